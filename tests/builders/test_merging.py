"""Markup that a page has already and the graph of its article come to one graph, in which everything stands once."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from newsld import convert, validate
from newsld.jsonld import write
from newsld.model.article import RawArticle
from newsld.model.publisher import ExistingMarkup, Publisher

URL = "https://www.river-daily.example/dam"
TEXT = "Mayor promises a dam that holds\n\nBy Ole Voss\n\n“The dam,” Mayor Mara Lind said, “will hold.”\n"
HOUSE = Publisher(name="River Daily", url="https://www.river-daily.example/")
OWN = {"@type": "NewsArticle", "@id": f"{URL}#main", "headline": "Mayor promises a dam that holds", "url": URL}

Json = dict[str, Any]


def graph(*nodes: Json, policy: ExistingMarkup = ExistingMarkup.MERGE, house: Publisher = HOUSE) -> list[Json]:
    """Return the graph of the article with those nodes; it is sound, and made again of itself it stays as it is."""
    house = replace(house, existing_markup=policy)
    document = convert(RawArticle(TEXT, url=URL, nodes=deepcopy(nodes)), house).to_json()
    assert not [found for found in validate(document) if found.severity == "error"]
    found = convert(RawArticle(TEXT, url=URL, nodes=nodes), house)
    made = [node.dump() for node in found.nodes]
    again = convert(RawArticle(TEXT, url=URL, nodes=tuple(made)), house)
    assert write([node.dump() for node in again.nodes]) == write(made)
    return made


def of_type(found: list[Json], name: str) -> list[Json]:
    return [node for node in found if name in node["@type"]]


def test_the_article_is_one_node_under_its_own_name_and_all_refer_to_it() -> None:
    found = graph(OWN)
    (article,) = of_type(found, "NewsArticle")
    assert article["@id"] == f"{URL}#main"
    assert article is found[0]
    (quotation,) = of_type(found, "Quotation")
    assert quotation["isPartOf"] == {"@id": f"{URL}#main"}
    assert {"@id": quotation["@id"]} in (
        [article["hasPart"]] if isinstance(article["hasPart"], dict) else article["hasPart"]
    )


def test_an_article_without_a_name_gets_ours() -> None:
    (article,) = of_type(
        graph({**OWN, "@id": "_:b0"}, {"@type": "WebPage", "mainEntity": {"@id": "_:b0"}}), "NewsArticle"
    )
    assert article["@id"] == f"{URL}#article"


def test_properties_and_types_that_nobody_knows_are_kept() -> None:
    own = {
        **OWN,
        "@type": ["NewsArticle", "https://iptc.example/Story"],
        "https://iptc.example/desk": "rivers",
        "size": "4",
    }
    found = graph(own)
    assert found[0]["@type"] == ["NewsArticle", "https://iptc.example/Story"]
    assert found[0]["https://iptc.example/desk"] == "rivers"
    assert found[0]["size"] == "4"


def test_what_else_a_page_says_is_kept_as_it_is() -> None:
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Rivers"}]}
    site = {"@type": "WebSite", "@id": "https://www.river-daily.example/#site", "name": "River Daily"}
    found = graph(OWN, trail, site)
    assert trail in found
    assert site in found


def test_a_teaser_of_another_article_is_not_taken_for_it() -> None:
    teaser = {"@type": "NewsArticle", "headline": "Bakers strike", "url": "https://www.river-daily.example/bakers"}
    found = graph(teaser)
    assert teaser in found
    assert found[0]["@id"] == f"{URL}#article"
    listed = {"@type": "ItemList", "itemListElement": [{**OWN, "url": "https://www.river-daily.example/x"}]}
    assert listed in graph(listed)


@pytest.mark.parametrize(
    "own",
    [
        {"@type": "Article", "headline": "A dam that holds, the mayor says", "mainEntityOfPage": URL},
        {"@type": "Article", "headline": "Mayor promises a dam that holds | River Daily"},
        {"@type": "BlogPosting", "@id": f"{URL}/", "name": "The dam"},
        {"@type": "NewsArticle", "mainEntityOfPage": {"@type": "WebPage", "@id": "http://river-daily.example/dam/"}},
    ],
)
def test_the_article_is_told_by_its_address_or_by_its_headline(own: Json) -> None:
    teaser = {"@type": "NewsArticle", "headline": "Bakers strike", "url": "https://www.river-daily.example/bakers"}
    found = graph(teaser, own)
    assert [node for node in found if "articleBody" in node] == [found[0]]
    assert found[0]["@type"] == own["@type"]
    assert len([node for node in found if node["@type"] == own["@type"] or node == teaser]) == 2


def test_an_article_within_its_page_is_referred_to_from_there() -> None:
    page = {"@type": "WebPage", "@id": URL, "mainEntity": dict(OWN)}
    found = graph(page)
    assert {**page, "mainEntity": {"@id": f"{URL}#main"}} in found
    assert len(of_type(found, "NewsArticle")) == 1


def test_two_blocks_about_the_article_come_to_one_node() -> None:
    found = graph(OWN, {"@type": "Article", "headline": OWN["headline"], "genre": "report"})
    assert found[0]["genre"] == "report"
    assert len([node for node in found if "headline" in node]) == 1


def test_a_headline_with_the_name_of_the_site_behind_it_is_mended() -> None:
    own = {**OWN, "headline": "Mayor promises a dam that holds | River Daily"}
    assert graph(own)[0]["headline"] == "Mayor promises a dam that holds"
    assert graph(own, policy=ExistingMarkup.KEEP)[0]["headline"] == own["headline"]


def test_an_author_in_a_text_becomes_a_person() -> None:
    assert graph({**OWN, "author": "Ole Voss"})[0]["author"] == [{"@type": "Person", "name": "Ole Voss"}]


def test_an_author_keeps_all_that_the_page_says_of_him() -> None:
    known = {"@type": "Person", "@id": "#ole", "name": "Ole Voss", "sameAs": "https://social.example/ole"}
    assert graph({**OWN, "author": known})[0]["author"] == [known]
    found = graph({**OWN, "author": {"@id": "#ole"}}, known)
    assert found[0]["author"] == [{"@id": "#ole"}]
    assert of_type(found, "Person").count(known) == 1


def test_a_page_that_two_share_does_not_make_them_one() -> None:
    ours = replace(HOUSE, authors={"Ole Voss": f"{URL}/desk"})
    desk = {"@type": "Person", "name": "River Daily", "url": f"{URL}/desk"}
    (article,) = of_type(graph({**OWN, "author": desk}, house=ours), "NewsArticle")
    assert "Ole Voss" in str(article["author"])
    assert "River Daily" not in str(article["author"])


def test_the_publisher_stands_once() -> None:
    house = {"@type": "Organization", "@id": "#house", "name": "River Daily", "foundingDate": "1901"}
    found = graph({**OWN, "publisher": {"@id": "#house"}}, house)
    assert found[0]["publisher"] == {"@id": "#house"}
    (kept,) = of_type(found, "Organization")
    assert kept.items() >= {"foundingDate": "1901", "url": HOUSE.url, "@type": "NewsMediaOrganization"}.items()


def test_a_quotation_that_is_there_is_joined_with_ours() -> None:
    said = {"@type": "Quotation", "@id": "#q", "text": "The dam, … will hold", "dateCreated": "2026-05-02"}
    found = graph({**OWN, "hasPart": [said]})
    (quotation,) = of_type(found, "Quotation")
    assert quotation["@id"] == "#q"
    assert quotation["dateCreated"] == "2026-05-02"
    assert quotation["spokenByCharacter"]
    assert found[0]["hasPart"].count({"@id": "#q"}) == 1


def test_a_speaker_who_is_there_is_joined_with_ours() -> None:
    known = {"@type": "Person", "@id": "https://people.example/lind", "name": "Mara Lind", "birthDate": "1970-01-02"}
    found = graph({**OWN, "mentions": [known]})
    (speaker,) = of_type(found, "Person")
    assert speaker["birthDate"] == "1970-01-02"
    assert of_type(found, "Quotation")[0]["spokenByCharacter"] == {"@id": known["@id"]}


def test_a_quotation_whose_number_another_one_had_is_not_the_other_s() -> None:
    weir = {"@type": "Person", "@id": f"{URL}#person-jonas-weir", "name": "Jonas Weir"}
    earlier = {
        "@type": "Quotation",
        "@id": f"{URL}#quotation-1",
        "text": "Nobody asked us.",
        "spokenByCharacter": {"@id": weir["@id"]},
        "inLanguage": "en",
    }
    (quotation,) = of_type(graph({**OWN, "hasPart": [{"@id": earlier["@id"]}]}, earlier, weir), "Quotation")
    assert quotation["text"] == "The dam, … will hold."
    assert quotation["spokenByCharacter"] == {"@id": f"{URL}#person-mara-lind"}
    assert "inLanguage" not in quotation


def test_a_quotation_of_the_same_words_has_the_speaker_whom_the_article_names_now() -> None:
    weir = {"@type": "Person", "@id": f"{URL}#person-jonas-weir", "name": "Jonas Weir"}
    earlier = {
        "@type": "Quotation",
        "@id": f"{URL}#quotation-1",
        "text": "The dam, … will hold.",
        "spokenByCharacter": {"@id": weir["@id"]},
        "inLanguage": "en",
    }
    (quotation,) = of_type(graph({**OWN, "hasPart": [{"@id": earlier["@id"]}]}, earlier, weir), "Quotation")
    assert quotation["spokenByCharacter"] == {"@id": f"{URL}#person-mara-lind"}
    assert quotation["inLanguage"] == "en"


@pytest.mark.parametrize(("said", "stays"), [("published", False), ("", True)])
def test_an_article_is_canceled_until_its_sender_says_otherwise(said: str, *, stays: bool) -> None:
    canceled = {**OWN, "creativeWorkStatus": "canceled"}
    record = {"text": TEXT, "url": URL, "status": said}
    (article, *_) = convert(RawArticle(record=record, nodes=(canceled,)), HOUSE).nodes
    assert ("creativeWorkStatus" in article.dump()) == stays


def test_what_an_earlier_run_found_and_this_one_does_not_is_gone() -> None:
    stale = {"@type": "Quotation", "@id": f"{URL}#quotation-7", "text": "Gone"}
    found = graph({**OWN, "hasPart": [{"@id": stale["@id"]}]}, stale)
    assert [node["text"] for node in of_type(found, "Quotation")] == ["The dam, … will hold."]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ({"datePublished": "yesterday"}, {}),
        ({"image": "https:///photo.jpg"}, {}),
        ({"author": {"@id": "#nobody"}}, {"author": [{"@type": "Person", "name": "Ole Voss"}]}),
        ({"madeUp": "x"}, {}),
        ({"genre": " ", "about": [{"@type": "Thing", "name": ""}]}, {}),
        ({"thumbnailUrl": "/dam.jpg"}, {"thumbnailUrl": "https://www.river-daily.example/dam.jpg"}),
        ({"datePublished": "2026-05-02T10:00:00+0200"}, {"datePublished": "2026-05-02T10:00:00+02:00"}),
        ({"genre": ["report", 3]}, {"genre": ["report", 3]}),
    ],
)
def test_what_is_an_error_is_not_carried_along(said: Json, kept: Json) -> None:
    article = graph({**OWN, **said})[0]
    assert {key: article[key] for key in said if key in article} == {
        **{k: v for k, v in article.items() if k in kept},
        **kept,
    }


def test_what_was_left_out_is_told() -> None:
    found = convert(RawArticle(TEXT, url=URL, nodes=({**OWN, "datePublished": "yesterday"},)), HOUSE)
    assert [remark.name for remark in found.remarks] == ["left-out"]
    assert "yesterday" in found.remarks[0].message


def test_what_is_there_of_the_article_is_thrown_away_where_one_asks_for_it() -> None:
    trail = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "Rivers"}]}
    ole = {"@type": "Person", "@id": "#ole", "name": "Ole Voss"}
    found = graph({**OWN, "genre": "report", "author": {"@id": "#ole"}}, trail, ole, policy=ExistingMarkup.REPLACE)
    assert "genre" not in found[0]
    assert found[0]["@id"] == f"{URL}#article"
    assert ole not in found
    assert trail in found


def test_where_the_page_goes_first_it_is_not_contradicted() -> None:
    own = {**OWN, "datePublished": "2026-05-02", "inLanguage": "de", "author": "The desk", "keywords": "dams"}
    article = graph(own, policy=ExistingMarkup.KEEP)[0]
    assert {key: article[key] for key in own} == own


def test_nothing_of_what_was_handed_over_is_changed() -> None:
    nodes = (
        {**OWN, "author": {"@type": "Person", "name": "Ole Voss"}, "hasPart": [{"@type": "Quotation", "text": "x"}]},
    )
    before = deepcopy(nodes)
    convert(RawArticle(TEXT, url=URL, nodes=nodes), HOUSE)
    assert nodes == before


CHECK = """Was the dam built in a year?

Claim: The dam was built in one year.

Verdict: False

The dam took nine years to build, the records of the city show. The mayor had said that it took one.
"""


def test_a_review_that_is_there_is_joined_with_ours() -> None:
    review = {
        "@type": "ClaimReview",
        "@id": f"{URL}#check",
        "url": URL,
        "claimReviewed": "The dam was built within a year",
        "itemReviewed": {
            "@type": "Claim",
            "datePublished": "2026-05-01",
            "author": {"@type": "Person", "name": "Mara Lind"},
        },
        "reviewRating": {
            "@type": "Rating",
            "ratingValue": 1,
            "bestRating": 5,
            "worstRating": 1,
            "alternateName": "False",
        },
    }
    raw = RawArticle(CHECK, url=URL, nodes=(review,), language="en")
    found = [node.dump() for node in convert(raw).nodes]
    (joined,) = of_type(found, "ClaimReview")
    assert joined.items() >= {key: review[key] for key in ("@id", "claimReviewed", "reviewRating")}.items()
    claims = [joined["itemReviewed"], *of_type(found, "Claim")]
    assert len([claim for claim in claims if claim.get("datePublished") == "2026-05-01"]) == 1
    assert not [told for told in validate(write(found)) if told.severity == "error"]


def test_a_review_of_an_earlier_run_is_made_again() -> None:
    first = convert(RawArticle(CHECK, url=URL, language="en"))
    again = convert(RawArticle(CHECK, url=URL, language="en", nodes=tuple(node.dump() for node in first.nodes)))
    assert of_type([node.dump() for node in first.nodes], "ClaimReview")
    assert again.document == first.document


def test_what_leads_nowhere_makes_room_for_what_is_known() -> None:
    (article,) = of_type(graph({**OWN, "publisher": {"@id": "#nobody"}}), "NewsArticle")
    assert article["publisher"]["name"] == "River Daily"


@pytest.mark.parametrize("kind", ["Article", "BlogPosting", "LiveBlogPosting"])
def test_what_only_news_have_is_left_out_of_other_articles(kind: str) -> None:
    record = {"type": kind, "headline": "The dam", "dateline": "LINDFELD", "text": "The council said that it is safe."}
    document = convert(RawArticle(record=record)).to_json()
    assert f'"@type":"{kind}"' in document.replace(" ", "")
    assert "dateline" not in document
