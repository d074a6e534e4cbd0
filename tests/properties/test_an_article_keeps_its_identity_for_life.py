"""Through its life in a CMS an article keeps its `@id`s, its dates, its corrections and one graph without a fault."""

import json
import re
from datetime import UTC, datetime, timedelta
from html import escape
from typing import Any, cast

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from newsld.conversion import convert
from newsld.errors import Withheld
from newsld.injection import inject
from newsld.jsonld.embedding import elements
from newsld.model.article import RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.validation import validate

SITE = "https://www.river-daily.example"
URL, GERMAN = f"{SITE}/dam", f"{SITE}/de/damm"
HOUSE = Publisher("River Daily", url=f"{SITE}/", logo=f"{SITE}/logo.png")
BORN = datetime(2026, 3, 12, 8, 0, tzinfo=UTC)
AUTHORS = ("Ana Roe", "Luis Ortega", "Ole Voss")
HEADLINES = ("Mayor promises a dam that holds", "Mayor says the dam will hold", "The dam will hold, the mayor promises")
PARAGRAPHS = (
    "“We kept our word,” Mayor Mara Lind said on Thursday. “The dam is safe.”",
    "According to the river board, the water fell by two metres overnight.",
    "“Nobody asked us,” said Jonas Weir, a farmer below the dam.",
    "She denied that the city had hidden a report on the dam.",
    "“It cost us 40 million euros,” Mara Lind told reporters at the town hall.",
    "The old town was closed to all for two days, and the schools stayed shut.",
)
# so much stands in every version: a page with less is no article
OPENING = (
    "The mayor of Lindfeld went down to the river on Thursday, where the water had stood at the sills of the old town, "
    "and showed reporters what had been built since the last flood."
)
CORRECTIONS = ("An earlier version gave a wrong height of the dam.", "The name of the farmer was misspelled.")
RETRACTION = "This article was retracted: its central claim could not be upheld."
TRANSLATED = "„Wir haben Wort gehalten“, sagte Bürgermeisterin Mara Lind am Donnerstag. „Der Damm ist sicher.“"


class Desk:
    """A CMS: what its record of one article says, and the page that it last wrote of it."""

    def __init__(self, url: str, **said: Any) -> None:
        self.record: dict[str, Any] = {"url": url, **said}
        self.block = ""

    def publish(self) -> None:
        """Write the page anew, with the graph of its article made of the record and of the page before."""
        page = self.page
        self.block = convert(RawArticle(record={**self.record, "html": page}), HOUSE, allow_embargoed=True).html

    @property
    def paragraphs(self) -> list[str]:
        """The text of the article."""
        return [OPENING, *self.record["paragraphs"]]

    @property
    def page(self) -> str:
        """The page as readers see it."""
        said = self.record
        body = "".join(f"<p>{escape(text)}</p>" for text in self.paragraphs)
        names = " and ".join(said["authors"])
        title = escape(said["headline"])
        return (
            f"<!doctype html><html lang={said['language']}><head><title>{title} | River Daily</title>"
            f"<link rel=canonical href='{said['url']}'>{self.block}</head><body><article><h1>{title}</h1>"
            f"<p class=byline>By {names}, <time datetime='{said['published']}'>12 March 2026</time></p>{body}"
            "</article></body></html>"
        )

    @property
    def graph(self) -> list[dict[str, Any]]:
        """The nodes that the page carries."""
        return graph_of(self.page)


class Life(RuleBasedStateMachine):
    """An article that is edited, corrected, translated, retracted and published again, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.now = BORN
        self.corrections: list[str] = []
        self.seen: dict[tuple[str, str], str] = {}
        self.modified = ""
        self.german: Desk | None = None

    @initialize(paragraphs=st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=4, unique=True))
    def create(self, paragraphs: list[str]) -> None:
        self.desk = Desk(
            URL,
            language="en",
            headline=HEADLINES[0],
            authors=[AUTHORS[0]],
            published=BORN.isoformat(),
            modified=BORN.isoformat(),
            paragraphs=paragraphs,
        )
        self.desk.publish()

    @property
    def is_retracted(self) -> bool:
        return self.desk.record.get("status") == "retracted"

    def change(self, **said: Any) -> None:
        """Change what the record says, at a later time, and publish it."""
        self.now += timedelta(hours=1)
        self.desk.record |= {**said, "modified": self.now.isoformat()}
        self.desk.publish()

    @rule(paragraphs=st.lists(st.sampled_from(PARAGRAPHS), min_size=2, max_size=4, unique=True))
    def rewrite(self, paragraphs: list[str]) -> None:
        self.change(paragraphs=paragraphs)

    @rule(paragraph=st.sampled_from(PARAGRAPHS))
    def add(self, paragraph: str) -> None:
        if paragraph not in self.desk.record["paragraphs"]:
            self.change(paragraphs=[*self.desk.record["paragraphs"], paragraph])

    @rule(headline=st.sampled_from(HEADLINES))
    def retitle(self, headline: str) -> None:
        self.change(headline=headline)

    @rule(authors=st.lists(st.sampled_from(AUTHORS), min_size=1, max_size=2, unique=True))
    def sign(self, authors: list[str]) -> None:
        self.change(authors=authors)

    @rule(text=st.sampled_from(CORRECTIONS))
    def correct(self, text: str) -> None:
        self.note(text)

    def note(self, text: str, **said: Any) -> None:
        """Say what was put right; a CMS sends the last notice only, and the page keeps those before."""
        self.corrections.append(text)
        self.change(corrections=[{"text": text, "date": (self.now + timedelta(hours=1)).isoformat()}], **said)

    @precondition(lambda self: self.german is None)
    @rule()
    def translate(self) -> None:
        said = {"language": "de", "headline": "Bürgermeisterin verspricht einen Damm, der hält", "authors": ["Ana Roe"]}
        day = self.now.isoformat()
        self.german = Desk(GERMAN, **said, published=day, modified=day, paragraphs=[TRANSLATED], translation_of=URL)
        self.german.publish()
        self.change(translations=[GERMAN])

    @precondition(lambda self: not self.is_retracted)
    @rule()
    def retract(self) -> None:
        self.note(RETRACTION, status="retracted")

    @precondition(lambda self: self.is_retracted)
    @rule()
    def republish(self) -> None:
        self.change(status="published")

    @invariant()
    def no_state_has_an_error(self) -> None:
        for desk in self.desks():
            document = json.dumps({"@context": "https://schema.org", "@graph": desk.graph})
            assert [found for found in validate(document) if found.severity is Severity.ERROR] == []

    @invariant()
    def the_page_tells_of_one_article(self) -> None:
        for desk in self.desks():
            (main,) = (node for node in desk.graph if node["@type"] == "NewsArticle")
            assert main["@id"] == f"{desk.record['url']}#article"
            assert main["headline"] == desk.record["headline"]
            assert main["articleBody"] == "\n\n".join(desk.paragraphs)
            assert [author["name"] for author in listed(main["author"])] == desk.record["authors"]

    @invariant()
    def whoever_has_a_name_keeps_its_id(self) -> None:
        for node in self.desk.graph:
            if node["@type"] in ("Person", "Organization", "NewsMediaOrganization"):
                key = node["@type"], node.get("name") or node["description"]
                assert self.seen.setdefault(key, node["@id"]) == node["@id"]

    @invariant()
    def dates_only_grow(self) -> None:
        main = self.desk.graph[0]
        assert main["datePublished"] == BORN.isoformat()
        assert datetime.fromisoformat(main["dateModified"]) == self.now
        assert main["dateModified"] >= max(self.modified, main["datePublished"])
        self.modified = main["dateModified"]

    @invariant()
    def corrections_are_kept(self) -> None:
        said = [one["text"] for one in listed(self.desk.graph[0].get("correction"))]
        assert said == self.corrections

    @invariant()
    def a_retraction_is_seen_as_long_as_it_holds(self) -> None:
        assert self.desk.graph[0].get("creativeWorkStatus") == ("canceled" if self.is_retracted else None)
        if self.is_retracted:
            with pytest.raises(Withheld):
                convert(RawArticle(record={**self.desk.record, "html": self.desk.page}), HOUSE)

    @invariant()
    def a_translation_and_its_original_know_each_other(self) -> None:
        if self.german:
            (there,) = listed(self.desk.graph[0]["workTranslation"])
            (back,) = listed(self.german.graph[0]["translationOfWork"])
            assert there["@id"] == self.german.graph[0]["@id"]
            assert back["@id"] == self.desk.graph[0]["@id"]

    @invariant()
    def no_node_stands_alone(self) -> None:
        for desk in self.desks():
            names = {node["@id"] for node in desk.graph}
            links = {node["@id"]: set(re.findall(r'"@id": "([^"]+)"', json.dumps(node))) & names for node in desk.graph}
            reached, more = set[str](), {desk.graph[0]["@id"]}
            while more:
                reached |= more
                back = {name for name, others in links.items() if others & more}
                more = (back | {other for name in more for other in links[name]}) - reached
            assert reached == names

    @invariant()
    def quotations_are_as_of_an_article_without_a_past(self) -> None:
        fresh = Desk(URL, **{key: value for key, value in self.desk.record.items() if key != "url"})
        fresh.publish()
        assert said_in(self.desk.graph) == said_in(fresh.graph)

    @invariant()
    def injecting_changes_nothing(self) -> None:
        assert said_in(self.desk.graph) == said_in(graph_of(inject(self.desk.page, HOUSE).page))

    def desks(self) -> list[Desk]:
        return [self.desk, *([self.german] if self.german else [])]


def listed(value: Any) -> list[Any]:
    """Return the values of a property."""
    if value is None:
        return []
    return cast("list[Any]", value) if isinstance(value, list) else [value]


def graph_of(page: str) -> list[dict[str, Any]]:
    (block,) = elements(page)
    return json.loads(block.text)["@graph"]


def said_in(graph: list[dict[str, Any]]) -> dict[str, tuple[str, str, list[str]]]:
    """Return the quotations, claims and denials of a graph, each with its words and who is said to have said them."""
    names = {node["@id"]: str(node.get("name") or node.get("description")) for node in graph}
    said: dict[str, tuple[str, str, list[str]]] = {}
    for node in graph:
        if node["@type"] in ("Quotation", "Claim", "DisagreeAction"):
            who = [one["@id"] for term in ("spokenByCharacter", "author", "agent") for one in listed(node.get(term))]
            said[node["@id"]] = node["@type"], node.get("text", ""), sorted(map(names.__getitem__, who))
    return said


TestLife = Life.TestCase
TestLife.settings = settings(max_examples=settings().max_examples // 5, stateful_step_count=10)
