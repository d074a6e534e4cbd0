"""The body of a request, as far as it may go: in size, in time, and in what it calls itself."""

import asyncio
from email.message import Message
from http import HTTPStatus

from starlette.requests import ClientDisconnect, Request

from newsld.jsonld.encodings import is_of_pages
from newsld.service.problems import Refused

_CLOSE = {"Connection": "close"}
_FORMS = ("multipart/form-data",)
_WIDE = frozenset({"utf-16", "utf-16-le", "utf-16-be", "utf-16le", "utf-16be", "utf-32", "utf-32le", "utf-32be"})


async def body_of(request: Request, max_size: int, time_limit: float) -> bytes:
    """Return the body; one that is too large or too slow raises `Refused`, and no more of it is read."""
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length) > max_size:
        raise _too_large(max_size)
    pieces: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(time_limit):
            async for piece in request.stream():
                size += len(piece)
                if size > max_size:
                    raise _too_large(max_size)
                pieces.append(piece)
    except TimeoutError:
        told = f"the body did not arrive within {time_limit:g} seconds"
        raise Refused(HTTPStatus.REQUEST_TIMEOUT, told, _CLOSE) from None
    except ClientDisconnect:
        raise Refused(HTTPStatus.BAD_REQUEST, "the body broke off", _CLOSE) from None
    if not size:
        raise Refused(HTTPStatus.BAD_REQUEST, "the body is empty; curl sends a file by --data-binary @FILE")
    return b"".join(pieces)


def kind_of(request: Request) -> tuple[str, str]:
    """Return the media type of a body and its charset, "" where none is told; one that is not read raises `Refused`."""
    header = Message()
    header["content-type"] = request.headers.get("content-type", "")
    media_type = header.get_content_type() if request.headers.get("content-type") else ""
    if media_type in _FORMS:
        told = "forms are not read; send the article as the body, such as by curl --data-binary @FILE"
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, told)
    charset = header.get_content_charset("") or ""
    if charset and not (is_of_pages(charset) or charset in _WIDE):
        raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"the charset {charset!r} is not read; send UTF-8")
    return media_type, charset


def _too_large(max_size: int) -> Refused:
    told = f"the body is larger than {max_size} bytes; --max-size says how large it may be"
    return Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, told, _CLOSE)
