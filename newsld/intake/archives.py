"""WARC archives → the pages in them."""

import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from io import BufferedReader, BytesIO
from typing import Any, NamedTuple

from newsld.errors import MissingPackage, UnreadableDocument
from newsld.intake.arrivals import Arrival
from newsld.intake.raw_articles import LARGEST
from newsld.intake.streams import Unbroken
from newsld.jsonld.encodings import decoded_page
from newsld.model.article import RawArticle

_PAGES = ("text/html", "application/xhtml+xml")
_NAME = ".html"  # what tells that the text is a page, and names no article
_OK = range(200, 300)
_HEAD = 1 << 16
_STATUS = re.compile(rb"HTTP/\d(?:\.\d)?[ \t]+(\d{3})")
_FIELD = re.compile(rb"^([\w-]+):[ \t]*(.*?)[ \t]*\r?$", re.MULTILINE)
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_CHUNK = re.compile(rb"([0-9A-Fa-f]{1,8})[^\r\n]{0,200}\r\n")
_END = re.compile(rb"\r?\n\r?\n")

_CUT = "the archive ends within this record; what came before is kept"

Refuse = Callable[[str], None]
Skip = Callable[[str, int], None]


class _Page(NamedTuple):
    url: str
    fields: Mapping[str, str]
    body: bytes


def pages_of(path: str, stream: BufferedReader, refuse: Refuse, skip: Skip) -> Iterator[Arrival]:
    """Yield the HTML pages of an archive; other records are counted, and what breaks it off is told."""
    number, found = 0, None
    source = Unbroken(path, stream)
    try:
        for number, record in enumerate(_records(source), 1):
            found = _page(record)
            if found is None:
                skip("other record of an archive", 1)
                continue
            if isinstance(found, str):
                refuse(f"{path}:{number}: {found}")
                continue
            yield from _arrival(f"{path}:{number}", found, refuse)
    except OSError as error:
        where = f"behind record {number}" if number else "from the beginning"
        source.broken = source.broken or UnreadableDocument(
            f"{path}: not a whole WARC archive {where} ({str(error).lower()})"
        )
    if source.broken and found != _CUT:
        refuse(f"{source.broken}; what came before is kept")


def _arrival(place: str, page: _Page, refuse: Refuse) -> Iterator[Arrival]:
    body = _unpacked(page)
    if body is None:
        refuse(f"{place}: packed by {page.fields.get('content-encoding', '')}, which cannot be undone")
        return
    charset = _CHARSET.search(page.fields.get("content-type", ""))
    text = decoded_page(body, declared=charset[1] if charset else "").text
    yield Arrival(place, RawArticle(text, url=page.url, name=_NAME), is_line=True)


def _records(stream: Unbroken) -> Iterator[Any]:
    try:
        warc = import_module("fastwarc.warc")
    except ModuleNotFoundError as error:
        raise MissingPackage("WARC archives are read by: pip install 'newsld[warc]'") from error
    return iter(warc.ArchiveIterator(stream, parse_http=False, max_content_length=None))


def _page(record: Any) -> _Page | str | None:
    """Return the page that a record holds, `None` where it holds none, or in words why it cannot be read."""
    headers = record.headers
    kind = str(headers.get("WARC-Type", "")).lower()
    head = record.reader.read(_HEAD)
    status, fields, start = _http(head) if kind == "response" else (200, _of_resource(headers), 0)
    is_page = kind in {"response", "resource"} and status in _OK
    is_page = is_page and fields.get("content-type", "").lower().startswith(_PAGES)
    size, body = len(head), [head[start:]]
    while part := record.reader.read(_HEAD):
        size += len(part)
        if is_page and size <= LARGEST:
            body.append(part)
    if size < _size(headers):
        return _CUT
    if not is_page:
        return None
    if size > LARGEST:
        return f"larger than any article (the limit is {LARGEST // 1_000_000} MB)"
    return _Page(str(headers.get("WARC-Target-URI", "")).strip("<> "), fields, b"".join(body))


def _size(headers: Mapping[str, str]) -> int:
    """Return how many bytes a record says that it has; one that does not say it was cut in its headers."""
    said = str(headers.get("Content-Length", ""))
    return int(said) if said.isdecimal() else 1


def _of_resource(headers: Mapping[str, str]) -> dict[str, str]:
    return {"content-type": str(headers.get("Content-Type", ""))}


def _http(head: bytes) -> tuple[int, dict[str, str], int]:
    """Return the status of a response, its headers, and where its body starts."""
    end = _END.search(head)
    status = _STATUS.match(head)
    if not end or not status:
        return 0, {}, 0
    found = _FIELD.findall(head[: end.end()])
    return int(status[1]), {key.lower().decode(): value.decode("latin-1") for key, value in found}, end.end()


def _unpacked(page: _Page) -> bytes | None:
    """Return the body of a response without the codings of its transfer, `None` where they cannot be undone.

    Crawlers often have taken them off already.
    """
    body = page.body
    if "chunked" in page.fields.get("transfer-encoding", "").lower():
        body = _unchunked(body)
    coding = page.fields.get("content-encoding", "").lower()
    try:
        if "gzip" in coding and body.startswith(b"\x1f\x8b"):
            return zlib.decompressobj(wbits=31).decompress(body, LARGEST)
        if "deflate" in coding and not body.lstrip().startswith(b"<"):
            return zlib.decompressobj(wbits=15).decompress(body, LARGEST)
        if coding == "br" and not body.lstrip().startswith(b"<"):
            streams = import_module("fastwarc.stream_io")
            return streams.BrotliReader(BytesIO(body)).read(LARGEST)
    except (zlib.error, OSError):
        return None
    return body


def _unchunked(body: bytes) -> bytes:
    parts: list[bytes] = []
    at = 0
    while chunk := _CHUNK.match(body, at):
        size = int(chunk[1], 16)
        parts.append(body[chunk.end() : chunk.end() + size])
        at = chunk.end() + size + 2
        if size == 0:
            return b"".join(parts)
    return b"".join(parts) or body
