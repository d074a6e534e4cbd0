"""Derive context.jsonld from vocabulary.json, and contexts/ from the packages that carry other contexts.

    npm install activitystreams-context @digitalbazaar/credentials-context
    python schema/derive_contexts.py node_modules

context.jsonld says what schema.org's own context says, as far as that follows from facts: what each term stands for,
and that values of properties which take URLs but no text are addresses, of those which take dates but no text, dates.
The others are copied as they are published, with their address, package and licence.
"""  # noqa: INP001  a script beside the data that it writes

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parent
SCHEMA = "http://schema.org/"
# the prefixes that schema.org's own context defines
PREFIXES = {
    "brick": "https://brickschema.org/schema/Brick#",
    "csvw": "http://www.w3.org/ns/csvw#",
    "dc": "http://purl.org/dc/elements/1.1/",
    "dcam": "http://purl.org/dc/dcam/",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcmitype": "http://purl.org/dc/dcmitype/",
    "dcterms": "http://purl.org/dc/terms/",
    "doap": "http://usefulinc.com/ns/doap#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prof": "http://www.w3.org/ns/dx/prof/",
    "prov": "http://www.w3.org/ns/prov#",
    "qb": "http://purl.org/linked-data/cube#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": SCHEMA,
    "sh": "http://www.w3.org/ns/shacl#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "sosa": "http://www.w3.org/ns/sosa/",
    "ssn": "http://www.w3.org/ns/ssn/",
    "time": "http://www.w3.org/2006/time#",
    "vann": "http://purl.org/vocab/vann/",
    "void": "http://rdfs.org/ns/void#",
    "xml": "http://www.w3.org/XML/1998/namespace",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
W3C = (
    "This document includes material copied from or derived from {title}, {address}. "
    "Copyright © {years} World Wide Web Consortium."
)
# name, address, package, path in it, licence, notice
OTHERS = (
    (
        "activitystreams",
        "https://www.w3.org/ns/activitystreams",
        "activitystreams-context",
        "context.json",
        "MIT",
        W3C.format(title="Activity Streams 2.0", address="https://www.w3.org/TR/activitystreams-core/", years="2017"),
    ),
    *(
        (
            f"credentials-v{number}",
            f"https://www.w3.org/{path}/v{number}",
            "@digitalbazaar/credentials-context",
            f"contexts/v{number}.jsonld",
            "W3C Software and Document License",
            W3C.format(title=title, address=f"https://www.w3.org/TR/{report}/", years=years),
        )
        for number, path, title, report, years in (
            (1, "2018/credentials", "Verifiable Credentials Data Model v1.1", "vc-data-model", "2022"),
            (2, "ns/credentials", "Verifiable Credentials Data Model v2.0", "vc-data-model-2.0", "2025"),
        )
    ),
)


def main(modules: Path) -> None:
    """Write the contexts."""
    (FOLDER / "context.jsonld").write_text(written(schema_org()), "utf-8")
    for name, address, package, path, licence, notice in OTHERS:
        version = json.loads((modules / package / "package.json").read_text("utf-8"))["version"]
        head = {"address": address, "package": f"{package} (npm) {version}", "licence": licence, "notice": notice}
        context = json.loads((modules / package / path).read_text("utf-8"))["@context"]
        (FOLDER / "contexts" / f"{name}.jsonld").write_text(written(context, head), "utf-8")


def schema_org() -> dict[str, Any]:
    """Return schema.org's context."""
    vocabulary = json.loads((FOLDER / "vocabulary.json").read_text("utf-8"))
    terms = sorted(
        (name, _coercion(facts.get("ranges", ())))
        for kind in ("types", "properties", "members")
        for name, facts in vocabulary[kind].items()
        if "retired" not in facts
    )
    return {
        "type": "@type",
        "id": "@id",
        "HTML": {"@id": "rdf:HTML"},
        "@vocab": SCHEMA,
        **PREFIXES,
        **{name: {"@id": f"schema:{name}", **({"@type": kind} if kind else {})} for name, kind in terms},
    }


def _coercion(ranges: list[str]) -> str:
    if "Text" in ranges:
        return ""
    return "@id" if "URL" in ranges else "Date" if "Date" in ranges else ""


def written(context: Any, head: Mapping[str, str] | None = None) -> str:
    """Return a context as JSON with one line per term, what is to be known of it before."""
    about = "".join(
        f"{json.dumps(key)}: {json.dumps(said, ensure_ascii=False)},\n" for key, said in (head or {}).items()
    )
    lines = ",\n".join(f"{json.dumps(term)}: {json.dumps(said)}" for term, said in context.items())
    return f'{{\n{about}"@context": {{\n{lines}\n}}\n}}\n'


if __name__ == "__main__":
    main(Path(sys.argv[1]))
