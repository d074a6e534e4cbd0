"""What of the text around an article is its own."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from newsld.model.article import Part
from newsld.model.manuscript import Block
from newsld.readers.html.elements import Element
from newsld.readers.html.folding import fold
from newsld.readers.html.transcript import Origin

_TEXT = frozenset({Part.PARAGRAPH, Part.SUBHEADING})
_LINES = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "dd", "dt", "td", "pre"})
_LISTS = frozenset(
    {"ul", "ol", "li", "blockquote", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th"}
)
_CLASSES = 200  # code points of them
_SEARCHED = 2_000  # passages that are sought in the text; of more, only whole lines are known
_START, _TELLING, _ENDS, _LONG = 50, 15, 20, 80  # code points
_MOST_QUOTES = 100
_OFTEN = 3  # subheadings in a place of their own, dates that the text is told by
_DOMINANT, _USUAL, _MOST = 0.2, 0.3, 0.6  # shares of the text
_LINKS, _LABELLED_LINKS, _STRAY_LINKS = 0.75, 0.4, 0.2
_TIMES, _LABELLED_TIMES = 0.75, 0.4
_LABEL = re.compile(r"[^:|]{3,25}[:|]\s")
_SENTENCE = re.compile(r"[.!?…。！？:][\"'”’»)\]」]*$")  # how one ends


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of an article, folded: its lines, those as a whole, its text, its headlines and its summaries."""

    lines: frozenset[str]
    whole: str
    text: str
    headlines: frozenset[str]
    standfirsts: frozenset[str]

    def is_said(self, folded: str) -> bool:
        """Tell whether the lines as a whole, or the text, have a passage, or one that begins or ends like it."""
        if len(folded) >= _TELLING and (folded in self.whole or folded in self.text):
            return True
        return len(folded) > _START and (folded[:_ENDS] in self.whole or folded[-_ENDS:] in self.whole)

    def is_headline(self, folded: str) -> bool:
        """Tell a headline, or the greater part of one."""
        return folded in self.headlines or any(
            len(folded) > _ENDS < len(line) and (line.startswith(folded) or folded.startswith(line))
            for line in self.headlines
        )


@dataclass(frozen=True, slots=True)
class Passage:
    """A block, its folded text and the place in the page that it comes from, by the classes of what is around it."""

    block: Block
    origin: Origin
    folded: str
    place: str
    is_said: bool
    is_told: bool  # in the text that the page says elsewhere

    @property
    def in_check(self) -> bool:
        """Tell whether it is a line of the box in which a fact check sums itself up."""
        return self.origin.in_check and self.block.part in _TEXT and self.folded != "" and not _leads_elsewhere(self)

    @property
    def kind(self) -> tuple[str, str, str | None]:
        """What it has in common with others of its kind."""
        return self.place, self.origin.element.tag, self.origin.element.get("class")


def passages(root: Element, blocks: Sequence[Block], origins: Sequence[Origin], known: Known) -> list[Passage]:
    """Return the blocks under an element as passages."""
    places: dict[Element | None, str] = {root: "", None: ""}
    found: list[Passage] = []
    for block, origin in zip(blocks, origins, strict=True):
        element = origin.element
        around = element.getparent() if element.tag in _LINES and element is not root else element
        folded = fold(block.text)
        is_sought = len(found) < _SEARCHED
        is_told = is_sought and len(folded) >= _TELLING and folded in known.text
        is_said = folded in known.lines or (is_sought and known.is_said(folded))
        found.append(Passage(block, origin, folded, _place(around, places), is_said, is_told))
    return found


def _place(element: Element | None, places: dict[Element | None, str]) -> str:
    """Return the names and classes of the elements around, up to the root; lists and quotations are no places."""
    chain: list[Element] = []
    while element not in places:
        assert element is not None
        chain.append(element)
        element = element.getparent()
    place = places[element]
    for one in reversed(chain):
        place = place if one.tag in _LISTS else f"{place}/{one.tag}.{(one.get('class') or '')[:_CLASSES]}"
        places[one] = place
    return place


def chosen(found: Sequence[Passage], known: Known) -> list[int]:
    """Return which passages are the article's own, by number."""
    survey = _Survey.of(found)
    said = [i for i, one in enumerate(found) if one.is_said and one.place in survey.places and one.block.part in _TEXT]
    if not said:
        return []
    first = said[0]
    while first and found[first - 1].kind in {one.kind for one in found[first:] if one.block.part is Part.SUBHEADING}:
        first -= 1
    stretch = range(first, said[-1] + 1)
    own = [
        i
        for i, one in enumerate(found)
        if one.in_check or (_is_own(one, known, survey) and survey.is_within(i, one, stretch))
    ]
    own = _without_date_lines(own, found)
    return _without_repeats(list(_without_lone_headings(own, found, survey.places)), found)


@dataclass(frozen=True, slots=True)
class _Survey:
    """How the text of an article is laid out: the places that most of it stands in, the kinds, how often each line."""

    places: frozenset[str]
    kinds: frozenset[tuple[str, str, str | None]]
    headings: frozenset[str]
    counts: Mapping[str, int]

    @classmethod
    def of(cls, found: Sequence[Passage]) -> "_Survey":
        places: Counter[str] = Counter()
        kinds: Counter[tuple[str, str, str | None]] = Counter()
        headings = Counter(one.place for one in found if one.is_said and one.block.part is Part.SUBHEADING)
        text = [one for one in found if one.is_said and one.block.part is Part.PARAGRAPH and one.origin.linked < _LINKS]
        told = [one for one in text if one.is_told]
        if sum(len(one.folded) for one in told) > _MOST * sum(len(one.folded) for one in text):
            text = told
        for one in text:
            places[one.place] += len(one.folded)
            kinds[one.kind] += len(one.folded)
        most, total = max(places.values(), default=0), places.total()
        return cls(
            frozenset(place for place, weight in places.items() if weight >= _DOMINANT * most),
            frozenset(kind for kind, weight in kinds.items() if weight > _USUAL * total),
            frozenset(place for place, count in headings.items() if count >= _OFTEN),
            Counter(one.folded for one in found),
        )

    def is_within(self, i: int, one: Passage, stretch: range) -> bool:
        """Tell what stands between the first and the last line of an article; full sentences may stand behind it."""
        if i in stretch:
            return True
        is_behind = i >= stretch.stop and one.place in self.places
        return is_behind and len(one.block.text) > _LONG and _SENTENCE.search(one.block.text) is not None


def _is_own(one: Passage, known: Known, survey: _Survey) -> bool:
    return (
        one.block.part in _TEXT
        and one.folded != ""
        and not _is_title(one, known, survey)
        and not _leads_elsewhere(one)
        and not _is_repeated(one, survey)
        and not _is_boxed(one, known, survey)
    )


def _is_title(one: Passage, known: Known, survey: _Survey) -> bool:
    """Tell the headline or the standfirst, said once more."""
    if one.block.part is Part.SUBHEADING and known.is_headline(one.folded):
        return True
    return one.kind not in survey.kinds and (one.folded in known.headlines or one.folded in known.standfirsts)


def _leads_elsewhere(one: Passage) -> bool:
    """Tell a line that is a link to another article: "Read more: The dam that held"."""
    linked = one.origin.linked
    return linked > _LINKS or (linked > _LABELLED_LINKS and _LABEL.match(one.block.text) is not None)


def _is_repeated(one: Passage, survey: _Survey) -> bool:
    """Tell a label that stands between paragraphs again and again: "Advertisement"."""
    if survey.counts[one.folded] == 1 or one.origin.element.tag == "li":
        return False
    is_usual = one.kind in survey.kinds
    return (len(one.block.text) < _LONG or not is_usual) and not (is_usual and one.block.text.endswith("."))


def _is_boxed(one: Passage, known: Known, survey: _Survey) -> bool:
    """Tell what stands in a place of its own, beside the text."""
    if one.place in survey.places or one.block.is_quoted or (known.text and one.folded in known.text):
        return False
    if one.block.part is Part.SUBHEADING:
        is_above = any(place.startswith(f"{one.place}/") for place in survey.places)
        return not is_above and not (one.is_said and one.place in survey.headings)
    is_running = one.is_said and len(one.block.text) > _LONG and one.origin.linked < _STRAY_LINKS
    return bool(known.text) or not is_running


def _without_date_lines(own: Sequence[int], found: Sequence[Passage]) -> list[int]:
    """Return the passages but those that say when the article was published; many dates are those of what it tells."""
    dates = {i for i in own if _is_date_line(found[i])}
    return [i for i in own if i not in dates or len(dates) >= _OFTEN]


def _is_date_line(one: Passage) -> bool:
    """Tell what is marked as a time and says little else: "Published 12 May 2024, 8 am"."""
    timed, is_sentence = one.origin.timed, _SENTENCE.search(one.block.text) is not None
    return one.block.part is Part.PARAGRAPH and (timed > _TIMES or (timed > _LABELLED_TIMES and not is_sentence))


def _without_lone_headings(own: Sequence[int], found: Sequence[Passage], places: Collection[str]) -> Iterator[int]:
    """Yield the passages up to the last paragraph; before the first, only headings of a kind or place of the others."""
    paragraphs = [i for i in own if found[i].block.part is Part.PARAGRAPH]
    if not paragraphs:
        return
    kinds = {found[i].kind for i in own if i > paragraphs[0] and found[i].block.part is Part.SUBHEADING}
    for i in own:
        if paragraphs[0] <= i <= paragraphs[-1] or (
            i < paragraphs[0] and (found[i].place in places or found[i].kind in kinds or found[i].in_check)
        ):
            yield i


def _without_repeats(own: Sequence[int], found: Sequence[Passage]) -> list[int]:
    """Return the passages, each that is long once: pages show some of them to every size of screen.

    Set out as a quotation, the words of a paragraph are a pull quote.
    """
    running = "\n".join(found[i].folded for i in own if not found[i].block.is_quoted)
    quoted = [i for i in own if found[i].block.is_quoted and len(found[i].folded) >= _TELLING][:_MOST_QUOTES]
    pulled = {i for i in quoted if found[i].folded in running}
    seen: set[str] = set()
    kept: list[int] = []
    for i in own:
        folded = found[i].folded
        if i not in pulled and (len(folded) < _LONG or folded not in seen):
            kept.append(i)
        seen.add(folded)
    return kept
