"""How fast the nodes are, as ratios taken in one run: `python tests/benchmarks/nodes.py`.

The measure is pydantic itself: a flat model of text fields with as many bytes and as many leaves as the document.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, create_model

from newsld.nodes import load, load_json

DOCUMENT = Path(__file__).with_name("news6k.jsonld").read_text(encoding="utf-8")
ROUNDS, CALLS = 40, 50


def leaves(value: Any) -> Iterator[str]:
    """Yield what is neither object nor list, as text."""
    if isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
            yield from leaves(item)
    else:
        yield str(value)


def flat_twin(document: str) -> tuple[type[BaseModel], str]:
    """Return a flat model and its JSON, with the leaves of the document and padded to its length."""
    values = {f"f{index}": leaf for index, leaf in enumerate(leaves(json.loads(document)))}
    values["f0"] += "x" * (len(document.encode()) - len(json.dumps(values, ensure_ascii=False).encode()))
    fields: dict[str, Any] = dict.fromkeys(values, (str, ...))
    return create_model("Flat", **fields), json.dumps(values, ensure_ascii=False)


def fastest(calls: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Return the seconds each call takes at best, all of them measured by turns."""
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(ROUNDS):
        for name, call in calls.items():
            start = time.perf_counter()
            for _ in range(CALLS):
                call()
            best[name] = min(best[name], (time.perf_counter() - start) / CALLS)
    return best


def import_time(module: str) -> float:
    """Return the CPU seconds that a fresh interpreter needs to import the module, at best of nine."""
    code = f"import time; t = time.process_time(); import {module}; print(time.process_time() - t)"
    return min(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout)
        for _ in range(9)
    )


def main() -> None:
    """Print times and ratios."""
    model, text = flat_twin(DOCUMENT)
    parsed = json.loads(DOCUMENT)
    node, flat = load(parsed), model.model_validate_json(text)
    took = fastest(
        {
            "pydantic, flat model from text": lambda: model.model_validate_json(text),
            "load, from a parsed document": lambda: load(parsed),
            "load_json, from text": lambda: load_json(DOCUMENT),
            "load, from text by json.loads": lambda: load(json.loads(DOCUMENT)),
            "pydantic, flat model to dict": flat.model_dump,
            "dump": node.dump,
        }
    )
    measure = took["pydantic, flat model from text"]
    for name, seconds in took.items():
        sys.stdout.write(f"{name:45} {seconds * 1e6:6.1f} µs  {measure / seconds:5.2f} x\n")
    for module in ("pydantic.main", "newsld.nodes", "newsld.nodes.news_article"):
        sys.stdout.write(f"{'import ' + module:45} {import_time(module):6.3f} s CPU\n")


if __name__ == "__main__":
    main()
