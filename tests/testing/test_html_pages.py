"""What is drawn as a page: it carries the graph asked for, and shows its article."""

from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld import parse
from newsld.jsonld.pages import blocks
from newsld.model.page import folded
from newsld.testing import graphs, html_pages
from newsld.testing.strategies.graphs import Graph
from newsld.testing.strategies.pages import KnownPage

GRAPHS = graphs("Quotation", max_passages=2)


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
