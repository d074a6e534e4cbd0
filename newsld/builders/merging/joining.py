"""Two nodes that speak of the same thing → one: what each says of it, and of two answers the better one."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from html import unescape
from typing import Any

from newsld import vocabulary
from newsld.builders.merging.existing import has_suffix
from newsld.builders.merging.likeness import are_same
from newsld.builders.merging.values import (
    Json,
    address,
    is_a,
    is_blank,
    is_reference,
    listed,
    name_of,
    plain,
    single,
    text,
    types,
)
from newsld.model.graph import is_object
from newsld.model.publisher import ExistingMarkup

_WHERE = ("isPartOf", "appearance")  # of a quotation or a claim
_PARTIES = ("Person", "Organization")

Better = Callable[[Any, Any], Any]

# of these both say some; a value that both know is one
_TOGETHER = frozenset(
    {
        "about",
        "associatedMedia",
        "audio",
        "citation",
        "contentLocation",
        "contributor",
        "correction",
        "editor",
        "hasPart",
        "identifier",
        "image",
        "mentions",
        "translator",
        "workTranslation",
        "video",
    }
)
# the graph of the article is made of this text: its quotations and claims stand in it
_OF_THE_TEXT = frozenset({"articleBody", "wordCount"})


class Joining:
    """How nodes are joined: which side goes before the other, and the nodes that references lead to."""

    def __init__(self, policy: ExistingMarkup, existing: Mapping[str, Json], built: Mapping[str, Json]) -> None:
        self._keeps = policy is ExistingMarkup.KEEP
        self._existing = existing
        self._built = built

    def articles(self, existing: Json, built: Json) -> None:
        """Add to the article that is there what was made of it."""
        self._name(existing, built)
        for key, said, value in _offered(existing, built):
            if is_blank(said):
                self._put(existing, key, value)
            elif key == "mainEntityOfPage":
                pass
            elif key == "author":
                existing[key] = self._authors(said, value)
            elif key in _TOGETHER:
                existing[key] = self._together(said, value)
            elif not self._keeps and key in _BETTER:
                existing[key] = _BETTER[key](said, value)
            elif not self._keeps and key in _OF_THE_TEXT:
                existing[key] = value
            else:
                existing[key] = self._one(said, value)

    def nodes(self, existing: Json, built: Json) -> None:
        """Add to a node that is there what another one says of the same thing."""
        self._name(existing, built)
        for key, said, value in _offered(existing, built):
            if is_blank(said):
                existing[key] = value
            elif key == "hasPart" or (key in _WHERE and not self._keeps):
                existing[key] = self._together(said, value)
            elif key == "itemReviewed":
                existing[key] = self._reviewed(said, value)
            elif key == "text" and not self._keeps:
                existing[key] = value
            else:
                existing[key] = self._one(said, value)

    def _put(self, node: Json, key: str, value: Any) -> None:
        """Add a property; nodes that stand in the graph already are referred to."""
        placed = [self._placed(one) for one in listed(value)]
        if key == "mainEntityOfPage" and name_of(node) in {name_of(one) for one in placed if is_object(one)}:
            return  # a page whose name the article has already
        node[key] = single(placed, value)

    def _placed(self, built: Any) -> Any:
        """Return a value, or a reference to the node that says the same and stands there already."""
        if not is_object(built) or is_reference(built):
            return built
        there = self._existing.get(name_of(built)) or next(
            (node for node in self._existing.values() if is_a(node, *_PARTIES) and are_same(node, built)), None
        )
        if there is None:
            return built
        self._enrich(there, built)
        return {"@id": name_of(there)}

    def _name(self, existing: Json, built: Json) -> None:
        """Give a node the name and the types that it lacks."""
        if not name_of(existing):
            existing.pop("@id", None)
            if name := name_of(built):
                existing["@id"] = name
        existing["@type"] = _types(existing, built)

    def _authors(self, said: Any, built: Any) -> Any:
        """Return the authors: those whom the article names, each with what is known of him."""
        if self._keeps:
            return self._one(said, built)
        values = listed(said)
        return single([self._joined(values, one) for one in listed(built)], said, built)

    def _together(self, said: Any, built: Any) -> Any:
        """Return the values of both; one that both know stands once."""
        values = list(listed(said))
        for one in listed(built):
            joined = self._joined(values, one)
            if not any(joined is value or joined == value for value in values):
                values.append(joined)
        return single(values, said, built)

    def _one(self, said: Any, built: Any) -> Any:
        """Return what is said, richer by what is known of the same thing."""
        values = list(listed(said))
        for one in listed(built):
            self._joined(values, one)
        return single(values, said)

    def _joined(self, values: list[Any], built: Any) -> Any:
        """Join a value to the one among `values` that it is, and return that; itself where it is none of them."""
        if not is_object(built) or any(value == built for value in values):
            return built
        if is_reference(built):
            return self._referred(values, built)
        for i, value in enumerate(values):
            if isinstance(value, str) and _is_called(built, value):
                values[i] = built
                return built
            if is_object(value):
                there = self._existing.get(name_of(value), value) if is_reference(value) else value
                if are_same(there, built):
                    self._enrich(there, built)
                    return value
        return self._placed(built)

    def _reviewed(self, said: Any, built: Any) -> Any:
        """Return the claim of a review: the one that it has, with what is known of it beside."""
        known = self._built.get(name_of(built)) if is_object(built) else None
        if not is_object(said) or is_reference(said) or known is None or not is_a(said, "Claim"):
            return self._one(said, built)
        if name_of(said) in ("", name_of(known)):
            self._enrich(known, said)
            return built
        self._enrich(said, known)
        return said

    def _referred(self, values: list[Any], reference: Json) -> Json:
        """Put a reference in the place of what says the same; what that says more is said of the node referred to."""
        known = self._built.get(name_of(reference))
        for i, value in enumerate(values):
            if known is None:
                break
            if isinstance(value, str) and _is_called(known, value):
                values[i] = reference
            elif is_object(value) and not name_of(value) and are_same(value, known):
                self._enrich(known, value)
                values[i] = reference
        return reference

    def _enrich(self, node: Json, more: Json) -> None:
        """Join a node into another one that has a name already, or gets that of the first."""
        self.nodes(node, {key: value for key, value in more.items() if key != "@id"} if name_of(node) else more)


def _offered(existing: Json, built: Json) -> Iterator[tuple[str, Any, Any]]:
    """Yield the properties that both may have, each with what the one that is there says and what was made."""
    for key, value in built.items():
        if key != "@id" and _may_have(existing, key):
            yield key, existing.get(key), value


def _may_have(node: Json, key: str) -> bool:
    """Tell whether a property is one of what a node is."""
    if key in node or key.startswith("@") or not (domains := vocabulary.domains(key)):
        return True
    known = [name for name in types(node) if vocabulary.is_type(name)]
    return not known or any(vocabulary.is_a(name, domain) for name in known for domain in domains)


def _types(existing: Json, built: Json) -> Any:
    """Return the types of both: a narrower one of the same kind goes before, save for articles, which know theirs."""
    said, made = types(existing), types(built)
    if not made:
        return existing.get("@type")
    if not any(vocabulary.is_type(name) for name in said):
        return single([*made, *said])
    is_narrower = all(vocabulary.is_a(new, old) for new in made for old in said)
    return single(made if is_narrower and not is_a(existing, "Article") else said)


def _is_called(node: Json, said: str) -> bool:
    """Tell whether a text is the name or the address of a node."""
    if plain(said) == plain(text(node, "name")):
        return True
    place = address(said)
    return bool(place) and place in {address(text(node, term)) for term in ("url", "contentUrl", "@id")}


def _headline(said: Any, built: Any) -> Any:
    """Return the headline of the page where that is it: one text, without the site's name, written as it is shown."""
    is_sound = isinstance(said, str) and unescape(said) == said and not has_suffix(said, str(built))
    return said if is_sound and plain(said) == plain(str(built)) else built


def _moment(said: Any, built: Any) -> Any:
    """Return the moment that was read, save where the page says the same, or the same day more exactly."""
    there, read = _read(said), _read(built)
    if there is None or read is None:
        return built if read else said
    if isinstance(there, datetime) and isinstance(read, datetime) and bool(there.tzinfo) == bool(read.tzinfo):
        return said if there == read else built
    is_finer = isinstance(there, datetime) and not isinstance(read, datetime)
    return said if (there == read or is_finer) and str(there)[:10] == str(read)[:10] else built


def _read(said: Any) -> date | datetime | None:
    value = said if isinstance(said, str) else ""
    for read in (date.fromisoformat, datetime.fromisoformat):
        try:
            return read(value.strip())
        except ValueError:
            continue
    return None


def _address(said: Any, built: Any) -> Any:
    """Return the address that the page says, where it leads to the same place."""
    return said if isinstance(said, str) and address(said) == address(str(built)) else built


def _language(said: Any, built: Any) -> Any:
    """Return the language that the page says, where it is the one that its words are in."""
    return said if isinstance(said, str) and _tongue(said) == _tongue(str(built)) else built


def _tongue(tag: str) -> str:
    return tag.strip().replace("_", "-").partition("-")[0].casefold()


_BETTER: Mapping[str, Better] = {
    "headline": _headline,
    "datePublished": _moment,
    "dateModified": _moment,
    "dateCreated": _moment,
    "url": _address,
    "inLanguage": _language,
}
