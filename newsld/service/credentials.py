"""Who may ask: bearer tokens, and signatures of webhooks."""

import hmac
import re
import time
from collections.abc import Mapping
from hashlib import sha256
from http import HTTPStatus

from newsld.service.configuration import Configuration
from newsld.service.problems import Refused

OURS, GHOSTS = "x-newsld-signature", "x-ghost-signature"
_CHALLENGE = {"WWW-Authenticate": "Bearer"}
_PAIR = re.compile(r"\s*(t|sha256)=([0-9a-fA-F]{1,128})\s*")
_MILLISECONDS = 1000

Headers = Mapping[str, str]


class Credentials:
    """The tokens and secrets of those who may ask."""

    def __init__(self, configuration: Configuration) -> None:
        self._tokens = tuple(token.encode() for token in configuration.tokens)
        self._secrets = tuple(secret.encode() for secret in configuration.secrets)
        self._window = configuration.window

    @property
    def are_needed(self) -> bool:
        """Tell whether anything is asked for."""
        return bool(self._tokens or self._secrets)

    def check(self, headers: Headers, *, signed: bool = False) -> str:
        """Return who asks, as a text that tells callers apart; "" where a signature is to tell, once the body is there.

        What shows no right to ask raises `Refused`.
        """
        if not self.are_needed:
            return "anybody"
        kind, _, token = headers.get("authorization", "").partition(" ")
        if kind.lower() == "bearer":
            if self._is_known(token.strip().encode("utf-8", "surrogateescape")):
                return sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
            raise _unauthorized("the token is not known here")
        if signed and self._secrets and (OURS in headers or GHOSTS in headers):
            return ""
        ways = ["a token (Authorization: Bearer …)"] * bool(self._tokens)
        ways += ["a signature"] * bool(self._secrets and signed)
        raise _unauthorized(f"expected {' or '.join(ways)}" if ways else "only signed webhooks are taken here")

    def check_signature(self, headers: Headers, body: bytes) -> str:
        """Return the signature of a body, which tells deliveries apart; one that does not hold raises `Refused`."""
        is_ghosts = OURS not in headers
        said = headers[GHOSTS if is_ghosts else OURS]
        pairs = {found[1]: found[2] for part in said.split(",") if (found := _PAIR.fullmatch(part))}
        moment, digest = pairs.get("t", ""), pairs.get("sha256", "").lower()
        if not moment.isdigit() or not digest:
            raise _unauthorized("the signature is none; expected t=SECONDS,sha256=DIGEST")
        signed = body + moment.encode() if is_ghosts else moment.encode() + b"." + body
        if not self._is_signed(signed, digest):
            raise _unauthorized("the signature does not belong to this body and a secret known here")
        seconds = int(moment) / (_MILLISECONDS if is_ghosts else 1)
        if abs(time.time() - seconds) > self._window:
            raise _unauthorized(f"the signature is not of the last {self._window} seconds; is the clock right?")
        return f"{moment}:{digest}"

    def _is_known(self, token: bytes) -> bool:
        """Tell whether a token is among ours, in a time that tells nothing of them."""
        found = [hmac.compare_digest(sha256(token).digest(), sha256(known).digest()) for known in self._tokens]
        return any(found)

    def _is_signed(self, signed: bytes, digest: str) -> bool:
        found = [hmac.compare_digest(hmac.new(key, signed, sha256).hexdigest(), digest) for key in self._secrets]
        return any(found)


def _unauthorized(detail: str) -> Refused:
    return Refused(HTTPStatus.UNAUTHORIZED, detail, _CHALLENGE)
