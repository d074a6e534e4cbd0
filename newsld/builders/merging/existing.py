"""The markup that an article has already: which of its nodes is the article, and what else there is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from newsld.builders.merging.values import (
    Json,
    address,
    addresses,
    is_a,
    is_blank,
    is_reference,
    listed,
    name_of,
    plain,
    text,
    walk,
    words,
)
from newsld.model.article import Article
from newsld.model.graph import is_list, is_object

_OF_A_PAGE = ("mainEntity", "mainEntityOfPage")
_WORD = re.compile(r"\w+")
_ALIKE = 0.6  # of the words of two headlines
_DERIVED = (
    r"#(?:(?:quotation|claim|denial|claim-review|reviewed-claim)-\d+|(?:person|group|organization|government)-.+)"
)
_NUMBERED = r"#(?:quotation|claim|denial)-\d+"
_SAID_BY = frozenset({"agent", "author", "creator", "object", "spokenByCharacter"})
_SHORTEST = 12  # code points of a headline that another one may begin with
_LONGEST_SUFFIX = 60
_SURE, _FAIR, _AGAINST, _HARDLY = 3, 2, -2, -1


def united(nodes: Sequence[Json]) -> list[Json]:
    """Return nodes, those of one `@id` as one node; what only names another is none. They are changed."""
    found: dict[str, Json] = {}
    top: list[Json] = []
    for node in nodes:
        if is_reference(node) or not node:
            continue
        name = name_of(node)
        if name and name in found:
            _add(found[name], node)
        else:
            top.append(node)
            if name:
                found[name] = node
    return top


def _add(node: Json, more: Json) -> None:
    """Add to a node what is said of it elsewhere and not in it."""
    for key, value in more.items():
        if is_blank(node.get(key)):
            node[key] = value


def articles(nodes: Sequence[Json], article: Article) -> list[Json]:
    """Return the nodes that are the article, the one that most speaks for first; none is a teaser of another one."""
    scored = [(_score(node, article), -i, node) for i, node in enumerate(_candidates(nodes))]
    sure = [found for found in sorted(scored, key=lambda one: one[:2], reverse=True) if found[0] > 0]
    if sure:
        return [node for _, _, node in sure]
    return [scored[0][2]] if len(scored) == 1 and scored[0][0] >= _HARDLY else []


def _candidates(nodes: Sequence[Json]) -> Iterator[Json]:
    """Yield the articles at the top, and those that a page says to be its own."""
    for node in nodes:
        if is_a(node, "Article"):
            yield node
        elif is_a(node, "WebPage", "WebSite"):
            own = (one for term in _OF_A_PAGE for one in listed(node.get(term)))
            yield from (one for one in own if is_object(one) and is_a(one, "Article"))


def _score(node: Json, article: Article) -> int:
    """Return what speaks for a node to be the article, less what speaks against it."""
    score = 0
    here = {address(article.url)} - {""}
    own = addresses(node, "url", "@id", base=article.url)
    if here and own:
        score += _SURE if here & own else _AGAINST
    if here and here & addresses(node, "mainEntityOfPage", base=article.url):
        score += _FAIR
    head = text(node, "headline", "name")
    if head and article.headline:
        score += _SURE if are_headlines(head, article.headline) else _HARDLY
    return score


def are_headlines(one: str, other: str) -> bool:
    """Tell whether two texts are headlines of the same article: the same words, but for a few."""
    short, long = sorted((plain(one), plain(other)), key=len)
    if short == long or (len(short) >= _SHORTEST and long.startswith(short)):
        return True
    ours, theirs = set(_WORD.findall(short)), set(_WORD.findall(long))
    return len(ours & theirs) >= _ALIKE * len(ours | theirs)


def has_suffix(said: str, headline: str) -> bool:
    """Tell whether a text is a headline and behind it, as in the title of a page, the name of the site."""
    long, short = plain(said), plain(headline)
    behind = long.removeprefix(short)
    return len(short) >= _SHORTEST and behind != long and 0 < len(behind) <= _LONGEST_SUFFIX


def without_stale(nodes: list[Json], base: str, built: frozenset[str]) -> list[Json]:
    """Return nodes without those that an earlier run derived from the article and this one does not."""
    ours = re.compile(re.escape(base) + _DERIVED)
    stale = {name for node in walk(nodes) if (name := name_of(node)) and name not in built and ours.fullmatch(name)}
    return [_without(node, stale) for node in nodes if name_of(node) not in stale] if stale else nodes


def without_outdated(nodes: list[Json], base: str, made: Mapping[str, Json]) -> list[Json]:
    """Return nodes without what an earlier run said of a quotation, claim or denial whose number another one has now.

    Of one that has the same words, who says them is as the article has it now. The nodes are changed.
    """
    ours = re.compile(re.escape(base) + _NUMBERED)
    done: set[str] = set()
    for node in [*walk(nodes)]:
        name = name_of(node)
        if is_reference(node) or name not in made or not ours.fullmatch(name):
            continue
        if words(text(node, "text")) != words(text(made[name], "text")):
            _clear(node, node.keys() - {"@id"})
        said_anew = _SAID_BY & made[name].keys() & node.keys() if name not in done else frozenset[str]()
        _clear(node, (_SAID_BY & node.keys()) - said_anew)
        node.update(dict.fromkeys(said_anew))  # in the same place
        done.add(name)
    return [node for node in nodes if not is_reference(node)]


def _clear(node: Json, terms: Iterable[str]) -> None:
    for term in terms:
        del node[term]


def _without(value: Any, names: set[str]) -> Any:
    if is_object(value):
        if name_of(value) in names:
            return None
        kept = {key: _without(said, names) for key, said in value.items()}
        return {key: said for key, said in kept.items() if said is not None and (said != [] or value[key] == [])}
    if is_list(value):
        return [left for one in value if (left := _without(one, names)) is not None]
    return value


def only_of(nodes: list[Json], mains: Sequence[Json]) -> list[Json]:
    """Return the nodes at the top that the article alone refers to, directly or through others, and the article."""
    own = {id(main) for main in mains}
    while True:
        others = [node for node in nodes if id(node) not in own]
        named = {name_of(one) for node in others for one in _inner(node)}
        reached = {name_of(one) for node in nodes if id(node) in own for one in _inner(node)}
        more = [node for node in others if name_of(node) in reached - named and not is_a(node, "WebPage", "WebSite")]
        if not more:
            return [node for node in nodes if id(node) in own]
        own |= {id(node) for node in more}


def _inner(node: Json) -> Iterator[Json]:
    return (one for value in node.values() for one in walk(value) if name_of(one))
