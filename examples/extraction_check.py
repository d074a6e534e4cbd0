"""Hold a converter of your own to articles of which it is known what they say: the shortest that it gets wrong.

python examples/extraction_check.py
"""

import json
import re

from hypothesis import find, settings
from hypothesis.errors import NoSuchExample

from newsld.testing import KnownArticle, articles, differences

SAID = re.compile(r"“(?P<words>[^”]+)”,? (?:said|added) (?P<name>[A-Z]\w+ [A-Z]\w+)")


def converted(text: str) -> str:
    """Return the graph of an article, as a first attempt at a converter might: whatever is followed by "said X"."""
    quotations = [
        {
            "@type": "Quotation",
            "text": said["words"],
            "spokenByCharacter": {"@type": "Person", "name": said["name"]},
        }
        for said in SAID.finditer(text)
    ]
    article = {"@type": "NewsArticle", "articleBody": text, "hasPart": quotations}
    return json.dumps({"@context": "https://schema.org", **article})


def is_misread(known: KnownArticle) -> bool:
    """Tell whether the converter misses or makes up anything."""
    return bool(differences(known, converted(known.raw.text)))


try:
    known = find(articles(languages=["en"], marks=["“ ”"]), is_misread, settings=settings(database=None))
except NoSuchExample:
    print("nothing is misread")
else:
    print(known.raw.text, "", *differences(known, converted(known.raw.text)), sep="\n")
