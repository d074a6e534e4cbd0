"""Whole graphs as newsld writes them: an article, what is quoted, claimed, denied and checked in it, and by whom.

A graph is a tuple of nodes, the article first. What an article's nodes say of it stands in its body word for word.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias
from urllib.parse import quote

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.builders.properties import node
from newsld.nodes import Claim, ClaimReview, DisagreeAction, Person, Quotation, Thing, declared, load
from newsld.testing.strategies.news import ARTICLE_TYPES, VERDICTS, article_facts, rating
from newsld.testing.strategies.parties import called, publishers, slug, speakers
from newsld.testing.strategies.texts import several_headlines

Graph: TypeAlias = tuple[Thing, ...]
MAX_PASSAGES = 4


class Passage(NamedTuple):
    """A paragraph of an article: the type of node it gives rise to, whose words it has, which, and how it goes on."""

    kind: str
    speaker: Thing
    words: str
    more: str = ""

    @property
    def paragraph(self) -> str:
        """The passage as it stands in the body."""
        paragraph = _WORDINGS[self.kind].format(called(self.speaker), self.words, _small(self.words))
        return f"{paragraph} “{self.more}.”" if self.more else paragraph


_WORDINGS = {
    "Quotation": "“{1},” {0} said.",
    "Claim": "According to {0}, {2}.",
    "DisagreeAction": "Asked by reporters, {0} denied that {2}.",
    "ClaimReview": "On Monday {0} told reporters that {2}, and we checked it.",
}


def graphs(*types: str, max_passages: int = MAX_PASSAGES) -> st.SearchStrategy[Graph]:
    """Draw the graph of an article: its nodes, the article first, without a finding by the default rules.

    `types` are of nodes that each graph has: `Quotation`, `Claim`, `DisagreeAction`, `ClaimReview`. Examples shrink to
    an article with those and nothing more, in plain words.
    """
    if unknown := set(types) - _WORDINGS.keys():
        raise InvalidArgument(f"graphs have no {min(unknown)!r} to ask for; they have {', '.join(_WORDINGS)}")
    if max_passages < len(types):
        raise InvalidArgument(f"{max_passages=} leaves no room for {len(types)} nodes that are asked for")
    return _graphs(types, max_passages)


@st.composite
def _graphs(draw: st.DrawFn, types: Sequence[str], max_passages: int) -> Graph:
    kinds = [*types, *draw(st.lists(st.sampled_from(list(_WORDINGS)), max_size=max_passages - len(types)))]
    first, *words = draw(several_headlines(2 * len(kinds) + 1))
    pool = draw(st.lists(speakers(), min_size=1, max_size=3, unique_by=called))
    passages = [_passage(draw, kind, pool, iter(words[2 * i :])) for i, kind in enumerate(draw(st.permutations(kinds)))]
    body = "\n\n".join([f"{first}.", *(passage.paragraph for passage in passages)])
    facts = draw(article_facts()) | {"article_body": body}
    return _told(draw(st.sampled_from(ARTICLE_TYPES)), facts, passages, draw(publishers()))


def _passage(draw: st.DrawFn, kind: str, pool: Sequence[Thing], words: Iterator[str]) -> Passage:
    more = next(words) if kind == "Quotation" and draw(st.booleans()) else ""
    return Passage(kind, draw(st.sampled_from(pool)), next(words), more)


def _told(kind: str, facts: Mapping[str, Any], passages: Sequence[Passage], checker: Thing) -> Graph:
    """Return the nodes of an article, under the names that newsld gives them."""
    url, counted = facts["url"], Counter[str]()
    told: list[Thing] = []
    for passage in passages:
        counted[_COUNTED[passage.kind]] += 1
        told += _NODES[passage.kind](url, counted[_COUNTED[passage.kind]], passage, checker)
    spoken = {_speaker_id(url, passage.speaker): passage.speaker for passage in passages}
    speaking = [load({"@type": one.type, "@id": iri, **one.dump()}) for iri, one in spoken.items()]
    parts = _references(one for one in told if isinstance(one, Quotation | ClaimReview))
    mentions = _references([*(one for one in told if isinstance(one, Claim)), *speaking])
    said = {"id": f"{url}#article", **facts, "has_part": parts, "mentions": mentions}
    return (node(declared(kind), said), *told, *speaking)


def _quotation(url: str, number: int, passage: Passage, _: Thing) -> tuple[Thing, ...]:
    pieces = [f"{passage.words},", f"{passage.more}."] if passage.more else [passage.words]
    said = {
        "id": f"{url}#quotation-{number}",
        "text": " … ".join(pieces),
        "spoken_by_character": {"@id": _speaker_id(url, passage.speaker)},
        "is_part_of": {"@id": f"{url}#article"},
        "url": f"{url}#:~:{'&'.join(f'text={quote(piece)}' for piece in pieces)}",
    }
    return (node(Quotation, said),)


def _claim(url: str, number: int, passage: Passage, _: Thing) -> tuple[Thing, ...]:
    return (_stated(f"{url}#claim-{number}", url, passage),)


def _denial(url: str, number: int, passage: Passage, _: Thing) -> tuple[Thing, ...]:
    claim = _stated(f"{url}#claim-{number}", url, passage, is_authored=False)
    agent = {"@id": _speaker_id(url, passage.speaker)}
    denial = {"id": f"{url}#denial-{number}", "agent": agent, "object": {"@id": claim.id}}
    return claim, node(DisagreeAction, denial)


def _review(url: str, number: int, passage: Passage, checker: Thing) -> tuple[Thing, ...]:
    claim = _stated(f"{url}#reviewed-claim-{number}", url, passage)
    review = {
        "id": f"{url}#claim-review-{number}",
        "claim_reviewed": _small(passage.words),
        "item_reviewed": {"@id": claim.id},
        "review_rating": rating(*VERDICTS[number % len(VERDICTS)]),
        "author": checker,
        "url": url,
        "is_part_of": {"@id": f"{url}#article"},
    }
    return claim, node(ClaimReview, review)


_NODES = {"Quotation": _quotation, "Claim": _claim, "DisagreeAction": _denial, "ClaimReview": _review}
_COUNTED = {"Quotation": "quotation", "Claim": "claim", "DisagreeAction": "claim", "ClaimReview": "claim-review"}


def _stated(iri: str, url: str, passage: Passage, *, is_authored: bool = True) -> Claim:
    words = _small(passage.words)
    said = {
        "id": iri,
        "text": words,
        "author": {"@id": _speaker_id(url, passage.speaker)} if is_authored else None,
        "appearance": {"@id": f"{url}#article"},
        "url": f"{url}#:~:text={quote(words)}",
    }
    return node(Claim, said)


def _speaker_id(url: str, speaker: Thing) -> str:
    kind = "person" if isinstance(speaker, Person) else "organization"
    return f"{url}#{kind}-{slug(called(speaker))}"


def _references(nodes: Iterable[Thing]) -> list[dict[str, Any]]:
    return [{"@id": one.id} for one in nodes]


def _small(words: str) -> str:
    return words[0].lower() + words[1:]
