"""The law of single faults: one fault put into a sound graph gives that rule's code and no other, in any layout."""

import json
import random
from copy import deepcopy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.model.graph import is_list, is_object
from newsld.rules import DEFAULT_RULES
from newsld.validation import validate

TODAY = date(2026, 11, 1)
SITE = "https://www.river-daily.example"

RATING = {"@type": "Rating", "ratingValue": 2, "bestRating": 5, "worstRating": 1, "alternateName": "Mostly false"}
SOUND: dict[str, Any] = {
    "@context": "https://schema.org",
    "@graph": {
        "article": {
            "@id": f"{SITE}/dam#article",
            "@type": "ReportageNewsArticle",
            "headline": "Mayor promises a dam that holds",
            "description": "Work is to begin in May, says Mara Lind.",
            "articleBody": "“The dam,” Mayor Mara Lind said, “will hold.” "
            "She denied that the city had hidden a report. The port is safe, Ana Reed claimed.",
            "url": f"{SITE}/dam",
            "inLanguage": "en-GB",
            "datePublished": "2026-03-12T08:30:00+01:00",
            "dateModified": "2026-03-12T09:10:00+01:00",
            "wordCount": 24,
            "keywords": ["dam", "river"],
            "isAccessibleForFree": False,
            "author": [{"@id": f"{SITE}/#ortega"}, {"@id": f"{SITE}/#kovac"}],
            "publisher": {"@id": f"{SITE}/#publisher"},
            "image": {"@id": f"{SITE}/dam#image"},
            "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".summary"},
            "video": {"@id": f"{SITE}/dam#video"},
            "hasPart": [{"@id": f"{SITE}/dam#quotation-1"}, {"@id": f"{SITE}/dam#gated"}],
            "mentions": [
                {"@id": f"{SITE}/dam#claim-1"},
                {"@id": f"{SITE}/dam#claim-2"},
                {"@id": f"{SITE}/dam#person-mara-lind"},
            ],
            "review": {"@id": f"{SITE}/dam#check"},
            "correction": {"@type": "CorrectionComment", "text": "An earlier version named another river."},
        },
        "quotation": {
            "@id": f"{SITE}/dam#quotation-1",
            "@type": "Quotation",
            "text": "The dam, … will hold.",
            "spokenByCharacter": {"@id": f"{SITE}/dam#person-mara-lind"},
            "isPartOf": {"@id": f"{SITE}/dam#article"},
        },
        "gated": {
            "@id": f"{SITE}/dam#gated",
            "@type": "WebPageElement",
            "isAccessibleForFree": False,
            "cssSelector": ".paywall",
        },
        "claim": {
            "@id": f"{SITE}/dam#claim-1",
            "@type": "Claim",
            "text": "the city had hidden a report",
            "author": {"@type": "Person", "name": "Jonas Weir"},
            "appearance": {"@id": f"{SITE}/dam#article"},
            "datePublished": "2026-03-10",
        },
        "second claim": {
            "@id": f"{SITE}/dam#claim-2",
            "@type": "Claim",
            "text": "The port is safe",
            "author": {"@type": "Person", "name": "Ana Reed"},
            "appearance": {"@id": f"{SITE}/dam#article"},
        },
        "speaker": {"@id": f"{SITE}/dam#person-mara-lind", "@type": "Person", "name": "Mara Lind", "jobTitle": "Mayor"},
        "denial": {
            "@id": f"{SITE}/dam#denial-1",
            "@type": "DisagreeAction",
            "agent": {"@id": f"{SITE}/dam#person-mara-lind"},
            "object": {"@id": f"{SITE}/dam#claim-1"},
        },
        "author": {"@id": f"{SITE}/#ortega", "@type": "Person", "name": "Luis Ortega", "url": f"{SITE}/ortega"},
        "second author": {"@id": f"{SITE}/#kovac", "@type": "Person", "name": "Ana Kovač", "url": f"{SITE}/kovac"},
        "publisher": {
            "@id": f"{SITE}/#publisher",
            "@type": "NewsMediaOrganization",
            "name": "River Daily",
            "url": f"{SITE}/",
            "logo": {"@type": "ImageObject", "url": f"{SITE}/logo.png", "width": 600, "height": 60},
            "ethicsPolicy": f"{SITE}/about/ethics",
            "parentOrganization": {"@id": f"{SITE}/#group"},
        },
        "group": {"@id": f"{SITE}/#group", "@type": "Organization", "name": "River Group"},
        "image": {
            "@id": f"{SITE}/dam#image",
            "@type": "ImageObject",
            "url": f"{SITE}/dam.jpg",
            "caption": "The dam in March",
            "width": 1600,
            "height": 900,
        },
        "video": {
            "@id": f"{SITE}/dam#video",
            "@type": "VideoObject",
            "name": "The dam from above",
            "duration": "PT2M4S",
            "thumbnailUrl": f"{SITE}/dam-video.jpg",
            "uploadDate": "2026-03-12T08:30:00+01:00",
        },
        "check": {
            "@id": f"{SITE}/dam#check",
            "@type": "ClaimReview",
            "url": f"{SITE}/checks/report",
            "claimReviewed": "The city hid a report on the dam",
            "datePublished": "2026-03-14",
            "author": {"@id": f"{SITE}/#publisher"},
            "itemReviewed": {"@id": f"{SITE}/dam#claim-1"},
            "reviewRating": RATING,
        },
        "media review": {
            "@id": f"{SITE}/dam#media-review",
            "@type": "MediaReview",
            "url": f"{SITE}/checks/picture",
            "datePublished": "2026-03-14",
            "author": {"@id": f"{SITE}/#publisher"},
            "mediaAuthenticityCategory": "https://schema.org/DecontextualizedContent",
            "itemReviewed": {
                "@type": "MediaReviewItem",
                "mediaItemAppearance": {"@type": "ImageObject", "contentUrl": "https://posts.example/7.jpg"},
            },
        },
        "blog": {
            "@id": f"{SITE}/flood#blog",
            "@type": "LiveBlogPosting",
            "headline": "The flood, live",
            "about": {"@id": f"{SITE}/dam#article"},
            "coverageStartTime": "2026-03-12T08:00:00Z",
            "coverageEndTime": "2026-03-12T20:00:00Z",
            "liveBlogUpdate": [
                {
                    "@type": "BlogPosting",
                    "headline": "The water rises",
                    "url": f"{SITE}/flood#1",
                    "datePublished": "2026-03-12T08:30:00Z",
                },
                {
                    "@type": "BlogPosting",
                    "headline": "The dam holds",
                    "url": f"{SITE}/flood#2",
                    "datePublished": "2026-03-12T09:30:00Z",
                },
            ],
        },
    },
}
GONE = object()
LONG = "Mayor promises a dam that holds, after a night in which the river rose to the sills of the old town, and pays"
ALONE = {"@id": f"{SITE}/#weir", "@type": "Person", "name": "Jonas Weir"}

# the code, the steps below the graph to a value, and what stands there instead
FAULTS: list[tuple[str, tuple[str | int, ...], Any]] = [
    ("NL101", ("article", "headline"), {"@type": "Person", "name": "Mara Lind"}),
    ("NL102", ("article", "datePublished"), "12 March 2026"),
    ("NL102", ("video", "uploadDate"), "2026-02-30"),
    ("NL103", ("article", "datePublished"), "2026-03-12 08:30:00+01:00"),
    ("NL104", ("article", "url"), "http:/www.river-daily.example/dam"),
    ("NL105", ("article", "url"), "/dam"),
    ("NL106", ("image", "@type"), "Imageobject"),
    ("NL107", ("article", "headlines"), "Mayor promises a dam"),
    ("NL108", ("article", "jobTitle"), "Mayor"),
    ("NL109", ("article", "publisher"), {"@type": "Place", "name": "River Town"}),
    ("NL110", ("media review", "mediaAuthenticityCategory"), "https://schema.org/DecontextualisedContent"),
    ("NL111", ("publisher", "employees"), {"@id": f"{SITE}/#ortega"}),
    ("NL112", ("article", "isAccessibleForFree"), "False"),
    ("NL112", ("article", "wordCount"), "1,7"),
    ("NL113", ("article", "author", 1), "Ana Kovač"),
    ("NL114", ("article", "description"), ""),
    ("NL115", ("article", "headline"), "Mayor promises a dam that holds "),
    ("NL116", ("article", "description"), "undefined"),
    ("NL117", ("article", "headline"), "Mayor promises a dam &amp; a bridge"),
    ("NL118", ("article", "headline"), "Mayor promises a dam &amp;amp; a bridge"),
    ("NL119", ("article", "headline"), "Mayor promises a <b>dam</b>"),
    ("NL120", ("article", "inLanguage"), "en_GB"),
    ("NL120", ("article", "inLanguage"), "eng"),
    ("NL121", ("image", "url"), "file:///home/dam.jpg"),
    ("NL122", ("blog", "coverageEndTime"), "2026-03-11T20:00:00Z"),
    ("NL124", ("article", "dateModified"), "2926-03-12T09:10:00+01:00"),
    ("NL125", ("image", "width"), "auto"),
    ("NL125", ("image", "height"), 0),
    ("NL126", ("article", "headline"), LONG + " for the day"),
    ("NL127", ("article", "keywords"), ["dam", "dam"]),
    ("NL127", ("article", "author", "+"), {"@id": f"{SITE}/#kovac"}),
    ("NL129", ("video", "duration"), "2:04"),
    ("NL129", ("video", "duration"), 124),
    ("NL130", ("article", "dateModified"), "1970-01-01T00:00:00Z"),
    ("NL201", ("article", "author", 1, "@id"), f"{SITE}/dam#kovac"),
    ("NL201", ("quotation", "spokenByCharacter", "@id"), f"{SITE}/dam#person-nobody"),
    ("NL202", ("speaker again",), {"@id": f"{SITE}/dam#person-mara-lind", "@type": "Person", "name": "Mira Lind"}),
    ("NL204", ("article", "isPartOf"), {"@id": f"{SITE}/dam#article"}),
    ("NL205", ("alone",), ALONE),
    ("NL207", ("group", "parentOrganization"), {"@id": f"{SITE}/#publisher"}),
    ("NL301", ("article", "dateModified"), "2026-03-11T09:10:00+01:00"),
    ("NL302", ("author", "name"), "By Luis Ortega"),
    ("NL303", ("author", "name"), "Luis Ortega and Jan Maas"),
    ("NL304", ("author", "name"), "River Daily"),
    ("NL305", ("author", "name"), f"{SITE}/ortega"),
    ("NL306", ("author", "name"), GONE),
    ("NL307", ("article", "description"), "Mayor promises a dam that holds"),
    ("NL308", ("blog", "liveBlogUpdate", 0, "datePublished"), GONE),
    ("NL309", ("gated", "cssSelector"), GONE),
    ("NL310", ("gated", "cssSelector"), "#paywall"),
    ("NL311", ("article", "speakable", "xpath"), "/html/head/title"),
    ("NL312", ("article", "correction", "text"), GONE),
    ("NL313", ("article", "@type"), ["ReportageNewsArticle", "OpinionNewsArticle"]),
    ("NL314", ("image", "width"), 16),
    ("NL315", ("article", "image"), [{"@id": f"{SITE}/dam#image"}, f"{SITE}/logo.png"]),
    ("NL316", ("author", "name"), "Luis Ortega, political editor"),
    ("NL316", ("author", "name"), "Redaktion"),
    ("NL317", ("blog", "liveBlogUpdate", 1, "datePublished"), "2026-03-12T21:30:00Z"),
    ("NL318", ("article", "isAccessibleForFree"), True),
    ("NL318", ("article", "isAccessibleForFree"), GONE),
    ("NL319", ("article", "speakable", "cssSelector"), GONE),
    ("NL320", ("publisher", "ethicsPolicy"), SITE),
    ("NL321", ("author", "name"), "Dr. Luis Ortega"),
    ("NL322", ("author", "name"), "Luis Ortega | River Daily"),
    ("NL323", ("blog", "coverageStartTime"), GONE),
    ("NL324", ("blog", "liveBlogUpdate", 1, "url"), f"{SITE}/flood#1"),
    ("NL401", ("quotation", "text"), "The dam, … may hold."),
    ("NL402", ("quotation", "text"), "The  dam, … will hold."),
    ("NL403", ("quotation", "spokenByCharacter"), GONE),
    ("NL406", ("quotation", "text"), GONE),
    ("NL131", ("claim", "author", "@type"), GONE),
    ("NL405", ("quotation", "isPartOf"), {"@id": f"{SITE}/flood#blog"}),
    ("NL501", ("claim", "text"), "the city had lost a report"),
    ("NL502", ("claim", "text"), "the city  had hidden a report"),
    ("NL503", ("second claim", "author"), GONE),
    ("NL504", ("check", "reviewRating", "ratingValue"), 7),
    ("NL505", ("check", "reviewRating"), {**RATING, "ratingValue": 1, "bestRating": 1}),
    ("NL506", ("denial", "agent"), GONE),
    ("NL507", ("claim", "author"), {"@id": f"{SITE}/dam#person-mara-lind"}),
    ("NL509", ("check", "itemReviewed"), GONE),
    ("NL510", ("check", "claimReviewed"), GONE),
    ("NL511", ("check", "reviewRating", "alternateName"), GONE),
    ("NL511", ("check", "reviewRating", "alternateName"), "2"),
    ("NL513", ("check", "datePublished"), "2026-03-01"),
    ("NL514", ("check", "url"), "https://mirror.example/checks/report"),
    ("NL516", ("second claim", "text"), GONE),
    ("NL517", ("check", "author"), GONE),
    ("NL518", ("claim", "author"), {"@id": f"{SITE}/#publisher"}),
    ("NL519", ("check", "reviewRating", "ratingValue"), "two"),
    ("NL520", ("media review", "mediaAuthenticityCategory"), GONE),
    ("NL520", ("media review", "itemReviewed", "mediaItemAppearance"), GONE),
    ("NL521", ("check", "claimReviewed"), "Mostly false: the city hid a report on the dam"),
]  # fmt: skip
LAYOUTS = st.sampled_from([None, 0, 2, "\t"])


def with_fault(steps: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """Return the sound document with one value in it replaced."""
    document = deepcopy(SOUND)
    *path, key = steps
    place: Any = document["@graph"]
    for step in path:
        place = place[step]
    if value is GONE:
        del place[key]
    elif key == "+":
        place.append(value)
    else:
        place[key] = value
    return document


def written(document: dict[str, Any], chance: random.Random, indent: Any) -> str:
    """Write a document with its nodes, and the keys of each, in some order."""
    nodes = list(document["@graph"].values())
    chance.shuffle(nodes)
    return json.dumps(shuffled({**document, "@graph": nodes}, chance), indent=indent, ensure_ascii=False)


def shuffled(value: Any, chance: random.Random) -> Any:
    if is_list(value):
        return [shuffled(member, chance) for member in value]
    if not is_object(value):
        return value
    keys = list(value)
    chance.shuffle(keys)
    return {key: shuffled(value[key], chance) for key in keys}


@given(st.randoms(use_true_random=False), LAYOUTS)
def test_the_sound_graph_has_no_fault(chance: random.Random, indent: Any) -> None:
    assert validate(written(SOUND, chance, indent), now=TODAY) == ()


@given(st.sampled_from(FAULTS), st.randoms(use_true_random=False), LAYOUTS)
def test_one_fault_gives_its_code_and_no_other(
    fault: tuple[str, tuple[str | int, ...], Any], chance: random.Random, indent: Any
) -> None:
    code, steps, value = fault
    assert {found.code for found in validate(written(with_fault(steps, value), chance, indent), now=TODAY)} == {code}


@pytest.mark.parametrize(("code", "steps", "value"), FAULTS)
def test_each_fault_is_found_once(code: str, steps: tuple[str | int, ...], value: Any) -> None:
    text = written(with_fault(steps, value), random.Random(1), 2)  # noqa: S311  no secret
    assert [found.code for found in validate(text, now=TODAY)] == [code]


def test_almost_every_rule_about_a_graph_has_a_fault_here() -> None:
    rules = {rule.code for rule in DEFAULT_RULES if not rule.code.startswith(("NL0", "NL6"))}
    assert len(rules - {code for code, _, _ in FAULTS}) <= 7
