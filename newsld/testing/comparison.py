"""What is known of an article, held against what a converter found in it."""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from newsld.jsonld import parse
from newsld.languages import language
from newsld.model.annotation import ContentKind, Stance
from newsld.model.document import MAX_SIZE
from newsld.model.graph import Graph, Node, is_list
from newsld.testing.inspection import Written, documents_of
from newsld.testing.known_article import KnownArticle, KnownAttribution

_STOP = re.compile(r"[,.](?= … |\n\n|$)")


class _Finding(NamedTuple):
    """A quotation or claim, and who stands to it how."""

    noun: str
    text: str
    speakers: frozenset[str]
    deniers: frozenset[str]

    def __str__(self) -> str:
        return f"{self.noun} {self.text!r} {self.sides}"

    def without(self, articles: Collection[str]) -> "_Finding":
        """Return the finding with its sides without the articles that open their descriptions."""
        sides = (frozenset(_bare(name, articles) for name in names) for names in (self.speakers, self.deniers))
        return _Finding(self.noun, self.text, *sides)

    @property
    def said(self) -> tuple[str, str]:
        """What is said, in words that can be compared."""
        return self.noun, _STOP.sub("", self.text).casefold()

    @property
    def key(self) -> tuple[object, ...]:
        """All that is compared."""
        sides = (frozenset(map(str.casefold, names)) for names in (self.speakers, self.deniers))
        return *self.said, *sides

    @property
    def sides(self) -> str:
        by = [f"by {_listed(self.speakers)}"] if self.speakers or not self.deniers else []
        denied = [f"denied by {_listed(self.deniers)}"] if self.deniers else []
        return ", ".join([*by, *denied])


def differences(known: KnownArticle, found: Written | Graph) -> tuple[str, ...]:
    """Return what a graph of a known article lacks, has too much, or tells otherwise, a sentence for each.

    `found` is whatever `assert_conforms` takes: JSON-LD, nodes, a page, what `convert` and `inject` return. Compared
    are the words of quotations and claims, whose they are, and who denies them. Capital letters and a comma or full
    stop at the end of a piece make no difference, nor does an article before the description of somebody without a
    name.
    """
    _refuse_unknown(known)
    graph = found if isinstance(found, Graph) else _graph(found)
    if graph.unreadable:
        return (f"no JSON-LD: {graph.unreadable.message}",)
    expected = [_expected(attribution) for attribution in (*known.quotations, *known.claims)]
    articles = language(known.raw.language).articles
    there = [found.without(articles) for found in _findings(graph)]
    return tuple(_told(_without(expected, there), _without(there, expected)))


def _refuse_unknown(known: object) -> None:
    if not isinstance(known, KnownArticle):
        raise TypeError(f"known is {known!r:.80}, expected a KnownArticle, as articles() draws them")


def _graph(written: Written) -> Graph:
    """Return all that was written as one graph: references lead from one block of a page to another."""
    texts = [one.retold.text if one.retold else one.text for one in documents_of(written, MAX_SIZE)]
    if len(texts) == 1:
        return parse(texts[0])
    values = (parse(text).value for text in texts)
    return parse(json.dumps([one for value in values for one in (value if is_list(value) else [value])]))


def _told(missing: Iterable[_Finding], surplus: Sequence[_Finding]) -> Iterator[str]:
    left = list(surplus)
    for finding in missing:
        other = next((other for other in left if other.said == finding.said), None)
        if other is None:
            yield f"missing: {finding}"
        else:
            left.remove(other)
            yield f"{other}, expected {finding.sides}"
    yield from (f"not in the article: {finding}" for finding in left)


def _without(findings: Iterable[_Finding], others: Iterable[_Finding]) -> list[_Finding]:
    """Return the findings that have no equal among others; each of those is the equal of one."""
    left = [other.key for other in others]
    kept: list[_Finding] = []
    for finding in findings:
        if finding.key in left:
            left.remove(finding.key)
        else:
            kept.append(finding)
    return kept


def _expected(known: KnownAttribution) -> _Finding:
    noun = "claim" if known.kind is ContentKind.INDIRECT else "quotation"
    names, nobody = frozenset(known.speakers), frozenset[str]()
    sides = (nobody, names) if known.stance is Stance.DENIED else (names, nobody)
    return _Finding(noun, known.text, *sides)


def _findings(graph: Graph) -> Iterator[_Finding]:
    deniers: dict[int, set[str]] = {}
    for action in graph.of_type("DisagreeAction"):
        for claim in _led_to(graph, action, "object"):
            deniers.setdefault(id(claim), set()).update(_names(graph, action, "agent"))
    for quotation in graph.of_type("Quotation"):
        speakers = _names(graph, quotation, "spokenByCharacter") or _names(graph, quotation, "creator")
        yield _Finding("quotation", quotation.text("text"), speakers, frozenset())
    for claim in graph.of_type("Claim"):
        denied = frozenset(deniers.get(id(claim), ()))
        yield _Finding("claim", claim.text("text"), _names(graph, claim, "author"), denied)


def _led_to(graph: Graph, node: Node, term: str) -> Iterator[Node]:
    return (found for _, value in node.values(term) for found in graph.resolve(value))


def _names(graph: Graph, node: Node, term: str) -> frozenset[str]:
    return frozenset(found.text("name") or found.text("description") for found in _led_to(graph, node, term))


def _bare(name: str, articles: Collection[str]) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and first.lower() in articles else name


def _listed(names: Iterable[str]) -> str:
    return " and ".join(sorted(names)) or "nobody"
