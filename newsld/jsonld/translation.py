"""A document in any spelling of JSON-LD → the same in plain schema.org spelling, with the place of each part.

What comes is what a plain document would have said: schema.org's terms by their names, those of other vocabularies as
IRIs, keywords without aliases, one node per object with all that is said of it, nested and reversed properties in their
place, maps as lists. Rules read that; their pointers are led back to where it was written.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from newsld import vocabulary
from newsld.jsonld import value_objects
from newsld.jsonld.contexts import NO_CONTEXT, Context, Definition
from newsld.jsonld.definitions import Contexts
from newsld.jsonld.keywords import is_absolute, is_keyword, looks_like_one, meant
from newsld.jsonld.plain_tree import Tree, each
from newsld.jsonld.terms import Keys, is_bare, is_silent, name_in, name_of, reading_of
from newsld.model.diagnostic import quoted
from newsld.model.graph import Places, Reading, Slip, SlipKind, Steps, is_list, is_object, pointer

_NO_DEFINITION = Definition(None)
_FIRST = {"@id": 0, "@type": 1, "@nest": 2}
_WRAPPERS = frozenset({"@value", "@list", "@set"})
_MAPS = ("@language", "@index", "@id", "@type")


class Translated(NamedTuple):
    """A document in plain spelling, where each part of it was written, and what was amiss with its JSON-LD."""

    value: Any
    places: Places
    readings: Mapping[int, Reading]
    slips: tuple[Slip, ...]


def translate(value: Any) -> Translated:
    """Return a document in plain spelling."""
    translation = _Translation()
    plain = translation.value(_Spot(NO_CONTEXT), value, ())
    return Translated(plain, translation.places, translation.readings, tuple(translation.slips))


def _turn(item: tuple[str, str | None]) -> tuple[int, str]:
    """Return when a key has its turn: what names a node comes first, whatever the order it is written in."""
    key, meaning = item
    turn = _FIRST.get(meaning or "", len(_FIRST))
    return turn, key if turn < len(_FIRST) else ""


class _Spot(NamedTuple):
    """Where a value stands: what terms mean there, the property that it is a value of, and what is said of that."""

    context: Context
    key: str = ""
    definition: Definition = _NO_DEFINITION
    is_in_map: bool = False


class _Translation:
    """One document on its way: `value` is asked for its whole, and again for each of its parts."""

    def __init__(self) -> None:
        self._tree = Tree()
        self.readings: dict[int, Reading] = {}
        self.slips: list[Slip] = []
        self._contexts = Contexts(self.slips.append)
        self._nameless = 0

    @property
    def places(self) -> Places:
        """Where the parts of the plain document were written."""
        return self._tree.places

    def value(self, spot: _Spot, raw: Any, steps: Steps) -> Any:
        """Return a value in plain spelling; None where it says nothing."""
        if is_list(raw):
            plain: list[Any] = self._tree.opened([])
            for i, member in enumerate(raw):
                said = self.value(spot, member, (*steps, i))
                if said is not None or member is None:
                    self._tree.add(plain, said, (*steps, i))
            return plain
        if is_object(raw):
            return self._object(spot, raw, steps)
        return None if raw is None else self._scalar(spot, raw, steps)

    # texts, numbers and truth values

    def _scalar(self, spot: _Spot, raw: Any, steps: Steps) -> Any:
        definition = spot.definition
        coercion = definition.coercion
        if definition.scoped:
            spot = spot._replace(context=self._scoped(spot))
        if coercion in ("@id", "@vocab") and isinstance(raw, str):
            return self._address(spot, raw, steps)
        if coercion and not coercion.startswith("@"):
            return self._tree.wrapped({"@type": name_of(spot.context, coercion), "@value": raw}, steps)
        if isinstance(raw, str):
            language = spot.context.language if definition.language is None else definition.language
            direction = spot.context.direction if definition.direction is None else definition.direction
            if language or direction:
                said = {"@language": language, "@direction": direction}
                named = {name: part for name, part in said.items() if part}
                return self._tree.wrapped({"@value": raw, **named}, steps)
        return raw

    def _address(self, spot: _Spot, raw: str, steps: Steps) -> Any:
        """Return an address as text where schema.org takes texts for it, else as a reference."""
        context = spot.context
        found = context.term_iri(raw) if spot.definition.coercion == "@vocab" else context.address(raw)
        if found is None:
            return None
        name = vocabulary.local_name(spot.definition.iri or "")
        if name is not None and "URL" in vocabulary.ranges(name):
            return found
        return self._tree.wrapped({"@id": found}, steps)

    # objects

    def _object(self, spot: _Spot, raw: dict[str, Any], steps: Steps) -> Any:
        context = self._context_of(spot, raw, steps)
        before_types = context
        context = self._with_types(context, raw)
        keys = Keys(context, before_types, {key: context.term_iri(key) for key in raw if key != "@context"})
        meanings = set(keys.meanings.values())
        if "@value" in meanings:
            return self._value_object(keys, raw, steps)
        if "@list" in meanings or "@set" in meanings:
            return self._list_object(spot, keys, raw, steps)
        return self._node(keys, raw, steps)

    def _context_of(self, spot: _Spot, raw: dict[str, Any], steps: Steps) -> Context:
        """Return what terms mean in an object, before its types are looked at."""
        context = spot.context
        if context.previous is not None and not spot.is_in_map and not is_bare(context, raw):
            context = context.previous
        if scoped := spot.definition.scoped:
            context = self._contexts.within(context, scoped.context, scoped.steps, is_scoped=True)
        if "@context" in raw:
            context = self._contexts.within(context, raw["@context"], (*steps, "@context"))
        return context

    def _with_types(self, context: Context, raw: dict[str, Any]) -> Context:
        """Return what terms mean in an object whose types bring contexts along."""
        types = [name for key, said in raw.items() if context.term_iri(key) == "@type" for name in _texts(said)]
        after = context
        for name in sorted(types):
            definition = context.definition(name)
            if definition and definition.scoped:
                scoped = definition.scoped
                after = self._contexts.within(after, scoped.context, scoped.steps, reaches_down=False, is_scoped=False)
        return after

    def _value_object(self, keys: Keys, raw: dict[str, Any], steps: Steps) -> Any:
        plain: dict[str, Any] = self._tree.opened({})
        for key, meaning in sorted(keys.meanings.items()):
            if self._is_slip(key, (*steps, key)):
                continue
            if meaning in value_objects.PARTS and meaning not in plain:
                self._tree.put(plain, meaning, raw[key], (*steps, key))
            elif meaning is not None and (is_keyword(meaning) or is_absolute(meaning)):
                self._odd_value(f"{quoted(key)} stands beside @value", (*steps, key), "a value has no properties")
        for part, fault in value_objects.faults(plain, keys.before_types):
            self._odd_value(fault, self._tree.place(plain, part))
        if isinstance(plain.get("@type"), str):
            plain["@type"] = name_of(keys.before_types, keys.before_types.term_iri(plain["@type"]) or "") or None
        if plain.get("@type") == "@json" or plain.get("@value") is not None:
            return plain
        return None

    def _list_object(self, spot: _Spot, keys: Keys, raw: dict[str, Any], steps: Steps) -> Any:
        plain: dict[str, Any] = self._tree.opened({})
        inner = replace(spot.definition, container=frozenset(), scoped=None)
        for key, meaning in sorted(keys.meanings.items()):
            place = (*steps, key)
            if meaning in ("@list", "@set"):
                said = self.value(spot._replace(context=keys.context, definition=inner), raw[key], place)
                self._tree.put(plain, meaning, [] if said is None else said, place)
            elif not self._is_slip(key, place) and meaning is not None and meaning != "@index":
                name = "@list" if "@list" in keys.meanings.values() else "@set"
                self._odd_value(f"{quoted(key)} stands beside {name}", place, "a list has no properties")
        if "@list" in plain and "@set" in plain:
            self._odd_value("@set stands beside @list", self._tree.place(plain, "@set"), "a value is one of the two")
        return plain

    def _node(self, keys: Keys, raw: dict[str, Any], steps: Steps) -> dict[str, Any]:
        plain: dict[str, Any] = self._tree.opened({}, steps)
        self.readings[id(plain)] = keys.reading
        self._fill(plain, keys, raw, steps)
        return plain

    def _fill(self, plain: dict[str, Any], keys: Keys, raw: dict[str, Any], steps: Steps) -> None:
        """Put into a node what an object says of it: first its name, for others may have to call it."""
        for key, meaning in sorted(keys.meanings.items(), key=_turn):
            place = (*steps, key)
            if self._is_slip(key, place):
                continue
            if meaning is not None and is_keyword(meaning):
                self._keyword(plain, keys, key, raw[key], place)
            elif meaning is not None and is_absolute(meaning):
                self._property(plain, keys, key, raw[key], place)
            elif keys.is_undefined(key):
                self._tree.put(plain, key, self.value(_Spot(keys.context, key), raw[key], place), place)

    # keywords of a node

    def _keyword(self, plain: dict[str, Any], keys: Keys, key: str, said: Any, place: Steps) -> None:
        match keys.meanings[key]:
            case "@id":
                self._id(plain, keys.context, key, said, place)
            case "@type":
                self._types(plain, keys.before_types, key, said, place)
            case "@graph":
                graph = said if is_list(said) or is_object(said) else None
                self._tree.put(plain, "@graph", self.value(_Spot(keys.context), graph, place), place)
            case "@included":
                self._included(plain, keys.context, said, place)
            case "@nest":
                self._nest(plain, keys, key, said, place)
            case "@reverse":
                self._reverse(plain, keys, key, said, place)
            case "@index" if not isinstance(said, str):
                self._odd_keyword(key, said, "a text", place)
            case _:
                pass

    def _id(self, plain: dict[str, Any], context: Context, key: str, said: Any, place: Steps) -> None:
        if "@id" in plain:
            message = f"{key} is the @id of a node that has one already"
            self._slip(SlipKind.MALFORMED_KEYWORD, place, message, "keep one of them", on_key=True)
        elif not isinstance(said, str):
            self._odd_keyword(key, said, "an IRI as text", place)
        else:
            self._tree.put(plain, "@id", context.address(said), place)

    def _reverse(self, plain: dict[str, Any], keys: Keys, key: str, said: Any, place: Steps) -> None:
        if not is_object(said):
            self._odd_keyword(key, said, "an object of properties", place)
            return
        # an object of its own to processors: a context that does not reach down ends here
        context = self._context_of(_Spot(keys.context), said, place)
        inner = Keys(context, context, {})
        for name, members in said.items():
            if name != "@context":
                self._turned(plain, inner, name, members, (*place, name))

    def _turned(self, plain: dict[str, Any], keys: Keys, name: str, members: Any, place: Steps) -> None:
        """Read one property of a map of reversed ones, in which keywords have no place."""
        if self._is_slip(name, place):
            return
        if is_keyword(keys.context.term_iri(name) or ""):
            message = f"{quoted(name)} stands in @reverse, which holds properties only"
            help_ = "write it in the node itself"
            self._slip(SlipKind.MALFORMED_KEYWORD, place, message, help_, on_key=True)
            return
        self._reversed(plain, keys, name, members, place)

    def _types(self, plain: dict[str, Any], context: Context, key: str, said: Any, place: Steps) -> None:
        names: list[Any] = self._tree.opened([])
        for steps, name in each(said, place):
            if not isinstance(name, str):
                self._odd_keyword(key, name, "the name of a type as text", steps)
            found = self._type(context, name)
            if found is not None or name is None:
                self._tree.add(names, found, steps)
        if is_list(said):
            self._tree.put(plain, "@type", names, place)
        elif names:
            self._tree.put(plain, "@type", names[0], place)

    def _type(self, context: Context, said: Any) -> Any:
        if not isinstance(said, str):
            return said
        found = context.term_iri(said)
        return said if found is None and not is_silent(context, said) else name_of(context, found or "") or None

    def _included(self, plain: dict[str, Any], context: Context, said: Any, place: Steps) -> None:
        plain_nodes = self.value(_Spot(context), said, place)
        for steps, member in self._tree.leaves(plain_nodes, place):
            if is_object(member) and _WRAPPERS.isdisjoint(member):
                continue
            if steps == place:
                self._odd_keyword("@included", said, "nodes", place)
            else:
                message = f"@included holds {quoted(member)}, expected nodes"
                self._slip(SlipKind.MALFORMED_KEYWORD, steps, message, "write nodes: processors drop what is none")
        self._tree.put(plain, "@included", plain_nodes, place)

    def _nest(self, plain: dict[str, Any], keys: Keys, key: str, said: Any, place: Steps) -> None:
        definition = keys.context.definition(key) or _NO_DEFINITION
        for steps, nested in each(said, place):
            if not is_object(nested) or "@value" in map(keys.context.term_iri, nested):
                self._odd_keyword(key, nested, "an object of properties", steps)
                continue
            context = self._context_of(_Spot(keys.context, "", definition, is_in_map=True), nested, steps)
            inner = self._with_types(context, nested)
            meanings = {name: inner.term_iri(name) for name in nested if name != "@context"}
            self._fill(plain, Keys(inner, context, meanings), nested, steps)

    # properties

    def _property(self, plain: dict[str, Any], keys: Keys, key: str, raw: Any, place: Steps) -> None:
        definition = keys.context.definition(key) or Definition(keys.meanings[key])
        if definition.is_reverse:
            self._reversed(plain, keys, key, raw, place, definition)
            return
        said = self._contained(_Spot(keys.context, key, definition), raw, place)
        self._tree.put(plain, name_of(keys.context, keys.meanings[key] or ""), said, place)

    def _contained(self, spot: _Spot, raw: Any, place: Steps) -> Any:
        """Return the value of a property, which may be a map."""
        container = spot.definition.container
        if spot.definition.coercion == "@json":
            return self._tree.wrapped({"@value": raw, "@type": "@json"}, place)
        said = self._from_map(spot, raw, place) if is_object(raw) and not container.isdisjoint(_MAPS) else None
        if said is None:
            said = self.value(spot, raw, place)
        if "@graph" in container and container.isdisjoint({"@id", "@index"}):
            return self._graphs(said, place)
        if "@list" in container and said is not None and not (is_object(said) and "@list" in said):
            said = self._tree.wrapped({"@list": said}, place)
        return said

    def _graphs(self, said: Any, place: Steps) -> Any:
        plain: list[Any] = self._tree.opened([])
        for member in said if is_list(said) else [said]:
            if member is not None:
                self._tree.add(plain, self._tree.wrapped({"@graph": member}, place), place)
        return plain

    def _from_map(self, spot: _Spot, raw: dict[str, Any], place: Steps) -> Any:
        """Return the members of a map by language, index, `@id` or type."""
        kind = next(kind for kind in _MAPS if kind in spot.definition.container)
        plain: list[Any] = self._tree.opened([])
        context = self._scoped(spot)
        for key, members in raw.items():
            for steps, member in each(members, (*place, key)):
                if member is None:
                    continue
                if kind == "@language":
                    found = [(steps, self._in_language(spot, context, key, member, steps))]
                else:
                    inside = self._in_type_map(context, key) if kind == "@type" else context
                    inner = _Spot(inside, spot.key, replace(spot.definition, scoped=None), is_in_map=True)
                    leaves = self._tree.leaves(self.value(inner, member, steps), steps)
                    found = [(where, self._keyed(inner, kind, key, leaf, (*place, key))) for where, leaf in leaves]
                for where, said in found:
                    if said is not None:
                        self._tree.add(plain, said, where)
        return plain

    def _scoped(self, spot: _Spot) -> Context:
        scoped = spot.definition.scoped
        if scoped is None:
            return spot.context
        return self._contexts.within(spot.context, scoped.context, scoped.steps, is_scoped=True)

    def _in_type_map(self, context: Context, key: str) -> Context:
        definition = context.definition(key)
        if definition is None or definition.scoped is None:
            return context
        return self._contexts.within(context, definition.scoped.context, definition.scoped.steps, reaches_down=False)

    def _in_language(self, spot: _Spot, context: Context, key: str, member: Any, steps: Steps) -> Any:
        if not isinstance(member, str):
            self._odd_value(f"a map by language holds {quoted(member)}, expected texts", steps)
            return None
        said = {"@value": member}
        if context.term_iri(key) != "@none":
            said["@language"] = key.lower()
        direction = spot.context.direction if spot.definition.direction is None else spot.definition.direction
        if direction:
            said["@direction"] = direction
        return self._tree.wrapped(said, steps)

    def _keyed(self, spot: _Spot, kind: str, key: str, said: Any, place: Steps) -> Any:
        """Return a member of a map with what the key of the map says of it."""
        definition, context = spot.definition, spot.context
        is_none = context.term_iri(key) == "@none"
        if said is not None and "@graph" in definition.container and not (is_object(said) and "@graph" in said):
            said = self._tree.wrapped({"@graph": said}, place)
        if isinstance(said, str) and definition.coercion in ("@id", "@vocab"):
            said = self._tree.wrapped({"@id": said}, place)
        if not is_object(said) or "@value" in said:
            if said is not None and (kind == "@id" or definition.index or (kind == "@type" and not is_none)):
                message = f"a map by {definition.index or kind} holds {quoted(said)}, expected nodes"
                self._odd_value(message, place, "write nodes, or leave out the map's @container")
            return said
        if is_none:
            return said
        self.readings.setdefault(id(said), reading_of(context))
        match kind:
            case "@id" if "@id" not in said:
                self._tree.put(said, "@id", context.address(key), place)
            case "@type":
                self._tree.put(said, "@type", self._type(context, key), place)
            case "@index" if definition.index:
                index = context.definition(definition.index) or Definition(context.term_iri(definition.index))
                if index.iri:
                    value = self._scalar(_Spot(context, definition.index, index), key, place)
                    self._tree.put(said, name_of(context, index.iri), value, place)
            case _:
                pass
        return said

    def _reversed(
        self,
        plain: dict[str, Any],
        keys: Keys,
        key: str,
        raw: Any,
        place: Steps,
        definition: Definition | None = None,
    ) -> None:
        """Say of each member of a reversed property what it says of this node, the way that it was meant."""
        found = definition or keys.context.definition(key) or Definition(keys.context.term_iri(key))
        if found.iri is None and not keys.is_undefined(key):
            return
        if found.iri is not None and (is_keyword(found.iri) or not is_absolute(found.iri)):
            return
        is_turned_twice = definition is None and found.is_reverse
        spot = _Spot(keys.context, key, found)
        said = self._contained(spot, raw, place)
        if is_turned_twice:
            self._tree.put(plain, name_in(self.readings[id(plain)], found.iri or ""), said, place)
            return
        holders: dict[str, list[Any]] = {}  # by how the property is written in their members, which may have a context
        for steps, member in self._tree.leaves(said, place):
            thing = self._tree.wrapped({"@id": member}, place) if isinstance(member, str) and found.coercion else member
            if not is_object(thing) or "@value" in thing or "@list" in thing:
                if member is not None:
                    self._odd_value(f"{quoted(key)} is turned round and holds {quoted(member)}, expected nodes", place)
                continue
            reading = self.readings.setdefault(id(thing), keys.reading)
            name = name_in(reading, found.iri) if found.iri else key
            self._tree.put(thing, name, self._tree.wrapped({"@id": self._identity(plain)}, place), place)
            if name not in holders:
                holders[name] = self._tree.opened([])
            self._tree.add(holders[name], thing, steps)
        for name, holder in holders.items():
            if "@reverse" not in plain:
                self._tree.put(plain, "@reverse", self._tree.opened({}), place)
            self._tree.put(plain["@reverse"], name, holder, place)

    def _identity(self, plain: dict[str, Any]) -> str:
        """Return the `@id` of a node, which is given one where it has none and another node must name it."""
        found = plain.get("@id")
        if not isinstance(found, str):
            self._nameless += 1
            found = f"_:nameless-{self._nameless}"
            plain["@id"] = found
        return found

    # slips

    def _is_slip(self, key: str, place: Steps) -> bool:
        """Tell whether a key has the form of a keyword and is none, and note it."""
        if not looks_like_one(key):
            return False
        wanted = meant(key)
        if wanted and not vocabulary.is_property(key[1:]):
            is_certain = wanted == key.lower()
            message = f"{quoted(key)} is no keyword of JSON-LD{': it is written ' + wanted if is_certain else ''}"
            help_ = f"write {quoted(wanted)}" if is_certain else f"did you mean {quoted(wanted)}?"
            slip = Slip(SlipKind.MALFORMED_KEYWORD, pointer(place), message, help_, on_key=True, meant=wanted)
            self.slips.append(replace(slip, is_certain=is_certain))
        else:
            message = f"{quoted(key)} is no keyword of JSON-LD, and what it says is lost"
            help_ = "properties are written without @"
            likely = key[1:] if vocabulary.is_property(key[1:]) else ""
            slip = Slip(SlipKind.UNKNOWN_KEYWORD, pointer(place), message, help_, on_key=True, meant=likely)
            self.slips.append(replace(slip, is_certain=False))
        return True

    def _slip(
        self, kind: SlipKind, place: Steps, message: str, help_: str = "", *, on_key: bool = False, meant: str = ""
    ) -> None:
        self.slips.append(Slip(kind, pointer(place), message, help_, on_key, meant))

    def _odd_value(self, message: str, place: Steps, help_: str = "") -> None:
        self._slip(SlipKind.MALFORMED_VALUE, place, message, help_)

    def _odd_keyword(self, key: str, said: Any, wanted: str, place: Steps) -> None:
        self._slip(SlipKind.MALFORMED_KEYWORD, place, f"{key} is {quoted(said)}, expected {wanted}", f"write {wanted}")


def _texts(said: Any) -> Iterator[str]:
    return (name for name in (said if is_list(said) else [said]) if isinstance(name, str))
