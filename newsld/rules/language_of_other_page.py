"""The markup says that the article is in another language than its page.

## What it finds
An `inLanguage` of the article of a page whose language is another than that of `<html lang>`, and of every `lang` of
the page's main elements. Regions and scripts do not matter, nor does which of several tags a language is called by.

## Why it is a fault
Speech programs, translators and search engines ask for the language, and get two answers.

## Example
    <html lang="fr">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "en"}
    </script>
    <p>Le maire promet un barrage.</p>

## Instead
    <html lang="fr">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "inLanguage": "fr"}
    </script>
    <p>Le maire promet un barrage.</p>

## Reference
schema.org, inLanguage; HTML, the lang attribute; schema/README.md, P6
"""

import re
from collections.abc import Iterator

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph
from newsld.model.page import shortened
from newsld.rules import _page

_TAG = re.compile(r"\s*([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*\s*")
# tags that are used one for another
_SAME = {
    "nb": "no", "nn": "no", "iw": "he", "in": "id", "ji": "yi", "mo": "ro", "cmn": "zh", "yue": "zh", "fil": "tl",
    "hr": "sh", "sr": "sh", "bs": "sh", "cnr": "sh", "ckb": "ku", "kmr": "ku", "arb": "ar", "pes": "fa", "prs": "fa",
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
    "dut": "nl", "ukr": "uk", "rus": "ru", "pol": "pl", "swe": "sv", "dan": "da", "nor": "no", "fin": "fi",
}  # fmt: skip


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each language of the page's article that is none of the page's."""
    page = _page.seen(graph)
    of_page = [found for tag in page.languages if (found := _language(tag))]
    for article in _page.own_articles(graph) if of_page else ():
        said = [(steps, text, _language(text)) for steps, text in article.texts("inLanguage")]
        if any(language in of_page for _, _, language in said):
            continue
        for steps, text, language in said:
            if language:
                message = f"the article is said to be in {quoted(text)}, its page is in another language"
                yield Finding(article.at(*steps), message, f"the page says lang={shortened(page.languages[0])}")


def _language(tag: str) -> str:
    """Return what a tag says without region and script, "" where it is no tag."""
    match = _TAG.fullmatch(tag)
    language = match[1].lower() if match else ""
    return _SAME.get(language, language)


RULE = Rule(
    code="NL606", name="language-of-other-page", severity=Severity.WARNING, docs=__doc__, check=check, watch=_page.WATCH
)
