"""Documents with the slips that publishers make, and here and there a text that is almost JSON."""

import json
import re
from typing import Any

from hypothesis import strategies as st

SLIPS = st.sampled_from(
    [
        ("headline", "Flood "), ("headLine", "Flood"), ("headline", "Lind&#8217;s dam"), ("headline", "&amp;quot;"),
        ("headline", "&lt;b&gt;"), ("headline", "\ud83c"), ("headline", "</script"), ("headline", ""), ("name", " "),
        ("description", "a <!-- b"), ("description", "&nbsp;"), ("date_published", "2026-3-2"), ("autor", "Mara Lind"),
        ("datePublished", "2026-03-12 08:30"), ("datePublished", "soon"), ("dateModified", "2026-3-2T8:30 UTC"),
        ("isAccessibleForFree", "False"), ("isAccessibleForFree", "no"), ("inLanguage", "en_GB"), ("url", " /x "),
        ("url", "https://a.example/?a=1&amp;b=2"), ("fileFormat", "image/jpeg"), ("encodingFormat", "image/jpeg"),
        ("schema:headLine", "Flood"), ("https://schema.org/headLine", "Flood"), ("@type", "newsArticle"),
        ("@type", "NewsArtcle"), ("@type", ["Person", "imageObject"]), ("@type", "Taxi"), ("@type", "WebPageElement"),
        ("cssSelector", "paywall"), ("xPath", "/html"), ("@context", "schema.org"), ("@context", "https://schema.org"),
        ("@context", {"@vocab": "https://schema.org"}), ("@context", None), ("eventStatus", "eventScheduled"),
        ("keywords", ["", "dam "]), ("author", {"@type": "person", "Name": "Mara Lind "}), ("@id", "#a"),
    ]
)  # fmt: skip
NODES = st.lists(SLIPS, max_size=7).map(dict)
DOCUMENTS = NODES | st.lists(NODES, max_size=3) | st.fixed_dictionaries({"@graph": st.lists(NODES, max_size=3)})
WAYS: list[dict[str, Any]] = [{}, {"indent": 2}, {"separators": (",", ":")}, {"ensure_ascii": False, "indent": "\t"}]
LAYOUTS = st.sampled_from(WAYS)
# what may stand in a text that is almost JSON, and where
BREAKS = [
    (r"(?<=[\w\"])(?=\n? *})", ","), (r"(?<=,)", " // note\n"), (r",", ""), ('"', "'"), ('"', "“"),
    (":", ": NaN, 'x':"),
    (r"\Z", ";"), (r"\Z", "{}"), (r"\A", "<!--"), (r"\A", "\ufeff"), (r"\A", "//<![CDATA[\n"), (r"{", '{"@id": 1, '),
    (r"(?<=\w)(?=\w)", '"'), (r"(?<=\w)(?=\w)", "\n"), (r"(?<=,)", "\u00a0"), (r"true", "True"), ("}", "}}"),
]  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Return a document that has many slips, and here and there is no JSON."""
    text = json.dumps(draw(DOCUMENTS), **draw(LAYOUTS))
    for pattern, mark in draw(st.lists(st.sampled_from(BREAKS), max_size=2)):
        places = list(re.finditer(pattern, text))
        if places:
            place = draw(st.sampled_from(places))
            text = text[: place.start()] + mark + text[place.end() :]
    return text
