"""Bylines: which line is one, and whom it names."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from newsld.model.language import Language, either
from newsld.readers.text.furniture import without_date

_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*\s+)*[^\W\d_][\w.'’/-]*")
_NAMED_AS_MONTHS = frozenset({"jan", "april", "may", "june", "avril", "abril", "august", "mai", "maj", "juni", "julia"})
_ELIDED = re.compile(r"[dl]['’][^\W\d_a-z]")  # "d'Emilio"
_LONGEST_ACRONYM = 4  # letters
_SHORTEST_NAME, _LONGEST_NAME = 2, 4  # words
_LONGEST_CASELESS = 4  # characters of a name in Chinese
_OUTLETS = tuple("社報报网網部台局")  # "press", "paper", "site", "desk" in Chinese: the last of an outlet's name
_AGENCY = re.compile(r"\s*/\s*[A-Z]{2,5}$")  # "Ana Roe/AFP"
_WORDS_WITH_ROLE = range(3, 5)
_SPEECH = re.compile(r":\s*[\"'“”‘’«»„‚]")
_CLOSING = "”“»’\"')"  # marks behind the full stop of a sentence
_MAX_BYLINE = 120  # code points; a longer line is a sentence


def is_byline(line: str, language: Language) -> bool:
    """Tell whether a line says by its wording who wrote the article."""
    return len(line) <= _MAX_BYLINE and any(pattern.fullmatch(line) for pattern in _patterns(language))


def is_bare_byline(line: str, language: Language) -> bool:
    """Tell whether a line between headline and text is a name or a desk without "by"."""
    if len(line) > _MAX_BYLINE or line.rstrip(_CLOSING)[-1:] in ".!?:;,…" or _SPEECH.search(line):
        return False  # "Ana Roe, captain: “We are tired.”" leads to speech
    name, *rest = re.split(r"\s*[,|]\s*", line)
    words = name.split()
    if any(word.lower() in language.byline_words for word in words):
        return True
    if name.lower() in either(language.cities, language.countries):
        return False  # "Den Haag, 23 januari"
    is_short = _SHORTEST_NAME <= len(words) <= _LONGEST_NAME
    return is_short and _is_name(words, language) and all(part[:1].isupper() or part.islower() for part in rest)


def is_dated_byline(line: str, language: Language) -> bool:
    """Tell a name that a date stands beside: "Ana Roe 3 mei 2025", not "Den Haag, 3 mei 2025"."""
    beside = without_date(line, language)
    is_desk = beside.lower() in language.byline_words
    is_first_name = beside.split(" ")[0].lower() in either(language.male_names, language.female_names)
    return beside != line and (is_desk or (is_first_name and is_bare_byline(beside, language)))


def authors(lines: Iterable[str], language: Language) -> tuple[str, ...]:
    """Return the names in bylines, without roles and outlets; a desk counts only where no person is named."""
    names = dict.fromkeys(name for line in lines for name in _names(line, language))
    people = tuple(name for name in names if is_person(name, language))
    return people or tuple(names)


def _names(line: str, language: Language) -> tuple[str, ...]:
    match = next((match for pattern in _patterns(language) if (match := pattern.fullmatch(line))), None)
    names = match.groupdict().get("names", "") if match else without_date(line, language)
    names = re.split(r"\s*\|\s*", names or "")[0]
    found: list[str] = []
    is_list = bool(language.additive.union("&") & set(names.lower().split()))
    for part in _joints(language).split(names.split("\n")[0]):
        if found and not is_list and not is_person(part, language):
            continue
        name = _without_role(part.strip(" ."), language)
        if name:
            found.append(name.title() if name.isupper() and len(name) > _LONGEST_ACRONYM else name)
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=64)
def _joints(language: Language) -> re.Pattern[str]:
    """Return what stands between the names of a byline."""
    words = "|".join(re.escape(word) for word in sorted(language.additive))
    return re.compile(rf"\s*(?:,|;|&|\b(?:{words})\b)\s*")


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.IGNORECASE | re.DOTALL) for pattern in patterns)


def _patterns(language: Language) -> tuple[re.Pattern[str], ...]:
    return _compiled(language.bylines)


def _is_name(words: list[str], language: Language) -> bool:
    return all(_is_of_name(word, language) for word in words) and not any(
        word.lower() in language.weekdays or word.lower().strip(".") in language.months
        for word in words[_given(words) :]
    )


def _given(words: list[str]) -> int:
    """Return how many words at the beginning are a first name, though a month may be called so: "Jan Kroll"."""
    return 1 if len(words) > 1 and words[0].lower() in _NAMED_AS_MONTHS else 0


def _is_of_name(word: str, language: Language) -> bool:
    """Tell "Lind", "van" and "d'Emilio"."""
    return word[:1].isupper() or word.lower() in language.name_particles or bool(_ELIDED.match(word))


def is_person(name: str, language: Language) -> bool:
    """Tell the name of a person from that of a desk, an outlet or an agency."""
    words = name.split()
    if name.lower() == name.upper():
        return _is_caseless_person(name, words)
    outlet = either(language.byline_words, language.organisations, language.outlet_nouns)
    is_name = len(words) > 1 and _is_name(words, language) and words[0].lower() not in language.determiners
    is_plural = any(word.lower().removesuffix("s") in language.byline_words for word in words)
    return is_name and not is_plural and not any(word.lower() in outlet for word in words)


def _is_caseless_person(name: str, words: list[str]) -> bool:
    """Tell the name of a person in letters that have no case: several words, or a few characters of Chinese."""
    is_short = _SHORTEST_NAME <= len(name) <= _LONGEST_CASELESS and not name.endswith(_OUTLETS)
    is_name = _SHORTEST_NAME <= len(words) <= _LONGEST_NAME or (is_short and "\u3040" <= name[0] <= "\u9fff")
    return is_name and all(word.replace("·", "").isalpha() for word in words)


def is_desk(name: str, language: Language) -> bool:
    """Tell a name that has no word of a person's: "Staff", "The Sports Desk"."""
    impersonal = either(language.byline_words, language.organisations, language.outlet_nouns)
    return all(word in impersonal or word in language.determiners for word in name.lower().split())


def without_role_behind(name: str, language: Language) -> tuple[str, str]:
    """Return a name and the role that stands behind it: "Mara Lind", "Environment editor"; of others "" is the role."""
    words = name.split()
    is_first_name = words[0].lower() in either(language.male_names, language.female_names) if words else False
    if len(words) not in _WORDS_WITH_ROLE or not is_first_name or words[-1] not in language.byline_words:
        return name, ""
    return " ".join(words[:_SHORTEST_NAME]), " ".join(words[_SHORTEST_NAME:])


def turned(line: str, language: Language) -> str:
    """Return a name that its family name opens, as read: "LIND, Mara"; any other line as it is."""
    family, comma, given = (part.strip() for part in line.partition(","))
    is_given = given.lower() in either(language.male_names, language.female_names)
    if not comma or " " in family or not is_given:
        return line
    return f"{given} {family.title() if family.isupper() else family}"


def _without_role(part: str, language: Language) -> str:
    """Return the name after a role ("Showbiz reporter Minnie Tan"), or the whole of a desk ("the Verify desk")."""
    words = re.split(r"\s*[(@•|]", _AGENCY.sub("", part))[0].split()
    if len(words) > 1 and is_desk(" ".join(words), language):
        stripped = words[1:] if words[0].lower() in language.determiners else words
        if len(stripped) > 1:
            return " ".join(stripped) if stripped[0][:1].isupper() else ""
    stop = next((i for i, word in enumerate(words) if i and word in language.prepositions), len(words))
    words = words[:stop]
    while len(words) > 1 and words[0].lower().strip(".") in language.titles:
        words = words[1:]
    last_role = max((i for i, word in enumerate(words) if word.lower() in language.byline_words), default=-1)
    if 0 <= last_role < len(words) - 1:
        words = words[last_role + 1 :]
    while words and words[0].lower() in language.determiners:
        words = words[1:]
    if len(words) == 1 and words[0].lower() in language.byline_words:
        return ""  # "Our Correspondent" is nobody's name
    return " ".join(words) if words and _NAME.fullmatch(" ".join(words)) and words[0][:1].isupper() else ""
