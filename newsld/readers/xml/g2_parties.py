"""People and organisations in NewsML-G2."""

from collections.abc import Iterator

from newsld.model.metadata import Party
from newsld.readers._addresses import web_address
from newsld.readers.xml.elements import Element, children, flat
from newsld.readers.xml.g2_concepts import Concepts, code_of, codes_of, iri_of

_PROVIDERS = ("nprov:",)  # IPTC's news providers: a code is the name in capitals
EDITORS = frozenset({"editor", "ed", "subeditor", "chiefeditor", "editinchief"})
TRANSLATORS = frozenset({"translator", "transl"})
WRITERS = frozenset(
    {"author", "reporter", "writer", "correspondent", "journalist", "creator", "columnist", "byline", "coauthor"}
)


def party_of(element: Element | None, concepts: Concepts, *, is_organization: bool | None = None) -> Party | None:
    """Return a party that has a name; `is_organization` is what holds where the input does not say its type."""
    if element is None:
        return None
    name = concepts.name(element) or _literal(element)
    if not name:
        return None
    kind = concepts.type(element)
    told = True if kind in {"organisation", "organization"} else False if kind == "person" else is_organization
    return Party(
        name,
        is_organization=told,
        url=web_address(element.get("uri", "")),
        job_title="" if told else _job_title(element, concepts),
        same_as=tuple(address for one in children(element, "sameAs") if (address := iri_of(one))),
    )


def parties(meta: Element | None, name: str, concepts: Concepts) -> Iterator[tuple[frozenset[str], Party]]:
    """Yield the creators or contributors that have a name, each with its roles."""
    for element in children(meta, name):
        if party := party_of(element, concepts):
            yield codes_of(element, "role"), party


def _literal(element: Element) -> str:
    """Return the name that a literal or a code of a provider is."""
    code = element.get("qcode", "")
    if code.startswith(_PROVIDERS):
        return code.partition(":")[2]
    said = flat(element.get("literal", ""))
    return said if " " in said else ""


def _job_title(element: Element, concepts: Concepts) -> str:
    for one in concepts.told(element):
        for related in children(one, "related"):
            if "jobtitle" in code_of(related, "rel"):
                return concepts.name(related)
    return ""
