"""Portion → what is wrong in it: the part of a run that hangs on nothing before it, and can be done elsewhere."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import NamedTuple

from newsld.cli._baseline import memory
from newsld.cli._hosts import host_of
from newsld.cli._mending import Done, File, Mender, Wish
from newsld.cli._plugins import plugins
from newsld.cli._portions import Held, Piped, Portion, files_of
from newsld.cli._selection import Choice, chosen, rule_table, settings
from newsld.cli._terminal import defect
from newsld.errors import UnreadableDocument
from newsld.fixing import Choose, mendable
from newsld.jsonld import sight
from newsld.model.diagnostic import Diagnostic, Source
from newsld.model.document import Document
from newsld.model.selection import FAMILIES
from newsld.model.tally import Tally
from newsld.reports import FORMATS, Report
from newsld.rules import RULES, in_zone
from newsld.validation import validate

UNSEEN = "what pages show is not looked at; `pip install 'newsld[pages]'` adds that"


@dataclass(frozen=True, slots=True)
class Instructions:
    """What was asked for, as far as it bears on single documents.

    `look` says which of the reports of a format is meant. Where `keeps_diagnostics` is set these are handed over, else
    the report of them; `counts_files` and `counts_hosts` say what the counts are to be told apart by. `mending`
    says what is to be mended; what `baseline` knows is not.
    """

    form: str = "text"
    look: str = "report"
    config: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[str, ...] = ()
    profile: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    today: date | None = None
    keeps_diagnostics: bool = False
    counts_files: bool = False
    counts_hosts: bool = False
    mending: Wish | None = None
    baseline: str | None = None

    @property
    def shows_changes(self) -> bool:
        """Tell whether changes are shown instead of reports."""
        return self.mending is not None and self.mending.is_dry


class Complaint(NamedTuple):
    """What could not be done, and by whose fault: a rule's, by its code, or the document's, which is ""."""

    text: str
    culprit: str = ""


class Faulty(NamedTuple):
    """A document with what is wrong in it; its text is left out where nobody asks for it any more."""

    document: Document
    host: str
    diagnostics: Sequence[Diagnostic]


@dataclass(slots=True)
class Outcome:
    """What came of a portion; `notes` tell what was left alone in it, and need to be told once in a run.

    `mendable` counts the faults that are left and can be mended, by whether that is safe; `looked_at` are the files
    of which documents were read, where diagnostics are kept.
    """

    documents: int = 0
    reports: list[str] = field(default_factory=list[str])
    faulty: list[Faulty] = field(default_factory=list[Faulty])
    complaints: list[Complaint] = field(default_factory=list[Complaint])
    tally: Tally = field(default_factory=Tally)
    notes: list[str] = field(default_factory=list[str])
    mendable: Counter[bool] = field(default_factory=Counter[bool])
    done: Done = field(default_factory=Done)
    looked_at: set[str] = field(default_factory=set[str])


class Inspector:
    """Looks into portions as it was instructed; made anew where it cannot be handed over as it is."""

    def __init__(self, told: Instructions) -> None:
        self._failures: list[Complaint] = []
        self.settings = settings(told.config)
        # told to all processes alike, even at midnight
        self._now = told.today or self.settings.today or datetime.now(UTC).date()
        self.told = replace(told, today=self._now)
        found = plugins(
            (*self.settings.rules, *told.rules), lambda code, why: self._failures.append(Complaint(why, code))
        )
        self.broken = found.broken
        table = rule_table(told.profile, self.settings, (*in_zone(RULES, self.settings.time_zone), *found.rules))
        self.choice = Choice(self.settings, chosen(told.select, told.ignore, told.severity), table)
        self._report: Report = getattr(FORMATS[told.form], told.look)
        self._memory = memory(told.baseline if told.mending else None)
        self._mender = Mender(told.mending, self._look, self._choose, self._is_sure) if told.mending else None

    def __reduce__(self) -> tuple[type["Inspector"], tuple[Instructions]]:
        return Inspector, (self.told,)

    def __call__(self, portion: Portion) -> Outcome:
        """Return what is wrong in a portion."""
        outcome = Outcome()
        for path, held in files_of(portion, self.settings.max_size, outcome.notes.append):
            if self._mender:
                piped = portion.data if isinstance(portion, Piped) else None
                with self._mender.opened(path, piped, outcome.done) as file:
                    self._look_over(held, outcome, file)
            else:
                self._look_over(held, outcome)
        outcome.notes += outcome.done.notes
        return outcome

    def _look_over(self, held: Held, outcome: Outcome, file: File | None = None) -> None:
        """Look into what a file holds; of one that cannot be read to its end nothing is mended."""
        for document in held:
            if isinstance(document, UnreadableDocument):
                outcome.complaints.append(Complaint(str(document)))
                if file:
                    file.drop()
            else:
                outcome.documents += 1
                self._look_into(document, outcome, file)

    def _look_into(self, document: Document, outcome: Outcome, file: File | None) -> None:
        place = f"{document.file}:{document.first_line}"
        if self.told.baseline or self.told.keeps_diagnostics:
            outcome.looked_at.add(document.file)
        rules = self.choice.of(document.file)
        if document.page and not sight.is_readable() and any(rule.code.startswith(FAMILIES["page"]) for rule in rules):
            outcome.notes.append(UNSEEN)
        try:
            document, found = file.mended(document) if file else (document, self._look(document))
        except Exception as error:  # noqa: BLE001 one document must not cost a run of thousands; nothing is hidden
            outcome.complaints.append(Complaint(f"{place}: {defect(error, 'document')}", "newsld"))
            return
        if self._failures:
            outcome.complaints += [Complaint(f"{place}: {text}", code) for text, code in dict.fromkeys(self._failures)]
            self._failures.clear()
        if file:
            self._memory.unknown(document.file, rules, found)
        if found:
            self._tell(document, found, outcome)

    def _look(self, document: Document) -> Sequence[Diagnostic]:
        return validate(document, rules=self.choice.of(document.file), now=self._now)

    def _choose(self, file: str) -> Choose:
        """Return what picks the faults of a file that are to be mended."""
        with_unsafe = self.told.mending is not None and self.told.mending.with_unsafe
        return lambda found: mendable(self._memory.new(file, found), with_unsafe=with_unsafe)

    def _is_sure(self) -> bool:
        """Tell whether no rule has failed on the document that is looked into."""
        return not self._failures

    def _tell(self, document: Document, found: Sequence[Diagnostic], outcome: Outcome) -> None:
        host = host_of(document) if self.told.counts_hosts else ""
        if self.told.keeps_diagnostics:
            needs_text = not FORMATS[self.told.form].is_whole
            kept = replace(document, text=document.text if needs_text else "", page="", retold=None)
            outcome.faulty.append(Faulty(kept, host, found))
            return
        outcome.mendable.update(mendability(found))
        outcome.tally.add(found, host, with_files=self.told.counts_files)
        if not FORMATS[self.told.form].is_whole and not self.told.shows_changes:
            outcome.reports.append(self.report_of(document, found))

    def report_of(self, document: Document, found: Sequence[Diagnostic]) -> str:
        """Return the report on one document."""
        source = Source(document.text, document.first_line, document.first_column)
        return self._report(found, {document.file: source})


def mendability(found: Sequence[Diagnostic]) -> Counter[bool]:
    """Return how many faults can be mended, by whether that is safe."""
    return Counter(diagnostic.fix.is_safe for diagnostic in found if diagnostic.fix)
