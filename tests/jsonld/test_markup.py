"""Microdata and RDFa: what the elements of a page say, and where."""

import json
import sys
from typing import Any

import pytest
from click.testing import CliRunner, Result

from newsld.cli.validate import validate
from newsld.jsonld.markup import readings
from newsld.rules import RULES

ITEM = '<div itemscope itemtype="https://schema.org/NewsArticle">'
THING = '<div vocab="https://schema.org/" typeof="NewsArticle">'
PERSON = '<p property="author" typeof="Person">'


def run(page: str) -> Result:
    return CliRunner().invoke(validate, ["--format", "jsonl", "-"], input=page)


def places(page: str) -> list[tuple[str, str, str]]:
    """Return of each diagnostic its code, its pointer, and what stands at its place in the page."""
    lines = page.split("\n")
    result: list[tuple[str, str, str]] = []
    for found in map(json.loads, run(page).stdout.splitlines()):
        line, column = int(found["line"]), int(found["column"])
        result.append((found["code"], found["pointer"], lines[line - 1][column - 1 :].partition(">")[0] + ">"))
    return result


def said(page: str) -> list[Any]:
    return [node for read in readings(page) if (told := read()) is not None for node in json.loads(told.text)["@graph"]]


SOUND = [
    f'{ITEM}<meta itemprop="isAccessibleForFree" content="False"><meta itemprop="wordCount" content="312">',
    f'{ITEM}<a itemprop="url" href="/dam"></a><img itemprop="image" src="a.jpg"><a itemprop="author" href="ada">A</a>',
    f'{ITEM}<time itemprop="datePublished">2026-03-12</time>',
    f'{ITEM}<time itemprop="dateModified" datetime="2026-03-12 08:30">x',
    f'{ITEM}<time itemprop="datePublished" datetime="2026-03-12T08:30:00+0100">today</time>',
    f'{ITEM}<h1 itemprop="headline">\n  The dam\n  holds\n</h1>',
    f'{ITEM}<meta itemscope itemprop="mainEntityOfPage" itemtype="https://schema.org/WebPage" itemid="/dam">',
    f'{ITEM}<link itemprop="isAccessibleForFree" href="https://schema.org/True">',
    '<div itemscope itemtype="https://vocabulary.example/Thing"><b itemprop="anything">x</b></div>',
    '<div itemscope><b itemprop="anything">x</b></div>',
    f'{THING}<meta property="isAccessibleForFree" content="true"><a property="url" href="/dam"></a>',
    f'{THING}<time property="datePublished" datetime="2026-03-12">12 March</time>',
    f'<meta property="og:title" content="A"><meta property="article:author" content="B">{THING}',
    '<html vocab="https://schema.org/"><meta property="title" content="A"><body typeof="NewsArticle"></body></html>',
    '<html prefix="og: https://ogp.me/ns#"><meta property="og:type" content="article"><p typeof="foaf:Document">',
    '<meta property="og:title" content="schema.org"><meta property="fb:app_id" content="1">',
]


@pytest.mark.parametrize("page", SOUND)
def test_what_is_usual_in_html_is_no_fault(page: str) -> None:
    result = run(f"<!doctype html>{page}")
    assert [found["code"] for found in map(json.loads, result.stdout.splitlines())] == []
    assert "cannot be read" not in result.stderr


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (
            '<p>\n <div class=a itemscope itemtype="http://schema.org/NewsArticel">',
            ("NL106", "/@graph/0/@type", '<div class=a itemscope itemtype="http://schema.org/NewsArticel">'),
        ),
        (f'{ITEM}\n<b itemprop="headlien">A</b>', ("NL107", "/@graph/0/headlien", '<b itemprop="headlien">')),
        (
            f'{ITEM}\n<time itemprop="datePublished">soon</time>',
            ("NL102", "/@graph/0/datePublished", '<time itemprop="datePublished">'),
        ),
        (
            f'{ITEM}\n<meta itemprop="isAccessibleForFree" content="perhaps">',
            ("NL112", "/@graph/0/isAccessibleForFree", '<meta itemprop="isAccessibleForFree" content="perhaps">'),
        ),
        (
            f'{ITEM}<i itemprop="keywords">A</i>\n<i itemprop="keywords" id="b"> </i>',
            ("NL114", "/@graph/0/keywords/1", '<i itemprop="keywords" id="b">'),
        ),
        (
            f'{ITEM}<b itemprop="author" itemscope itemtype="https://schema.org/Person">\n<u itemprop="headline">A',
            ("NL108", "/@graph/0/author/headline", '<u itemprop="headline">'),
        ),
        (
            f'<div itemscope itemtype="https://vocabulary.example/T"><p itemprop="a">{ITEM}\n<b itemprop="headlien">',
            ("NL107", "/@graph/0/headlien", '<b itemprop="headlien">'),
        ),
        (
            '<p itemscope itemtype="https://schema.org/Article" itemref="a"></p>\n<i id="a" itemprop="headlien">A</i>',
            ("NL107", "/@graph/0/headlien", '<i id="a" itemprop="headlien">'),
        ),
        ('<b vocab="https://schema.org/" typeof="Articel">', ("NL106", "/@graph/0/@type", None)),
        (f'{THING}\n<b property="headlien">A</b>', ("NL107", "/@graph/0/headlien", '<b property="headlien">')),
        (
            '<b typeof="schema:Article" about="/a">\n<i property="schema:datePublished" content="soon"></i>',
            ("NL102", "/@graph/0/datePublished", '<i property="schema:datePublished" content="soon">'),
        ),
        (
            f'{THING}{PERSON}</p>\n{PERSON}<i property="text">A</i>',
            ("NL108", "/@graph/0/author/1/text", '<i property="text">'),
        ),
    ],
)
def test_a_fault_stands_at_the_element_that_says_it(page: str, expected: tuple[str, str, str | None]) -> None:
    ((code, pointer, element),) = [found for found in places(page) if found[0] not in {"NL113", "NL306"}]
    assert (code, pointer, element if expected[2] else None) == expected


def test_scripts_comments_and_attributes_do_not_shift_places() -> None:
    before = "<!-- <b itemprop=x> --><script>'<b itemprop=x>'</script><p title='<b itemprop=x>'>\r\n"
    before += "<svg><title>x</title></svg>"
    (found,) = places(f'{before}{ITEM}<template></template><b itemprop="headlien">A</b>')
    assert found == ("NL107", "/@graph/0/headlien", '<b itemprop="headlien">')


def test_items_and_blocks_of_a_page_refer_to_each_other() -> None:
    block = '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", '
    block += '"author": [{"@id": "#ada"}, {"@id": "#tom"}], "@id": "#article"}</script>\n'
    items = '<p itemscope itemtype="https://schema.org/Person" itemid="#ada"><b itemprop="name">Ada</b></p>'
    items += '<p itemscope itemtype="https://schema.org/Person" itemid="#eve"><b itemprop="name">Eve</b>'
    items += (
        '<i itemprop="subjectOf" itemscope itemid="#article"></i><i itemprop="subjectOf" itemscope itemid="#none"></i>'
    )
    assert [(code, pointer) for code, pointer, _ in places(block + items) if code == "NL201"] == [
        ("NL201", "/author/1"),
        ("NL201", "/@graph/1/subjectOf/1"),
    ]


def test_rdfa_is_retold_in_the_order_of_the_page() -> None:
    names = "".join(f'<p property="author" typeof="Person"><i property="name">{name}</i></p>' for name in "CABED")
    keywords = "".join(f'<p property="keywords">{name}</p>' for name in "fbd")
    (node,) = said(THING + names + keywords)
    assert [author["name"] for author in node["author"]] == list("CABED")
    assert node["keywords"] == list("fbd")


def test_things_that_speak_of_each_other_are_told_once() -> None:
    page = '<div vocab="https://schema.org/"><p typeof="Person" resource="#a"><a property="spouse" href="#b"></a></p>'
    page += '<p typeof="Person" resource="#b"><a property="spouse" href="#a"></a></p></div>'
    assert said(page) == [
        {"@type": "Person", "@id": "#a", "spouse": {"@type": "Person", "@id": "#b", "spouse": {"@id": "#a"}}}
    ]


def test_what_the_notations_are_exempt_from_are_rules() -> None:
    (told,) = (read() for read in readings(ITEM))
    assert told is not None
    assert {rule.name for rule in RULES if rule.code in told.exempt} == {"relative-url", "unreferenced-node"}


def test_pages_without_either_need_no_reader() -> None:
    page = '<meta property="og:title" content="A"><p itemprop="x" vocab="https://vocabulary.example/" typeof="y">'
    assert list(readings(page + "https://schema.org/NewsArticle")) == []


def test_without_extruct_it_is_told_once_and_the_rest_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "extruct"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "extruct", None)
    page = f'{ITEM}</div><script type="application/ld+json">{{"@context": "https://schema.org", "@id": "https://a.example/"}}</script>'
    result = CliRunner().invoke(validate, ["-"], input=page)
    assert result.exit_code == 0
    assert result.stderr.splitlines()[0] == (
        "newsld: microdata was not looked at; to read it: pip install 'newsld[pages]'"
    )
    assert "no faults in 1 document" in result.stderr


def test_elements_that_cannot_be_read_cost_no_block(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("newsld.jsonld.elements.Retelling.stands", refuse)
    page = f'{ITEM}</div><script type="application/ld+json">{{"@context": "https://schema.org", "@id": "https://a.example/"}}</script>'
    result = CliRunner().invoke(validate, ["-"], input=page)
    assert result.exit_code == 0
    assert result.stderr.splitlines() == [
        "newsld: -: its microdata cannot be read (RecursionError)",
        "no faults in 1 document",
    ]


def test_a_misread_byte_is_the_fault_of_the_items_that_say_it() -> None:
    start = f'<meta charset="utf-8"><p>\xf6</p>{ITEM}'.encode("windows-1252")
    inside = start + '\n<b itemprop="headline">Flöte</b>'.encode("windows-1252")
    outside = start + '\n<b itemprop="headline">Flöte</b>'.encode()
    for page, expected in ((inside, ["NL010"]), (outside, [])):
        result = CliRunner().invoke(validate, ["--format", "jsonl", "-"], input=page)
        assert [json.loads(line)["code"] for line in result.stdout.splitlines()] == expected
