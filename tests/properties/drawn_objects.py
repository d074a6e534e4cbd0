"""JSON objects around the models: nodes of all types with right and wrong values, sound ones changed in one place."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from newsld import nodes
from newsld import testing as strategies
from newsld.model.graph import is_list, is_object
from newsld.nodes import NODE_TYPES, Thing
from newsld.nodes.keywords import PREFIXES


def class_of(name: str) -> type[Thing]:
    found: type[Thing] = getattr(nodes, name)
    return found


TERMS = {name: [field.alias or key for key, field in class_of(name).model_fields.items()][2:] for name in NODE_TYPES}
ANY_TERM = sorted({term for terms in TERMS.values() for term in terms})

spelled = st.builds(str.__add__, st.sampled_from(PREFIXES), st.sampled_from(list(NODE_TYPES)))
type_names = spelled | st.sampled_from(["Recipe", "https://example.org/Person", "newsarticle", "", "NewsArticle\n"])
types = type_names | st.lists(type_names, max_size=3)
scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9)
)
keywords = st.sampled_from(["@id", "id", "type", "@value", "@list", "@set", "@language", "@context", "date_published"])


def typed(name: str, values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate nodes of a type with properties of that type."""
    properties = st.dictionaries(st.sampled_from(TERMS[name]), values, max_size=4)
    return properties.map(lambda given: {"@type": name, **given})


def stray(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate objects with any types under any spelling, and with properties of any type or of none."""
    said = st.fixed_dictionaries({}, optional={"@type": types | scalars, "type": types | scalars, "@id": scalars})
    properties = st.dictionaries(st.sampled_from(ANY_TERM) | keywords | st.text(max_size=3), values, max_size=4)
    return st.tuples(said, properties).map(lambda parts: {**parts[0], **parts[1]})


def objects(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate nodes of all kinds, references and value objects."""
    names = st.sampled_from(list(NODE_TYPES))
    reference: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({"@id": scalars})
    value: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries({"@value": scalars}, optional={"@type": types})
    return names.flatmap(lambda name: typed(name, values)) | stray(values) | reference | value


json_values = st.recursive(scalars, lambda inner: st.lists(inner, max_size=3) | objects(inner), max_leaves=12)


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """Generate a sound node with one value in it replaced."""
    document = deepcopy(draw(strategies.nodes(max_properties=6)).dump())
    *path, key = draw(st.sampled_from(list(paths(document))))
    place: Any = document
    for step in path:
        place = place[step]
    place[key] = draw(json_values)
    return document


def paths(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every value in a document, but for the document's own."""
    inner = value.items() if is_object(value) else enumerate(value) if is_list(value) else ()
    for key, member in inner:
        yield (*path, key)
        yield from paths(member, (*path, key))


documents = objects(json_values) | mutated()
