"""Bytes → text: in the encoding that they are in, and where that does not hold, by the byte; total over any bytes."""

import codecs
import re
from bisect import bisect_left
from typing import NamedTuple

from newsld.model.diagnostic import quoted
from newsld.model.document import Document
from newsld.model.graph import Unreadable

# UTF-32 first: its little-endian mark begins with UTF-16's
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# the first two characters of JSON are ASCII, so that the zeros around them tell the encoding (RFC 4627, section 3)
_SIGN = rb"[\t\n\r !-~]"
_ZEROS = (
    (re.compile(rb"\0\0\0" + _SIGN), "utf-32-be"),
    (re.compile(_SIGN + rb"\0\0\0"), "utf-32-le"),
    (re.compile(rb"\0" + _SIGN + rb"(?:\0|\Z)"), "utf-16-be"),
    (re.compile(_SIGN + rb"\0(?:[^\0]|\Z)"), "utf-16-le"),
)
_FOREIGN_MARKS = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"\x7fELF", b"RIFF")
_HEAD = 1024
_SHOWN = 200
_LONGEST = 4  # bytes of one character
_DECLARED = re.compile(
    rb"""<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]{1,40})|\A\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})""",
    re.IGNORECASE,
)
# what browsers take for others, by Python's names: pages mean the larger one
_MEANT = {
    "ascii": "windows-1252",
    "iso8859-1": "windows-1252",
    "iso8859-9": "windows-1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "cp1252": "windows-1252",
    "utf-8": "utf-8",
}
_UNDECLARED = "windows-1252"
_PROBE = rb'<a href="b+AGE-">\u00e9</a>'
_ESCAPED = re.compile("[\udc80-\udcff]")
_ESCAPED_RUN = re.compile("[\udc80-\udcff]+")
_FLAGS = range(0x10FE00, 0xFFFFF, -0x100)  # rows of private use, of which hardly a text has one
_NO_CHARACTER = "\ufffd"


class Decoded(NamedTuple):
    """A text, the encoding it was read in, and where bytes stood that are none of it: offsets in code points.

    Those were read by windows-1252.
    """

    text: str
    encoding: str
    misread: tuple[int, ...] = ()

    def fault(self, start: int = 0, end: int | None = None) -> Unreadable | None:
        """Return what to say of the first byte in a stretch that belongs to no character; offsets are from `start`."""
        index = bisect_left(self.misread, start)
        if index == len(self.misread) or (end is not None and self.misread[index] >= end):
            return None
        place = self.misread[index]
        message = _words(self.text[place], self.encoding.removesuffix("-sig").upper())
        return Unreadable("encoding", place - start, message, "save it as UTF-8")

    @property
    def flagged(self) -> str:
        """The text with signs of no meaning where bytes were misread, which `unflagged` turns back."""
        if not self.misread:
            return self.text
        signs, flags = list(self.text), self._flags()
        for offset in self.misread:
            signs[offset] = chr(flags + _byte(signs[offset]))
        return "".join(signs)

    def unflagged(self, text: str) -> str:
        """Return a part of the flagged text, or what was made of it, with what was misread in place of its flags."""
        if not self.misread:
            return text
        flags = self._flags()
        return re.sub(f"[{chr(flags)}-{chr(flags + 0xFF)}]", lambda flag: _read(ord(flag[0]) - flags), text)

    def _flags(self) -> int:
        """Return the first of 256 signs that the text has none of."""
        rows = {ord(sign) >> 8 for sign in set(self.text) if ord(sign) >= _FLAGS.stop}
        return next((flags for flags in _FLAGS if flags >> 8 not in rows), _FLAGS.start)


def _words(sign: str, encoding: str) -> str:
    if sign == _NO_CHARACTER:
        return f"the bytes that stand here are no character of {encoding}"
    return f"byte 0x{_byte(sign):02x} is not {encoding}, read here as {quoted(sign)} of windows-1252"


def _byte(sign: str) -> int:
    try:
        return sign.encode("windows-1252")[0]
    except UnicodeEncodeError:
        return ord(sign) & 0xFF


def is_binary(data: bytes) -> bool:
    """Tell whether data are no text in any encoding, by how they begin."""
    head = data[:_HEAD]
    return head.startswith(_FOREIGN_MARKS) or (b"\0" in head and not wide(head) and head.lstrip()[:1] not in b"[{<")


def of_mark(start: bytes) -> str | None:
    """Return the encoding whose byte order mark data begin with."""
    return next((encoding for mark, encoding in _MARKS if start.startswith(mark)), None)


def wide(start: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 that the first bytes of a document show, by their mark or by their zeros."""
    if encoding := of_mark(start):
        return encoding if _is_wide(encoding) else None
    return next((encoding for zeros, encoding in _ZEROS if zeros.match(start[:_LONGEST])), None)


def decoded(data: bytes) -> Decoded:
    """Return a document as text: UTF-8, unless it shows another."""
    return _in(wide(data) or "utf-8", data)


def decoded_page(data: bytes, declared: str = "") -> Decoded:
    """Return a page as text: in the encoding of its mark, else what it declares, else UTF-8 or what browsers take.

    What is `declared` beside it, as in an HTTP header, goes before what the page says.
    """
    return _in(_encoding_of_page(data, declared.lower()), data)


def _encoding_of_page(data: bytes, told: str = "") -> str:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if encoding := wide(data):
        return encoding
    if told and is_of_pages(told):
        return _MEANT.get(codecs.lookup(told).name, told)
    if declared := _DECLARED.search(data, 0, _HEAD):
        name = (declared[1] or declared[2]).decode("ascii", "replace").lower()
        if name.startswith(("utf-16", "utf-32", "ucs-")):
            return "utf-8"  # it was read as ASCII just now
        if is_of_pages(name):
            return _MEANT.get(codecs.lookup(name).name, name)
    try:
        data.decode()
    except UnicodeDecodeError:
        return _UNDECLARED
    return "utf-8"


def is_of_pages(name: str) -> bool:
    """Tell whether an encoding is known, and is one of texts that leaves HTML as it is."""
    try:
        return _PROBE.decode(name, "surrogateescape") == _PROBE.decode("ascii")
    except (LookupError, ValueError):
        return False


def _in(encoding: str, data: bytes) -> Decoded:
    encoding = "utf-8-sig" if encoding == "utf-8" else encoding
    try:
        return Decoded(data.decode(encoding, "surrogatepass" if _is_wide(encoding) else "strict"), encoding)
    except UnicodeDecodeError as error:
        if _is_wide(encoding):
            return _up_to(error.start, encoding, data)
    try:
        escaped = data.decode(encoding, "surrogateescape")
    except UnicodeDecodeError as error:
        return _up_to(error.start, encoding, data)
    text = _ESCAPED.sub(_of_windows, escaped)
    # windows-1252 leaves five bytes free, and browsers take them as they are
    misread = () if encoding == _UNDECLARED else tuple(run.start() for run in _ESCAPED_RUN.finditer(escaped))
    return Decoded(text, encoding, misread)


def _is_wide(encoding: str) -> bool:
    return encoding.startswith(("utf-16", "utf-32"))


def _of_windows(escaped: re.Match[str]) -> str:
    return _read(ord(escaped[0]) - 0xDC00)


def _read(byte: int) -> str:
    return bytes((byte,)).decode("windows-1252", "ignore") or chr(byte)


def _up_to(place: int, encoding: str, data: bytes) -> Decoded:
    """Return data with what is no character replaced; the first of it stands at a byte's place."""
    before = data[:place].decode(encoding, "surrogatepass" if _is_wide(encoding) else "replace")
    text = data.decode(encoding, "replace")
    return Decoded(text, encoding, (len(before),)) if text[len(before) :] else Decoded(text, encoding)


def document_of(data: str | bytes, max_size: int, file: str = "-", first_line: int = 1) -> Document:
    """Return a text, or bytes in whatever encoding they are, as a document; being too large is a fault of it."""
    if isinstance(data, bytes):
        if len(data) > max_size:
            return oversized(data, len(data), max_size, file, first_line)
        read = decoded(data)
        return Document(file, read.text, first_line, fault=read.fault())
    if not isinstance(data, str):  # pyright: ignore[reportUnnecessaryIsInstance]  most callers have no checker
        raise TypeError(f"a document is text or bytes, not {type(data).__name__}")
    if len(data) > max_size // _LONGEST and (size := len(data.encode("utf-8", "surrogatepass"))) > max_size:
        return Document(file, data[:_SHOWN], first_line, fault=_too_large(size, max_size))
    return Document(file, data, first_line)


def oversized(start: bytes, size: int, max_size: int, file: str = "-", first_line: int = 1) -> Document:
    """Return a document that is too large to be looked into, of which no more than the start is kept."""
    return Document(file, decoded(start[:_SHOWN]).text, first_line, fault=_too_large(size, max_size))


def _too_large(size: int, max_size: int) -> Unreadable:
    message = f"the document has {size:,} bytes, the limit is {max_size:,}"
    return Unreadable("size", 0, message, "split it, or raise max_size in the settings of validate")
