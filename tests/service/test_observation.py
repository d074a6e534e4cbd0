"""What a service tells of itself: answers say how they may be shown, and logs hold no word of articles."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsld.errors import InvalidConfiguration
from newsld.service.configuration import Configuration, configured
from tests.service.conftest import ORIGIN, TOKEN, Service, serving

DAM = "The dam holds\n\n“It will hold,” Mara Lind said on Thursday.\n"
ROADS = ("convert", "annotate", "validate", "hook/wordpress", "hook/ghost", "hook/ninjs", "hook/ans", "river")


def forms(word: str) -> list[bytes | str]:
    """Return a word as it stands in bodies that are read, and in such as are not."""
    article = f"The {word} holds\n\nBy {word}\n\n“The {word} will hold,” {word} said on Thursday."
    record = json.dumps({"title": word, "html": f"<p>{article}</p>", "url": word, "authors": [word], "date": word})
    post = json.dumps({"post": {"current": {"title": word, "html": f"<p>{article}"}}})
    return [
        article,
        record,
        post,
        record[:-1],
        f"<article><h1>{word}<p>{article}",
        f"%PDF-{word}",
        b"\xff" + word.encode(),
    ]


WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=12, max_size=20)
TYPES = st.sampled_from(["text/plain", "application/json", "text/html", "application/xml", "multipart/form-data"])


@given(WORDS, st.integers(0, 6), st.sampled_from(ROADS), TYPES)
@settings(max_examples=60)
def test_no_word_of_what_is_sent_is_logged(service: Service, word: str, form: int, road: str, kind: str) -> None:
    before = service.log.stat().st_size
    headers = {"content_type": kind, "x_request_id": f"{word} {word}", "user_agent": word}
    reply = service.post(f"/v1/{road}?url={word}", forms(word)[form], **headers)
    assert word not in service.logged(reply.headers["x-request-id"])[before:]


PLUGIN = """
import logging, sys, warnings
from newsld.cms import hookimpl

@hookimpl
def newsld_enrich(record, graph):
    logging.getLogger("river").error("%s", record)
    warnings.warn(str(record))
    raise ValueError(record)
"""


def test_nor_where_a_plug_in_quotes_it(tmp_path: Path) -> None:
    (tmp_path / "quoting_plugin.py").write_text(PLUGIN, "utf-8")
    (tmp_path / "newsld.toml").write_text('[cms]\nplugins = ["quoting_plugin"]\n', "utf-8")
    with serving(tmp_path, PYTHONPATH=str(tmp_path)) as service:
        told = service.post("/v1/hook/wordpress", json.dumps({"title": "Flood", "html": f"<p>{DAM}</p>"})).json
        assert told["graph"]
        service.logged("/v1/hook/wordpress")
        lines = service.lines()
    assert "Lind" not in service.log.read_text("utf-8")
    assert {line["logger"] for line in lines} == {"newsld.cms", "newsld.service", "py.warnings", "river"}


def test_each_request_is_a_line(service: Service) -> None:
    reply = service.post("/v1/convert", DAM, x_request_id="river-daily-1")
    assert reply.headers["x-request-id"] == "river-daily-1"
    service.logged("river-daily-1")
    (line,) = [line for line in service.lines() if line.get("request_id") == "river-daily-1"]
    assert (line["method"], line["route"], line["status"]) == ("POST", "/v1/convert", 200)


def test_answers_say_how_they_may_be_shown(service: Service) -> None:
    for path in ("/", "/healthz", "/nothing", "/v1/convert"):
        headers = service.get(path).headers
        assert headers["x-content-type-options"] == "nosniff"
        assert "unsafe" not in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert "access-control-allow-origin" not in headers
        assert "server" not in headers


def test_scripts_of_the_sites_that_are_named_may_call(service: Service) -> None:
    asked = {"access_control_request_method": "POST", "access_control_request_headers": "authorization"}
    for origin, is_allowed in ((ORIGIN, True), ("https://elsewhere.example", False)):
        before = service.ask("OPTIONS", "/v1/convert", origin=origin, authorization="", **asked)
        answer = service.post("/v1/convert", DAM, origin=origin)
        assert ("access-control-allow-origin" in before.headers) == is_allowed
        assert ("access-control-allow-origin" in answer.headers) == is_allowed
    assert "access-control-allow-origin" in service.post("/v1/convert", "", origin=ORIGIN).headers


def counted(service: Service, name: str) -> float:
    """Return the sum of a metric's counts whose name and labels begin so."""
    found = re.findall(rf"^{re.escape(name)}.* ([\d.e+]+)$", service.get("/metrics").body.decode(), re.MULTILINE)
    return sum(map(float, found))


def test_requests_and_findings_are_counted(service: Service) -> None:
    route = 'newsld_requests_total{method="POST",route="/v1/validate",status="200"}'
    names = (route, 'newsld_findings_total{code="NL102"', 'newsld_request_seconds_count{route="/v1/validate"}')
    before = [counted(service, name) for name in names]
    service.post("/v1/validate", '{"@context": "https://schema.org", "@type": "Article", "datePublished": "soon"}')
    assert [counted(service, name) - was for name, was in zip(names, before, strict=True)] == [1, 1, 1]
    assert counted(service, "newsld_workers") == 1
    assert counted(service, "newsld_requests_in_flight") == 0


@pytest.mark.parametrize(
    "options",
    [
        {"host": "0.0.0.0"},  # noqa: S104  refused
        {"tokens": ("lindfeld",)},
        {"tokens": ("a token with spaces in it",)},
        {"origins": ("river-daily.example",)},
        {"origins": ("*",)},
        {"workers": 0},
        {"time_limit": 0},
    ],
)
def test_a_service_that_would_be_open_or_useless_is_refused(options: dict[str, object]) -> None:
    with pytest.raises(InvalidConfiguration) as refused:
        configured({}, **options)
    assert "lindfeld" not in str(refused.value)


def test_nobody_is_shown_a_token() -> None:
    shown = repr(Configuration(tokens=(TOKEN,), secrets=(TOKEN,)))
    assert TOKEN not in shown
    assert configured({}, host="0.0.0.0", tokens=(TOKEN,)).host == "0.0.0.0"  # noqa: S104  with a token
    assert configured({}, host="0.0.0.0", insecure=True).insecure  # noqa: S104  on purpose


@pytest.mark.parametrize("table", [{"prot": 1}, {"port": "80"}, {"workers": True}, {"tokens": ["a"]}, 1])
def test_settings_that_cannot_be_are_told(table: object) -> None:
    with pytest.raises(InvalidConfiguration):
        configured({"service": table})
