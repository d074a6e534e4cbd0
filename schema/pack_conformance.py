"""Pack conformance/ into one file as the wheel is built: thousands of small files would be slow to install."""  # noqa: INP001  a script beside the data that it packs

# hatchling is there when a wheel is built, and may not be else
# pyright: basic, reportMissingImports=false
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile, ZipInfo

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SUITE = Path(__file__).parent / "conformance"
KEPT = (".json", ".jsonld", ".html")


class Packing(BuildHookInterface):
    """What hatchling calls before and after it builds the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the packed suite, and have it included; an editable install reads the folder."""
        self._folder = TemporaryDirectory()
        if version != "editable":
            packed = Path(self._folder.name, "conformance.zip")
            pack(packed)
            build_data["force_include"][str(packed)] = "newsld/schema/conformance.zip"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Clear away."""
        del version, build_data, artifact_path
        self._folder.cleanup()


def pack(target: Path) -> None:
    """Write the manifest, the cases and what belongs to them into a zip file, the same bytes for the same suite.

    They are stored as they are: the wheel compresses all of them together, which is half of what each takes alone.
    """
    with ZipFile(target, "w") as packed:
        for path in sorted(path for path in SUITE.rglob("*") if path.suffix in KEPT and "results" not in path.parts):
            entry = ZipInfo(path.relative_to(SUITE).as_posix())  # of 1980, whenever it is packed
            packed.writestr(entry, path.read_bytes())
