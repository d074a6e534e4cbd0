"""Whether what is done grows as its input does: `python tests/benchmarks/growth.py [--plot FILE.svg]`.

Counted are the functions that are called, of Python's and of C's, as the same input becomes ten times as long, and
again: other than time, that is the same on every machine. A line that is straight and rises by a decade a decade is
linear. The plot is drawn by matplotlib, in an environment of the benchmarks' own.

    python tests/benchmarks/growth.py --largest 10MB --plot tests/benchmarks/results/growth-$(date +%F).svg
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from itertools import cycle
from pathlib import Path
from types import FrameType

from environments import Environments
from tables import plain

from newsld.conversion import convert
from newsld.model.article import RawArticle
from newsld.validation import validate

SEEDS = Path(__file__).parents[2] / "seeds"
_UNITS = {"KB": 10**3, "MB": 10**6}
_ENVS = Path(tempfile.gettempdir()) / "newsld-benchmark"
_NODE = '{"@type": "Quotation", "text": "It will hold", "spokenByCharacter": {"@type": "Person", "name": "Mara Lind"}}'

Sized = Callable[[int], str]
Work = Callable[[str], object]


def main(arguments: Sequence[str]) -> None:
    """Count and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=_size, default="1MB", help="the longest input (%(default)s)")
    parser.add_argument("--plot", type=Path, metavar="FILE.svg", help="also draw it")
    parser.add_argument("--envs", type=Path, default=_ENVS, help="where the environments are made (%(default)s)")
    chosen = parser.parse_args(arguments)
    sizes = [10**power for power in range(4, 9) if 10**power <= chosen.largest]
    found = {name: _counts(name, of, work, sizes) for name, (of, work) in ROADS.items()}
    head = ["calls per byte", *(f"{size:,} bytes" for size in sizes)]
    rows = [[name, *(f"{count / size:.3g}" for size, count in counts.items())] for name, counts in found.items()]
    sys.stdout.write(f"{plain([head, *rows])}\n")
    if chosen.plot:
        _plot(found, chosen.plot, Environments(chosen.envs.resolve()))


def _size(text: str) -> int:
    return int(text[:-2]) * _UNITS[text[-2:].upper()]


def _counts(name: str, of: Sized, work: Work, sizes: Sequence[int]) -> Mapping[int, int]:
    work(of(sizes[0]))  # patterns are compiled once
    counts: dict[int, int] = {}
    for size in sizes:
        sys.stderr.write(f"{name}: {size:,} bytes\n")
        text = of(size)
        counts[size] = calls(lambda text=text: work(text))
    return counts


def calls(work: Callable[[], object]) -> int:
    """Return how many functions, of Python's and of C's, some work calls."""
    count = 0

    def counted(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def _paragraphs(size: int) -> Iterator[str]:
    """Yield paragraphs of the English seeds, again and again, as many as there is room for."""
    taken = 0
    for paragraph in cycle(_seeds()):
        taken += len(paragraph.encode()) + 2
        if taken > size:
            return
        yield paragraph


def _seeds() -> list[str]:
    known = [json.loads(path.read_text("utf-8")) for path in sorted(SEEDS.glob("*.annotations.json"))]
    texts = [(SEEDS / f"{one['id']}.txt").read_text("utf-8") for one in known if one["language"].startswith("en")]
    return [paragraph for text in texts for paragraph in text.split("\n\n")[1:]]


def _text(size: int) -> str:
    return "\n\n".join(["The dam holds", *_paragraphs(size)])


def _page(size: int) -> str:
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in _paragraphs(size))
    return f"<html lang=en><head><title>The dam holds</title></head><body><h1>The dam holds</h1>{body}</body></html>"


def _long_body(size: int) -> str:
    article = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "The dam holds"}
    return json.dumps(article | {"articleBody": _text(size)}, ensure_ascii=False)


def _many_nodes(size: int) -> str:
    nodes = ", ".join([_NODE] * (size // len(_NODE)))
    return f'{{"@context": "https://schema.org", "@graph": [{nodes}]}}'


def _to_graph(text: str) -> str:
    return convert(RawArticle(text, language="en")).to_json()


def _validate(text: str) -> object:
    return validate(text, max_size=2 * len(text.encode()))


ROADS: Mapping[str, tuple[Sized, Work]] = {
    "a text to its graph": (_text, _to_graph),
    "a page to its graph": (_page, _to_graph),
    "validating a long body": (_long_body, _validate),
    "validating many nodes": (_many_nodes, _validate),
}

_DRAWN = """
import json, sys
import matplotlib
matplotlib.use("svg")
matplotlib.rcParams["svg.hashsalt"] = "newsld"
from matplotlib import pyplot
found, path = json.load(sys.stdin), sys.argv[1]
figure, axes = pyplot.subplots(figsize=(7, 5))
for name, counts in found.items():
    sizes = [int(size) for size in counts]
    axes.loglog(sizes, list(counts.values()), marker="o", label=name)
    first = counts[str(sizes[0])]
    axes.loglog(sizes, [first * size / sizes[0] for size in sizes], color="0.7", linestyle=":", zorder=0)
axes.set_xlabel("bytes of input")
axes.set_ylabel("functions called")
axes.set_title("What is done grows as its input does (dotted: exactly as much)")
axes.grid(visible=True, which="major", color="0.9")
axes.legend()
figure.savefig(path, metadata={"Date": None})
"""


def _plot(found: Mapping[str, Mapping[int, int]], path: Path, environments: Environments) -> None:
    python = environments.of_plots()
    subprocess.run([str(python), "-c", _DRAWN, str(path.resolve())], input=json.dumps(found), text=True, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
