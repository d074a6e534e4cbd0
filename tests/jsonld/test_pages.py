"""JSON-LD blocks in HTML: which there are, and where."""

import pytest

from newsld.jsonld.pages import Block, blocks


@pytest.mark.parametrize(
    "tag",
    [
        '<script type="application/ld+json">',
        "<script type='application/ld+json'>",
        "<script type=application/ld+json>",
        "<SCRIPT TYPE = 'Application/LD+JSON'>",
        '<script type=" application/ld+json; charset=utf-8 ">',
        '<script id="a>b" data-x=\'"\' async type="application/ld+json" class=c>',
        '<script\n type="application/ld&#43;json"\n>',
        '<script/type="application/ld+json"/>',
        '<script = type="application/ld+json" type="text/javascript">',
    ],
)
def test_a_block_is_known_by_its_type_however_it_is_written(tag: str) -> None:
    assert [block.text for block in blocks(f"<p>{tag}{{}}</ScRiPt >")] == ["{}"]


@pytest.mark.parametrize(
    "page",
    [
        "",
        "{}",
        "<script>var a = '<script type=\"application/ld+json\">{}'</script>",
        '<script type="text/javascript" type="application/ld+json">{}</script>',
        '<scripts type="application/ld+json">{}</scripts>',
        '<!-- <script type="application/ld+json">{}</script> -->',
        '<!--> --><!-- <script type="application/ld+json">{}</script>',
        '<textarea><script type="application/ld+json">{}</script></textarea>',
        '<title><script type="application/ld+json">{}</script>',
        '<p title="<script type=application/ld+json>{}</script>">',
        '<script type="application/ld+json"',
        '<script type="application/ld+json',
        "<script type=",
    ],
)
def test_what_only_looks_like_a_block_is_none(page: str) -> None:
    assert list(blocks(page)) == []


def test_blocks_have_their_places() -> None:
    page = '<!-->\r\n<p><script type="application/ld+json">{\r}</script>\n'
    page += '<script>"\n"</script><script type="application/ld+json">\n[]\n</script>'
    assert list(blocks(page)) == [Block("{\r}", 2, 39, page.index("{")), Block("\n[]\n", 5, 46, page.index("\n[]"))]


def test_a_block_without_end_hides_no_other() -> None:
    start = '<script type="application/ld+json">'
    page = f'{start}{{"a": 1}}\n<p>Text\n</p>{start}{{"b": "{start}"}}</script>{start}{{'
    assert [block.text for block in blocks(page)] == ['{"a": 1}\n<p>Text\n</p>', f'{{"b": "{start}"}}', "{"]
