"""What shares code points is found as by a look at each."""

from hypothesis import given
from hypothesis import strategies as st

from newsld.annotators.overlaps import Overlaps, Said
from newsld.model.annotation import Attribution, ContentKind
from newsld.model.article import Span

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda place: Span(place[0], sum(place)))


@given(st.lists(spans), spans)
def test_stretches_are_found_as_by_a_look_at_each(placed: list[Span], asked: Span) -> None:
    touching = [i for i, span in enumerate(placed) if span.start < asked.end and asked.start < span.end]
    assert Overlaps(placed).of(asked.start, asked.end) == touching


@given(st.lists(spans), spans)
def test_attributions_are_found_by_where_they_stand(placed: list[Span], asked: Span) -> None:
    ordered = sorted(placed, key=lambda span: span.start)
    said = Said([Attribution(ContentKind.DIRECT, (span,), "said") for span in ordered])
    touching = [span for span in ordered if span.start < asked.end and asked.start < span.end]
    assert [one.spans[0] for one in said.about(asked.start, asked.end)] == touching
    assert [one.spans[0] for one in said.before(asked.start)] == [s for s in ordered if s.start < asked.start]
