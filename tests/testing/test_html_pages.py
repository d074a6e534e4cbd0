"""What is drawn as a page: it carries the graph asked for, and shows its article."""

from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from newsld.jsonld import parse
from newsld.jsonld.pages import blocks
from newsld.model.page import folded
from newsld.testing import graphs, html_pages
from newsld.testing.strategies.graphs import Graph
from newsld.testing.strategies.pages import KnownPage

GRAPHS = graphs("Quotation", max_passages=2)
PLAIN = """\
<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8">
<title>The dam of the dam holds again</title>
<link rel="canonical" href="https://www.river-daily.example/dam">
<script type="application/ld+json">{}</script>
</head><body>
<article><h1>The dam of the dam holds again</h1>
<p class=byline>By Ana Reed</p>
<time datetime=1995-01-01>1 January 1995</time>
<p>The dam of the dam holds.</p>
</article>
<footer><p>© River Daily</p></footer></body></html>"""


@given(GRAPHS.flatmap(lambda graph: st.tuples(st.just(graph), html_pages(graph))))
def test_a_page_carries_the_graph_asked_for(drawn: tuple[Graph, KnownPage]) -> None:
    graph, page = drawn
    assert page.graph == graph
    assert page.document in [block.text for block in blocks(page.text)]
    assert parse(page.document).unreadable is None


@given(html_pages())
def test_a_page_shows_its_article(page: KnownPage) -> None:
    shown = folded(page.text.replace("<!--", "").replace("&ldquo;", "").replace("&rdquo;", ""))
    assert folded(str(page.graph[0].values("headline")[0])) in shown


def test_a_page_shrinks_to_a_plain_one() -> None:
    # the phase "explain" would go on from there
    page = find(html_pages(), lambda _: True, settings=settings(phases=[Phase.generate, Phase.shrink]))
    assert page.text == PLAIN.format(page.document)
