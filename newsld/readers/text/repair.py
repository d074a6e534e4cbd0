"""Mending characters that a pipeline broke, with the way back to the raw offsets."""

import html
import re
from functools import cache


@cache
def _mojibake() -> dict[str, str]:
    """Return what UTF-8 characters look like after being read as windows-1252, and what they were.

    Covers Latin-1, Latin Extended-A and -B, Cyrillic, general punctuation and the signs that news uses.
    """
    ranges = (range(0xA0, 0x250), range(0x400, 0x4A0), range(0x2010, 0x2045), (0x20AC, 0x2122, 0x2212, 0xFEFF))
    broken: dict[str, str] = {}
    for code in (code for codes in ranges for code in codes):
        letters = "".join(_windows_1252(byte) for byte in chr(code).encode())
        broken[letters] = chr(code)
    return broken


def _windows_1252(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:  # five bytes are undefined; browsers read them as C1 controls
        return chr(byte)


# an entity may have been escaped again on its way: "&amp;#8217;", "&amp;amp;quot;"
_ENTITY = re.compile(
    r"&(?:amp;){0,2}(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|quot|apos|nbsp|lt|gt|[lr]s?a?quo|[lrb]dquo|sbquo|[mn]dash"
    r"|hellip|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash|caron)|szlig|[ao]elig);"
    r"|&[A-Za-z][A-Za-z0-9]{1,30};"
)
# what the bytes after a character's first look like
_SECOND = r"[\x80-\xbf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]"
# begins with one of a few signs, which is sought fastest
_MOJIBAKE_SIGNS = re.compile(
    rf"[ÂÃÄÅâÐÑÒ](?:(?<=[ÂÃÄÅ]){_SECOND}|(?<=â)[€†‰„]|(?<=[ÐÑÒ]){_SECOND}(?:[ÐÑÒ]{_SECOND}){{2}})"
)
_BROKEN = re.compile(rf"{_ENTITY.pattern}|[Â-ÉÐ-Ò]{_SECOND}|[âï]{_SECOND}{{2}}")


def repair(raw: str) -> tuple[str, list[tuple[int, int]]]:
    """Decode character entities and undo UTF-8 read as windows-1252.

    Returns the mended text and anchors (offset in it, offset in `raw`), the first at (0, 0): between two anchors both
    run in step. Text without such damage comes back as it is.
    """
    anchors = [(0, 0)]
    is_misread = not raw.isascii() and _MOJIBAKE_SIGNS.search(raw) is not None
    pattern = _BROKEN if is_misread else _ENTITY if "&" in raw else None
    if pattern is None:
        return raw, anchors
    pieces: list[str] = []
    length = end = 0
    for match in pattern.finditer(raw):
        mended = _mend(match[0])
        if mended == match[0]:
            continue
        pieces += (raw[end : match.start()], mended)
        length += match.start() - end
        if anchors[-1] != (length, match.start()):
            anchors.append((length, match.start()))
        length += len(mended)
        end = match.end()
        anchors.append((length, end))
    pieces.append(raw[end:])
    return "".join(pieces), anchors


def _mend(broken: str) -> str:
    if not broken.startswith("&"):
        return _mojibake().get(broken, broken)
    mended = html.unescape(html.unescape(html.unescape(broken)))
    return mended if len(mended) == 1 else broken
