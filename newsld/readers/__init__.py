"""The forms in which articles arrive: one reader per file, listed here in the order in which an input is tried."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module

from newsld.model.format import Format
from newsld.readers._containers import members_of
from newsld.readers._recognition import recognised, with_guess
from newsld.readers._record import in_columns, sound, with_record
from newsld.readers.records import page_in
from newsld.readers.text.composition import compose

__all__ = [
    "FORMATS",
    "compose",
    "in_columns",
    "members_of",
    "page_in",
    "recognised",
    "sound",
    "with_guess",
    "with_record",
]

_HOMES: Mapping[str, str] = {
    "nitf": "nitf",
    "newsml-g2": "newsml_g2",
    "feed": "feed",
    "ninjs": "ninjs",
    "wordpress": "wordpress",
    "ans": "ans",
    "guardian": "guardian",
    "govuk": "govuk",
    "record": "records",
    "markdown": "markdown",
    "html": "html_page",
    "text": "plain_text",
}


@cache
def _loaded(home: str) -> Format:
    return import_module(f"newsld.readers.{home}").FORMAT


class _Formats(Mapping[str, Format]):
    """The forms by their names; each reader is loaded when it is first asked for."""

    def __getitem__(self, name: str) -> Format:
        return _loaded(_HOMES[name])

    def __contains__(self, name: object) -> bool:
        return name in _HOMES

    def __iter__(self) -> Iterator[str]:
        return iter(_HOMES)

    def __len__(self) -> int:
        return len(_HOMES)


FORMATS: Mapping[str, Format] = _Formats()
