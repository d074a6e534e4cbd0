"""Who is named in a text that a page marks as its author's: "By Mara Lind and Ole Voss", "LIND, Mara"."""

import re
from collections.abc import Callable, Iterator

_BY = re.compile(
    r"^(?:(?:an?\s+|ein\s+|une?\s+|\w+\s+)?(?:(?:article|story|report|words?|text|written|posted|published|reported"
    r"|artikel|kommentar|verfasst|geschrieben|écrit|publié|scritto|pubblicato|escrito|publicado|foto|texto?|tekst)\s+)?"
    r"(?:by|von|vom|par|por|di|da|de la|door|av|af|przez|von:|by:|od|autor(?:in|en|a|es|e)?|authors?|auteurs?|автор"
    r"|texte?|testo|texto|tekst|redaktion|reporter)(?:\s*[:：]\s*|\s+))+",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"(?:by|von|par|por|di|door|av|przez|text|texte|testo|texto|автор)(?:\s*[:：]\s*|\s+)\w", re.IGNORECASE
)
_LABEL = re.compile(r"^(?:by|von|par|por|di|door|av|af|autor|author|автор|text)\s*[:：]?$", re.IGNORECASE)
_JOINT = re.compile(r"\s*(?:[;|•·・]|\s/\s|(?<=[^\W\d_]{3})/(?=[^\W\d_]{3})|\n)\s*|\s+(?:[-–—]|@)\s+")
_AND = re.compile(r"\s+(?:and|und|et|y|e|og|och|en|i|и|та|і|ve|ja|și|with|mit)\s+|\s*[&＆]\s*", re.IGNORECASE)
_COMMA = re.compile(r"\s*[,，、]\s*(?:(?:and|und|et|y|e|og|och|en|i|и|та|і|ve|ja|și)\s+)?")
NOISE = re.compile(r"\S+@\S+|https?://\S*|\([^)]*\)|\[[^\]]*\]|^\W+|[\s,:;–—-]+$")
_PARTICLES = re.compile(
    r"del?|della|di|da|d[oa]s|do|du|des|van|von|der|den|te[nr]|la|le|el|al|bin|ibn|y|e|zu|a[fv]|and|und|et|og|och",
    re.IGNORECASE,
)
_DATED = re.compile(  # "Mara Lind, published on 12 May"
    r"(?:[\s,|•·–—-]+(?:published|updated|posted|last|on|at|am|vom|den|le|il|el|em|stand|publi\w*|mis à jour"
    r"|aktualisiert|erstellt|veröffentlicht|pubblicato|aggiornato|actualizado|\w{3,9}day|mon|tue|wed|thu|fri|sat|sun"
    r"|montag|dienstag|mittwoch"
    r"|donnerstag|freitag|samstag|sonntag|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*)\b\W*)*[\s,|•·–—-]+\d.*$",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_SENTENCE = re.compile(r"[!?:;„“”«»\"…]|\.\.\.")
_HANDLE = re.compile(r"^@|^(?=.*[._+-])[a-z0-9._+-]+$|^www\.|\w\.(?:com|org|net|info|[a-z]{2})$")
_NOBODY = re.compile(
    r"admin|administrator|webmaster|author|editor|guest(?: (?:author|contributor|writer|post))?|unknown|none|null|nan"
    r"|undefined|anonymous|autor"
    r"|redaktion|redaction|redazione|redacción|rédaction|redakcja|редакция|staff|user|default|wordpress"
    r"|system|root|anonym|anonyme",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:the|die|der|das|le|la|les|el|los|il|lo)\s|l['’]", re.IGNORECASE)  # an outlet's
_DEGREES = frozenset(["phd", "ph.d", "md", "m.d", "ma", "msc", "rd", "jr", "sr", "esq", "rn", "mph"])
_LONGEST, _MOST_WORDS, _LONGEST_LIST = 80, 6, 400
_SURNAME_FIRST = re.compile(r"^([^\W\d_][\w’'-]+),\s+([^\W\d_][\w’'-]+(?:\s\w\.)?)$")
_SHORTEST_NAME, _LONGEST_NAME = 2, 5  # words of a person's name


def names_in(text: str) -> Iterator[str]:
    """Yield the names in a text that is marked as an author's; of a list, each one."""
    if len(text) > _LONGEST_LIST or _HANDLE.search(text.strip()):
        return
    line = cut_date(_BY.sub("", NOISE.sub("", " ".join(text.split())))).strip()
    line = _SURNAME_FIRST.sub(r"\2 \1", line)
    names = (tidied(part) for part in parts_of(line))
    yield from dict.fromkeys(name for name in names if name.casefold() not in _DEGREES and is_name(name))


def cut_date(line: str) -> str:
    """Return a line without the date behind its names."""
    return _DATED.sub("", line)


def tidied(part: str) -> str:
    """Return a part of a byline without what is no letter around it, and once where it stands twice."""
    return _once(NOISE.sub("", part).strip(" ."))


def is_byline(text: str) -> bool:
    """Tell whether a line begins as a byline: "By Mara Lind"."""
    return _STARTS.match(text) is not None and is_person(next(names_in(text), ""))


def has_and(line: str) -> bool:
    """Tell whether a line is a list that ends as lists do: "Mara Lind, Ole Voss and Ida Roe"."""
    return _AND.search(line) is not None


def is_joined(name: str, line: str) -> bool:
    """Tell whether an "and" stands before a name in a line."""
    before = line.partition(name)[0]
    return re.search(f"(?:{_AND.pattern})$", before, re.IGNORECASE) is not None


def _once(name: str) -> str:
    """Return a name that a page shows twice, beside the picture and below, once."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else name


def parts_of(line: str, is_other: Callable[[str], bool] = lambda _: False) -> Iterator[str]:
    """Yield what may be the names of a line; an "and" parts people and `is_other`, not an outlet and an agency."""
    for piece in _JOINT.split(line):
        for part in _COMMA.split(piece):
            names = _AND.split(part)
            are_people = all(is_person(name) or is_other(name) for name in names) and not _ARTICLE.match(part)
            yield from names if are_people or all(map(is_person, names)) else (part,)


def is_name(text: str) -> bool:
    """Tell whether a text can be somebody's name at all."""
    words = text.split()
    if not words or len(text) > _LONGEST or len(words) > _MOST_WORDS or _LABEL.match(text):
        return False
    return not _DIGIT.search(text) and not _SENTENCE.search(text) and not _HANDLE.search(text) and not is_nobody(text)


def is_nobody(text: str) -> bool:
    """Tell what stands in the place of a name and is none: "admin"."""
    return _NOBODY.fullmatch(text) is not None


def is_person(text: str) -> bool:
    """Tell whether a text has the form of a person's name: some words, each with a capital, or letters without case."""
    words = text.split()
    if not _SHORTEST_NAME <= len(words) <= _LONGEST_NAME or _DIGIT.search(text) or words[-1][:1].islower():
        return False
    return all(word[:1].isupper() or not word[:1].islower() or _PARTICLES.fullmatch(word) is not None for word in words)
