"""Brackets of a text that is almost JSON: which one is missing, too many or of the wrong kind."""

import re

from newsld.jsonld import syntax
from newsld.jsonld.strings import CLOSER, KEY, Strings
from newsld.jsonld.trivia import SPACE, Open, end_of

_STEP = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
_FAR = 3  # looks over the whole rest of a text; more would take steps out of proportion to its length
_WHOLE_KEY = re.compile(r'"[^"\\\r\n]{1,100}+"[ \t\r\n]*+:')


class Brackets(Strings):
    """A reader of brackets that close."""

    def __init__(self, text: str, *, is_in_page: bool = False) -> None:
        super().__init__(text, is_in_page=is_in_page)
        self._looks = 0

    def _close(self, within: Open, sign: str) -> None:
        """Read a closing bracket; where it is another than expected, by the repair with the fewest edits."""
        if sign != CLOSER[within.bracket]:
            self._mismatched(within, sign)
            return
        if within.comma >= 0:
            self._take_out(within.comma, f"a comma stands before the closing {sign}", "take the comma out")
        elif len(self._stack) == 1 and self._goes_on():
            self._take_out(self._at, f"{sign} closes the document before its end", "take it out")
            within.value_end = self._at
            self._at += 1
            return
        self._closed()

    def _closed(self) -> None:
        self._stack.pop()
        self._at += 1
        self._value_ended()

    def _goes_on(self) -> bool:
        """Tell whether more keys of the outermost object follow its closing bracket."""
        comma = end_of(SPACE, self._text, self._at + 1)
        if self._text[comma : comma + 1] != ",":
            return False
        return _WHOLE_KEY.match(self._text, end_of(SPACE, self._text, comma + 1)) is not None

    def _mismatched(self, within: Open, sign: str) -> None:
        at, expected = self._at, CLOSER[within.bracket]
        help_ = syntax.opened(self._text, within.start, within.bracket, at)
        repair = self._repair(sign)
        if repair == "replace":
            self._fault(at, f"expected {expected}, found {sign}", f"{help_}: write {expected}")
            self._edit(at, at + 1, expected, is_safe=False)
            self._drop_comma(within)
            self._closed()
        elif repair == "insert":
            self._fault(
                at, f"expected {expected} before {sign}", f"{help_} and is not closed: put {expected} before it"
            )
            self._close_up_to(sign)
            self._closed()
        else:
            self._fault(at, f"{sign} does not close the bracket that is open", f"{help_}: take the {sign} out")
            self._edit(at, at + 1, is_safe=False)
            self._at += 1

    def _close_up_to(self, sign: str) -> None:
        """Close what is open inside the bracket that a sign closes."""
        end = self._stack[-1].value_end
        self._drop_comma(self._stack[-1])
        while CLOSER[self._stack[-1].bracket] != sign:
            self._edit(end, end, CLOSER[self._stack.pop().bracket], is_safe=False)
        self._stack[-1].comma = -1

    def _drop_comma(self, within: Open) -> None:
        if within.comma >= 0:
            self._edit(within.comma, within.comma + 1)

    def _repair(self, sign: str) -> str:
        """Choose what makes the most of the text fit: another bracket, a bracket more, or one less."""
        depth = len(self._stack)
        opener = next((at for at in range(depth - 1, -1, -1) if CLOSER[self._stack[at].bracket] == sign), -1)
        leaves = {"replace": depth - 1, "insert": opener, "delete": depth}
        if opener < 0:
            del leaves["insert"]
        fitting = [repair for repair, left in leaves.items() if self._fits(self._at + 1, left)]
        if len(fitting) == 1:
            return fitting[0]
        if self._looks < _FAR:
            self._looks += 1
            rest = self._closers_left()
            for repair in fitting or leaves:
                if leaves[repair] == rest:
                    return repair
        return (fitting or ["replace"])[0]

    def _fits(self, at: int, left: int) -> bool:
        """Tell whether what stands at a place can follow a value where so many brackets are left open."""
        text = self._text
        at = end_of(SPACE, text, at)
        sign = text[at : at + 1]
        if not left:
            return not sign or sign == ";"
        bracket = self._stack[left - 1].bracket
        if sign == ",":
            at = end_of(SPACE, text, at + 1)
            follows = text[at : at + 1]
            if follows and follows in "]}":
                return follows == CLOSER[bracket]
            return (KEY.match(text, at) is not None) == (bracket == "{")
        return sign == CLOSER[bracket]

    def _closers_left(self) -> int:
        """Return how many more brackets are closed than opened in the rest of the text."""
        depth = 0
        for step in _STEP.finditer(self._text, self._at + 1):
            depth += (step[0] in "]}") - (step[0] in "[{")
        return depth

    def _is_left_open(self, within: Open, sign: str) -> bool:
        """Tell whether a member is one of what stands around: a key in a list, or an object for a key."""
        around = self._stack[:-1]
        if not within.members or not around or around[-1].bracket == within.bracket:
            return False
        if within.bracket == "{":
            return sign == "{" and within.comma >= 0
        return _WHOLE_KEY.match(self._text, self._at) is not None

    def _close_before(self, within: Open) -> None:
        """Close a list before a key of the object around it, or an object before the next one of its list."""
        what, missing = ("an object", "}") if within.bracket == "{" else ("a list", "]")
        follows = "the next" if missing == "}" else syntax.key_at(self._text, self._at)
        help_ = syntax.opened(self._text, within.start, within.bracket, self._at)
        self._fault(self._at, f"{what} is not closed before {follows}", f"{help_}: put {missing} behind its end")
        comma = "" if within.comma >= 0 else ","
        self._edit(within.value_end, within.value_end, missing + comma, is_safe=False)
        self._stack.pop()
        around = self._stack[-1]
        around.comma = within.comma if within.comma >= 0 else within.value_end
        around.value_end = within.value_end
