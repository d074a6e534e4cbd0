"""What publishers say of their articles in markup of their own, and what is made of the records without it.

    python tests/quality/linked_data.py            a table, in Markdown: property by property
    python tests/quality/linked_data.py --differ   every difference, with both values

The records are other people's and stand beside the checkout, if anywhere; what `--differ` prints goes into no file of
this repository. The structured data that a record brings along is the answer, so it is taken out before the record is
read. A difference is justified where `REASONS` says why ours is meant.
"""

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlsplit

from newsld.conversion import converted, read_all
from newsld.errors import NewsldError
from newsld.model.article import RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.validation import validate

RECORDS = Path(__file__).parents[3] / "shared" / "data" / "formats" / "guardian"
NOBODY = Publisher()

EQUAL, DIFFERS, MISSING, NOT_SUPPORTED = "equal", "differs", "missing", "not supported"
REASONS: Mapping[str, str] = {
    "@type": "a kind of NewsArticle that the record's design tells",
    "@id": "the node of the article beside that of its page",
    "author": "the record's byline names its author, the markup a stand-in",
    "coverageStartTime": "the entries begin before the page was dated anew",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an item of a file: an error, or a graph and what is wrong with it."""

    file: str
    error: NewsldError | None
    faults: Sequence[str]
    nodes: Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a property of a record's own markup compares with ours."""

    file: str
    term: str
    says: str
    theirs: Any
    ours: Any


def outcomes() -> Iterator[Outcome]:
    """Yield what becomes of every record without the structured data that it brings along."""
    for path in files():
        record = {key: value for key, value in load(path).items() if key != "linkedData"}
        for found in read_all(RawArticle(record=record, name=path.name), NOBODY, allow_embargoed=True):
            if isinstance(found, NewsldError):
                yield Outcome(path.name, found, (), ())
                continue
            document = converted(found, NOBODY).document
            faults = [f"{d.code} {d.message}" for d in validate(document) if d.severity.is_at_least(Severity.WARNING)]
            graph: Any = json.loads(document)
            yield Outcome(path.name, None, faults, graph.get("@graph", [graph]))


def files() -> list[Path]:
    """Return the files, each with a record."""
    return sorted(RECORDS.glob("*.json.gz"))


def load(path: Path) -> dict[str, Any]:
    """Return the record of a file."""
    return json.loads(gzip.decompress(path.read_bytes()))


def verdicts() -> Iterator[Verdict]:
    """Yield the verdict on every property that Guardian-style records have in markup of their own."""
    ours = {outcome.file: outcome.nodes[0] for outcome in outcomes() if outcome.nodes}
    for path in files():
        record = load(path)
        for term, theirs in record["linkedData"][0].items():
            if term != "@context" and path.name in ours:
                value = ours[path.name].get(term)
                yield Verdict(path.name, term, _compared(term, theirs, value, record), theirs, value)


def _compared(term: str, theirs: Any, ours: Any, record: Mapping[str, Any]) -> str:
    if term in SUPPORTS and not SUPPORTS[term](record):
        return NOT_SUPPORTED
    if ours is None:
        return MISSING
    return EQUAL if COMPARE.get(term, _same)(theirs, ours) else DIFFERS


def _same(theirs: Any, ours: Any) -> bool:
    """Tell whether two values are one, white space at their ends aside."""
    return _as_one(theirs) == _as_one(ours)


def _as_one(value: Any) -> Any:
    """Return a value as it is compared: the address of a node, a time without the spelling of its zone."""
    if isinstance(value, dict):
        node = cast("dict[str, Any]", value)
        return node.get("@id") or node
    if isinstance(value, str) and re.match(r"\d{4}-\d\d-\d\dT", value):
        return re.sub(r"\.000|Z$|\+00:?00$", "", value)
    return value.strip() if isinstance(value, str) else value


def _same_people(theirs: Any, ours: Any) -> bool:
    return [_person(one) for one in _listed(theirs)] == [_person(one) for one in _listed(ours)]


def _person(node: Mapping[str, Any]) -> tuple[str, bool]:
    """Return a name, and whether there is a page; a name without one has none on either side."""
    return node["name"], "sameAs" in node or "url" in node


def _same_pages(theirs: Any, ours: Any) -> bool:
    pages = {page for one in _listed(ours) for page in (*_listed(one.get("sameAs")), one.get("url"))}
    return _same_people(theirs, ours) and all(
        one.get("sameAs") in pages or "sameAs" not in one for one in _listed(theirs)
    )


def _same_house(theirs: Any, ours: Any) -> bool:
    """Tell whether two are one publisher: by name, page, and the pages elsewhere that the record knows."""
    same_page = theirs["url"].rstrip("/") == ours.get("url", "").rstrip("/")
    return (
        theirs["name"].lower() == ours["name"].lower()
        and same_page
        and set(_listed(ours["sameAs"])) <= set(theirs["sameAs"])
    )


def _same_pictures(theirs: Any, ours: Any) -> bool:
    """Tell whether one of our pictures is the one that theirs crop."""
    return not {_picture(one["url"]) for one in _listed(ours)}.isdisjoint(_picture(url) for url in _listed(theirs))


def _picture(url: str) -> str:
    path = urlsplit(url).path
    return next(iter(re.findall(r"[0-9a-f]{40}", path)), path.rpartition("/")[2])


def _same_updates(theirs: Any, ours: Any) -> bool:
    """Tell whether all their entries are among ours, with the same words."""
    said = {_letters(one["articleBody"]) for one in _listed(ours)}
    return all(any(_letters(one["articleBody"]) in words for words in said) for one in _listed(theirs))


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


def _listed(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else [] if value is None else [value]


def _names_somebody(record: Mapping[str, Any]) -> bool:
    return bool(record.get("byline")) or any(tag["type"] == "Contributor" for tag in record["tags"])


# what a record must hold for a property to be told from it
SUPPORTS: Mapping[str, Callable[[Mapping[str, Any]], bool]] = {
    "isAccessibleForFree": lambda _record: False,
    "isPartOf": lambda _record: False,
    "author": _names_somebody,
    "image": lambda record: bool(record["mainMediaElements"]) or "audioArticleImage" in record,
}
COMPARE: Mapping[str, Callable[[Any, Any], bool]] = {
    "author": _same_pages,
    "publisher": _same_house,
    "image": _same_pictures,
    "liveBlogUpdate": _same_updates,
}


def table(found: Sequence[Verdict]) -> str:
    """Return how often each property is equal, differs with a reason, differs, is missing or is not supported."""
    rows = ["| property | equal | justified | differs | missing | not supported |", "|---|---:|---:|---:|---:|---:|"]
    for term in dict.fromkeys(one.term for one in found):
        says = Counter(verdict(one) for one in found if one.term == term)
        cells = " | ".join(str(says[key]) for key in (EQUAL, "justified", DIFFERS, MISSING, NOT_SUPPORTED))
        rows.append(f"| {term} | {cells} |")
    return "\n".join(rows)


def verdict(one: Verdict) -> str:
    """Return what is said of a property, a difference with a reason being justified."""
    return "justified" if one.says == DIFFERS and one.term in REASONS else one.says


def main() -> None:
    """Print the table, or the differences."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--differ", action="store_true", help="print every difference with both values")
    found = list(verdicts())
    if options.parse_args().differ:
        for one in found:
            if one.says in {DIFFERS, MISSING}:
                why = REASONS.get(one.term, "no reason")
                sys.stdout.write(
                    f"{one.file} {one.term} {one.says} ({why})\n  {one.theirs!r:.300}\n  {one.ours!r:.300}\n"
                )
        return
    sys.stdout.write(f"{table(found)}\n")


if __name__ == "__main__":
    main()
