"""Articles whose facts are all different, and pages of which each piece shows one of them."""

import json
from datetime import date
from typing import Any

from hypothesis import strategies as st

from newsld.jsonld.pages import blocks
from newsld.model.selection import FAMILIES
from newsld.rules import RULES
from newsld.validation import validate

PAGE_RULES = tuple(rule for rule in RULES if rule.code.startswith(FAMILIES["page"]))
ADDRESS = "https://www.river-daily.example/dam"
WORDS = st.text("abcdefghijklmnopqrstuvwxyäöüßéñçйцукен", min_size=3, max_size=9)
UNIQUE = ("Zebra", "Zimt", "Zoll", "Zucker", "Zwirn", "Zypern")  # no other word has a z: no fact is part of another
SENTENCES = st.lists(WORDS, min_size=4, max_size=9).map(lambda words: " ".join(words).capitalize() + ".")
NAMES = st.lists(WORDS.map(str.capitalize), min_size=2, max_size=3).map(" ".join)
# what stands in a page without being seen; the text of a fact is put into it
UNSEEN = st.sampled_from(
    [
        "<script>{}</script>",
        "<style>{}</style>",
        "<template><p>{}</p></template>",
        "<noscript><h1>{}</h1></noscript>",
        "<div hidden><p>{}</p><time>{}</time></div>",
        "<h1 style='display:none'>{}</h1>",
        "<!-- {} -->",
        "<p title='{}'></p>",
    ],
)


@st.composite
def articles(draw: st.DrawFn) -> dict[str, Any]:
    """Draw an article whose facts are all different."""
    headline, quotation, *body = (f"{word} {draw(SENTENCES)}" for word in UNIQUE)
    author = f"{draw(NAMES)} Zander"
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": headline.rstrip("."),
        "author": {"@type": "Person", "name": author},
        "datePublished": draw(st.dates(date(1990, 1, 1), date(2040, 1, 1))).isoformat(),
        "inLanguage": draw(st.sampled_from(["en", "de", "uk"])),
        "url": ADDRESS,
        "articleBody": " ".join([*body, quotation]),
        "hasPart": {"@type": "Quotation", "text": quotation},
    }


def pieces(article: dict[str, Any]) -> dict[str, str]:
    """Return what a page is made of: each piece shows one fact."""
    body, quotation = article["articleBody"], article["hasPart"]["text"]
    return {
        "address": f'<link rel="canonical" href="{ADDRESS}">',
        "markup": f'<script type="application/ld+json">{json.dumps(article)}</script>',
        "headline": f"<h1>{article['headline']}</h1>",
        "author": f"<p class=byline>{article['author']['name']}</p>",
        "date": f"<time>{date.fromisoformat(article['datePublished']):%d %B %Y}</time>",
        "body": f"<p>{body.removesuffix(quotation)}</p>",
        "quotation": f"<blockquote>“{quotation}”</blockquote>",
    }


def page_of(article: dict[str, Any], **instead: str) -> str:
    language = instead.pop("language", article["inLanguage"])
    return f"<html lang={language}>" + "\n".join((pieces(article) | instead).values())


def codes(page: str) -> list[str]:
    return [found.code for block in blocks(page) for found in validate(block.text, page=page, rules=PAGE_RULES)]
