"""Whatever is sent, the answer says by its status what is wrong with it."""

import json
from typing import Any

import pytest

from tests.service.conftest import Service

DAM = "The dam holds\n\n“It will hold,” Mara Lind said on Thursday.\n"
DEEP = "[" * 100_000
HUGE = "1" * 10_000
ROADS = ("convert", "annotate", "hook/wordpress", "hook/ghost", "hook/ninjs", "hook/ans")
JSON = "application/json"


@pytest.mark.parametrize("road", ROADS)
@pytest.mark.parametrize("body", ['{"title":', "", DEEP, f'{{"text": {HUGE}}}', b'{"text": "\xff"}', b"\xff\xfe{"])
def test_what_is_said_to_be_json_and_is_none_is_refused(service: Service, road: str, body: bytes | str) -> None:
    reply = service.post(f"/v1/{road}", body, content_type=JSON)
    assert reply.status == 400
    assert reply.headers["content-type"] == "application/problem+json"
    assert reply.json["request_id"] == reply.headers["x-request-id"]


@pytest.mark.parametrize("body", ['{"title":', " ", DEEP, b"\xff\xfe{", b"%PDF-1.7", b"\0\0\0", "<p>", "[]", "null"])
def test_whatever_is_validated_has_an_answer(service: Service, body: bytes | str) -> None:
    told = service.post("/v1/validate", body, content_type=JSON).json
    assert told["errors"] + told["warnings"] + told["infos"] == len(told["diagnostics"])


@pytest.mark.parametrize("value", [[], None, "dam", 1])
def test_a_hook_takes_an_object(service: Service, value: Any) -> None:
    assert service.post("/v1/hook/ninjs", json.dumps(value), content_type=JSON).status == 400


@pytest.mark.parametrize("value", [{}, {"post": None}, {"post": {"current": {}}}, {"title": ["a"]}, {"text": {}}])
@pytest.mark.parametrize("cms", ["wordpress", "ghost", "ninjs", "ans"])
def test_an_object_without_an_article_costs_the_markup_alone(service: Service, cms: str, value: Any) -> None:
    reply = service.post(f"/v1/hook/{cms}", json.dumps(value), content_type=JSON)
    assert reply.status == 200
    assert (reply.json["graph"], reply.json["html"], reply.json["blocked"]) == (None, "", False)
    assert reply.json["failure"]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("", 400),
        (" \n ", 422),
        (b"%PDF-1.7 dam", 422),
        (b"\x89PNG\r\n", 422),
        (b"The dam\0holds", 422),
        (b"The dam \xff holds", 400),
        ('{"title": "A picture"}', 422),
        (json.dumps([{"text": DAM}, {"text": DAM}]), 422),
        (DAM.encode("utf-16"), 200),
        (json.dumps([{"text": DAM}]), 200),
        (f"<!doctype html><title>Dam</title><article><h1>The dam holds</h1><p>{DAM}</article>", 200),
    ],
)
def test_an_article_is_read_or_it_is_said_why_not(service: Service, body: bytes | str, status: int) -> None:
    assert service.post("/v1/convert", body).status == status


def test_a_charset_that_is_told_is_believed(service: Service) -> None:
    said = "Le barrage tient\n\n« Il tiendra », a déclaré Mara Lind jeudi."
    told = service.post("/v1/convert", said.encode("latin-1"), content_type="text/plain; charset=ISO-8859-1").json
    assert "déclaré" in told["graph"]["@graph"][0]["articleBody"]
    assert service.post("/v1/convert", said, content_type="text/plain; charset=river").status == 415


@pytest.mark.parametrize(
    ("query", "detail"),
    [
        ("form=docx", "expected one of"),
        ("form=text&form=html", "more than once"),
        ("profil=all", "no parameter is named 'profil'; there are form, url, language, profile"),
        ("profile=river", "expected one of"),
        ("language=%20", "says nothing"),
        ("language=river daily".replace(" ", "%20"), "is no language tag"),
        ("url=dam", "expected an absolute http or https address"),
    ],
)
def test_what_is_not_known_is_told_with_what_is(service: Service, query: str, detail: str) -> None:
    reply = service.post(f"/v1/convert?{query}", DAM)
    assert reply.status == 400
    assert detail in reply.json["detail"]


@pytest.mark.parametrize("query", ["select=NL999", "ignore=river", "select=NL8", "select="])
def test_rules_that_there_are_not_are_told(service: Service, query: str) -> None:
    assert service.post(f"/v1/validate?{query}", "{}").status == 400


def test_a_form_is_refused_with_the_way_out(service: Service) -> None:
    reply = service.post("/v1/convert", "--a", content_type="multipart/form-data; boundary=a")
    assert reply.status == 415
    assert "--data-binary" in reply.json["detail"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/v1/convert", 405),
        ("POST", "/healthz", 405),
        ("GET", "/v1/river", 404),
        ("POST", "/v1/river", 404),
        ("GET", "/workbench/../../pyproject.toml", 404),
        ("GET", "/workbench/%2e%2e/server.py", 404),
        ("BREW", "/v1/convert", 405),
        ("GET", "/healthz?river=1", 400),
    ],
)
def test_what_is_asked_for_where_it_is_not_is_told_so(service: Service, method: str, path: str, status: int) -> None:
    reply = service.ask(method, path)
    assert reply.status == reply.json["status"] == status
    assert status != 405 or reply.headers["allow"]
