"""What an implementation answers to a document: remarks, a bare verdict, or why there is none; and as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from newsld.model.graph import is_list, is_object


class Remark(NamedTuple):
    """One thing said of a document; what is not said is empty, or 0."""

    code: str = ""
    pointer: str = ""
    line: int = 0
    column: int = 0
    message: str = ""

    def __str__(self) -> str:
        where = repr(self.pointer) if self.pointer else "the root"
        return f"{self.code or 'a remark without code'} at {where} ({self.line}:{self.column})"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an implementation says of a document: that it is sound or not, with its remarks where it has any to give.

    `broken` says why there is no answer, `skipped` why it does not take the document.
    """

    is_sound: bool = True
    remarks: tuple[Remark, ...] | None = None
    broken: str = ""
    skipped: str = ""

    @property
    def complains(self) -> bool:
        """Tell whether anything is said of the document."""
        return not (self.is_sound or self.broken or self.skipped)


def remarks_of(said: Any) -> tuple[Remark, ...]:
    """Return a JSON list of diagnostics as remarks, or raise `ValueError`."""
    if not is_list(said):
        raise ValueError("the diagnostics are no list")
    return tuple(map(remark_of, said))


def remark_of(said: Any) -> Remark:
    """Return a JSON diagnostic as a remark, or raise `ValueError`; what is more than a remark holds is left out."""
    if not is_object(said):
        raise ValueError("a diagnostic is no object")
    line, column = _number(said, "line"), _number(said, "column")
    return Remark(_text(said, "code"), _text(said, "pointer"), line, column, _text(said, "message"))


def _text(said: Mapping[str, Any], key: str) -> str:
    value = said.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"{key} is {value!r:.60}, expected a text")  # noqa: TRY004  a fault of data
    return value


def _number(said: Mapping[str, Any], key: str) -> int:
    value = said.get(key, 0)
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{key} is {value!r:.60}, expected a number")  # noqa: TRY004  a fault of data
    return value


def answer_of(said: Any) -> Answer:
    """Return a JSON answer: diagnostics, a bare verdict, or why there is none; or raise `ValueError`."""
    if not is_object(said):
        raise ValueError("the answer is no object")
    if "diagnostics" in said:
        remarks = remarks_of(said["diagnostics"])
        return Answer(not remarks, remarks)
    if "verdict" in said:
        return Answer(_is_sound(said["verdict"]))
    if _text(said, "skipped") or _text(said, "broken"):
        return Answer(skipped=_text(said, "skipped"), broken=_text(said, "broken"))
    raise ValueError("the answer has neither diagnostics nor verdict")


def _is_sound(verdict: Any) -> bool:
    if verdict not in ("sound", "faulty"):
        raise ValueError(f"the verdict is {verdict!r:.60}, expected sound or faulty")
    return verdict == "sound"
