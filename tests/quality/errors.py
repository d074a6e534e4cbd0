"""What goes wrong in the gold sets, by class: `python tests/quality/errors.py` prints a table.

Of contents: missed, found with other bounds, or extra. Of speakers of contents that were found: wrong by how the
mention was resolved, named where the gold has none, none where the gold names one.
"""

import sys
from collections import Counter
from collections.abc import Iterator

from corpora import GOLD_SETS, pairs_of_seeds, pairs_of_set, seed_languages
from scoring import Item, Pair, counted, is_right_speaker, matched, overlaps

from newsld.languages import is_read

Classes = Counter[str]


def classes(pair: Pair) -> Classes:
    """Return how often each kind of error occurs in an article."""
    gold, found = counted(pair)
    pairs = matched(gold, found)
    hits = {id(item) for both in pairs for item in both}
    errors = Counter(_of_speakers(wanted, hit) for wanted, hit in pairs)
    errors.update(_of_contents([item for item in gold if id(item) not in hits], found, "missed"))
    errors.update(_of_contents([item for item in found if id(item) not in hits], gold, "extra"))
    return errors


def _of_contents(left: list[Item], others: list[Item], name: str) -> Iterator[str]:
    for item in left:
        yield f"{name}: other bounds" if any(overlaps(item, other) for other in others) else name


def _of_speakers(wanted: Item, hit: Item) -> str:
    if is_right_speaker(wanted.speaker, hit.speaker):
        return "right"
    if wanted.speaker is None:
        return "speaker: the gold has none"
    if hit.speaker is None or hit.finding is None:
        return "speaker: none found"
    return f"speaker: {hit.finding.resolution}"


def corpora() -> Iterator[tuple[str, list[Pair]]]:
    """Yield the gold sets that are at hand, and the seeds by language."""
    for name, gold in GOLD_SETS.items():
        if gold.path.is_file():
            yield name, list(pairs_of_set(gold))
    for tag in seed_languages():
        if is_read(tag):
            for key in ("quotations", "claims"):
                yield f"seeds/{tag} {key}", list(pairs_of_seeds(tag, key))


def main() -> int:
    """Print the table."""
    for name, pairs in corpora():
        total = sum((classes(pair) for pair in pairs), Counter[str]())
        sys.stdout.write(f"{name}: {total.pop('right', 0)} right\n")
        for error, count in total.most_common():
            sys.stdout.write(f"  {count:5}  {error}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
