"""What inputs are made of: the sound ones of this repository, and the strings that newsld's own modules look for."""

import ast
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from targets import TAGS, Target

ROOT = Path(__file__).parents[2]
REGRESSIONS = Path(__file__).parent / "regressions"

_LONGEST = 60  # code points of a string that an input may hold; longer ones are messages
_LARGEST = 20_000  # bytes of an input to begin with

# what careless code stumbles over, whatever the notation
ODD = (
    *(
        "\x00",
        "\ufeff",
        "\u2028",
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\ufffd",
        "\u0130",
        "ſ",
        "ß",
        "e\u0301",
        "𝒜",
        "\U0010ffff",
    ),
    *("\r", "\r\n", "\n\n", "\t", "  ", "\x0c", "\x1c", "\x85", "&", "&amp;", "&#0;", "&#xD800;", "&nbsp;", "&#8217;"),
    *("“", "”", "„", "«", "»", "‘", "’", "'", '"', "—", "–", "…", " … ", "-", ":", ";", ",", ". ", "(", ")", "[", "]"),
    *("<", ">", "<!--", "-->", "<![CDATA[", "]]>", "</script>", "<script type='application/ld+json'>", "<?xml ?>"),
    *("https://", "//[::1", "http://[", "https://x.example:99999/", "mailto:a@b.c", "javascript:x", "data:,", "#", "?"),
    *("2026-02-30", "2026-03-12T25:61:00Z", "20260312T101500Z", "-0001", "9999-12-31T23:59:59-14:00", "0000-00-00"),
    *("0", "-1", "1e999", "1" * 400, "NaN", "null", "true", "½", "٣", "Ⅻ", "٢٠٢٦", "en_US", "x-klingon", "P1D"),
)


class Material(NamedTuple):
    """What a target's inputs are made of: sound ones, and words to put into them."""

    seeds: Sequence[bytes]
    words: Sequence[str]


def material_of(name: str, target: Target) -> Material:
    """Return what the inputs of a target are made of, always in the same order."""
    paths = sorted({path for pattern in target.seeds for path in ROOT.glob(pattern)})
    sound = [path.read_bytes() for path in paths if not path.name.endswith(".expected.json")]
    known = [path.read_bytes() for path in sorted((REGRESSIONS / name).glob("*")) if path.is_file()]
    seeds = [data for data in (*_told(name, sound), *known) if len(data) <= _LARGEST]
    modules = sorted({path for pattern in target.words for path in ROOT.glob(pattern)})
    return Material(seeds, sorted({word for path in modules for word in _strings(path)}))


def _told(name: str, sound: Sequence[bytes]) -> Iterator[bytes]:
    """Yield sound inputs; those of the annotators, which begin with their language, in more than one of them."""
    if name != "annotators":
        yield from sound
        return
    for number, data in enumerate(sound):
        yield bytes((number % len(TAGS),)) + data


def _strings(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and 0 < len(node.value) <= _LONGEST:
            yield node.value
