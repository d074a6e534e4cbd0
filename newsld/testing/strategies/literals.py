"""Values that are no nodes: what is drawn for schema.org's data types, and for properties with a form of their own."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from hypothesis import strategies as st

from newsld import vocabulary
from newsld.testing.strategies.parties import SITE
from newsld.testing.strategies.texts import headlines, names, sentences, words


class Story(NamedTuple):
    """What the nodes of one tree tell together: its sentence, two moments, the earlier first, numbers for reviews."""

    sentence: str
    early: datetime
    late: datetime
    reviews: Iterator[int]

    def reviewed(self) -> str:
        """Return what one more fact check is of: no two are of the same claim."""
        number = next(self.reviews)
        return self.sentence if number == 1 else f"{self.sentence} ({number})"


_ADDRESSES = st.builds("{}/{}".format, st.just(SITE), words())
_DAY, _MOMENT, _TIME = "Date", "DateTime", "Time"
_OF_TYPE: Mapping[str, st.SearchStrategy[Any]] = {
    "Text": sentences(),
    "URL": _ADDRESSES,
    "Boolean": st.booleans(),
    "Integer": st.integers(1, 5_000),
    "Number": st.integers(1, 5_000) | st.sampled_from([0.5, 2.75]),
    "CssSelectorType": st.sampled_from([".lead", ".summary"]),
    "XPathType": st.sampled_from(["/html/head/title", "//h1"]),
    "Duration": st.sampled_from(["PT2M4S", "P1D", "PT1H"]),
    "Distance": st.integers(400, 4_000) | st.sampled_from(["600 px", "800px"]),
    _TIME: st.sampled_from(["08:30:00", "23:59:59"]),
}
_TAGS = st.sampled_from(["en", "de-CH", "uk"])
# what is held to a form whatever its type is
_OF_PROPERTY: Mapping[str, st.SearchStrategy[Any]] = {
    "alternateName": headlines().map("{}, as some say".format),
    "availableLanguage": _TAGS,
    "bestRating": st.just(5),
    "email": words().map("{}@river-daily.example".format),
    "headline": headlines(),
    "inLanguage": _TAGS,
    "knowsLanguage": _TAGS,
    "ratingValue": st.integers(1, 5) | st.sampled_from(["1", "4.5"]),
    "telephone": st.just("+49 30 5550100"),
    "url": st.builds("{}/of/{}".format, st.just(SITE), words()),  # a page of its own: a policy does not stand there
    "worstRating": st.just(1),
}
# the words of the tree: what is quoted and claimed stands in the article
_OF_STORY = frozenset({"articleBody", "text"})
_LATE = frozenset({"coverageEndTime", "dateModified", "deathDate", "dissolutionDate", "endDate", "endTime", "expires"})


def literal(draw: st.DrawFn, term: str, kind: str, story: Story) -> Any:
    """Draw what a property takes of a data type."""
    if term in _OF_STORY:
        return story.sentence
    if term == "claimReviewed":
        return story.reviewed()
    if kind in {_DAY, _MOMENT}:
        moment = story.late if term in _LATE else story.early
        return moment.date().isoformat() if kind == _DAY else moment.isoformat(timespec="seconds")
    if term in _OF_PROPERTY:
        return draw(_OF_PROPERTY[term])
    return draw(_OF_TYPE[kind])


def data_type(name: str) -> str | None:
    """Return the data type that a type is drawn as: itself, or the nearest that it is a kind of."""
    return next((one for one in (name, *vocabulary.ancestors(name)) if one in _OF_TYPE or one in {_DAY, _MOMENT}), None)


def name_of(type_name: str) -> st.SearchStrategy[str]:
    """Draw what a node of a type is called, or what stands in its place."""
    if type_name == "Language":
        return _TAGS
    if type_name == "Person":
        return names()
    return st.builds("{} {}".format, words().map(str.capitalize), words()) | headlines()
