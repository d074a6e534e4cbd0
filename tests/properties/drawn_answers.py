"""Cases of a suite, what is expected of them, and what somebody answers: right, nearly right, wrong or not at all."""

from hypothesis import strategies as st

from newsld.conformance import Answer, Case, Outcome, Remark

CODES = ("NL001", "NL102", "NL107")
FAMILIES = {"NL001": "document", "NL102": "shape", "NL107": "shape"}

REMARKS = st.builds(
    Remark,
    st.sampled_from(CODES),
    st.sampled_from(["", "/headline"]),
    st.integers(1, 2),
    st.integers(1, 2),
    st.sampled_from(["", "odd"]),
)
LISTS = st.lists(REMARKS, max_size=3).map(tuple)


def _case(number: int, rule: str, expected: tuple[Remark, ...]) -> Case:
    breaks = any(remark.code == rule for remark in expected)
    name = f"{rule}/{'fail' if breaks else 'pass'}/{number}"
    return Case(name, f"{name}.jsonld", "document", "T1", rule, breaks, not expected, f"{name}.expected.json")


CASES = st.integers(1, 9).flatmap(
    lambda number: st.tuples(st.sampled_from(CODES), LISTS).map(lambda drawn: (_case(number, *drawn), drawn[1]))
)
ANSWERS = st.one_of(
    LISTS.map(lambda remarks: Answer(not remarks, remarks)),
    st.booleans().map(Answer),
    st.just(Answer(broken="it ended with status 3")),
    st.just(Answer(skipped="it reads no pages")),
)


@st.composite
def outcomes(draw: st.DrawFn) -> Outcome:
    """Draw an outcome; a third of the answers say what is expected."""
    case, expected = draw(CASES)
    answer = draw(st.one_of(st.just(Answer(case.is_sound, expected)), ANSWERS, ANSWERS))
    return Outcome(case, expected, answer)
