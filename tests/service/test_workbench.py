"""The workbench in a real browser, before a real service: what is seen, by whom, and that nothing else happens."""

import json
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import pytest
from playwright.sync_api import expect

from tests.service.conftest import TOKEN, Service, serving

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
        return self.page.locator("#status").inner_text()

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
    rules = [] if scheme == "light" else ["color-contrast"]  # in all else the two are the same
    complaints: dict[str, list[str]] = {"before": complaints_of(bench, *rules)}
    bench.paste(DAM)
    complaints["words"] = complaints_of(bench, *rules)
    bench.page.locator("button.statement").nth(2).click()
    complaints["chosen"] = complaints_of(bench, *rules)
    bench.open("Graph")
    bench.page.get_by_text("The same as a list").click()
    complaints["graph"] = complaints_of(bench, *rules)
    bench.paste(PAGE)
    bench.open("Page’s markup")
    bench.page.get_by_text("All of them").locator("visible=true").click()
    complaints["page"] = complaints_of(bench, *rules)
    bench.page.get_by_role("button", name="NL102 malformed-date").locator("visible=true").click()
    complaints["rule"] = complaints_of(bench, *rules)
    bench.page.keyboard.press("Escape")
    bench.paste("<p> </p>")
    complaints["refusal"] = complaints_of(bench, *rules)
    assert {state: told for state, told in complaints.items() if told} == {}


def complaints_of(bench: Bench, *rules: str) -> list[str]:
    """Return what axe-core, or some of its rules, has to say of the page as it is."""
    bench.page.evaluate(AXE)
    options = {"runOnly": rules} if rules else {}
    violations = bench.page.evaluate("(options) => axe.run(options)", options)["violations"]
    return [f"{one['id']}: {node['html'][:200]}" for one in violations for node in one["nodes"]]


NO_HIGHLIGHTS = "Object.defineProperty(CSS, 'highlights', { value: undefined })"
MARKS = "() => [...document.querySelectorAll('#view-words article mark')].map((m) => [m.className, m.textContent])"


def test_a_browser_without_highlights_has_marks_in_their_place(
    context: "BrowserContext", bench: Bench, service: Service
) -> None:
    context.add_init_script(NO_HIGHLIGHTS)
    bench.page.reload()
    bench.paste(ASTRAL)
    marked = bench.page.evaluate(MARKS)
    quoted = found(service, ASTRAL)["quotation"]
    assert sorted(words for name, words in marked if name.startswith("quotation")) == quoted
    bench.page.locator("button.statement").first.click()
    words = [words for name, words in bench.page.evaluate(MARKS) if "chosen" in name]
    assert words == ["They came 🌊 back,", "and they stayed."]


def chosen(bench: Bench) -> list[str]:
    """Return the words that are chosen in the text."""
    return dict(bench.page.evaluate(HIGHLIGHTS)).get("chosen", [])


def test_a_passage_its_place_in_the_list_and_its_node_are_chosen_together(bench: Bench) -> None:
    bench.paste(DAM)
    listed = bench.page.locator("button.statement", has_text="I sleep in my boots")
    listed.click()
    assert chosen(bench) == ["I sleep in my boots,"]
    bench.open("Graph")
    expect(bench.page.get_by_role("button", name="Quotation: I sleep in my boots")).to_have_attribute(
        "aria-pressed", "true"
    )
    bench.page.get_by_role("button", name=re.compile("Person: Pavel Orsk")).click()
    bench.open("Who says what")
    assert len(chosen(bench)) == 3
    place = bench.page.evaluate("""() => {
        const [range] = CSS.highlights.get("denied-0");
        const box = range.getClientRects()[0];
        return [box.x + box.width / 2, box.y + box.height / 2];
    }""")
    bench.page.mouse.click(*place)
    assert chosen(bench) == ["the city had hidden a report on cracks in the northern wall"]
    pressed = bench.page.locator("#view-words [aria-pressed=true]")
    expect(pressed).to_contain_text("the city had hidden a report")


def test_all_of_it_is_reached_by_keys_alone(bench: Bench) -> None:
    press, focused = bench.page.keyboard.press, bench.page.locator(":focus")
    press("Tab")
    expect(focused).to_have_text("Skip to the result")
    for name in ("theme", "examples", "file", "text"):
        press("Tab")
        assert name in (focused.get_attribute("name"), focused.get_attribute("id"))
    bench.page.keyboard.insert_text(DAM)
    press("Control+Enter")
    expect(bench.page.get_by_role("status").first).to_contain_text("5 quotations")
    for name in ("url", "profile", None, "tab-words", None):
        press("Tab")
        assert focused.get_attribute("id") == name
    press("ArrowDown")
    press("Enter")
    assert chosen(bench) == ["The dam,", "will hold, and it will hold for a hundred years."]
    press("Shift+Tab")
    press("Shift+Tab")
    press("ArrowRight")
    expect(focused).to_have_text("Graph")
    press("Tab")
    press("Tab")
    press("ArrowDown")
    press("ArrowDown")
    press("Enter")
    expect(bench.page.locator("#view-graph .caption")).to_contain_text("the city had hidden a report")
    expect(focused).to_have_attribute("aria-pressed", "true")


def test_a_file_is_dropped_or_opened(bench: Bench, tmp_path: Path) -> None:
    dropped = bench.page.evaluate_handle(
        """(text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], "dam.txt", { type: "text/plain" }));
        return data;
    }""",
        DAM,
    )
    bench.page.locator("#input").dispatch_event("drop", {"dataTransfer": dropped})
    expect(bench.page.get_by_role("status").first).to_contain_text("5 quotations")
    file = tmp_path / "old.txt"
    file.write_bytes("Café\n\n“Nous restons ouverts”, a déclaré Zoé Marin à Évreux.".encode("cp1252"))
    bench.page.get_by_label("Open a file").set_input_files(file)
    expect(bench.page.locator("#toast")).to_contain_text("Windows-1252")
    expect(bench.page.get_by_label("The article")).to_contain_text("Zoé Marin à Évreux")


EVIL = "</script><img src=x onerror=alert(1)><svg onload=alert(2)>"
EVIL_TEXTS = {
    "text": f"{EVIL} title\n\n“It {EVIL} will hold,” said Mara Lind {EVIL}.",
    "page": f"<!doctype html><title>Dam</title><article><h1>Dam &lt;img src=x onerror=alert(3)&gt;</h1>"
    f"<p>“It will &lt;/script&gt;&lt;img src=x onerror=alert(4)&gt; hold,” said Mara Lind.</p><p>{EVIL}</p></article>",
    "document": json.dumps(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": EVIL,
            EVIL: EVIL,
            "__proto__": {"@type": "Person", "name": EVIL},
            "articleBody": f"“{EVIL},” she said.",
            "hasPart": {"@type": "Quotation", "text": EVIL, "spokenByCharacter": {"@type": "Person", "name": EVIL}},
        }
    ),
}


@pytest.mark.parametrize("kind", EVIL_TEXTS)
def test_what_is_pasted_is_text_and_nothing_else(bench: Bench, kind: str) -> None:
    bench.paste(EVIL_TEXTS[kind])
    for view in bench.tabs:
        bench.open(view)
    assert bench.page.locator("main :is(img, script, iframe, object, [onerror], [onload])").count() == 0
    expect(bench.page.locator("#view-document")).to_contain_text("onerror=alert")


def test_an_article_of_200_kilobytes_stays_usable(bench: Bench) -> None:
    names = ["Alma Reyes", "Otto Grün", "Mara Lind", "Pavel Orsk", "Ines Falk"]
    said = "“The sandbags of ward {} are too few 🦭 for a town of this size, and everybody has known it,” said {}."
    filler = "The water rose by a hand in the night, and the pumps of the lower town ran until morning."
    parts = [f"{said.format(i, names[i % 5])} {filler}" for i in range(1000)]
    bench.paste("\n\n".join(["The town and its water", *parts]))
    assert bench.status.startswith("1,000 quotations")
    painted = bench.page.evaluate(HIGHLIGHTS)
    assert sum(len(words) for name, words in painted if name.startswith("quotation")) == 1000
    bench.page.locator("button.statement", has_text="ward 903 are").click()
    assert [words[:28] for words in chosen(bench)] == ["The sandbags of ward 903 are"]
    box = bench.page.evaluate("() => [...CSS.highlights.get('chosen')][0].getBoundingClientRect().top")
    assert 0 < box < 900
    bench.open("Graph")
    assert bench.page.locator(".node").count() == 1 + 60 + 5 - 4
    bench.open("JSON-LD")
    expect(bench.page.locator(".code > li")).to_have_count(3001)


def test_a_profile_is_switched_in_the_view_that_is_open(bench: Bench) -> None:
    bench.paste(DAM)
    bench.open("JSON-LD")
    expect(bench.page.locator("#view-document .summary")).to_have_text("No faults")
    bench.page.get_by_label("Profile").select_option("google-article")
    bench.settled()
    fault = bench.page.locator("#view-document .diagnostic").first
    expect(fault).to_be_visible()
    fault.get_by_role("button").click()
    expect(bench.page.get_by_role("dialog")).to_contain_text("What it finds")


def test_faults_stand_at_their_lines(bench: Bench, service: Service) -> None:
    bench.paste(FAULTS)
    told: list[dict[str, Any]] = service.post("/v1/validate", FAULTS).json["diagnostics"]
    for one in told:
        line = bench.page.locator(f"#view-document [data-line='{one['line']}']")
        expect(line.locator(".diagnostic").first).to_contain_text(one["message"])
        text = FAULTS.splitlines()[int(one["line"]) - 1]
        marked = text[int(one["column"]) - 1 : int(one["end_column"]) - 1]
        assert line.locator("mark.fault").first.text_content() == marked
    bench.page.get_by_text("All of them").locator("visible=true").click()
    bench.page.get_by_role("button", name=told[-1]["message"]).click()
    expect(bench.page.locator(":focus")).to_have_text(f"{told[-1]['code']} {told[-1]['name']}")


def test_what_was_made_is_copied_and_saved(bench: Bench, service: Service) -> None:
    bench.paste(DAM)
    bench.open("JSON-LD")
    made = service.post("/v1/convert", DAM, accept="application/ld+json").body.decode().rstrip("\n")
    bench.page.get_by_role("button", name="Copy JSON-LD").click()
    expect(bench.page.locator("#toast")).to_have_text("Copied JSON-LD.")
    assert bench.page.evaluate("() => navigator.clipboard.readText()") == made
    bench.page.get_by_role("button", name="Copy script element").click()
    expect(bench.page.locator("#toast")).to_have_text("Copied script element.")
    html = service.post("/v1/convert", DAM).json["html"]
    assert bench.page.evaluate("() => navigator.clipboard.readText()") == html
    with bench.page.expect_download() as saved:
        bench.page.get_by_role("button", name="Save as a file").click()
    assert Path(saved.value.path()).read_text("utf-8") == made


def test_a_token_is_asked_for_and_kept_in_the_tab_alone(context: "BrowserContext", service: Service) -> None:
    bench = Bench(context.new_page())
    bench.page.goto(f"http://127.0.0.1:{service.port}/")
    bench.paste(DAM)
    expect(bench.page.get_by_role("alert")).to_contain_text("This service wants a token.")
    assert complaints_of(bench) == []
    bench.page.get_by_label("Token of this service").fill("not-the-token-of-anybody")
    bench.page.get_by_role("button", name="Use it").click()
    expect(bench.page.get_by_role("alert")).to_contain_text("The token is not one of this service’s.")
    bench.page.get_by_label("Token of this service").fill(TOKEN)
    bench.page.keyboard.press("Enter")
    expect(bench.page.get_by_role("status").first).to_contain_text("5 quotations")
    assert bench.page.evaluate("() => [JSON.stringify(localStorage), document.cookie]") == ["{}", ""]


def test_what_the_service_refuses_is_told_in_a_sentence(context: "BrowserContext", tmp_path: Path) -> None:
    with serving(tmp_path, "--max-size", "20000", "--concurrency", "1") as small:
        bench = Bench(context.new_page())
        bench.page.goto(f"http://127.0.0.1:{small.port}/")
        alert = bench.page.get_by_role("alert")
        bench.paste(DAM * 20)
        expect(alert).to_contain_text("The input is too large for this service: ")
        bench.paste("<p> </p>")
        expect(alert).to_contain_text("There is no article in it: ")
        with socket.create_connection(("127.0.0.1", small.port)) as slow:
            slow.sendall(b"POST /v1/convert HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nT")
            bench.paste(DAM)
            expect(alert).to_contain_text("The service is busy. It asks to try again in 1 second")
        bench.page.get_by_role("button", name="Try again").click()
        expect(bench.page.get_by_role("status").first).to_contain_text("5 quotations")
        expect(alert).to_be_empty()
    bench.page.get_by_label("Article, page or JSON-LD").fill(f"{DAM}\nAnd more.")
    bench.page.get_by_role("button", name="Convert and validate").click()
    expect(alert).to_contain_text("The service does not answer.")
    expect(bench.page.locator("#views")).to_be_hidden()


def test_it_fits_a_narrow_screen_and_wears_the_colours_that_are_chosen(bench: Bench) -> None:
    bench.page.set_viewport_size({"width": 360, "height": 740})
    bench.paste(PAGE)
    for view in bench.tabs:
        bench.open(view)
        assert bench.page.evaluate("() => document.documentElement.scrollWidth") == 360
    ground = "() => getComputedStyle(document.body).backgroundColor"
    light = bench.page.evaluate(ground)
    bench.page.get_by_label("Dark").check()
    dark = bench.page.evaluate(ground)
    assert dark != light
    bench.page.reload()
    assert bench.page.evaluate(ground) == dark
    bench.page.emulate_media(reduced_motion="reduce")
    button = bench.page.locator("#run button")
    assert button.evaluate("(one) => getComputedStyle(one).transitionDuration") == "0s"
