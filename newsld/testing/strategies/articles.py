"""Raw articles of which it is known what they quote and report, and whose words those are."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument

from newsld.model.language import Gender
from newsld.testing.composition import Page
from newsld.testing.grammar import Body, Grammar, Person, Statement, capital
from newsld.testing.grammars import GRAMMARS, grammar
from newsld.testing.known_article import KnownArticle

_Value = TypeVar("_Value")
_TURN = re.compile(r"[/+]")
_SLOT = re.compile(r"\{([^{}]*)\}")
_URL = "https://www.river-daily.example/news"
_MOST_SPEAKERS = 3
_DASHES = frozenset("—–-")


def articles(
    *,
    languages: Iterable[str] = tuple(GRAMMARS),
    marks: Iterable[str] | None = None,
    min_paragraphs: int = 1,
    max_paragraphs: int = 5,
) -> st.SearchStrategy[KnownArticle]:
    """Draw an article in one of the languages, printed in one of the styles of marks, with all that is said in it.

    `marks` are styles such as "“ ”" or "« »", "– –" for speech behind dashes; those that the language is printed in,
    where none are named. Every article quotes or reports somebody, has a headline, which may quote too, and lasts from
    `min_paragraphs` to `max_paragraphs`; one or two people speak in each, and a block quotation is one of its own. It
    shrinks to one short paragraph of English, in the plainest words.
    """
    tags, styles = list(languages), None if marks is None else list(marks)
    unknown = [tag for tag in tags if tag not in GRAMMARS]
    if unknown or not tags:
        raise InvalidArgument(f"languages={tags!r}; expected some of {', '.join(GRAMMARS)}")
    if styles is not None and not all(re.fullmatch("[^ ]+ [^ ]+", style) for style in styles or [""]):
        raise InvalidArgument(f"marks={styles!r}; expected pairs such as '“ ”'")
    if not 1 <= min_paragraphs <= max_paragraphs:
        bounds = f"min_paragraphs={min_paragraphs}, max_paragraphs={max_paragraphs}"
        raise InvalidArgument(f"{bounds}; expected 1 or more, and the first no greater than the second")
    return st.sampled_from(tags).flatmap(lambda tag: _articles(grammar(tag), styles, min_paragraphs, max_paragraphs))


@st.composite
def _articles(draw: st.DrawFn, grammar: Grammar, styles: Sequence[str] | None, least: int, most: int) -> KnownArticle:
    marks = draw(st.sampled_from(styles or grammar.marks))
    cast = draw(st.lists(st.sampled_from(grammar.people), min_size=1, max_size=_MOST_SPEAKERS, unique=True))
    story = _Story(draw, grammar, marks, cast)
    story.begin()
    while story.paragraphs < most and draw(_told(story, least, most)):
        pass
    return story.page.as_known(grammar.tag, _URL)


@st.composite
def _told(draw: st.DrawFn, story: "_Story", least: int, most: int) -> bool:
    """Draw whether there is a further paragraph, and that; all draw the same first, so that each can shrink away."""
    goes_on, is_filler = draw(st.integers(0, 3)) > 0, draw(st.booleans())
    if not goes_on and story.paragraphs >= least:
        return False
    story.tell(most - story.paragraphs, is_filler=is_filler and story.paragraphs > 0)
    return True


class _Story:
    """An article being drawn: who has been named in it, and what has been said."""

    def __init__(self, draw: st.DrawFn, grammar: Grammar, marks: str, cast: Sequence[Person]) -> None:
        self._draw, self._grammar, self._cast = draw, grammar, cast
        self._named: set[Person] = set()
        self._left: dict[str, list[str]] = {}
        is_dialogue = not _DASHES.isdisjoint(marks)
        self._quoted = grammar.dialogue if is_dialogue else grammar.quoted
        self.page = Page(grammar.marks[0] if is_dialogue else marks)
        self.paragraphs = 0
        self._has_block = False

    def begin(self) -> None:
        """Draw a headline, and perhaps what it quotes somebody with whom the article names again in full."""
        form = self.one([*self._grammar.headlines, *self._grammar.headlined])
        self._add("", form, self.one(self._cast))

    def tell(self, room: int, *, is_filler: bool) -> None:
        """Draw a paragraph, of nobody's words or somebody's, and perhaps the block quotation that it announces."""
        self.paragraphs += 1
        if is_filler:
            self.page.add("\n\n", "", self.once("fillers", self._grammar.fillers))
            return
        kinds = (self._quoted, self._grammar.reported, self._grammar.exchanged)
        announced = () if room == 1 or self._has_block else (self._grammar.announced,)
        form = self.one(self.one((*kinds, *announced)))
        speaker = self.one(self._cast)
        self._add("\n\n", form, speaker)
        if "\n\n" in form:
            self.paragraphs += 1
            self._has_block = True
        elif _names_one(form) and form[0] not in _DASHES:
            self._go_on(speaker)

    def _go_on(self, speaker: Person) -> None:
        """Draw the rest of a paragraph: perhaps what another says, perhaps more by whoever spoke last."""
        other = self.one([None, *(person for person in self._cast if person is not speaker)])
        if other is not None:
            forms = self.one((self._grammar.quoted, self._grammar.reported))
            self._add(" ", self.one([form for form in forms if _names_one(form)]), other)
        if self._draw(st.booleans()):
            self._add(" ", self.one(self._grammar.resumed), other or speaker)

    def _add(self, before: str, form: str, speaker: Person) -> None:
        """Add a form, each turn of it with the speaker that its bound tells."""
        bounds = ["", *_TURN.findall(form)]
        for bound, turn in zip(bounds, _TURN.split(form), strict=True):
            if bound == "/":
                speaker = self.one([person for person in self._grammar.people if person is not speaker])
            speakers = self._speakers(turn, speaker)
            filled = _Form(self, self._grammar, speakers).filled(turn)
            self.page.add("" if bound else before, turn, filled, [one.name for one in speakers])

    def _speakers(self, form: str, speaker: Person) -> Sequence[Person | Body]:
        if "{body}" in form.lower():
            return [self.one(self._grammar.bodies)]
        others = [person for person in self._grammar.people if person is not speaker]
        return [speaker, self.one(others)] if "{other}" in form else [speaker]

    def mention(self, person: Person | Body) -> str:
        """Draw what somebody is called: in full at first."""
        if isinstance(person, Body):
            return person.printed
        if person in self._named:
            return self.one((person.name, person.short))
        self._named.add(person)
        return self.one(self._grammar.introductions).format(name=person.name, office=person.office)

    def once(self, kind: str, values: Sequence[str]) -> str:
        """Draw one of some texts that does not stand in the article yet, as long as there is one."""
        left = self._left.setdefault(kind, [])
        left[:] = left or values
        drawn = self.one(left)
        left.remove(drawn)
        return drawn

    def one(self, values: Sequence[_Value]) -> _Value:
        """Draw one of some values, the first where nothing speaks against it."""
        return self._draw(st.sampled_from(values))


def _names_one(form: str) -> bool:
    """Tell whether the next sentence can go on about whom a form names."""
    return "{other}" not in form and "{body}" not in form.lower() and "/" not in form


class _Form:
    """A form being filled with words."""

    def __init__(self, story: _Story, grammar: Grammar, speakers: Sequence[Person | Body]) -> None:
        self._story, self._grammar = story, grammar
        self._speakers = speakers
        self._statement: Statement | None = None

    def filled(self, form: str) -> str:
        return _SLOT.sub(lambda slot: self._filled(slot[1]), form)

    def _filled(self, slot: str) -> str:
        if "|" in slot:
            male, female = slot.split("|")
            speaker = self._speakers[0]
            return female if isinstance(speaker, Person) and speaker.gender is Gender.FEMALE else male
        words = self.filled(self._words(slot.lower()))
        return capital(words) if slot[0].isupper() else words

    def _words(self, slot: str) -> str:
        match slot:
            case "speaker" | "body":
                return self._story.mention(self._speakers[0])
            case "name":
                return self._speakers[0].name
            case "other":
                return self._story.mention(self._speakers[1])
            case "genitive":
                speaker = self._speakers[0]
                return (isinstance(speaker, Person) and speaker.genitive) or speaker.name
            case "fragment":
                return self._story.once(slot, self._grammar.fragments)
            case "more" | "joined":
                return self._drawn().spoken if slot == "more" else self._drawn().joined
            case "spoken" | "opening" | "rest" | "clause" | "final" | "denied":
                self._statement = self._statement or self._drawn()
                return getattr(self._statement, slot)
            case _:
                return self._story.one(self._grammar.words[slot])

    def _drawn(self) -> Statement:
        subject = self._story.once("subjects", self._grammar.subjects)
        return Statement(subject, self._story.one(self._grammar.predicates))
