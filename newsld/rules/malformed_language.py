"""A language is not given by its tag.

## What it finds
Texts of inLanguage, availableLanguage and knowsLanguage that are no BCP 47 language tag but set out to be one, such as
`en_US`, and inLanguage that names the language in words or by a code of three letters where BCP 47 has one of two:
"eng"; so is the `@language` of texts and contexts. IRIs, and several tags in a list, are sound.

## Why it is a fault
Readers look the text up among the tags of BCP 47 and find nothing; the article then has no language.

## Example
    {"@type": "NewsArticle", "headline": "Flood", "inLanguage": "en_US"}

## Instead
    {"@type": "NewsArticle", "headline": "Flood", "inLanguage": "en-US"}

## Reference
RFC 5646 (BCP 47), section 2.1; schema.org, inLanguage
"""

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import Any

from newsld.model.diagnostic import Finding, Rule, Severity, quoted
from newsld.model.graph import Graph, is_list, is_object, pointer
from newsld.model.watch import Watch
from newsld.rules import _fixes, _properties

_NAMED_IN_WORDS = ("availableLanguage", "knowsLanguage")  # people read these, and schema.org's examples have words
_TAG = re.compile(
    r"(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?"
    r"(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*(?:-[A-WYZa-wyz0-9](?:-[A-Za-z0-9]{2,8})+)*"
    r"(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?|[Xx](?:-[A-Za-z0-9]{1,8})+|i-[a-z]+|"
    r"en-GB-oed|sgn-(?:BE-FR|BE-NL|CH-DE)",  # registered before the grammar was
)
_LONGEST_CODE = 3
# ISO 639-2's codes for which BCP 47 has a shorter one; those of languages that news is often written in
_SHORTER = MappingProxyType(
    {
        "afr": "af",
        "ara": "ar",
        "bel": "be",
        "ben": "bn",
        "bos": "bs",
        "bul": "bg",
        "cat": "ca",
        "ces": "cs",
        "chi": "zh",
        "cze": "cs",
        "dan": "da",
        "deu": "de",
        "dut": "nl",
        "ell": "el",
        "eng": "en",
        "est": "et",
        "eus": "eu",
        "fas": "fa",
        "fin": "fi",
        "fra": "fr",
        "fre": "fr",
        "ger": "de",
        "gle": "ga",
        "glg": "gl",
        "gre": "el",
        "guj": "gu",
        "heb": "he",
        "hin": "hi",
        "hrv": "hr",
        "hun": "hu",
        "hye": "hy",
        "ice": "is",
        "ind": "id",
        "isl": "is",
        "ita": "it",
        "jpn": "ja",
        "kat": "ka",
        "kaz": "kk",
        "kor": "ko",
        "lav": "lv",
        "lit": "lt",
        "ltz": "lb",
        "mal": "ml",
        "mar": "mr",
        "may": "ms",
        "mkd": "mk",
        "mlt": "mt",
        "msa": "ms",
        "nld": "nl",
        "nob": "nb",
        "nno": "nn",
        "nor": "no",
        "pan": "pa",
        "per": "fa",
        "pol": "pl",
        "por": "pt",
        "ron": "ro",
        "rum": "ro",
        "rus": "ru",
        "slk": "sk",
        "slo": "sk",
        "slv": "sl",
        "som": "so",
        "spa": "es",
        "sqi": "sq",
        "srp": "sr",
        "swa": "sw",
        "swe": "sv",
        "tam": "ta",
        "tel": "te",
        "tha": "th",
        "tur": "tr",
        "ukr": "uk",
        "urd": "ur",
        "uzb": "uz",
        "vie": "vi",
        "wel": "cy",
        "zho": "zh",
        "zul": "zu",
    }
)
_UNDERSCORED = re.compile(r"[A-Za-z]{2,3}(?:_[A-Za-z0-9]{2,8})+(?:\.\S+)?")


def check(graph: Graph) -> Iterator[Finding]:
    """Yield each language that is no tag."""
    for node, term in _properties.having(graph, "inLanguage", *_NAMED_IN_WORDS):
        for steps, text in node.texts(term):
            if _is_faulty(term, text):
                yield _finding(node.at(*steps), term, text)
    if '"@language"' in graph.text:
        yield from (_finding(*found) for found in _languages(graph) if _is_faulty("inLanguage", found[2]))


def _languages(graph: Graph) -> Iterator[tuple[str, str, str]]:
    return ((place, "@language", text) for place, text in _of_texts(graph.value))


def _finding(place: str, term: str, text: str) -> Finding:
    message = f"{term} is {quoted(text)}, which is no BCP 47 language tag"
    tag = _tag(text)
    help_ = f"write {quoted(tag)}" if tag else 'expected a tag, such as "en-GB"'
    is_sound = bool(tag) and not _is_faulty(term, tag)
    return Finding(place, message, help_, fix=_fixes.replaced(place, tag, was=text) if is_sound else None)


def _of_texts(value: Any, place: str = "") -> Iterator[tuple[str, str]]:
    """Yield each `@language` of a document, and where it stands."""
    if is_list(value):
        for i, member in enumerate(value):
            yield from _of_texts(member, f"{place}/{i}")
    elif is_object(value):
        for key, said in value.items():
            if key == "@language" and isinstance(said, str):
                yield place + pointer((key,)), said
            else:
                yield from _of_texts(said, place + pointer((key,)))


def _tag(text: str) -> str:
    """Return the tag that a name of POSIX, such as en_GB.UTF-8, or a longer code stands for; "" for others."""
    tag = text.partition(".")[0].replace("_", "-") if _UNDERSCORED.fullmatch(text) else text
    code, hyphen, rest = tag.partition("-")
    if code.lower() in _SHORTER:
        return _SHORTER[code.lower()] + hyphen + rest
    return "" if tag == text else tag


def _is_faulty(term: str, text: str) -> bool:
    if _UNDERSCORED.fullmatch(text):
        return True
    if term != "inLanguage" or not text.strip() or ":" in text:
        return False
    # a tag of four letters or more, without any that follow, is registered nowhere: it is a word
    code = text.partition("-")[0]
    return not _TAG.fullmatch(text) or len(code) > _LONGEST_CODE or code.lower() in _SHORTER


_PLAIN = re.compile(r"(?:[a-z]{2}(?:-[A-Z]{2})?\n)*+", re.ASCII)
_TERMS = ("inLanguage", *_NAMED_IN_WORDS)


def _are_plain(texts: Sequence[str]) -> bool:
    lines = "\n".join(texts) + "\n"
    return lines.count("\n") == len(texts) and _PLAIN.fullmatch(lines) is not None


RULE = Rule(
    code="NL120",
    name="malformed-language",
    severity=Severity.WARNING,
    docs=__doc__,
    check=check,
    watch=Watch(
        document=lambda _: False,  # in plain spelling no node has an @language
        text=lambda _, term: _are_plain if term in _TERMS else None,
        said=lambda _, said: _is_faulty(said.term, said.text),
    ),
)
