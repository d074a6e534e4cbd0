"""The ten hardest spots of the seeds, each held to exactly what is expected there: every content and its speakers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from corpora import SeedArticle, reading, seeds
from scoring import Item

from newsld.languages import LANGUAGES

Row = tuple[str, str, str]  # what it is, its words, its speakers joined by "|"


@dataclass(frozen=True, slots=True)
class Spot:
    """A passage of a seed, from where its first words stand to where its last words end.

    `beyond` says why it is not read as expected yet, if it is not.
    """

    number: int
    seed: str
    what: str
    first: str
    last: str
    beyond: str = ""


SPOTS = (
    Spot(
        1,
        "wire-aegean-talks",
        "an estimate told by another's note",
        "Independent analysts put",
        "Bellwether Energy.",
        beyond="what analysts put a figure at is not told from the note that says so",
    ),
    Spot(2, "court-scrapyard-brothers", "a court is told, by one named later", "Two brothers who", "has been told."),
    Spot(3, "council-library-hours", "two of one surname", "Leader of the council", "working towards’."),
    Spot(3, "council-library-hours", "the other of that surname", "Her former husband", "four years,’ he said."),
    Spot(3, "council-library-hours", "words without a verb, an email in them", "One librarian", "since November.’"),
    Spot(3, "council-library-hours", "the email itself, of whoever sent it", "The email, sent", "to everybody."),
    Spot(
        4,
        "earnings-northgate-tools",
        "a denial and a report of one thing",
        "Management also denied",
        "US$400 million.",
        beyond="whoever is denied is not taken for a source of the same words",
    ),
    Spot(4, "earnings-northgate-tools", "ratings in marks", "Not everyone was", "$15 million a year."),
    Spot(
        5,
        "fr-audience-cloches",
        "a dialogue of dashes in marks",
        "Vous en aviez combien",
        "peut-être quatre.",
        beyond="the two who talk are named only in the paragraph behind",
    ),
    Spot(5, "fr-audience-cloches", "an incise inside the marks", "Ce n’est pas drôle", "d’un troupeau."),
    Spot(
        5,
        "fr-audience-cloches",
        "a dialogue of dashes alone",
        "Et l’oreille",
        "depuis l’armée.",
        beyond="whoever asks is told by a verb of her own, whoever answers by nothing",
    ),
    Spot(6, "de-wahlabend", "statements told by their mood alone", "Sie werde noch", "ließ Tietjen offen."),
    Spot(
        6,
        "de-wahlabend",
        "marks in marks",
        "Sein Sohn",
        "sondern geht.",
    ),
    Spot(
        6,
        "de-wahlabend",
        "a chant",
        "Wer so etwas druckt",
        "-Rufen antworteten.",
        beyond="who chants stands in a clause of its own",
    ),
    Spot(6, "de-ch-gondelbahn", "Swiss marks in marks, statements without a cue", "Sie habe zuerst", "Käse geteilt."),
    Spot(7, "messy-scrape-ferry", "entities for marks", "&quot;One minute", "dated 2009."),
    Spot(7, "messy-scrape-ferry", "opened twice and closed once", "Her sister in law", "she said."),
    Spot(7, "messy-scrape-ferry", "single marks beside apostrophes", "Captain R. J.", "on the chart.'"),
    Spot(7, "messy-scrape-ferry", "never closed", "But the Coastguard", "on the bridge."),
    Spot(7, "messy-scrape-ferry", "two single marks for a double one", "Ms Bracegirdle is not", "in Norway."),
    Spot(7, "messy-scrape-ferry", "a nickname", "The Bonny Jean was", "'the Bony Jean'."),
    Spot(8, "disaster-landslide-mojibake", "damaged marks, one of two officials", "More than 90", "one hundred"),
    Spot(
        8,
        "disaster-landslide-mojibake",
        "a figure for a claim",
        "Mayor Hernan",
        "of the discrepancy.",
        beyond="a figure that somebody gives is no clause",
    ),
    Spot(9, "opinion-smart-kettle", "terms in marks", "My kettle is", "Earl Grey"),
    Spot(
        9,
        "opinion-smart-kettle",
        "a quotation among terms",
        "You will say that",
        "being flattened.",
        beyond="the reader is taken for a source",
    ),
    Spot(
        9,
        "opinion-smart-kettle",
        "an unnamed minister with a mocking title",
        "The other day",
        "mostly doors.",
        beyond="heard and told at once, by somebody whose office stands in marks",
    ),
    Spot(
        9,
        "opinion-smart-kettle",
        "titles in marks",
        "There is a scene",
        "Understudy’s Dog”.",
    ),
    Spot(
        10, "es-futbol-rayas", "questions of nobody, answers of the trainer", "—¿Ha pensado", "Me ha llamado mi madre."
    ),
    Spot(10, "es-futbol-rayas", "two trainers of one surname", "En el otro banquillo", "dos goles más."),
    Spot(10, "es-futbol-rayas", "a chant and a banner", "A la salida", "mercenarios»."),
)


def _cases() -> Iterator[Any]:
    for spot in SPOTS:
        marks = [pytest.mark.xfail(strict=True, reason=spot.beyond)] if spot.beyond else []
        yield pytest.param(spot, id=f"{spot.number}-{spot.seed}-{spot.what}", marks=marks)


@pytest.mark.parametrize("spot", list(_cases()))
def test_a_hardest_spot_is_read_as_expected(spot: Spot) -> None:
    seed = next(seed for seed in seeds() if seed.known["id"] == spot.seed)
    if seed.language not in LANGUAGES:
        pytest.skip(f"newsld does not read {seed.language}")
    start = seed.raw.index(spot.first)
    end = seed.raw.lower().index(spot.last.lower(), start) + len(spot.last)
    found = reading(seed.raw, seed.known["language"])
    rows = [*_found("quotation", seed, found.quotations), *_found("claim", seed, found.claims)]
    told = sorted(row for place, row in rows if start <= place[0] and place[1] <= end)
    assert told == sorted(row for place, row in _expected(seed) if start <= place[0] and place[1] <= end)


def _expected(seed: SeedArticle) -> Iterator[tuple[tuple[int, int], Row]]:
    for what in ("quotation", "claim"):
        for row in seed.known[f"{what}s"]:
            speakers = "|".join(speaker["name"] for speaker in row["speakers"]).casefold()
            yield (row["start"], row["end"]), (what, row["text"], speakers)


def _found(what: str, seed: SeedArticle, items: Sequence[Item]) -> Iterator[tuple[tuple[int, int], Row]]:
    for item in items:
        speakers = item.finding.speakers if item.finding else ()
        start, end = item.place
        yield item.place, (what, seed.raw[start:end], "|".join(s.label for s in speakers).casefold())
