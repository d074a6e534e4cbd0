"""A quotation element of a record is a Quotation node, of the same speaker as the text around it names."""

import json
from typing import Any

from newsld.conversion import convert
from newsld.model.article import RawArticle

STORY: dict[str, Any] = {
    "_id": "AB3XYZ",
    "type": "story",
    "version": "0.10.9",
    "language": "en",
    "canonical_url": "https://www.river-daily.example/local/bridge/",
    "headlines": {"basic": "Council shuts the river bridge"},
    "content_elements": [
        {"type": "text", "content": "“It is sad,” Mayor Ann Lee said on Monday."},
        {
            "type": "quote",
            "subtype": "blockquote",
            "content_elements": [{"type": "text", "content": "“We had no choice.”"}],
            "citation": {"type": "text", "content": "Ann Lee"},
        },
        {
            "type": "quote",
            "subtype": "blockquote",
            "content_elements": [{"type": "text", "content": "Nobody asked us."}],
            "citation": {"type": "text", "content": "Ole Voss, ferryman"},
        },
        {"type": "quote", "subtype": "pullquote", "content_elements": [{"type": "text", "content": "It is sad"}]},
    ],
}


def test_the_speaker_of_a_quotation_element_is_the_one_whom_its_citation_names() -> None:
    graph: list[dict[str, Any]] = json.loads(convert(RawArticle(record=STORY)).document)["@graph"]
    names = {node["@id"]: node.get("name") for node in graph if "@id" in node}
    quotations = [node for node in graph if node["@type"] == "Quotation"]
    assert [(node["text"], names[node["spokenByCharacter"]["@id"]]) for node in quotations] == [
        ("It is sad,", "Ann Lee"),
        ("We had no choice.", "Ann Lee"),
        ("Nobody asked us.", "Ole Voss"),
    ]
    assert len({node["spokenByCharacter"]["@id"] for node in quotations}) == 2
