"""What stands in the graph of an article."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from stage import COUNCIL, LIND, URL, Stage, article, of_type, sorted_out

from newsld.builders import build
from newsld.errors import InvalidConfiguration
from newsld.model.annotation import ContentKind, Speaker, Stance
from newsld.model.language import Kind
from newsld.model.metadata import Media, Metadata, Party
from newsld.model.publisher import Publisher
from newsld.validation import validate

TEXT = (
    "Bridge opens: “We kept our word”\n\n"
    "“We kept our word,” Mara Lind said. “It is open.”\n\n"
    "The council said the bridge is safe and that its engineers say the piers will last a century.\n\n"
    "A driver said the bridge is safe as well. Greece denied it."
)
STAGE = Stage(TEXT)


def test_a_quotation_has_its_words_its_speaker_and_its_article() -> None:
    (node,) = of_type(STAGE.graph(STAGE.said("It is open.", by=[LIND], kind=ContentKind.DIRECT)), "Quotation")
    assert node == {
        "@type": "Quotation",
        "@id": f"{URL}#quotation-1",
        "url": f"{URL}#:~:text=It%20is%20open.",
        "isPartOf": {"@id": f"{URL}#article"},
        "spokenByCharacter": {"@id": f"{URL}#person-mara-lind"},
        "text": "It is open.",
    }


def test_an_interrupted_quotation_is_one_node() -> None:
    said = STAGE.said("We kept our word,", "It is open.", by=[LIND], kind=ContentKind.DIRECT, after=34)
    (node,) = of_type(STAGE.graph(said), "Quotation")
    assert node["text"] == "We kept our word, … It is open."
    assert node["url"].count("text=") == 2


def test_pieces_in_several_paragraphs_are_parted_by_a_blank_line() -> None:
    said = STAGE.said("It is open.", "the bridge is safe", by=[LIND], kind=ContentKind.BLOCK)
    (node,) = of_type(STAGE.graph(said), "Quotation")
    assert node["text"] == "It is open.\n\nthe bridge is safe"


def test_a_quotation_of_the_headline_is_left_out_where_the_body_has_it() -> None:
    head = STAGE.said("We kept our word", by=[LIND], kind=ContentKind.DIRECT)
    body = STAGE.said("We kept our word,", by=[LIND], kind=ContentKind.DIRECT, after=34)
    assert [node["text"] for node in of_type(STAGE.graph(head, body), "Quotation")] == ["We kept our word,"]
    assert [node["text"] for node in of_type(STAGE.graph(head), "Quotation")] == ["We kept our word"]


def test_a_claim_has_its_words_its_author_and_where_it_appears() -> None:
    (node,) = of_type(STAGE.graph(STAGE.said("the bridge is safe", by=[COUNCIL])), "Claim")
    assert node == {
        "@type": "Claim",
        "@id": f"{URL}#claim-1",
        "url": f"{URL}#:~:text=the%20bridge%20is%20safe",
        "author": {"@id": f"{URL}#organization-wey-council"},
        "text": "the bridge is safe",
        "appearance": {"@id": f"{URL}#article"},
    }


def test_two_speakers_are_both_authors() -> None:
    (node,) = of_type(STAGE.graph(STAGE.said("the bridge is safe", by=[COUNCIL, LIND])), "Claim")
    assert node["author"] == [{"@id": f"{URL}#organization-wey-council"}, {"@id": f"{URL}#person-mara-lind"}]


def test_a_source_left_open_gives_no_author() -> None:
    (claim,) = of_type(STAGE.graph(STAGE.said("the bridge is safe")), "Claim")
    assert "author" not in claim


def test_a_claim_inside_a_claim_is_a_part_of_it_and_of_it_alone() -> None:
    outer = STAGE.said("its engineers say the piers will last a century", by=[COUNCIL])
    inner = STAGE.said("the piers will last a century", by=[Speaker("", Kind.GROUP, "engineers")])
    innermost = STAGE.said("a century", by=[LIND])
    claims = of_type(STAGE.graph(outer, inner, innermost), "Claim")
    assert [claim.get("hasPart") for claim in claims] == [
        [{"@id": f"{URL}#claim-2"}],
        [{"@id": f"{URL}#claim-3"}],
        None,
    ]


def test_who_denies_a_claim_disagrees_and_is_no_author() -> None:
    denied = STAGE.said("the bridge is safe", by=[COUNCIL], stance=Stance.DENIED)
    graph = STAGE.graph(denied)
    (claim,), (action,) = of_type(graph, "Claim"), of_type(graph, "DisagreeAction")
    assert "author" not in claim
    assert action == {
        "@type": "DisagreeAction",
        "@id": f"{URL}#denial-1",
        "agent": {"@id": f"{URL}#organization-wey-council"},
        "object": {"@id": claim["@id"]},
    }


def test_a_report_and_its_denial_share_their_claim() -> None:
    said = STAGE.said("the bridge is safe", by=[LIND])
    graph = STAGE.graph(said, said._replace(speakers=(COUNCIL,), stance=Stance.DENIED))
    (claim,), (action,) = of_type(graph, "Claim"), of_type(graph, "DisagreeAction")
    assert claim["author"] == {"@id": f"{URL}#person-mara-lind"}
    assert action["agent"] == {"@id": f"{URL}#organization-wey-council"}


def test_a_claim_whose_author_is_found_to_deny_it_has_none() -> None:
    said = STAGE.said("the bridge is safe", by=[COUNCIL])
    denied = said._replace(stance=Stance.DENIED)
    (claim,) = of_type(STAGE.graph(said, denied), "Claim")
    assert "author" not in claim
    (claim,) = of_type(STAGE.graph(said._replace(speakers=(COUNCIL, LIND)), denied), "Claim")
    assert len(claim["author"]) == len((COUNCIL, LIND))


def test_what_somebody_stops_short_of_saying_is_neither_theirs_nor_denied() -> None:
    graph = STAGE.graph(STAGE.said("the bridge is safe", by=[COUNCIL], stance=Stance.WITHHELD))
    (claim,) = of_type(graph, "Claim")
    assert "author" not in claim
    assert not of_type(graph, "DisagreeAction")


@pytest.mark.parametrize(
    ("speaker", "node"),
    [
        (
            Speaker("Mara Lind", Kind.PERSON, role="mayor", affiliation="Wey Council"),
            {
                "@type": "Person",
                "@id": f"{URL}#person-mara-lind",
                "name": "Mara Lind",
                "affiliation": {"@type": "Organization", "name": "Wey Council"},
                "jobTitle": "mayor",
            },
        ),
        (
            Speaker("Mara Lind", Kind.PERSON, role="engineer", affiliation="University of Wey"),
            {
                "@type": "Person",
                "@id": f"{URL}#person-mara-lind",
                "name": "Mara Lind",
                "affiliation": {"@type": "Organization", "name": "University of Wey"},
                "jobTitle": "engineer",
            },
        ),
        (
            Speaker("", Kind.PERSON, "driver who asked not to be named"),
            {
                "@type": "Person",
                "@id": f"{URL}#person-driver-who-asked-not-to-be-named",
                "description": "driver who asked not to be named",
            },
        ),
        (
            Speaker("", Kind.GROUP, "two officials"),
            {"@type": "Organization", "@id": f"{URL}#group-two-officials", "description": "two officials"},
        ),
        (
            Speaker("", Kind.ORGANIZATION, "ministry"),
            {"@type": "Organization", "@id": f"{URL}#organization-ministry", "description": "ministry"},
        ),
        (
            Speaker("Greece", Kind.COUNTRY),
            {
                "@type": "GovernmentOrganization",
                "@id": f"{URL}#government-greece",
                "name": "Greece",
                "areaServed": {"@type": "Country", "name": "Greece"},
            },
        ),
        (
            Speaker("Ankara", Kind.CITY),
            {
                "@type": "GovernmentOrganization",
                "@id": f"{URL}#government-ankara",
                "name": "Ankara",
                "areaServed": {"@type": "City", "name": "Ankara"},
            },
        ),
    ],
    ids=lambda value: value.label if isinstance(value, Speaker) else "",
)
def test_a_speaker_becomes_a_node(speaker: Speaker, node: dict[str, object]) -> None:
    graph = STAGE.graph(STAGE.said("the bridge is safe", by=[speaker]))
    assert graph[-1] == node


def test_a_speaker_of_many_words_is_one_node_and_namesakes_are_two() -> None:
    other = Speaker("Mara Lind", Kind.PERSON, role="driver")
    graph = STAGE.graph(
        STAGE.said("It is open.", by=[LIND], kind=ContentKind.DIRECT),
        STAGE.said("the bridge is safe", by=[LIND]),
        STAGE.said("a century", by=[other]),
    )
    assert [node["@id"] for node in of_type(graph, "Person")] == [
        f"{URL}#person-mara-lind",
        f"{URL}#person-mara-lind-2",
    ]


def test_the_article_comes_first_and_holds_what_was_found() -> None:
    graph = STAGE.graph(
        STAGE.said("It is open.", by=[LIND], kind=ContentKind.DIRECT), STAGE.said("the bridge is safe", by=[COUNCIL])
    )
    first = graph[0]
    assert (first["@type"], first["@id"], first["url"]) == ("NewsArticle", f"{URL}#article", URL)
    assert first["headline"] == "Bridge opens: “We kept our word”"
    assert first["articleBody"] == TEXT.split("\n\n", 1)[1]
    assert first["hasPart"] == [{"@id": f"{URL}#quotation-1"}]
    assert {part["@id"] for part in first["mentions"]} == {
        f"{URL}#claim-1",
        f"{URL}#person-mara-lind",
        f"{URL}#organization-wey-council",
    }


def test_the_article_says_what_its_text_and_its_publisher_say() -> None:
    read = replace(
        article(TEXT),
        metadata=Metadata(
            authors=(Party("Mara Lind"), Party("News desk", is_organization=True)),
            published=date(2026, 5, 1),
            media=(Media(caption="The bridge", credit="Jo Park"), Media(caption="The river")),
            dateline="WEY",
        ),
    )
    publisher = Publisher(
        name="Wey Herald",
        logo="https://example.org/l.png",
        article_type="ReportageNewsArticle",
        authors={"Mara Lind": "https://example.org/lind"},
    )
    node: dict[str, Any] = build(read, sorted_out([]), publisher)[0].dump()
    assert node["@type"] == "ReportageNewsArticle"
    assert node["author"] == [
        {"@type": "Person", "name": "Mara Lind", "url": "https://example.org/lind"},
        {"@type": "Organization", "name": "News desk"},
    ]
    assert (node["datePublished"], node["dateline"], node["inLanguage"]) == ("2026-05-01", "WEY", "en")
    assert node["associatedMedia"] == [
        {"@type": "ImageObject", "creditText": "Jo Park", "caption": "The bridge"},
        {"@type": "ImageObject", "caption": "The river"},
    ]
    assert node["publisher"]["name"] == "Wey Herald"


def test_an_article_type_that_is_none_is_refused() -> None:
    for name in ("Person", "NoSuchType"):
        with pytest.raises(InvalidConfiguration, match=name):
            build(article(TEXT), sorted_out([]), Publisher(article_type=name))


def test_an_article_without_an_address_gets_a_urn_and_no_links() -> None:
    graph = STAGE.graph(STAGE.said("the bridge is safe", by=[LIND]), url="")
    assert all(node["@id"].startswith("urn:uuid:") for node in graph)
    assert all("url" not in node for node in graph)


def test_the_graph_is_clean() -> None:
    document = STAGE.document(
        STAGE.said("It is open.", by=[LIND], kind=ContentKind.DIRECT),
        STAGE.said("the bridge is safe", by=[COUNCIL]),
        STAGE.said("the piers will last a century", by=[Speaker("Greece", Kind.COUNTRY)], stance=Stance.DENIED),
    )
    assert validate(document) == ()
