"""The workbench in a real browser, before a real service: what is seen, by whom, and that nothing else happens."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest
from playwright.sync_api import expect

from tests.service.conftest import TOKEN, Service

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Dialog, Page

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
EXAMPLES = Path(__file__).parents[2] / "newsld" / "service" / "workbench" / "examples"
DAM = (EXAMPLES / "dam.txt").read_text("utf-8")
PAGE = (EXAMPLES / "page.html").read_text("utf-8")
FAULTS = (EXAMPLES / "faults.jsonld").read_text("utf-8")
RECORD = json.dumps({"title": "The dam holds", "body": "“It will hold,” Mara Lind said.", "published": "2026-03-12"})
ASTRAL = """Seals 🦭 return to the harbour

By Ana Roe

12 March 2026

🦭🦭 “They came 🌊 back,” said Ida Marlow, “and they stayed.” The harbour office said that 𝟛𝟘 seals had been counted.

“One of them told me: ‘no fish 🐟, no show’,” said Ole Voss. He denied that anybody had fed them 🍞.
"""
KEEP_TOKEN = f"sessionStorage.setItem('newsld-token', '{TOKEN}')"
HIGHLIGHTS = "() => [...CSS.highlights].map(([name, held]) => [name, [...held].map(String)])"


@dataclass
class Bench:
    """The workbench in a tab, with what one does there."""

    page: "Page"

    def paste(self, text: str) -> None:
        """Paste a text as people do, and wait for what comes of it."""
        self.page.evaluate("(text) => navigator.clipboard.writeText(text)", text)
        self.page.locator("#result").evaluate("(result) => result.removeAttribute('aria-busy')")
        self.page.get_by_label("Article, page or JSON-LD").fill("")
        self.page.get_by_label("Article, page or JSON-LD").press("Control+v")
        self.settled()

    def settled(self) -> None:
        expect(self.page.locator("#result")).to_have_attribute("aria-busy", "false", timeout=30_000)

    def open(self, view: str) -> None:
        self.page.get_by_role("tab", name=view).click()

    @property
    def status(self) -> str:
        return self.page.get_by_role("status").inner_text()

    @property
    def tabs(self) -> list[str]:
        return self.page.locator("[role=tab]:visible").all_inner_texts()


def tab(context: "BrowserContext", service: Service) -> Iterator[Bench]:
    """Open the workbench; in the end nothing has been complained of, and nobody else was asked for anything."""
    page = context.new_page()
    told: list[str] = []
    asked: list[str] = []

    def dismissed(dialog: "Dialog") -> None:
        told.append(dialog.message)
        dialog.dismiss()

    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.on("dialog", dismissed)
    page.on("request", lambda request: asked.append(request.url))
    here = f"http://127.0.0.1:{service.port}/"
    page.goto(here)
    yield Bench(page)
    refusals = re.compile("Failed to load resource: the server responded with a status of 4")
    assert [line for line in told if not refusals.match(line)] == []
    assert [url for url in asked if not url.startswith((here, f"blob:{here}"))] == []


@pytest.fixture
def context(chromium: "Browser") -> "Iterator[BrowserContext]":
    with chromium.new_context(viewport={"width": 1440, "height": 900}) as context:
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        yield context


@pytest.fixture
def bench(context: "BrowserContext", service: Service) -> Iterator[Bench]:
    context.add_init_script(KEEP_TOKEN)
    yield from tab(context, service)


VIEWS = ["Who says what", "Graph", "JSON-LD"]


@pytest.mark.parametrize(
    ("text", "tabs", "said"),
    [
        (DAM, VIEWS, r"5 quotations, 7 claims, 6 speakers\. No faults\."),
        (PAGE, [*VIEWS, "Page’s markup"], r"2 quotations, .* The page’s own markup: 2 errors"),
        (FAULTS, VIEWS, r"1 quotation, 1 claim, 2 speakers\. 3 errors, 1 warning\."),
        (RECORD, VIEWS, r"1 quotation, 0 claims, 1 speaker\. No faults\."),
    ],
    ids=["text", "page", "document", "record"],
)
def test_what_is_pasted_is_shown_in_the_views_that_it_has(bench: Bench, text: str, tabs: list[str], said: str) -> None:
    bench.paste(text)
    assert re.match(said, bench.status), bench.status
    assert bench.tabs == tabs


def found(service: Service, text: str) -> dict[str, list[str]]:
    """Return the words of the quotations and of the claims in a text, as the service tells them."""
    told = service.post("/v1/annotate", text).json
    return {kind: sorted({row["text"] for row in told[f"{kind}s"]}) for kind in ("quotation", "claim")}


@pytest.mark.parametrize("text", [DAM, ASTRAL], ids=["dam", "astral"])
def test_the_highlights_are_exactly_the_words_that_are_quoted_and_claimed(
    bench: Bench, service: Service, text: str
) -> None:
    bench.paste(text)
    painted = bench.page.evaluate(HIGHLIGHTS)
    words = {
        "quotation": sorted(word for name, words in painted if name.startswith("quotation") for word in words),
        "claim": sorted(word for name, words in painted if name.startswith(("claim", "denied")) for word in words),
    }
    assert words == found(service, text)
    assert len(words["quotation"]) > 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_any_state(bench: Bench, scheme: Literal["light", "dark"]) -> None:
    bench.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    complaints: dict[str, list[str]] = {"before": complaints_of(bench)}
    bench.paste(DAM)
    complaints["words"] = complaints_of(bench)
    bench.page.locator("button.statement").nth(2).click()
    complaints["chosen"] = complaints_of(bench)
    bench.open("Graph")
    bench.page.get_by_text("The same as a list").click()
    complaints["graph"] = complaints_of(bench)
    bench.paste(PAGE)
    bench.open("Page’s markup")
    bench.page.get_by_text("All of them").locator("visible=true").click()
    complaints["page"] = complaints_of(bench)
    bench.page.get_by_role("button", name="NL102 malformed-date").locator("visible=true").click()
    complaints["rule"] = complaints_of(bench)
    bench.page.keyboard.press("Escape")
    bench.paste("<p> </p>")
    complaints["refusal"] = complaints_of(bench)
    assert {state: told for state, told in complaints.items() if told} == {}


def complaints_of(bench: Bench) -> list[str]:
    """Return what axe-core has to say of the page as it is."""
    bench.page.evaluate(AXE)
    violations = bench.page.evaluate("() => axe.run()")["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in violations for node in one["nodes"]]
