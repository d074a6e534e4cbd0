"""Every finding stands in its text, its pieces in order, and no quotation overlaps another."""

from hypothesis import given
from hypothesis import strategies as st
from poking_texts import annotated, each_language, texts


@each_language
@given(data=st.data())
def test_offsets_are_true_and_quotations_do_not_overlap(tag: str, data: st.DataObject) -> None:
    article, annotations = annotated(data.draw(texts(tag)), tag)
    length = len(article.text)
    end = 0
    for start, stop in sorted((s.start, s.end) for q in annotations.quotations for s in q.spans):
        assert end <= start < stop <= length
        end = stop
    for attribution in (*annotations.quotations, *annotations.claims):
        assert all(0 <= span.start < span.end <= length for span in attribution.spans)
        assert all(0 <= mention.start < mention.end <= length for mention in attribution.mentions)
        assert [span.start for span in attribution.spans] == sorted(span.start for span in attribution.spans)
