"""Faults of pages: the markup says what the reader does not see. They are put into the markup, or into the page."""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from newsld.jsonld import parse
from newsld.model.graph import ARTICLE_TYPES, Graph, is_list
from newsld.model.selection import Selection, ValidationSettings
from newsld.testing.strategies.faults.change import Change, FaultKind, Rewriting, of_type, replaced
from newsld.testing.strategies.parties import SITE

IS_ARTICLE = of_type(*ARTICLE_TYPES)
_PAGE = """<!doctype html>
<html lang="{language}">
<head>
<title>{headline}</title>
<link rel="canonical" href="{url}">
<script type="application/ld+json">
{document}
</script>
</head>
<body>
<article>
<h1>{headline}</h1>
<p class="byline">By {authors}</p>
<time datetime="{day}">{day}</time>
{paragraphs}
</article>
</body>
</html>
"""
_PARAGRAPHS = 3  # the headline may show one of them
_OTHER_WORDS = "Nobody on the river has ever heard of it"


def page(document: str) -> str:
    """Return the page that shows an article as its document tells it, and holds the document."""
    return _page(document, json.loads(document))


def _page(document: str, shown: Any) -> str:
    nodes: list[dict[str, Any]] = shown["@graph"]
    articles = [node for node in nodes if ARTICLE_TYPES.intersection(_listed(node.get("@type")))]
    article = articles[0] if articles else {}
    authors = [author.get("name", "") for author in _listed(article.get("author"))]
    paragraphs = [f"<p>{escape(text)}</p>" for text in str(article.get("articleBody", "")).split("\n\n")]
    return _PAGE.format(
        language=article.get("inLanguage", "en"),
        headline=escape(str(article.get("headline", ""))),
        url=escape(str(article.get("url", ""))),
        document=document,
        authors=escape(" and ".join(authors)),
        day=str(article.get("datePublished", ""))[:10],
        paragraphs="\n".join(paragraphs),
    )


def _listed(value: Any) -> list[Any]:
    return value if is_list(value) else [value]


def _author_not_seen(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if node.parent and IS_ARTICLE(node.parent) and node.steps[0] == "author" and "name" in node.value:
            yield Change(node.at("name"), ((node.at("name"), "Mira Brandt"),))


def _other_day(graph: Graph) -> Iterator[Change]:
    for node in graph.nodes:
        if IS_ARTICLE(node):
            terms = [term for term in ("datePublished", "dateModified") if term in node.value]
            yield Change(node.at("datePublished"), tuple((node.at(term), "1990-05-01") for term in terms))


def _without_its_words(graph: Graph) -> Iterator[Rewriting]:
    for node in graph.of_type("Quotation") if _is_open(graph) else ():
        for _, text in node.texts("text"):
            piece = escape(text.partition(" … ")[0].rstrip(",."))
            whole = page(graph.text)
            head, body = whole.split("<body>")
            if body.count(piece) == 1:
                yield Rewriting(node.at("text"), f"{head}<body>{body.replace(piece, _OTHER_WORDS)}")


def _is_open(graph: Graph) -> bool:
    """Tell whether a page shows all of its article to everybody."""
    return not any(node.value.get("isAccessibleForFree") is False for node in graph.nodes)


def _body_not_seen(graph: Graph) -> Iterator[Rewriting]:
    quoted = "\n\n".join(text for node in graph.of_type("Quotation") for _, text in node.texts("text"))
    for node in graph.articles if _is_open(graph) else ():
        if len(node.text("articleBody").split("\n\n")) >= _PARAGRAPHS:
            shown = {**graph.value, "@graph": [{**node.value, "articleBody": f"{_OTHER_WORDS}.\n\n{quoted}"}]}
            yield Rewriting(node.at("articleBody"), _page(graph.text, shown))


def _in_other_block(graph: Graph) -> Iterator[Rewriting]:
    """Yield the graph in two blocks, one speaker in the second."""
    nodes = graph.value["@graph"]
    for person in nodes:
        if person.get("@type") == "Person":
            first = json.dumps({**graph.value, "@graph": [node for node in nodes if node is not person]})
            second = json.dumps({**graph.value, "@graph": [person]})
            block = f'<script type="application/ld+json">\n{second}\n</script>\n</head>'
            place = next(node.pointer for node in parse(first).references if node.id == person["@id"])
            yield Rewriting(place, page(first).replace("</head>", block))


KINDS = (
    FaultKind(
        "NL206",
        "a reference to another block",
        _in_other_block,
        needs=("speaker",),
        settings=ValidationSettings(Selection(("default", "NL206"))),
        of_page=True,
    ),
    FaultKind("NL601", "a headline that nobody sees", replaced("headline", _OTHER_WORDS, of=IS_ARTICLE), of_page=True),
    FaultKind("NL602", "an author whom nobody sees", _author_not_seen, of_page=True),
    FaultKind("NL603", "a date that nobody sees", _other_day, of_page=True),
    FaultKind(
        "NL604",
        "the address of another page",
        replaced("url", f"{SITE}/bridge-of-the-night", of=IS_ARTICLE),
        of_page=True,
    ),
    FaultKind("NL605", "a quotation that nobody sees", _without_its_words, needs=("Quotation", "free"), of_page=True),
    FaultKind("NL606", "the language of another page", replaced("inLanguage", "pl", of=IS_ARTICLE), of_page=True),
    FaultKind("NL607", "a body that nobody sees", _body_not_seen, needs=("Claim", "ClaimReview", "free"), of_page=True),
)
