"""A named tuple that is changed swiftly is changed as any other."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsld.model.annotation import Mention
from newsld.model.records import swiftly_replaced


class Plain(NamedTuple):
    """As named tuples are."""

    first: int
    second: str = ""
    third: int = 0


Swift = swiftly_replaced(NamedTuple("Swift", [("first", int), ("second", str), ("third", int)]))


@given(
    st.tuples(st.integers(), st.text(), st.integers()),
    st.fixed_dictionaries({}, optional={"first": st.integers(), "second": st.text(), "third": st.integers()}),
)
def test_the_fields_named_change_and_no_others(values: tuple[int, str, int], changes: dict[str, object]) -> None:
    swift = Swift(*values)
    changed = swift._replace(**changes)  # pyright: ignore[reportArgumentType]
    assert (type(changed), tuple(changed)) == (Swift, tuple(Plain(*values)._replace(**changes)))  # pyright: ignore[reportArgumentType]
    assert tuple(swift) == values


def test_what_is_no_field_is_refused() -> None:
    with pytest.raises(KeyError, match="nmae"):
        Mention(0, 1, "Roe")._replace(nmae="Roe")  # pyright: ignore[reportCallIssue]
