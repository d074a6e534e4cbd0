"""What was made of an article and what its page says already → one graph, in which everything stands once."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from newsld.builders.identifiers import base
from newsld.builders.merging.existing import articles, only_of, united, without_outdated, without_stale
from newsld.builders.merging.joining import Joining
from newsld.builders.merging.likeness import are_same
from newsld.builders.merging.values import (
    Json,
    absolute,
    first,
    is_a,
    is_blank,
    is_reference,
    listed,
    name_of,
    rename,
    renamed,
    replaced,
    text,
    walk,
)
from newsld.model.article import Article
from newsld.model.graph import is_object
from newsld.model.metadata import Status
from newsld.model.publisher import ExistingMarkup

_JOINED = ("Quotation", "Claim", "ClaimReview", "Person", "Organization")
_BLANK = "_:"


def merged(
    built: Sequence[Mapping[str, Any]], article: Article, policy: ExistingMarkup = ExistingMarkup.MERGE
) -> list[Json]:
    """Return the nodes of an article's graph, the article first, joined with those that it has already."""
    made = [dict(node) for node in built]
    existing = united([absolute(node, article.url) for node in article.nodes])
    existing = without_stale(existing, base(article), frozenset(map(name_of, made)))
    if policy is not ExistingMarkup.KEEP:
        existing = without_outdated(existing, base(article), {name_of(node): node for node in made})
    mains = articles(existing, article)
    if article.metadata.status is Status.USABLE:
        _republish(mains)
    if policy is not ExistingMarkup.REPLACE:
        if article.is_reconciled and policy is ExistingMarkup.MERGE:
            _correct(existing, mains, made[0])
        return _Merge(existing, mains, policy).of(made)
    gone = {id(node) for node in only_of(existing, mains)}
    rest = [node for node in existing if id(node) not in gone]
    replaced(rest, {id(main): {"@id": name_of(made[0])} for main in mains})
    return _distinct([*made, *rest])


def _republish(mains: Sequence[Json]) -> None:
    """Take out that an article was held back or canceled, now that its sender says that it is usable."""
    for main in mains:
        if main.get("creativeWorkStatus") in (Status.WITHHELD, Status.CANCELED):
            del main["creativeWorkStatus"]


def _correct(existing: Sequence[Json], mains: Sequence[Json], made: Json) -> None:
    """Take out authors whom the reader of the page knew of and took for none: the site itself, "admin"."""
    if not is_blank(made.get("author")):
        return
    named = {name_of(node): node for node in walk(existing) if name_of(node) and not is_reference(node)}
    for main in mains:
        if not any(_is_named_in_full(author, named) for author in listed(main.get("author"))):
            main.pop("author", None)


def _is_named_in_full(author: Any, named: Mapping[str, Json]) -> bool:
    """Tell a person with first and last name, or a node that stands elsewhere."""
    if is_reference(author):
        if name_of(author) not in named:
            return True
        author = named[name_of(author)]
    is_person = is_object(author) and is_a(author, "Person")
    return is_person and len(text(author, "name").split()) > 1


def _named_first(node: Json) -> Json:
    return {key: node[key] for key in ("@type", "@id") if key in node} | node


def own_articles(nodes: Sequence[Json], article: Article) -> list[Json]:
    """Return those of the nodes of a page, or within them, that are the article."""
    return articles(nodes, article)


class _Merge:
    """The nodes that are there, and which of them are the article."""

    def __init__(self, existing: list[Json], mains: Sequence[Json], policy: ExistingMarkup) -> None:
        self._top = existing
        self._mains = mains
        self._policy = policy

    def of(self, made: list[Json]) -> list[Json]:
        """Return the one graph of what was made and what is there."""
        twins = self._twins(made)
        names = self._name_all(made, twins)
        made = [renamed(node, names) for node in made]
        self._lift(twins)
        graph = [twins.get(i, node) for i, node in enumerate(made)]
        self._join(made, graph)
        taken = {id(node) for node in (*graph, *self._mains)}
        return _distinct([*map(_named_first, graph), *(node for node in self._top if id(node) not in taken)])

    def _twins(self, made: list[Json]) -> dict[int, Json]:
        """Return which of the nodes that are there each of those made is."""
        there = [node for node in walk(self._top) if not is_reference(node) and all(node is not m for m in self._mains)]
        named = {name_of(node): node for node in reversed(there) if name_of(node)}
        kinds = {kind: [node for node in there if is_a(node, kind)] for kind in _JOINED}
        twins = {0: self._mains[0]} if self._mains else {}
        for i, node in enumerate(made[1:], 1):
            if name_of(node) in named:
                twins[i] = named[name_of(node)]
        taken = {id(twin) for twin in twins.values()}
        for i, node in enumerate(made[1:], 1):
            alike = (one for kind in _JOINED if is_a(node, kind) for one in kinds[kind] if id(one) not in taken)
            if i not in twins and (found := first(one for one in alike if are_same(one, node))):
                twins[i] = found
                taken.add(id(found))
        self._pair_reviews(made, kinds["ClaimReview"], twins)
        return twins

    def _pair_reviews(self, made: list[Json], reviews: list[Json], twins: dict[int, Json]) -> None:
        """Take the one review that is there for the one that was made: an article that checks one claim checks that."""
        ours = [i for i, node in enumerate(made) if is_a(node, "ClaimReview")]
        if len(ours) == len(reviews) == 1 and ours[0] not in twins:
            twins[ours[0]] = reviews[0]

    def _name_all(self, made: list[Json], twins: Mapping[int, Json]) -> Mapping[str, str]:
        """Give each node that is there a name, and return for each made one the name that is used."""
        names: dict[str, str] = {}
        blank: dict[str, str] = {}
        for i, twin in twins.items():
            same = [twin, *self._mains[1:]] if i == 0 else [twin]
            known = [name for name in map(name_of, same) if name]
            chosen = first(name for name in known if not name.startswith(_BLANK)) or name_of(made[i])
            blank |= {name: chosen for name in known if name != chosen}
            if not name_of(twin):
                twin["@id"] = chosen
            if name_of(made[i]):
                names[name_of(made[i])] = chosen
        if blank:
            rename(self._top, blank)
        return names

    def _lift(self, twins: Mapping[int, Json]) -> None:
        """Put references in the place of the nodes that get one of their own at the top."""
        lifted = {id(twin): {"@id": name_of(twin)} for twin in twins.values()}
        lifted |= {id(main): {"@id": name_of(self._mains[0])} for main in self._mains}
        replaced(self._top, lifted)

    def _join(self, made: list[Json], graph: list[Json]) -> None:
        named = {name_of(node): node for node in reversed([*walk(self._top)]) if name_of(node) and len(node) > 1}
        final = {name_of(node): node for node in graph if name_of(node)}
        joining = Joining(self._policy, named, final)
        for main in self._mains[1:]:
            for key, value in main.items():
                if is_blank(self._mains[0].get(key)):
                    self._mains[0][key] = value
        for node, twin in zip(made[1:], graph[1:], strict=True):
            if node is not twin:
                joining.nodes(twin, node)
        if graph[0] is not made[0]:
            joining.articles(graph[0], made[0])


def _distinct(nodes: list[Json]) -> list[Json]:
    """Return nodes without those that say what another one says already."""
    return list(_each_once(nodes))


def _each_once(nodes: list[Json]) -> Iterator[Json]:
    seen: list[Json] = []
    for node in nodes:
        if node not in seen:
            seen.append(node)
            yield node
