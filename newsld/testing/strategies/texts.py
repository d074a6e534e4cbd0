"""Words, names, sentences and days such as stand in news: what a person reads when an example has shrunk.

The first of each list is the plainest, and Hypothesis shrinks towards it.
"""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import product

from hypothesis import strategies as st

_WORDS = ("dam", "river", "harbour", "council", "storm", "bridge", "winter", "school", "money", "boat", "night", "vote")
_GIVEN_NAMES = ("Ana", "Tom", "Mara", "Luis", "Sinéad", "Łukasz", "Xu", "Юрій", "Jean-Luc", "Zoë")
_FAMILY_NAMES = ("Reed", "Lind", "Kovač", "Brand", "Ortega", "O’Neill", "van Dijk", "Müller", "Коваль", "d’Hondt")
_VERBS = ("holds", "falls", "opens", "waits", "returns")

FIRST_DAY, LAST_DAY = date(1995, 1, 1), date(2026, 6, 30)


def words() -> st.SearchStrategy[str]:
    """Draw an English noun."""
    return st.sampled_from(_WORDS)


def names() -> st.SearchStrategy[str]:
    """Draw a person's full name."""
    return st.builds("{} {}".format, st.sampled_from(_GIVEN_NAMES), st.sampled_from(_FAMILY_NAMES))


def headlines() -> st.SearchStrategy[str]:
    """Draw a headline: a sentence without its stop."""
    return st.builds("The {} of the {} {}".format, words(), words(), st.sampled_from(_VERBS))


def several_headlines(count: int) -> st.SearchStrategy[list[str]]:
    """Draw so many headlines, no two alike: one that was drawn before makes room for the next in the order of words."""

    def apart(drawn: list[str]) -> list[str]:
        kept: dict[str, None] = {}
        every = ("The {} of the {} {}".format(*words) for words in product(_WORDS, _WORDS, _VERBS))
        for headline in drawn:
            kept[headline if headline not in kept else next(one for one in every if one not in drawn)] = None
        return list(kept)

    return st.lists(headlines(), min_size=count, max_size=count).map(apart)


def sentences() -> st.SearchStrategy[str]:
    """Draw an English sentence."""
    return headlines().map("{}.".format)


def dates(*, min_value: date = FIRST_DAY, max_value: date = LAST_DAY) -> st.SearchStrategy[date]:
    """Draw a day on which news was published."""
    return st.dates(min_value, max_value)


def times(*, min_value: datetime | None = None, max_value: datetime | None = None) -> st.SearchStrategy[datetime]:
    """Draw a moment in which news was published, to the second and with a zone."""
    first = min_value or datetime.combine(FIRST_DAY, datetime.min.time(), UTC)
    last = max_value or datetime.combine(LAST_DAY, datetime.min.time(), UTC)
    zones = st.sampled_from([UTC, *(timezone(timedelta(hours=hours)) for hours in (1, 2, -5))])
    seconds = st.integers(0, int((last - first).total_seconds()))

    def moment(after: int, zone: timezone) -> datetime:
        return (first + timedelta(seconds=after)).astimezone(zone)

    return st.builds(moment, seconds, zones)
