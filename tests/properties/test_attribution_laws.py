"""Laws of attribution in every language: what an article says somebody said is found, in any marks, beside any junk."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.annotators import annotate
from newsld.conversion import read
from newsld.languages import LANGUAGES, language
from newsld.model.article import RawArticle

MARKS = ["“ ”", '" "', "« »", "„ “", "‘ ’", "„ ”", "‹ ›", "‚ ‘", "「 」", "`` ''", "&quot; &quot;", "â€œ â€\x9d"]


@dataclass(frozen=True)
class Press:
    """How the press of a language words it: clauses, who speaks, quoted and reported speech, and furniture.

    In a template, {w} are the words in marks, {c} a clause, {n} the name.
    """

    clauses: tuple[str, ...]
    names: tuple[str, ...]
    quoted: tuple[str, ...]
    reported: tuple[str, ...]
    junk: str


PRESS = {
    "en": Press(
        ("the bridge will open in May", "the council spent the money twice", "nobody saw the ship leave"),
        ("Ada Mbeki", "Tom Brand", "Sinéad Furlong"),
        ("{w}, said {n}.", "{w}, {n} told reporters on Monday.", "{n} said: {w}."),
        ("{n} said that {c}.", "According to {n}, {c}.", "{C}, {n} said."),
        "Read also: Ten more storms",
    ),
    "de": Press(
        ("die Brücke im Mai eröffnet wird", "der Rat das Geld zweimal ausgegeben hat"),
        ("Karin Vogel", "Jens Brandt", "Petra Lindner"),
        ("{w}, sagte {n}.", "{w}, sagte {n} am Montag.", "{n} sagte: {w}."),
        ("{n} sagte, dass {c}.", "{n} teilte am Montag mit, dass {c}."),
        "Lesen Sie auch: Zehn weitere Stürme",
    ),
    "fr": Press(
        ("le pont ouvrira en mai", "la mairie a dépensé deux fois la somme"),
        ("Claire Vasseur", "Marc Delmas", "Anne Lefort"),
        ("{w}, a déclaré {n}.", "{w}, affirme {n}.", "{n} a déclaré : {w}."),
        ("{n} a déclaré que {c}.", "Selon {n}, {c}."),
        "Lire aussi : Dix autres tempêtes",
    ),
    "es": Press(
        ("el puente abrirá en mayo", "el ayuntamiento gastó dos veces el dinero"),
        ("Lucía Ferrer", "Andrés Molina", "Carmen Ruiz"),
        ("{w}, dijo {n}.", "{w}, afirmó {n} el lunes.", "{n} dijo: {w}."),
        ("{n} dijo que {c}.", "Según {n}, {c}."),
        "Lea también: Diez tormentas más",
    ),
    "pt": Press(
        ("a ponte vai abrir em maio", "a câmara gastou o dinheiro duas vezes"),
        ("Marta Figueira", "Rui Tavares", "Helena Couto"),
        ("{w}, disse {n}.", "{w}, afirmou {n}.", "{n} disse: {w}."),
        ("{n} disse que {c}.", "Segundo {n}, {c}."),
        "Leia também: Mais dez tempestades",
    ),
    "it": Press(
        ("il ponte aprirà a maggio", "il comune ha speso due volte la somma"),
        ("Chiara Valenti", "Marco Bassi", "Laura Conti"),
        ("{w}, ha detto {n}.", "{w}, ha dichiarato {n}.", "{n} ha detto: {w}."),
        ("{n} ha detto che {c}.", "Secondo {n}, {c}."),
        "Leggi anche: Altre dieci tempeste",
    ),
    "pl": Press(
        ("most zostanie otwarty w maju", "gmina wydała pieniądze dwa razy"),
        ("Anna Kowalczyk", "Marek Wójcik", "Ewa Lis"),
        ("{w} – powiedziała Anna Kowalczyk.", "{w} – powiedział Marek Wójcik.", "{w} – dodała Ewa Lis."),
        ("{n} poinformował, że {c}.", "{n} poinformował w piątek, że {c}."),
        "Czytaj także: Dziesięć kolejnych burz",
    ),
    "uk": Press(
        ("міст відкриють у травні", "рада двічі витратила кошти"),
        ("Остап Гнатишин", "Ганна Лисенко", "Роман Вовк"),
        ("{w}, – сказав {n}.", "{w}, – заявив {n}."),
        ("{n} заявив, що {c}.", "{n} повідомив, що {c}."),
        "Читайте також: Ще десять бур",
    ),
    "nl": Press(
        ("de brug in mei opengaat", "de raad het geld twee keer heeft uitgegeven"),
        ("Anneke Visser", "Joost Bakker", "Marieke Smit"),
        ("{w}, zei {n}.", "{w}, zegt {n} maandag.", "{n} zei: {w}."),
        ("{n} zei dat {c}.", "{n} meldt dat {c}."),
        "Lees ook: Nog tien stormen",
    ),
}

each_language = pytest.mark.parametrize("tag", [tag for tag in LANGUAGES if tag in PRESS])


@dataclass(frozen=True)
class Told:
    """A paragraph, what is said in it, and by whom."""

    template: str
    words: str
    name: str

    def in_marks(self, marks: str) -> str:
        """Return the paragraph with its quotation in marks."""
        opening, closing = marks.split()
        words = self.words[0].upper() + self.words[1:]
        return self.template.format(w=f"{opening}{words}{closing}", c=self.words, C=words, n=self.name)


@st.composite
def quoted(draw: st.DrawFn, tag: str) -> list[Told]:
    """Draw paragraphs that each quote somebody."""
    press = PRESS[tag]
    of_each = st.tuples(st.sampled_from(press.quoted), st.sampled_from(press.clauses), st.sampled_from(press.names))
    drawn = draw(st.lists(of_each, min_size=1, max_size=4))
    return [Told(template, words, _named(template, name, press)) for template, words, name in drawn]


@st.composite
def reported(draw: st.DrawFn, tag: str) -> Told:
    """Draw a paragraph that reports a statement."""
    press = PRESS[tag]
    template = draw(st.sampled_from(press.reported))
    return Told(
        template, draw(st.sampled_from(press.clauses)), _named(template, draw(st.sampled_from(press.names)), press)
    )


def _named(template: str, name: str, press: Press) -> str:
    """Return the name a template has itself, in whatever case, else the one drawn."""
    return name if "{n}" in template else next(own for own in press.names if own.split()[1][:4] in template)


def article(paragraphs: list[str], tag: str) -> str:
    first = PRESS[tag].clauses[0]
    return "\n\n".join([first[0].upper() + first[1:], *paragraphs])


def quotations(text: str, tag: str) -> list[tuple[str, str]]:
    """Return the words, with a capital and without a last stop, and the speakers of what is quoted."""
    read_as = read(RawArticle(text, language=tag))
    return [
        (read_as.text[span.start : span.end].strip(",. "), " and ".join(s.label for s in quotation.speakers))
        for quotation in annotate(read_as, language(tag)).quotations
        for span in quotation.spans
    ]


@each_language
@given(data=st.data())
def test_every_quotation_written_is_found_with_its_speaker_in_any_marks(tag: str, data: st.DataObject) -> None:
    told, marks = data.draw(quoted(tag)), data.draw(st.sampled_from(MARKS))
    text = article([one.in_marks(marks) for one in told], tag)
    assert quotations(text, tag) == [(one.words[0].upper() + one.words[1:], one.name) for one in told]


@each_language
@given(data=st.data())
def test_furniture_between_paragraphs_changes_no_speaker(tag: str, data: st.DataObject) -> None:
    paragraphs = [one.in_marks(data.draw(st.sampled_from(MARKS))) for one in data.draw(quoted(tag))]
    place = data.draw(st.integers(0, len(paragraphs)))
    furnished = [*paragraphs[:place], PRESS[tag].junk, *paragraphs[place:]]
    assert quotations(article(furnished, tag), tag) == quotations(article(paragraphs, tag), tag)


@each_language
@given(data=st.data())
def test_every_statement_reported_is_found_with_its_source(tag: str, data: st.DataObject) -> None:
    told = data.draw(reported(tag))
    read_as = read(RawArticle(article([told.in_marks("“ ”")], tag), language=tag))
    found = [
        (read_as.text[claim.start : claim.end].lower(), [s.label for s in claim.speakers])
        for claim in annotate(read_as, language(tag)).claims
    ]
    assert found == [(told.words.lower(), [told.name])]


def test_every_language_has_its_press() -> None:
    assert set(LANGUAGES) <= set(PRESS)
