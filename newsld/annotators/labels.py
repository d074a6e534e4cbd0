"""Labels: who speaks, in front of a colon, as transcripts and interviews print it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newsld.annotators.syntax.readings import Found
from newsld.model.annotation import Mention
from newsld.model.article import Part, Span
from newsld.model.language import Kind, Language, either

_WORD = r"[^\W\d_][\w.'’-]*"
_LABEL = re.compile(rf"(?P<label>{_WORD}(?: {_WORD}){{0,4}})(?:\s?[(\[][^()\[\]]{{1,40}}[)\]])?\s?:\s+(?=\S)")
_ABBREVIATED = re.compile(r"(?P<label>[^\W\d_]+)\.\s+(?=\S)")  # "P. ¿Por qué? R. Porque no."
_DIRECTION = r"(?:\([^()]{1,80}\)|\[[^\[\]]{1,80}\])"
_OPENING_DIRECTION = re.compile(rf"{_DIRECTION}[.,]?\s*")
_DIRECTIONS = re.compile(rf"(?<=[.!?…\"”»])\s*{_DIRECTION}\.?\s*(?=[^\Wa-z\d_]|[(\[\"“«¿¡]|$)")
_ENCLOSED = re.compile(r"[\"“„«”].*[\"”“»]\W?", re.DOTALL)
_OPENINGS = "\"“„«”¿¡—–-…$€£'’‘"
_STOPS = (".", "?", "!", "…", ")", "]", "—", "–", "-")
_SHORTEST = 3  # letters; shorter words in capitals are abbreviations


@dataclass(frozen=True, slots=True)
class Label:
    """The label of paragraph `index`, with title as printed (`text`) and without (`name`).

    `first` is where the words behind it begin. `is_said` tells whether they are somebody's, without marks.
    """

    index: int
    start: int
    first: int
    text: str
    name: str
    title: str
    is_said: bool

    @property
    def is_shouted(self) -> bool:
        """Whether it is printed in capitals."""
        return self.text.isupper() and len(self.text) >= _SHORTEST

    def mention(self, name: str, language: Language) -> Mention:
        """Return the label as a source called `name`."""
        titles = self.title.lower().split()
        role = " ".join(word for word in titles if word in language.roles)
        honorific = next((bare for word in titles if (bare := word.rstrip(".")) in language.title_roles), "")
        gender = next((language.titles[key] for word in titles if (key := _title(word, language))), None)
        end = self.start + len(self.text)
        return Mention(self.start, end, name, name, role, Kind.PERSON, gender, honorific=honorific)


def labels(found: Found, language: Language) -> Iterator[Label]:
    """Yield the labels of an article that can be those of speakers."""
    text = found.article.text
    for i, paragraph in enumerate(found.paragraphs):
        reading = paragraph.reading
        match = _LABEL.match(text, reading.start, reading.end) or _abbreviated(text, reading.start, language)
        if match is None or reading.part is not Part.PARAGRAPH or not _may_be_speaker(match["label"], language):
            continue
        title, name = _parted(match["label"], language)
        first = spoken_from(text, match.end(), reading.end)
        is_said = _is_said(text[first : reading.end])
        yield Label(i, match.start("label"), first, match["label"], name, title, is_said)


def _abbreviated(text: str, start: int, language: Language) -> re.Match[str] | None:
    """Return the letter that an interview prints with a dot for "question" or "answer"."""
    match = _ABBREVIATED.match(text, start)
    marked = either(language.question_labels, language.answer_labels)
    return match if match and match["label"].lower() in marked else None


def spoken_from(text: str, start: int, end: int) -> int:
    """Return where words begin behind the stage direction that opens them: "(laughs) No."."""
    direction = _OPENING_DIRECTION.match(text, start, end)
    return direction.end() if direction else start


def spoken(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield the words between stage directions: "(APPLAUSE)", "It will. [Laughter] It must."."""
    start = spoken_from(text, start, end)
    for direction in _DIRECTIONS.finditer(text[:end], start):
        if direction.start() > start:
            yield Span(start, direction.start())
        start = direction.end()
    if start < end:
        yield Span(start, end)


def _parted(label: str, language: Language) -> tuple[str, str]:
    """Part "MS. LIND" and "Chairman Smith" into title and name; a title alone is the name."""
    words = label.split()
    first = 0
    while first < len(words) - 1 and _is_title(words[first], language):
        first += 1
    return " ".join(words[:first]), " ".join(words[first:])


def _is_title(word: str, language: Language) -> bool:
    return bool(_title(word.lower(), language)) or word.lower() in language.roles


def _title(word: str, language: Language) -> str:
    """Return how the language lists a title, with its dot or without; "" if it is none."""
    return next((form for form in (word, word.rstrip(".")) if form in language.titles), "")


def _is_said(words: str) -> bool:
    """Tell a sentence from "Rating: Shaky", and words without marks from "Geary: “…”", which has them."""
    is_open = words[:1].isalnum() or words[:1] in tuple(_OPENINGS)
    return is_open and words.rstrip().rstrip("\"”“»’'\u00a0\u202f ").endswith(_STOPS) and not _ENCLOSED.fullmatch(words)


def _may_be_speaker(label: str, language: Language) -> bool:
    """Tell "WALLACE", "Q" and "Ann Roe" from "Photo" and "Best album"."""
    if label.lower() in either(language.question_labels, language.answer_labels) or label.isupper():
        return True
    is_name = all(word[0].isupper() or word.lower() in language.name_particles for word in label.split())
    return is_name and (label.lower() not in language.title_nouns or label.lower() in language.outlet_nouns)


def is_part(name: str, whole: str) -> bool:
    """Tell "Lind" and "MS. LIND" from "Mara Lind" by nothing but length."""
    words: Sequence[str] = whole.casefold().split()
    return set(name.casefold().split()) <= set(words)
