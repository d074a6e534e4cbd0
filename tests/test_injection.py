"""A page with the graph of its article in it: what changes, what stays, and what others read in it."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld import validate
from newsld.errors import NotAText, UnreadableMarkup
from newsld.injection import inject
from newsld.model.article import RawArticle
from newsld.model.publisher import ExistingMarkup, Publisher

BODY = (
    "<h1>Mayor promises a dam that holds</h1><p>By Ole Voss</p>"
    "<p>“The dam,” Mayor Mara Lind said on Thursday, “will hold.” She denied that the city had hidden a report.</p>"
    "<p>The council said the dam is safe and that its engineers say the walls will last for a century or more.</p>"
)
URL = "https://www.river-daily.example/dam"
OWN = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": "#story",
    "headline": "Mayor promises a dam that holds",
}
TRAIL = {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Rivers"}],
}
OURS = re.compile(r'<script type="application/ld\+json" data-newsld(?:="merged")?>(.*?)</script>', re.DOTALL)

Json = dict[str, Any]


def block(document: Any) -> str:
    text = json.dumps(document).replace("<", "\\u003c")
    return f'<script type="application/ld+json">{text}</script>'


def page(*blocks: Json, head: str = "", body: str = f"<article>{BODY}</article>") -> str:
    heads = f'<meta charset=utf-8><link rel="canonical" href="{URL}">{head}{"".join(map(block, blocks))}'
    return f"<!doctype html><html><head>{heads}</head><body>{body}</body></html>"


def graph(text: str) -> list[Json]:
    (document,) = OURS.findall(text)
    assert not [
        found for found in validate(document, page=text, elsewhere=frozenset({"#house"})) if found.severity == "error"
    ]
    return json.loads(document)["@graph"]


@pytest.mark.parametrize(
    "blocks", [(), (OWN,), (TRAIL,), (TRAIL, OWN), ({"@context": "https://schema.org", "@graph": [OWN, TRAIL]},)]
)
def test_outside_of_our_block_every_byte_stays_and_a_second_run_changes_none(blocks: tuple[Json, ...]) -> None:
    before = page(*blocks)
    after = inject(before).page
    assert inject(after).edits == ()
    assert inject(after).page == after
    bare = before
    for one in blocks:
        bare = bare.replace(block(one), "") if "headline" in json.dumps(one) else bare
    assert OURS.sub("", after) == bare


def test_the_block_of_the_article_is_replaced_by_one_that_says_all_that_it_said() -> None:
    own = {**OWN, "sponsor": {"@type": "Organization", "name": "Wey Water"}, "@graph": [dict(TRAIL)]}
    after = inject(page(own)).page
    found = graph(after)
    assert found[0]["@id"] == "#story"
    assert found[0]["sponsor"] == own["sponsor"]
    assert [node["@type"] for node in found].count("BreadcrumbList") == 1
    assert after.count("Mayor promises a dam") >= 2
    assert after.count("ld+json") == 1


def test_other_blocks_stay_and_are_not_said_again() -> None:
    house = {"@context": "https://schema.org", "@type": "Organization", "@id": "#house", "name": "River Daily"}
    after = inject(page({**OWN, "publisher": {"@id": "#house"}}, TRAIL, house)).page
    assert block(TRAIL) in after
    assert block(house) in after
    assert "BreadcrumbList" not in [node["@type"] for node in graph(after)]
    assert graph(after)[0]["publisher"] == {"@id": "#house"}


def test_what_elements_of_a_page_say_is_not_said_again() -> None:
    trail = '<ol itemscope itemtype="https://schema.org/BreadcrumbList"><li itemprop="name">Rivers</li></ol>'
    item = f'<div itemscope itemtype="https://schema.org/NewsArticle"><i itemprop="genre">report</i>{BODY}</div>'
    after = inject(page(body=trail + item)).page
    assert "BreadcrumbList" not in [node["@type"] for node in graph(after)]
    assert inject(after).page == after


def test_what_the_page_said_of_its_article_can_be_thrown_away() -> None:
    after = inject(page({**OWN, "genre": "report"}), Publisher(existing_markup=ExistingMarkup.REPLACE)).page
    assert "genre" not in graph(after)[0]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (page(head='<meta property="og:type" content="website">', body="<p>Tags</p>"), "og:type"),
        (page(body="<p>About us</p>"), "no sign of"),
        (page(body="<article><p>a</p></article><article><p>b</p></article>"), "a list of articles"),
        (page(body="<aside><article>a</article></aside><ol><li><article>b</article></ol>"), "a list of articles"),
        (page({**OWN, "headline": "a"}, {**OWN, "headline": "b", "@id": "#b"}), "a list of articles"),
        (page(head='<meta http-equiv="refresh" content="0; url=/dam/">'), "leads on"),
        ("", "empty"),
    ],
)
def test_pages_that_are_no_articles_are_left_alone(text: str, reason: str) -> None:
    with pytest.raises(NotAText, match=reason):
        inject(text)


@pytest.mark.parametrize(
    "text",
    [
        page(OWN, body=f"<main>{BODY}</main>"),
        page(head='<meta property="og:type" content="article">', body=f"<main>{BODY}</main>"),
        page(),
        page(body=f"<article>{BODY}</article><aside><article>One more</article></aside>"),
        page(body=f"<article>{BODY}<article class=comment>Well said</article></article>"),
        page(body=f'<div itemscope itemtype="https://schema.org/BlogPosting">{BODY}</div>'),
    ],
)
def test_pages_that_say_that_they_are_articles_get_their_graph(text: str) -> None:
    assert "articleBody" in graph(inject(text).page)[0]


def test_any_page_gets_its_graph_where_one_asks_for_it() -> None:
    assert graph(inject(page(body=f"<main>{BODY}</main>"), any_page=True).page)


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@settings(max_examples=10, deadline=None)
@given(WORDS, WORDS, st.sampled_from(["", "</script>", "<!--", "]]>", "&amp;", "\u2028"]))
def test_what_is_injected_is_what_extruct_reads(name: str, said: str, odd: str) -> None:
    extruct: Any = pytest.importorskip("extruct")
    text = page({**OWN, "alternativeHeadline": name + odd, "sponsor": {"@type": "Organization", "name": said}})
    after = inject(text).page
    (read,) = extruct.extract(after, syntaxes=["json-ld"])["json-ld"]
    assert read["@graph"] == graph(after)
    assert inject(after).page == after


CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
def test_what_is_injected_is_what_a_browser_reads(tmp_path: Path) -> None:
    text = page({**OWN, "alternativeHeadline": "</script><!-- <script> &amp; \u2028"}, TRAIL)
    after = inject(text).page
    (tmp_path / "page.html").write_text(after, "utf-8")
    place = (tmp_path / "page.html").as_uri()
    options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom"]
    shown = subprocess.run(
        [str(CHROMIUM), *options, place], capture_output=True, encoding="utf-8", timeout=60, check=True
    ).stdout
    (read,) = re.findall(r'<script type="application/ld\+json" data-newsld="merged">(.*?)</script>', shown, re.DOTALL)
    assert json.loads(read)["@graph"] == graph(after)
    assert block(TRAIL) in shown
    assert shown.index("data-newsld") < shown.index("</head>")


@pytest.mark.parametrize("kind", ["NewsArticle", "BlogPosting"])
def test_an_author_whom_the_markup_names_in_full_stays_where_the_page_shows_nobody(kind: str) -> None:
    ole = {"@type": "Person", "name": "Ole Voss", "url": f"{URL}/ole"}
    shown = f"<article>{BODY.replace('<p>By Ole Voss</p>', '')}</article>"
    after = inject(page({**OWN, "@type": kind, "author": ole}, body=shown))
    assert '"Ole Voss"' in json.dumps(graph(after.page)[0]["author"])
    assert inject(after.page).edits == ()


@pytest.mark.parametrize("name", ["admin", "The River Daily Team"])
def test_an_author_who_is_nobody_does_not_stay(name: str) -> None:
    kind = "Person" if name == "admin" else "Organization"
    shown = f"<article>{BODY.replace('<p>By Ole Voss</p>', '')}</article>"
    own = {**OWN, "@type": "BlogPosting", "author": {"@type": kind, "name": name}}
    assert "author" not in graph(inject(page(own, body=shown)).page)[0]


def test_an_author_who_is_nobody_does_not_stay_in_a_node_of_his_own_either() -> None:
    shown = f"<article>{BODY.replace('<p>By Ole Voss</p>', '')}</article>"
    team = {"@type": "Organization", "@id": f"{URL}#team", "name": "The River Daily Team"}
    article = {key: value for key, value in OWN.items() if key != "@context"} | {"@type": "BlogPosting"}
    own = {"@context": "https://schema.org", "@graph": [{**article, "author": {"@id": f"{URL}#team"}}, team]}
    assert "author" not in graph(inject(page(own, body=shown)).page)[0]


def test_a_block_without_an_end_is_told_and_its_page_left_as_it_is() -> None:
    cut = page(OWN).replace("</script>", "")
    with pytest.raises(UnreadableMarkup, match="has no end"):
        inject(cut)


REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "The dam was sold",
    "reviewRating": {"@type": "Rating", "alternateName": "False"},
    "author": {"@type": "Organization", "name": "River Daily"},
}
CHECK = (
    "<h1>Fact check: The dam was not sold</h1><p>Claim: The dam was sold to a company abroad.</p><p>Verdict: False</p>"
    "<p>The river board has owned the dam since 1957, and the land register shows no other owner of it.</p>"
)


@pytest.mark.parametrize("url", ["", URL])
def test_a_review_in_a_block_of_its_own_is_not_doubled(url: str) -> None:
    review = {**REVIEW, "url": url} if url else REVIEW
    after = inject(page(OWN, review, body=f"<article>{CHECK}</article>")).page
    (found,) = (node for node in graph(after) if node["@type"] == "ClaimReview")
    assert found["claimReviewed"] == "The dam was sold"
    assert after.count('"ClaimReview"') == 1
    assert inject(after).edits == ()


def test_a_review_of_another_page_stays_where_it_is() -> None:
    other = {**REVIEW, "url": f"{URL}-2"}
    after = inject(page(OWN, other)).page
    assert block(other) in after
    assert "ClaimReview" not in [node["@type"] for node in graph(after)]


def test_a_page_without_an_address_keeps_its_name_where_its_file_gets_another() -> None:
    bare = page().replace(f'<link rel="canonical" href="{URL}">', "")
    after = inject(RawArticle(bare, name="old.html")).page
    assert inject(RawArticle(after, name="new.html")).edits == ()
