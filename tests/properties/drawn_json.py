"""Any text, what is almost JSON, and JSON of any make."""

from hypothesis import strategies as st

ANY_TEXT = st.text(st.characters(exclude_categories=()))
PIECES = [*"{}[]:,;\"'“”\\ \n\t#0123-+.eE<>&", "null", "true", "NaN", '"a"', '"a":', "\\u", "//", "/*", "*/", "<!--"]
MARKS = ["-->", "<![CDATA[", "]]>", "&quot;", "&amp;", "<br>", "\ufeff", "\u00a0", "a", "key", '", "', '": "', "\\'"]
JSONISH = st.lists(st.sampled_from([*PIECES, *MARKS]), max_size=40).map("".join)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
JSON = st.recursive(
    SCALARS | ANY_TEXT | JSONISH,
    lambda inner: st.lists(inner) | st.dictionaries(ANY_TEXT, inner),
    max_leaves=20,
)
WORDS = st.text(st.sampled_from("abc é日"), min_size=1, max_size=8).map(str.strip).filter(bool)
NODES = st.recursive(
    st.booleans() | st.integers(-99, 99) | WORDS,
    lambda inner: st.lists(inner, min_size=1, max_size=4) | st.dictionaries(WORDS, inner, min_size=1, max_size=4),
    max_leaves=12,
).filter(lambda value: isinstance(value, (dict, list)))
