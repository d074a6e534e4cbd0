"""Ask the tables of an archive who is quoted most, which sections make claims, and what the rules say of how much.

newsld batch convert articles.jsonl --to parquet --out archive/
python examples/questions_of_an_archive.py [archive/ [CHARTS]]

Answers are printed, and drawn into the folder CHARTS if one is named; with no archive it makes one of the articles
beside it. It needs `pip install duckdb leather`.
"""

import sys
from datetime import date
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import duckdb
import leather  # pyright: ignore[reportMissingTypeStubs]

from newsld.batch.jobs import Job
from newsld.batch.run import run
from newsld.batch.settings import Settings
from newsld.batch.work import Task
from newsld.model.selection import ValidationSettings

QUESTIONS = {
    "Quotations of those who are quoted most": """
        SELECT speaker, count(*) AS number FROM quotations WHERE speaker IS NOT NULL
        GROUP BY speaker ORDER BY number DESC, speaker LIMIT 12""",
    "Claims an article, by section": """
        SELECT coalesce(section, 'no section'), round(avg(claim_count), 1) AS number FROM articles
        GROUP BY section ORDER BY number DESC, section LIMIT 12""",
    "Share of articles that a rule speaks of, in per cent": """
        SELECT name || ' (' || severity || ')',
            round(100 * count(DISTINCT (key, item)) / (SELECT count(*) FROM articles), 1) AS number
        FROM (SELECT key, item, unnest(diagnostics, recursive := true) FROM articles)
        GROUP BY name, severity ORDER BY number DESC, name LIMIT 12""",
}


def converted() -> Path:
    """Return a folder with the tables of the articles beside this script, and with what Google would say of them."""
    out = Path(mkdtemp())
    articles = Path(__file__).with_name("articles.jsonl")
    settings = Settings(date(2026, 3, 31), validation=ValidationSettings(profiles=("google-article",)))
    run(Job((str(articles),), Task("convert", settings), "parquet"), out)
    return out


def drawn(question: str, answer: list[tuple[str, float]], path: Path) -> None:
    """Draw an answer, the largest on top."""
    chart: Any = leather.Chart(question)
    chart.add_bars([(number, label) for label, number in answer], fill_color="#2a6f97")
    chart.to_svg(str(path), width=800, height=110 + 40 * len(answer))


archive = Path(sys.argv[1]) if len(sys.argv) > 1 else converted()
charts = Path(sys.argv[2]) if len(sys.argv) > 2 else None  # noqa: PLR2004
tables = duckdb.connect()
for table in ("articles", "quotations"):
    tables.read_parquet(f"{archive}/{table}/*.parquet").create_view(table)
for number, (question, query) in enumerate(QUESTIONS.items(), 1):
    answer = tables.sql(query).fetchall()
    print(f"{question}:", *(f"{value:8,} {label}" for label, value in answer), "", sep="\n")
    if charts and answer:
        drawn(question, answer, charts / f"{number}.svg")
