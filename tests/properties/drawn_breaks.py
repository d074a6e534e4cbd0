"""One fault in a text of sound JSON, and the place where it stands."""

import random
import re
from collections.abc import Callable

# each takes a sound text and a chance, and returns a text with one fault, and where the fault stands; or nothing
Fault = Callable[[str, random.Random], tuple[str, int] | None]


def put(mark: str, where: str, shift: int = 0) -> Fault:
    """Return the fault of `mark` standing at a place that matches `where`."""

    def fault(text: str, chance: random.Random) -> tuple[str, int] | None:
        places = [match.end() for match in re.finditer(where, text)]
        if not places:
            return None
        at = chance.choice(places)
        return text[:at] + mark + text[at:], at + shift

    return fault


def without_comma(text: str, chance: random.Random) -> tuple[str, int] | None:
    places = [match.start() for match in re.finditer(r",\s", text)]
    if not places:
        return None
    at = chance.choice(places)
    return text[:at] + text[at + 1 :], at + len(re.findall(r"\s*", text[at + 1 :])[0])


def requoted(opening: str, closing: str) -> Fault:
    def fault(text: str, chance: random.Random) -> tuple[str, int] | None:
        places = list(re.finditer(r'"([^"]*)"', text))
        if not places:
            return None
        match = chance.choice(places)
        return text[: match.start()] + opening + match[1] + closing + text[match.end() :], match.start()

    return fault


def wrapped(opening: str, closing: str) -> Fault:
    return lambda text, _chance: (opening + text + closing, 0)


def replaced(what: str, by: str, shift: int = 0) -> Fault:
    """Return the fault of something else standing where `what` matches."""

    def fault(text: str, chance: random.Random) -> tuple[str, int] | None:
        places = list(re.finditer(what, text))
        if not places:
            return None
        place = chance.choice(places)
        return text[: place.start()] + place.expand(by) + text[place.end() :], place.start() + shift

    return fault


FAULTS: dict[str, Fault] = {
    "trailing comma": put(",", r"""[\w"}\]](?=\s*[\]}])"""),
    "two commas": put(",", r",(?=\s)", 0),
    "comment to the end of the line": put("// note\n", r"[\[{]\n|,\n"),
    "comment": put("/* a, b */", r"[\[{]\n|,\n|: "),
    "no-break space": put("\u00a0", r"[\[{]\n|,\n|: "),
    "tag": put("<br />", r"[\[{]\n|,\n"),
    "no comma": without_comma,
    "single quotes": requoted("'", "'"),
    "curly quotes": requoted("“", "”"),
    "entities": requoted("&quot;", "&quot;"),
    "cdata": wrapped("//<![CDATA[\n", "\n//]]>"),
    "bare cdata": wrapped("<![CDATA[", "]]>"),
    "html comment": wrapped("<!--\n", "\n-->"),
    "bracket too many": lambda text, _chance: (text + "}", len(text)),
    "semicolon": lambda text, _chance: (text + " ;", len(text) + 1),
}
# faults in the structure, which are told apart from text by names that are one word
STRUCTURE: dict[str, Fault] = {
    "no colon": replaced(r'(?<="): ', " ", 1),
    "equals sign": replaced(r'(?<="): ', " = ", 1),
    "arrow": replaced(r'(?<="): ', " => ", 1),
    "key without opening quote": replaced(r'"(?=\w+": ["\[{])', ""),
    "hash comment": put("# note\n", r"[{]\n(?= *\")|,\n(?= *\"\w+\":)"),
    "semicolon": replaced(r",(?=\n *\"\w+\":)", ";"),
    "brace for bracket": replaced(r"(?<=\n)( *)\]", r"\1}"),
    "bracket for brace": replaced(r"(?<=\n)( +)\}", r"\1]"),
    "line of no key": put("TODO\n", r"[{]\n(?= *\")|,\n(?= *\"\w+\":)"),
    "dots": put(" ...,", r",(?=\n)", 1),
    "script": wrapped("var a = ", ";"),
    "callback": wrapped("a.b(", ");"),
    "fence": wrapped("```json\n", "\n```"),
    "guard": wrapped(")]}',\n", ""),
    "word behind it": lambda text, _chance: (f"{text}\ndone", len(text) + 1),
}
