"""What is known of an article, held against what a converter found in it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsld.conversion import Conversion
from newsld.jsonld import parse
from newsld.model.annotation import ContentKind, Stance
from newsld.model.graph import Graph, Node
from newsld.testing.known_article import KnownArticle, KnownAttribution

_STOP = re.compile(r"[,.](?= … |\n\n|$)")


class _Finding(NamedTuple):
    """A quotation or claim, by the words that are compared and as they are printed, and who stands to it how."""

    noun: str
    words: str
    speakers: frozenset[str]
    deniers: frozenset[str]
    text: str

    def __str__(self) -> str:
        return f"{self.noun} {self.text!r} {self.sides}"

    @property
    def sides(self) -> str:
        by = [f"by {_listed(self.speakers)}"] if self.speakers or not self.deniers else []
        denied = [f"denied by {_listed(self.deniers)}"] if self.deniers else []
        return ", ".join([*by, *denied])


def differences(known: KnownArticle, found: str | Graph | Conversion) -> tuple[str, ...]:
    """Return what a graph of a known article lacks, has too much, or tells otherwise, a sentence for each.

    `found` is JSON-LD, or what `newsld.convert` returns. Compared are the words of quotations and claims, whose they
    are, and who denies them. Capital letters and a comma or full stop at the end of a piece make no difference, nor
    does an article before the description of somebody without a name.
    """
    text = found.document if isinstance(found, Conversion) else found
    graph = parse(text) if isinstance(text, str) else text
    expected = [_expected(attribution) for attribution in (*known.quotations, *known.claims)]
    there = list(_findings(graph))
    return tuple(_told(_without(expected, there), _without(there, expected)))


def _told(missing: Iterable[_Finding], surplus: Sequence[_Finding]) -> Iterator[str]:
    left = list(surplus)
    for finding in missing:
        other = next((other for other in left if other[:2] == finding[:2]), None)
        if other is None:
            yield f"missing: {finding}"
        else:
            left.remove(other)
            yield f"{other}, expected {finding.sides}"
    yield from (f"not in the article: {finding}" for finding in left)


def _without(findings: Iterable[_Finding], others: Iterable[_Finding]) -> list[_Finding]:
    """Return the findings that have no equal among others; each of those is the equal of one."""
    left = [other[:-1] for other in others]
    kept: list[_Finding] = []
    for finding in findings:
        if finding[:-1] in left:
            left.remove(finding[:-1])
        else:
            kept.append(finding)
    return kept


def _expected(known: KnownAttribution) -> _Finding:
    noun = "claim" if known.kind is ContentKind.INDIRECT else "quotation"
    names, nobody = frozenset(known.speakers), frozenset[str]()
    sides = (nobody, names) if known.stance is Stance.DENIED else (names, nobody)
    return _Finding(noun, _words(known.text), *sides, known.text)


def _findings(graph: Graph) -> Iterator[_Finding]:
    deniers: dict[int, set[str]] = {}
    for action in graph.of_type("DisagreeAction"):
        for claim in _led_to(graph, action, "object"):
            deniers.setdefault(id(claim), set()).update(_names(graph, action, "agent"))
    for quotation in graph.of_type("Quotation"):
        speakers = _names(graph, quotation, "spokenByCharacter") or _names(graph, quotation, "creator")
        text = quotation.text("text")
        yield _Finding("quotation", _words(text), speakers, frozenset(), text)
    for claim in graph.of_type("Claim"):
        text = claim.text("text")
        denied = frozenset(deniers.get(id(claim), ()))
        yield _Finding("claim", _words(text), _names(graph, claim, "author"), denied, text)


def _led_to(graph: Graph, node: Node, term: str) -> Iterator[Node]:
    return (found for _, value in node.values(term) for found in graph.resolve(value))


def _names(graph: Graph, node: Node, term: str) -> frozenset[str]:
    return frozenset(found.text("name") or found.text("description") for found in _led_to(graph, node, term))


def _words(text: str) -> str:
    return _STOP.sub("", text).casefold()


def _listed(names: Iterable[str]) -> str:
    return " and ".join(sorted(names)) or "nobody"
