"""Raise the floors to what is measured: `python tests/quality/raise_floors.py`.

A floor is never lowered unless `--allow-lower` is given, which belongs with a change of the seeds or a reason in the
commit. What cannot be measured here keeps its floors. The exit code is 1 where a measure lies under its floor.
"""

import sys
from collections.abc import Sequence

from floors import TOLERANCE, Corpus, corpora, flat, load, save


def main(arguments: Sequence[str]) -> int:
    """Measure, tell and write."""
    allow_lower = "--allow-lower" in arguments
    floors = load()
    fallen = 0
    for corpus in corpora():
        if corpus.absent:
            sys.stdout.write(f"{corpus.name}: skipped, {corpus.absent}\n")
            continue
        old: dict[str, float] = floors.get(corpus.name, {}).get("floors", {})
        measured = flat(corpus.measure())
        fallen += _tell(corpus, old, measured)
        kept = measured if allow_lower else {name: max(value, old.get(name, 0)) for name, value in measured.items()}
        floors[corpus.name] = {"digest": corpus.digest, "floors": kept}
    save(floors)
    return 1 if fallen and not allow_lower else 0


def _tell(corpus: Corpus, old: dict[str, float], measured: dict[str, float]) -> int:
    """Print a line per measure; return how many lie under their floors."""
    fallen = [name for name, value in measured.items() if value < old.get(name, 0) - TOLERANCE]
    for name, value in measured.items():
        note = " (below the floor)" if name in fallen else ""
        sys.stdout.write(f"{corpus.name:16} {name:24} {old.get(name, 0):5.1f} → {value:5.1f}{note}\n")
    return len(fallen)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
