"""Where a block stands in a page, and what is not touched when one is put there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.jsonld.edits import applied
from newsld.jsonld.embedding import CLOSING, OPENING, elements, embedded, end_of_head

DOCUMENT = '{\n  "@type": "Thing"\n}'
BLOCK = f"{OPENING}\n{DOCUMENT}\n{CLOSING}"


MERGED = BLOCK.replace("data-newsld", 'data-newsld="merged"')


def put(page: str) -> str:
    own = tuple(element for element in elements(page) if element.is_ours)
    return applied(page, embedded(page, DOCUMENT, own))


@pytest.mark.parametrize(
    "page",
    [
        "<html><head><title>a</title>|</head><body>b</body></html>",
        "<HTML><HEAD>|</HEAD ><BODY></BODY></HTML>",
        "<!doctype html><meta charset=utf-8><title>a</head></title>|<p>b",
        "<!doctype html>\n<html lang=en><head><meta charset=utf-8><script>'</head>'</script>|<body>b",
        "<head><!-- </head> --><style>/* </head> */</style>|</head><p>",
        "<!doctype html>|<p>a</p>",
        "<head><link rel=x><!-- a --> <!-- <p> -->|</head>",
        "<head><title>a</title><?php echo '</head>'; ?>|</head><p>",
        "|just words",
        "<head><meta charset=utf-8>|<title>a</head><body>b",
        "|<title>a",
        "|<title",
        "<title>a</title>|<style>p {}</head>",
        "|",
    ],
)
def test_a_block_stands_at_the_end_of_the_head(page: str) -> None:
    bare = page.replace("|", "")
    assert end_of_head(bare) == page.index("|")
    assert put(bare) == page.replace("|", BLOCK)
    assert put(put(bare)) == put(bare)


def test_a_block_of_ours_is_told_by_its_mark() -> None:
    foreign = '<script type="application/ld+json">{}</script>'
    page = f'{foreign}{BLOCK}<script data-newsld type="application/ld+json"></script>'
    assert [element.is_ours for element in elements(page)] == [False, True, True]
    assert "".join(page[element.start : element.end] for element in elements(page)) == page


def test_a_block_takes_the_place_of_all_that_are_taken_out_for_it() -> None:
    one, other = '<script type="application/ld+json">1</script>', '<script type="application/ld+json">2</script>'
    page = f"<head>{one}<meta>{other}</head>"
    first, second = elements(page)
    assert applied(page, embedded(page, DOCUMENT, (first, second))) == f"<head>{MERGED}<meta></head>"


def test_the_lines_of_a_block_end_as_those_of_its_page() -> None:
    assert put("<head>\r\n</head>\r\n") == "<head>\r\n" + BLOCK.replace("\n", "\r\n") + "</head>\r\n"


TAGS = [
    "html",
    "head",
    "/head",
    "body",
    "/body",
    "script",
    "/script",
    "title",
    "/title",
    "p&a='</head>'",
    "meta&charset=x",
]


def test_the_mark_has_a_value_where_xml_wants_one() -> None:
    page = '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head></head></html>'
    assert 'data-newsld="">' in put(page)
    assert put(put(page)) == put(page)


PIECES = [f"<{tag.replace('&', ' ')}>" for tag in TAGS]
STRAY = ["<!--", "-->", '<script type="application/ld+json">', BLOCK, "\r\n", "<", ">", "</", "é", "\ufeff"]


@given(st.lists(st.sampled_from([*PIECES, *STRAY])).map("".join) | st.text())
def test_every_other_byte_of_a_page_stays(page: str) -> None:
    own = tuple(element for element in elements(page) if element.is_ours)
    edits = embedded(page, DOCUMENT, own)
    assert applied(page, tuple(edit._replace(text="") for edit in edits)) == _without(page, own)
    assert all(edit.text.replace("\r\n", "\n").replace("\r", "\n") in ("", BLOCK) for edit in edits)


def _without(page: str, own: tuple[object, ...]) -> str:
    kept = [element for element in elements(page) if element in own]
    for element in reversed(kept):
        page = page[: element.start] + page[element.end :]
    return page
