"""The text of a quotation or claim stands in its article word for word."""

import json
import re

from hypothesis import example, given
from poking_texts import ANY_TEXTS

from newsld import convert


@given(ANY_TEXTS.filter(str.strip))
@example("A minister said “”")
def test_every_quotation_stands_verbatim_in_the_article(text: str) -> None:
    nodes = json.loads(convert(text).document)["@graph"]
    article = nodes[0]
    shown = f"{article.get('headline', '')}\n\n{article.get('articleBody', '')}"
    for node in nodes[1:]:
        if node["@type"] in {"Quotation", "Claim"}:
            assert all(piece in shown for piece in re.split(r" … |\n\n", node["text"]))
