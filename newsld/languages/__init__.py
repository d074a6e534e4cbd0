"""The languages newsld reads: one `Language` value per file, listed here."""

from newsld.errors import UnsupportedLanguage
from newsld.languages.en import EN
from newsld.model.language import Language

LANGUAGES: tuple[Language, ...] = (EN,)


def language(tag: str) -> Language:
    """Return the language of a BCP 47 tag, region and script aside.

    Raises `UnsupportedLanguage` when there is none.
    """
    primary = tag.lower().replace("_", "-").split("-")[0]
    for known in LANGUAGES:
        if known.tag == primary:
            return known
    tags = ", ".join(known.tag for known in LANGUAGES)
    raise UnsupportedLanguage(f"no language {tag!r}; newsld reads {tags}")
