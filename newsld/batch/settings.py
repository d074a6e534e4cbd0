"""What a run is told, and can tell its processes: the publisher, how articles are read, and the rules that speak."""

from dataclasses import dataclass, field
from datetime import date

from newsld import profiles
from newsld.errors import InvalidConfiguration
from newsld.extensions import extensions
from newsld.model.diagnostic import Rule
from newsld.model.publisher import Publisher
from newsld.model.selection import ValidationSettings
from newsld.rules import RULES, in_zone


@dataclass(frozen=True)
class Settings:
    """The settings of a run.

    `form` is the format of the articles, "" where it is to be recognised; `column` is where records have the document
    that is validated, "" where they are it. `today` is the day that dates may not be behind, the same in all of a run.
    """

    today: date
    publisher: Publisher = field(default_factory=Publisher)
    validation: ValidationSettings = field(default_factory=ValidationSettings)
    form: str = ""
    column: str = ""
    allow_embargoed: bool = False


class Workshop:
    """What a process works with: the settings, the rules, made once, and what rules of others have failed at."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._failures: dict[str, str] = {}
        self.broken, self.rules = self._rules()

    def _rules(self) -> tuple[tuple[str, ...], tuple[Rule, ...]]:
        said = self.settings.validation
        others = extensions(said.rules, self._fail)
        known = (*in_zone(RULES, said.time_zone), *others.rules)
        for name in said.profiles:
            if name not in profiles.names():
                raise InvalidConfiguration(f"no profile is named {name!r}; there are {', '.join(profiles.names())}")
        return others.broken, said.selection.of(profiles.rule_table(said.profiles, known))

    def _fail(self, code: str, why: str) -> None:
        self._failures.setdefault(code, why)

    def failures(self) -> tuple[str, ...]:
        """Return what rules of others have failed at since somebody asked."""
        told = tuple(self._failures.values())
        self._failures.clear()
        return told
