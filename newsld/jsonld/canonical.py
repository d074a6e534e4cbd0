"""A document in RDF's canonical form: N-Quads that are the same, byte for byte, for all documents that say the same.

PyLD does the work: it reads JSON-LD, and names what has no name as RDFC-1.0 does (URDNA2015). Contexts are those that
newsld carries; none is fetched. The addresses of schema.org's terms, with http, https or www, are made one; in others,
signs that no IRI may have are escaped as browsers do.
"""

import re
from collections.abc import Callable, Mapping
from functools import cache, partial
from itertools import count
from typing import Any, NamedTuple, cast

from newsld import vocabulary
from newsld.errors import MissingPackage, NoCanonicalForm
from newsld.jsonld import bundle
from newsld.jsonld.contexts import SCHEMA
from newsld.jsonld.keywords import is_absolute
from newsld.jsonld.parser import parse
from newsld.model.diagnostic import quoted
from newsld.model.graph import is_list, is_object

_N_QUADS = "application/n-quads"
_NOWHERE = "https://nowhere.invalid/"  # what relative addresses are resolved against where there is nothing
_MOST_TRIES = 3_000  # to tell nameless nodes apart; a graph that is made to need more would take for ever
_NO_IRI = re.compile(r'[\0-\x20<>"{}|\\^`]')  # publishers ship {search_term}, and spaces


def canonical(text: str, base: str = "") -> str:
    """Return what a document says as canonical N-Quads; `base` is the address that relative ones start from.

    Raises `NoCanonicalForm` where it is no JSON-LD, or says what RDF cannot carry, and `MissingPackage` without PyLD.
    """
    graph = parse(text)
    if graph.unreadable is not None:
        raise NoCanonicalForm(graph.unreadable.message)
    pyld = _pyld()
    options = {"base": base or _NOWHERE, "documentLoader": _load, "contextResolver": pyld.contexts()}
    expanded = _tried(lambda: pyld.jsonld.expand(graph.value, options))
    dataset = _tried(lambda: pyld.jsonld.to_rdf(_in_one_spelling(expanded), {}))
    form = _tried(lambda: _held_to_an_end(pyld.algorithm()).main(dataset, {"format": _N_QUADS}))
    _tried(form.encode)
    return form


class _PyLD(NamedTuple):
    """PyLD: its module, what makes its algorithm for canonical names, and what makes a reader of contexts."""

    jsonld: Any
    algorithm: Callable[[], Any]
    contexts: Callable[[], Any]


def _pyld() -> _PyLD:
    try:
        from pyld import jsonld  # noqa: PLC0415  of an extra  # pyright: ignore[reportMissingTypeStubs]
        from pyld.canon import URDNA2015  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
        from pyld.context_resolver import ContextResolver  # noqa: PLC0415  # pyright: ignore[reportMissingTypeStubs]
    except ModuleNotFoundError as error:
        raise MissingPackage(
            "no canonical form can be made without PyLD; to make it: pip install 'newsld[canon]'"
        ) from error
    return _PyLD(jsonld, URDNA2015, partial(ContextResolver, _known_contexts(), _load))


@cache
def _known_contexts() -> Any:
    """Return where PyLD keeps contexts that it has read: to read schema.org's takes longer than all else."""
    from cachetools import LRUCache  # noqa: PLC0415  PyLD's own

    return LRUCache[str, Any](100)


def _held_to_an_end(algorithm: Any) -> Any:
    """Return PyLD's algorithm so that it gives up where it would take for ever."""
    hashed, tries = algorithm.hash_n_degree_quads, count()

    def counted(name: str, issuer: Any) -> Any:
        if next(tries) > _MOST_TRIES:
            raise NoCanonicalForm("too many nodes without @id are alike to tell them apart in reasonable time")
        return hashed(name, issuer)

    algorithm.hash_n_degree_quads = counted
    return algorithm


def _load(address: str, _: Any) -> Mapping[str, Any]:
    """Serve the contexts that newsld carries, and no other."""
    context = bundle.schema_org() if vocabulary.is_context(address) else bundle.document(address)
    if context is None:
        raise NoCanonicalForm(f"@context {quoted(address)} is not at hand, and none is fetched: write out what it says")
    return {"contextUrl": None, "documentUrl": address, "document": {"@context": context}, "tag": "static"}


# what PyLD refuses


def _tried(work: Callable[[], Any]) -> Any:
    """Return what PyLD makes of something, or raise why it makes nothing of it."""
    try:
        return work()
    except RecursionError:
        raise NoCanonicalForm("nested too deep for PyLD") from None
    except UnicodeEncodeError:
        raise NoCanonicalForm("a text holds half a character, which RDF cannot carry") from None
    except Exception as refusal:  # noqa: BLE001  PyLD's own, ours that it has wrapped, and what it stumbles over
        raise _own(refusal) or NoCanonicalForm(_reason(refusal)) from None


def _own(refusal: BaseException | None) -> NoCanonicalForm | None:
    """Return our own error that PyLD has wrapped in its, if there is one."""
    while refusal is not None and not isinstance(refusal, NoCanonicalForm):
        refusal = refusal.__cause__
    return refusal


def _reason(refusal: Exception) -> str:
    """Return the code that JSON-LD has for a refusal, or what PyLD stumbled over."""
    code = cast("object", getattr(refusal, "code", None))
    told = f"no JSON-LD: {code}" if code else f"PyLD stumbles over it ({type(refusal).__name__}: {refusal})"
    return told.partition("\n")[0]


# what RDF cannot carry, and what it would carry in two ways


def _in_one_spelling(value: Any) -> Any:
    """Return an expanded document with one address for each term of schema.org."""
    if is_list(value):
        return [_in_one_spelling(member) for member in value]
    if not is_object(value):
        return value
    # RDF has no @index, and PyLD stumbles over a node that has two
    return {_term(key): _said(key, said) for key, said in value.items() if key != "@index"}


def _said(key: str, said: Any) -> Any:
    if key == "@id":
        return _address(said)
    if key == "@type":
        return [_type(name) for name in said] if is_list(said) else _type(said)
    return said if key == "@value" else _in_one_spelling(said)


def _term(iri: str) -> str:
    """Return the IRI of a term, of schema.org's the one that its own context has."""
    iri = _escaped(iri)
    name = vocabulary.local_name(iri) if "://" in iri else None
    return iri if name is None else SCHEMA + name


def _type(iri: str) -> str:
    if not iri.startswith("@") and _is_relative(_escaped(iri)):
        raise NoCanonicalForm(f"no context says what the type {_written(iri)} means")
    return _term(iri)


def _address(iri: str) -> str:
    """Return an address; that of a member of an enumeration is a term."""
    iri = _escaped(iri)
    if _is_relative(iri):
        raise NoCanonicalForm(f"the address {_written(iri)} is relative, and nothing says to what: --base does")
    return _term(iri) if vocabulary.kind_of(vocabulary.local_name(iri) or "") else iri


def _escaped(iri: str) -> str:
    return _NO_IRI.sub(lambda sign: f"%{ord(sign[0]):02X}", iri)


def _is_relative(iri: str) -> bool:
    return iri.startswith(_NOWHERE) or not is_absolute(iri)


def _written(iri: str) -> str:
    return quoted(iri.removeprefix(_NOWHERE))
