"""What peers find of the conformance suite: `python tests/benchmarks/examination.py`, and the table of it.

Each peer is put to the suite by `newsld conformance run --lines`, through its adapter in python_peers.py or
node_peers.mjs, in an environment that is made for it (environments.py). What comes of it goes into
schema/conformance/results/, a file for each peer and version, and the table of these into schema/conformance/README.md.

    python tests/benchmarks/examination.py
    python tests/benchmarks/examination.py --only PyLD pySHACL --envs /var/tmp/peers
    python tests/benchmarks/examination.py --table          the table alone, from the results that are there
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from derived import ROOT
from environments import Environments
from peers import NODE, PEERS, Peer
from tables import markdown

SUITE = ROOT / "schema" / "conformance"
RESULTS = SUITE / "results"
README = SUITE / "README.md"
_ENVS = Path(tempfile.gettempdir()) / "newsld-benchmark"
_BETWEEN = re.compile(r"(?<=<!-- results -->\n).*?(?=<!-- /results -->)", re.DOTALL)
_LISTED = ("families", "found_by_rule")  # a line each
_SECONDS = "120"  # that an answer may take: pySHACL thinks long


@dataclass(frozen=True, slots=True)
class Examinee:
    """A peer, what it sets out to check, and the families of the suite that this touches."""

    adapter: str
    checks: str
    families: tuple[str, ...]


EXAMINEES = (
    Examinee("json_schema", "a node is as the JSON Schema of its type says, ours here", ("shape",)),
    Examinee("pyld_shipped_context", "a document is JSON-LD 1.1 that can be expanded", ("document",)),
    Examinee(
        "jsonldExpand",
        "a document is JSON-LD 1.1 that can be expanded, and no term is lost (safe mode)",
        ("document",),
    ),
    Examinee(
        "pyshacl_shapes", "a graph fits SHACL shapes, derived from schema.org's facts here", ("document", "shape")
    ),
    Examinee("adobeValidator", "a page's markup is schema.org's and has what Google asks for", ("document", "shape")),
    Examinee(
        "structuredDataTestingTool", "a page has the properties that Google's features ask for", ("shape", "profile")
    ),
    Examinee("schemaorgJsd", "a node is as the package's own JSON Schemas of schema.org say", ("shape",)),
    Examinee("pydantic2_schemaorg", "a node can be read into typed models of schema.org", ("shape",)),
)


def main(arguments: Sequence[str]) -> None:
    """Put the suite to the peers, and write down what came of it."""
    chosen = _arguments(arguments)
    if not chosen.table:
        environments = Environments(chosen.envs.resolve())
        environments.make(PEERS)
        for examinee in EXAMINEES:
            peer = next(peer for peer in PEERS if peer.adapter == examinee.adapter)
            if chosen.only is None or peer.name.casefold().startswith(tuple(map(str.casefold, chosen.only))):
                sys.stderr.write(f"{peer.name}\n")
                _write(_result(environments, peer, examinee))
    README.write_text(with_table(README.read_text("utf-8"), results()), "utf-8")


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--envs", type=Path, default=_ENVS, help="where the environments are made (%(default)s)")
    parser.add_argument("--only", nargs="+", metavar="NAME", help="peers whose names begin so")
    parser.add_argument("--table", action="store_true", help="write the table alone")
    return parser.parse_args(arguments)


def _result(environments: Environments, peer: Peer, examinee: Examinee) -> dict[str, Any]:
    report = _report(environments, peer)
    script = "node tests/benchmarks/node_peers.mjs" if peer.env == NODE else "python tests/benchmarks/python_peers.py"
    return {
        "peer": peer.name,
        "package": peer.packages[0],
        "beside": list(peer.packages[1:]),
        "version": environments.version(peer),
        "platform": _platform(environments.command(peer)[0]),
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "suite": report["suite"],
        "command": f"newsld conformance run --lines -- {script} {peer.adapter} DERIVED",
        "checks": examinee.checks,
        "sets_out_for": list(examinee.families),
        "families": {family: _counts(tally) for family, tally in report["families"].items()},
        "found_by_rule": {
            rule: {"must_find": tally["breaking"], "found": tally["told_apart"]}
            for rule, tally in report["rules"].items()
            if tally["told_apart"] and rule != "all"
        },
    }


def _report(environments: Environments, peer: Peer) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        words = ["conformance", "run", "--lines", "--timeout", _SECONDS, "--suite", str(SUITE), "--report", str(report)]
        done = subprocess.run(
            [str(environments.newsld), *words, "--", *environments.command(peer)],
            cwd=environments.directory(peer),
            stdout=subprocess.DEVNULL,
            check=False,
        )
        if done.returncode not in (0, 1):  # that all agree, or not
            raise SystemExit(f"{peer.name}: the run ended with status {done.returncode}")
        return json.loads(report.read_text("utf-8"))


def _platform(interpreter: str) -> str:
    told = subprocess.run([interpreter, "--version"], capture_output=True, text=True, check=True).stdout.strip()
    return f"Node {told.removeprefix('v')}" if Path(interpreter).name == "node" else told


def _counts(tally: Mapping[str, int]) -> dict[str, int]:
    return {
        "must_find": tally["breaking"],
        "found": tally["told_apart"],
        "must_be_silent": tally["sound"],
        "silent": tally["silent"],
        "not_taken": tally["skipped"],
        "no_answer": tally["broken"],
    }


def _write(result: Mapping[str, Any]) -> None:
    RESULTS.mkdir(exist_ok=True)
    for older in RESULTS.glob(f"{_slug(result)}-*.json"):
        older.unlink()
    path = RESULTS / f"{_slug(result)}-{result['version']}.json"
    parts = [
        f"{json.dumps(key)}: {_lines(said) if key in _LISTED else json.dumps(said)}" for key, said in result.items()
    ]
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", "utf-8")


def _lines(families: Mapping[str, Any]) -> str:
    return "{\n" + ",\n".join(f"{json.dumps(name)}: {json.dumps(said)}" for name, said in families.items()) + "\n}"


def _slug(result: Mapping[str, Any]) -> str:
    """Return what a peer's file is called: its package, "@" and "/" left out."""
    package = re.sub(r"(==|(?<=.)@).*", "", result["package"])
    return package.removeprefix("@").replace("/", "-")


# the table


def results() -> list[dict[str, Any]]:
    """Return the results that are there, in the order of their files."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(RESULTS.glob("*.json"))]


def with_table(page: str, found: Sequence[Mapping[str, Any]]) -> str:
    """Return a page with the table of results between its marks."""
    return _BETWEEN.sub(lambda _: f"\n{markdown(_table(found))}\n\n", page)


def _table(found: Sequence[Mapping[str, Any]]) -> list[list[str]]:
    families = [name for name in _families(found) if any(name in result["sets_out_for"] for result in found)]
    return [["peer", "what it sets out to check", *families], *(_row(result, families) for result in found)]


def _families(found: Iterable[Mapping[str, Any]]) -> list[str]:
    return list(dict.fromkeys(family for result in found for family in result["families"]))


def _row(result: Mapping[str, Any], families: Sequence[str]) -> list[str]:
    name, file = f"{result['peer']} ({result['version']})", f"{_slug(result)}-{result['version']}.json"
    return [f"[{name}](results/{file})", result["checks"], *(_cell(result, family) for family in families)]


def _cell(result: Mapping[str, Any], family: str) -> str:
    if family not in result["sets_out_for"]:
        return "–"
    counts = result["families"][family]
    return f"{counts['found']} of {counts['must_find']}; silent on {counts['silent']} of {counts['must_be_silent']}"


if __name__ == "__main__":
    main(sys.argv[1:])
