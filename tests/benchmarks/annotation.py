"""How fast articles are annotated: `python tests/benchmarks/annotation.py [FILE.jsonl]`.

By language, on the seeds, or on the English articles of a file of records ({"text": …} a line): megabytes of UTF-8 a
second of CPU time on one core, and the ratio to a bare regular expression that looks for quotation marks and verbs.
"""

import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import language
from newsld.model.article import RawArticle

SEEDS = Path(__file__).parents[2] / "seeds"
LEAST = 1.0  # seconds of CPU time that a measure takes
EXPRESSION = re.compile(
    r'[“"«„‘](?P<words>[^”"»“’]+)[”"»“’],? (?:(?:\w+ ){1,4}(?:said|says|told|added)|(?:said|says|added)(?: \w+){1,4})'
)


def main(arguments: Sequence[str]) -> None:
    """Measure and print."""
    for tag, texts in _corpora(arguments):
        spoken = language(tag)
        articles = [read(RawArticle(text, language=tag), None) for text in texts]
        size = sum(len(text.encode()) for text in texts)
        own = _rate(size, lambda articles=articles, spoken=spoken: [annotate(a, spoken) for a in articles])
        bare = _rate(size, lambda texts=texts: [list(EXPRESSION.finditer(text)) for text in texts])
        sys.stdout.write(f"{tag}: {len(texts):4} articles, {own:5.2f} MB/s, {own / bare:.3f} of an expression's\n")


def _corpora(arguments: Sequence[str]) -> Iterator[tuple[str, list[str]]]:
    if arguments:
        lines = Path(arguments[0]).read_text("utf-8").splitlines()
        yield "en", [json.loads(line)["text"] for line in lines]
        return
    by_tag: dict[str, list[str]] = {}
    for path in sorted(SEEDS.glob("*.annotations.json")):
        known = json.loads(path.read_text("utf-8"))
        raw = path.with_name(f"{known['id']}.txt").read_text("utf-8")
        by_tag.setdefault(known["language"].split("-")[0], []).append(raw)
    yield from by_tag.items()


def _rate(size: int, work: Callable[[], object]) -> float:
    """Return megabytes a second, the first round, which compiles patterns, left out."""
    work()
    rounds, start = 0, time.process_time()
    while (taken := time.process_time() - start) < LEAST:
        work()
        rounds += 1
    return size * rounds / taken / 1e6


if __name__ == "__main__":
    main(sys.argv[1:])
