"""How fast articles are annotated, read and converted, against peers: `python tests/benchmarks/articles.py`.

Texts: the English ones of the seeds, or of files of records ({"text": …} a line). Pages: those of publishers, where
they lie beside the checkout, else made ones. The peers (peers.py) are installed, pinned, under --envs, and work in
turn, round by round, in processes of their own: read the ratios.

    python tests/benchmarks/articles.py --rounds 9 --markdown tests/benchmarks/results/articles-$(date +%F).md
"""

import argparse
import gzip
import json
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from environments import Environments, facts
from peers import ANNOTATOR, OF_PAGES, OF_TEXTS, PAGES, Peer
from tables import Table, markdown, plain, spread_of
from throughput import Speed, speeds

ROOT = Path(__file__).parents[2]
BESIDE = ROOT.parent / "shared" / "data" / "pages"
MOST = 60  # pages
SIZE = 4_000  # characters of an article of average length
_ENVS = Path(tempfile.gettempdir()) / "newsld-benchmark"
_INTRODUCTION = """\
Taken in one run by `python tests/benchmarks/articles.py`, all peers in turn; the middle of the rounds, and the least
and the most. Read the ratios: other machines have other figures."""


def main(arguments: Sequence[str]) -> None:
    """Measure and tell."""
    chosen = _arguments(arguments)
    environments = Environments(chosen.envs.resolve())
    environments.make((*OF_TEXTS, *OF_PAGES))
    sections = {
        title: _measured(environments, peers, chosen, texts, base)
        for title, peers, texts, base in (
            (f"English texts of about {SIZE:,} characters", OF_TEXTS, texts_of(chosen.records), ANNOTATOR),
            (f"Pages, {_where()}", OF_PAGES, pages(), PAGES),
        )
    }
    told = facts(environments)
    sys.stdout.write("\n\n".join(f"{title}\n\n{plain(table)}" for title, table in sections.items()) + "\n")
    if chosen.markdown:
        chosen.markdown.write_text(_page(told, sections), encoding="utf-8")


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("records", nargs="*", type=Path, metavar="FILE.jsonl", help="English articles; else the seeds")
    parser.add_argument("--envs", type=Path, default=_ENVS, help="where the environments are made (%(default)s)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each peer is measured (%(default)s)")
    parser.add_argument("--seconds", type=float, default=1.0, help="how long about, each time (%(default)s)")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="also write the tables as Markdown")
    return parser.parse_args(arguments)


def texts_of(records: Iterable[Path]) -> list[str]:
    """Return English texts, in pieces of about the length of an article."""
    found = [json.loads(line)["text"] for path in records for line in path.read_text("utf-8").splitlines()]
    joined = "\n\n".join(found or _seeds())
    return [piece for start in range(0, len(joined), SIZE) if len(piece := joined[start : start + SIZE]) == SIZE]


def _seeds() -> Iterable[str]:
    for path in sorted((ROOT / "seeds").glob("*.annotations.json")):
        known = json.loads(path.read_text("utf-8"))
        if known["language"].startswith("en"):
            yield path.with_name(f"{known['id']}.txt").read_text("utf-8")


def _where() -> str:
    return "of publishers" if BESIDE.is_dir() else "made of the seeds"


def pages() -> list[str]:
    """Return pages of publishers, from all of a set, or made ones."""
    found = sorted(BESIDE.glob("*.html.gz"))
    read = [gzip.decompress(path.read_bytes()) for path in found[:: max(len(found) // MOST, 1)]]
    return [page.decode("utf-8", "replace") for page in read] or [_page_of(text) for text in _seeds()]


def _page_of(text: str) -> str:
    headline, *paragraphs = text.split("\n\n")
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in paragraphs)
    links = "".join(f"<li><a href='/{number}'>Section {number}</a></li>" for number in range(60))
    head = (
        f"<head><title>{escape(headline)}</title><meta property='article:published_time' content='2026-03-12'></head>"
    )
    return f"<html lang=en>{head}<body><nav><ul>{links}</ul></nav><h1>{escape(headline)}</h1>{body}</body></html>"


def _measured(
    environments: Environments, peers: Sequence[Peer], chosen: argparse.Namespace, texts: Sequence[str], base: Peer
) -> Table:
    size = sum(len(text.encode()) for text in texts) / len(texts)
    found = speeds(environments, peers, chosen.rounds, chosen.seconds, lambda _: texts)
    measure = next(speed.rates for speed in found if speed.peer == base)
    head = ["who", "version", "articles/s (min–max)", "MB/s", f"of {base.name} (min–max)"]
    ordered = sorted(found, key=lambda speed: -speed.middle if speed.rates else 0)
    return [head, *(_row(speed, size, measure) for speed in ordered)]


def _row(speed: Speed, size: float, measure: Sequence[float]) -> list[str]:
    row = [speed.peer.name, speed.version]
    if speed.failure or not measure:
        return [*row, f"none: {speed.failure}", "", ""]
    ratios = [mine / theirs for mine, theirs in zip(speed.rates, measure, strict=True)]
    return [*row, spread_of(speed.rates), f"{speed.middle * size / 1e6:.3g}", spread_of(ratios)]


def _page(told: Mapping[str, str], sections: Mapping[str, Table]) -> str:
    parts = [
        f"# Articles against peers, {datetime.now(UTC):%Y-%m-%d}",
        _INTRODUCTION,
        "\n".join(f"- {name}: {fact}" for name, fact in told.items()),
        *(f"## {title}\n\n{markdown(table)}" for title, table in sections.items()),
    ]
    return "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    main(sys.argv[1:])
