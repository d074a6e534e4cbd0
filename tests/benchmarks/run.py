"""All benchmarks in one run, their tables written down with the day: `python tests/benchmarks/run.py [NAME...]`.

The peers are installed, pinned, in environments of their own by the first that needs them. Nothing else should be at
work on the machine. The names are those of `BENCHMARKS`; without any, all are run, which takes about an hour.
"""

import subprocess
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

HERE = Path(__file__).parent
RESULTS = HERE / "results"

BENCHMARKS: Mapping[str, Sequence[str]] = {
    "validation": ("validation.py", "--rounds", "7", "--markdown"),
    "articles": ("articles.py", "--rounds", "7", "--markdown"),
    "archive": ("archive.py", "--records", "2000", "--rounds", "3", "--spark", "--markdown"),
    "growth": ("growth.py", "--largest", "10MB", "--plot"),
    "service": ("service.py", "--seconds", "60", "--markdown"),
}


def main(names: Sequence[str]) -> int:
    """Run benchmarks one after the other, and return how many failed."""
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        sys.exit(f"no benchmark is called {unknown[0]}; there are {', '.join(BENCHMARKS)}")
    day = datetime.now(UTC).date()
    failed = 0
    for name in names or BENCHMARKS:
        script, *options = BENCHMARKS[name]
        out = RESULTS / f"{name}-{day}.{'svg' if options[-1] == '--plot' else 'md'}"
        sys.stderr.write(f"== {name} → {out.relative_to(HERE)}\n")
        failed += subprocess.run([sys.executable, str(HERE / script), *options, str(out)], check=False).returncode != 0
    return failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
