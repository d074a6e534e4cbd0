"""Who may ask: tokens and signatures that hold are let in, all else is told what is wanted."""

import hmac
import json
import time
from hashlib import sha256
from http import HTTPStatus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.service.configuration import Configuration
from newsld.service.credentials import Credentials
from newsld.service.problems import Refused
from tests.service.conftest import SECRET, TOKEN, Reply, Service

POST = {"title": "The dam holds", "html": "<p>“It will hold,” Mara Lind said on Thursday.</p>"}
BODY = json.dumps({"post": {"current": POST}})


def signature(body: str, seconds: float, *, of: str, secret: str = SECRET) -> dict[str, str]:
    """Return the header that signs a body as generic webhooks do, or as Ghost does."""
    moment = str(int(seconds * 1000)) if of == "ghost" else str(int(seconds))
    signed = f"{body}{moment}" if of == "ghost" else f"{moment}.{body}"
    digest = hmac.new(secret.encode(), signed.encode(), sha256).hexdigest()
    if of == "ghost":
        return {"x_ghost_signature": f"sha256={digest}, t={moment}"}
    return {"x_newsld_signature": f"t={moment},sha256={digest}"}


def delivered(service: Service, body: str, **headers: str) -> Reply:
    return service.post("/v1/hook/ghost", body, authorization="", content_type="application/json", **headers)


@pytest.mark.parametrize(
    "said", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}x", "Bearer \xff\xfe"]
)
@pytest.mark.parametrize("path", ["/v1/convert", "/v1/validate", "/v1/annotate", "/v1/hook/ans"])
def test_who_has_no_token_is_not_answered(service: Service, path: str, said: str) -> None:
    reply = service.post(path, "The dam holds", authorization=said)
    assert reply.status == 401
    assert reply.headers["www-authenticate"] == "Bearer"
    assert TOKEN not in reply.body.decode()


def test_counts_and_rules_are_for_those_who_have_a_token(service: Service) -> None:
    assert [service.get(path, authorization="").status for path in ("/metrics", "/v1/rules")] == [401, 401]
    assert [service.get(path).status for path in ("/metrics", "/v1/rules")] == [200, 200]
    assert [service.get(path, authorization="").status for path in ("/healthz", "/openapi.json", "/")] == [200] * 3


@pytest.mark.parametrize("of", ["ghost", "anybody"])
def test_a_signed_delivery_is_taken_and_the_same_again_gets_the_same_answer(service: Service, of: str) -> None:
    signed = signature(BODY, time.time(), of=of)
    first, second = (delivered(service, BODY, **signed) for _ in range(2))
    assert first.status == second.status == 200
    assert first.body == second.body
    assert ["idempotency-replayed" in reply.headers for reply in (first, second)] == [False, True]


@pytest.mark.parametrize("of", ["ghost", "anybody"])
@pytest.mark.parametrize("seconds", [-301, 301])
def test_a_delivery_of_another_time_is_not_taken(service: Service, of: str, seconds: int) -> None:
    reply = delivered(service, BODY, **signature(BODY, time.time() + seconds, of=of))
    assert reply.status == 401
    assert "300 seconds" in reply.json["detail"]


@pytest.mark.parametrize("of", ["ghost", "anybody"])
def test_a_signature_of_another_body_or_secret_does_not_hold(service: Service, of: str) -> None:
    now = time.time()
    assert delivered(service, BODY, **signature(f"{BODY} ", now, of=of)).status == 401
    assert delivered(service, BODY, **signature(BODY, now, of=of, secret="another")).status == 401  # noqa: S106


def test_a_signature_opens_no_other_door_than_hooks(service: Service) -> None:
    signed = signature(BODY, time.time(), of="anybody")
    assert service.post("/v1/convert", BODY, authorization="", **signed).status == 401


SAID = st.text(st.characters(codec="latin-1")) | st.from_regex(r"(t|sha256)=[0-9a-f]*, ?(t|sha256)=[0-9a-f]*")


@given(SAID, st.sampled_from(["x-newsld-signature", "x-ghost-signature"]), st.binary())
def test_whatever_is_said_to_be_a_signature_is_none(said: str, name: str, body: bytes) -> None:
    credentials = Credentials(Configuration(secrets=(SECRET,)))
    assert credentials.check({name: said}, signed=True) == ""
    with pytest.raises(Refused) as refused:
        credentials.check_signature({name: said}, body)
    assert refused.value.status is HTTPStatus.UNAUTHORIZED


def test_each_of_several_tokens_and_secrets_holds() -> None:
    tokens = ("the-first-token-there-is", "the-second-token-there-is")
    credentials = Credentials(Configuration(tokens=tokens, secrets=tokens))
    callers = {credentials.check({"authorization": f"Bearer {token}"}) for token in tokens}
    assert len(callers) == 2
    for secret in tokens:
        header = signature(BODY, time.time(), of="anybody", secret=secret)["x_newsld_signature"]
        assert credentials.check_signature({"x-newsld-signature": header}, BODY.encode())
