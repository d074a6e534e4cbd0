"""Change newsld in small ways and see whether a test notices: python tests/mutation/run.py rules.

    python tests/mutation/run.py rules                          every mutant of newsld/rules
    python tests/mutation/run.py annotators --sample 150        150 mutants, drawn by a fixed seed
    python tests/mutation/run.py rules --only _dates,_words     the mutants of some modules
    python tests/mutation/run.py rules --again                  the survivors of the last run, after tests were written
    python tests/mutation/run.py rules --every --sample 60 --tests tests/properties     which laws kill how many


What became of each mutant is kept in build/mutation, and a run that was cut short goes on where it stopped. Then

    python tests/mutation/report.py rules                       tells it as a page
"""

import argparse
import json
import os
import random
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
os.chdir(Path(__file__).parents[2])

from mutants import ROOT, Mutant, board, mutants_of, mutated  # noqa: E402

# the quick ones: what lives through them may be tried --again with --tests tests/properties
TESTS = {
    "rules": [
        "tests/rules",
        "tests/fixing",
        "tests/profiles",
        "tests/validation/test_validation.py",
        "tests/validation/test_zones.py",
        "tests/properties/test_a_fault_is_told_whatever_stands_beside_it.py",
    ],
    "annotators": ["tests/annotators", "tests/languages", "tests/quality/test_seeds.py"],
    "builders": ["tests/builders", "tests/quality/test_seeds.py"],
}
SEED = 6


def place(arguments: argparse.Namespace) -> Path:
    """Return the file that keeps what became of the mutants."""
    folder = ROOT / "build" / "mutation"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{arguments.room}{'-every' if arguments.every else ''}.jsonl"


def sources(room: str, only: Sequence[str]) -> list[Path]:
    """Return the files of a room, or those of some of its modules."""
    found = sorted((ROOT / "newsld" / room).rglob("*.py"))
    return [path for path in found if not only or path.stem in only]


def known(path: Path) -> dict[str, dict[str, str]]:
    """Return what is known of the mutants of a room by their names; the last word counts."""
    if not path.exists():
        return {}
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {line["name"]: line for line in lines}


def wanted(arguments: argparse.Namespace, mutants: Sequence[Mutant]) -> list[Mutant]:
    """Return the mutants to run: those of the sample whose fate is not known, or is to be tried again."""
    chosen = list(mutants)
    if arguments.sample:
        chosen = random.Random(SEED).sample(chosen, min(arguments.sample, len(chosen)))  # noqa: S311
    settled = {"killed", "timeout"} if arguments.again else {"killed", "timeout", "survived", "unreached"}
    fates = known(place(arguments))
    return [
        mutant
        for mutant in chosen
        if (fate := fates.get(mutant.name)) is None
        or fate["fate"] not in settled
        or (fate["was"], fate["becomes"]) != (mutant.was, mutant.becomes)
    ]


def parsed() -> argparse.Namespace:
    """Return what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("room", choices=sorted(TESTS))
    parser.add_argument("--only", default="", help="the modules to change, with commas between them")
    parser.add_argument("--sample", type=int, default=0, help="how many mutants, drawn by a fixed seed")
    parser.add_argument("--again", action="store_true", help="the survivors once more")
    parser.add_argument("--every", action="store_true", help="ask every test of each mutant, not only the first killer")
    parser.add_argument("--budget", type=float, default=10, help="seconds of tests that a mutant has to live through")
    parser.add_argument("--tests", default="", help="the tests to run instead of those of the room, with commas")
    return parser.parse_args()


def main() -> None:
    """Make the mutants, board them, and let pytest loose on them."""
    arguments = parsed()
    only = [name for name in arguments.only.split(",") if name]
    files = mutated(sources(arguments.room, only))
    board(files)
    mutants = wanted(arguments, [mutant for module, file in files.items() for mutant in mutants_of(module, file)])
    print(f"{len(mutants)} mutants in {len(files)} files")

    from killing import Killing, Verdict  # noqa: PLC0415

    with place(arguments).open("a", encoding="utf-8") as stream:

        def judge(verdict: Verdict) -> None:
            mutant = verdict.mutant
            line = {"name": mutant.name, "was": mutant.was, "becomes": mutant.becomes}
            stream.write(json.dumps({**line, "fate": verdict.fate, "by": verdict.by}, ensure_ascii=False) + "\n")
            stream.flush()

        names = {module: module.rpartition(".")[2].replace("_", "-") for module in files}
        plugin = Killing(mutants, arguments.budget, judge, names, arguments.every)
        tests = arguments.tests.split(",") if arguments.tests else TESTS[arguments.room]
        # pytest would import newsld itself, since that has a plugin, to rewrite its asserts
        options = ["-q", "-p", "no:cacheprovider", "--assert=plain", "--hypothesis-profile=mutation"]
        sys.exit(pytest.main([*options, *tests], plugins=[plugin]))


if __name__ == "__main__":
    main()
