"""The `@id`s of nodes: derived from the article, never random."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from uuid import NAMESPACE_URL, uuid5

from newsld.model.annotation import Speaker
from newsld.model.article import Article
from newsld.model.language import Kind

_EARLIER = re.compile(r"(urn:uuid:[0-9a-f-]{36})#article")
_FRAGMENTS: Mapping[Kind, str] = {
    Kind.PERSON: "person",
    Kind.GROUP: "group",
    Kind.ORGANIZATION: "organization",
    Kind.COUNTRY: "government",
    Kind.CITY: "government",
    Kind.PLACE: "government",
}


def base(article: Article) -> str:
    """Return the IRI all others start with: the article's URL, else a URN made of its identifier or headline.

    A URN that the article has by an earlier run it keeps, also where its file or its headline has another name now.
    """
    earlier = (_EARLIER.fullmatch(str(node.get("@id", ""))) for node in article.nodes)
    return (
        article.url.split("#")[0]
        or next((found[1] for found in earlier if found), "")
        or _urn(f"newsld:{article.id or article.headline or article.body}")
    )


@lru_cache(maxsize=2)  # an article is asked for it by who builds it and by who joins it
def _urn(name: str) -> str:
    return uuid5(NAMESPACE_URL, name).urn


def speaker_ids(base: str, speakers: Iterable[Speaker]) -> dict[Speaker, str]:
    """Return an `@id` per speaker: the base and a fragment of its kind and label, numbered where two are alike.

    Whoever the publisher knows by an `@id` keeps it.
    """
    ids: dict[Speaker, str] = {}
    taken: dict[str, int] = {}
    for speaker in speakers:
        if speaker in ids:
            continue
        if speaker.known and speaker.known.id:
            ids[speaker] = speaker.known.id
            continue
        fragment = f"{_FRAGMENTS[speaker.kind]}-{_slug(speaker.label)}"
        taken[fragment] = taken.get(fragment, 0) + 1
        ids[speaker] = f"{base}#{fragment}" + (f"-{taken[fragment]}" if taken[fragment] > 1 else "")
    return ids


def _slug(label: str) -> str:
    """Return the letters and digits of a label, lower case, accents kept: IRIs may hold them."""
    words = re.findall(r"\w+", unicodedata.normalize("NFC", label).lower().replace("’", "").replace("'", ""))
    return "-".join(words)[:60].strip("-") or "unnamed"
