"""Graph ↔ text; these modules alone know `@context`, `@graph` and `<script>`."""

from newsld.jsonld.carried import carried, in_plain_terms
from newsld.jsonld.changes import Changes
from newsld.jsonld.encodings import document_of
from newsld.jsonld.parser import parse
from newsld.jsonld.positions import Places, Span
from newsld.jsonld.writer import script_block, write

__all__ = ["Changes", "Places", "Span", "carried", "document_of", "in_plain_terms", "parse", "script_block", "write"]
