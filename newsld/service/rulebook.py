"""Which rules speak: those of the settings, or what a request says of them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from newsld import profiles
from newsld.cms.settings import Settings
from newsld.errors import InvalidConfiguration
from newsld.model.diagnostic import Rule
from newsld.model.selection import ALL, Selection, named

_KEPT = 8
Names = tuple[str, ...]


class Rulebook:
    """A publisher's settings, and the rules that a request chooses over them; choices made before are kept."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.choose = lru_cache(maxsize=_KEPT)(self._chosen)

    def _chosen(self, profile: Names = (), select: Names = (), ignore: Names = ()) -> Sequence[Rule]:
        """Return the rules of the settings, with these profiles in place of theirs and this choice over theirs.

        A name that stands for nothing raises `InvalidConfiguration`.
        """
        settings, said = self.settings, self.settings.validation
        if not (profile or select or ignore):
            return settings.rules
        for name in select:
            if name.lower() not in (ALL, "profile") and not set(named(name, settings.known)) - set(profiles.DEMANDS):
                raise InvalidConfiguration(f"{name} speaks for a profile; name that one as profile")
        everybody = (profiles.DEFAULT, *profiles.consumers())
        wanted = everybody if ALL in profile else profile or said.profiles
        selection = Selection(severity=said.selection.severity) if select else said.selection
        selection = selection.with_more(Selection(select or None, ignore))
        return replace(settings, validation=replace(said, profiles=wanted, selection=selection)).rules
