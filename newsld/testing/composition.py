"""Setting an article: filled forms become text in the marks it is printed in, and what is said in them is noted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newsld.model.annotation import ContentKind, Stance
from newsld.model.article import RawArticle, Span
from newsld.testing.known_article import KnownArticle, KnownAttribution, marks_of, words_at

_SPOKEN = re.compile(r"\{(?:spoken|opening|rest|more|joined|fragment)\}")
_BOUNDS = re.compile(r"[“”<>\[\]]")
_CLOSES = {"”": "“", ">": "<", "]": "["}


@dataclass
class Page:
    """A page being set: paragraphs are added to it, one after the other, and what is said in them is known."""

    marks: str
    text: str = ""
    quotations: list[KnownAttribution] = field(default_factory=list[KnownAttribution])
    claims: list[KnownAttribution] = field(default_factory=list[KnownAttribution])
    marked: list[Span] = field(default_factory=list[Span])

    def add(self, before: str, form: str, filled: str, speakers: Sequence[str] = ()) -> None:
        """Add a form, filled with words, behind what parts it from the text before."""
        self.text += before
        pieces = self._set(filled)
        if speakers and _SPOKEN.search(form):
            self._note(self.quotations, pieces["["] or pieces["“"], speakers, _kind(form))
        stance = Stance.DENIED if "{denied}" in form else Stance.ASSERTED
        self._note(self.claims, pieces["<"], speakers, ContentKind.INDIRECT, stance)

    def as_known(self, language: str, url: str) -> KnownArticle:
        """Return the page as it is now."""
        raw = RawArticle(self.text, language=language, url=url)
        return KnownArticle(raw, tuple(self.quotations), tuple(self.claims), self.marks, tuple(self.marked))

    def _set(self, filled: str) -> dict[str, list[Span]]:
        """Set a filled form, and return where what stands between its bounds begins and ends."""
        pair = dict(zip("“”", marks_of(self.marks), strict=True))
        found: dict[str, list[Span]] = {"“": [], "<": [], "[": []}
        opened: list[int] = []
        end = 0
        for bound in _BOUNDS.finditer(filled):
            self.text += filled[end : bound.start()]
            end = bound.end()
            if opening := _CLOSES.get(bound[0]):
                found[opening].append(Span(opened.pop(), len(self.text)))
            if mark := pair.get(bound[0]):
                self.marked.append(Span(len(self.text), len(self.text) + len(mark)))
                self.text += mark
            if bound[0] in found:
                opened.append(len(self.text))
        self.text += filled[end:]
        return found

    def _note(
        self,
        known: list[KnownAttribution],
        spans: Sequence[Span],
        speakers: Sequence[str],
        kind: ContentKind,
        stance: Stance = Stance.ASSERTED,
    ) -> None:
        if spans:
            place = tuple(spans)
            known.append(KnownAttribution(words_at(self.text, place), place, tuple(speakers), kind, stance))


def _kind(form: str) -> ContentKind:
    """Tell how a form gives what is spoken in it."""
    if "{fragment}" in form:
        return ContentKind.PARTIAL
    return ContentKind.BLOCK if "\n\n" in form else ContentKind.DIRECT
