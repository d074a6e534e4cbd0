"""What is fuzzed: each row takes any bytes along one road, and tells what has to hold at its end.

A check returns where all is well, also where the input is refused: a `NewsldError` is an answer. Whatever else it
raises is a fault of newsld.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from newsld.annotators import annotate
from newsld.conversion import convert_all, read
from newsld.errors import MissingPackage, NewsldError, UnrecognisedForm
from newsld.fixing import fix
from newsld.injection import inject
from newsld.intake import arrivals, documents
from newsld.intake.streams import Piece
from newsld.jsonld.canonical import canonical
from newsld.jsonld.encodings import decoded, decoded_page
from newsld.languages import LANGUAGES, language
from newsld.model.article import RawArticle
from newsld.model.diagnostic import Diagnostic, Severity, Source
from newsld.model.publisher import Publisher
from newsld.reports import FORMATS as REPORTS
from newsld.validation import validate

HOUSE = Publisher("River Daily", "https://www.river-daily.example/")
TAGS = tuple(LANGUAGES)
RECORDS = ("ninjs", "wordpress", "ans", "govuk", "guardian", "record")

Check = Callable[[bytes], None]


class Target(NamedTuple):
    """A road to be fuzzed.

    `seeds` are patterns of files that are sound input, `words` those of the modules whose strings mean something on
    this road, `notation` how its input is written: it decides how inputs are changed.
    """

    check: Check
    notation: str
    seeds: Sequence[str]
    words: Sequence[str]
    largest: int = 120_000


def _validated(data: bytes) -> None:
    _reported(validate(data, file="a"), decoded(data).text)


def _page_validated(data: bytes) -> None:
    for document in documents.documents("a.html", piped=data):
        _reported(validate(document), document.text)


def _reported(found: Sequence[Diagnostic], text: str) -> None:
    """Hold the diagnostics of a document against what reports take for granted, and write one of these."""
    for one in found:
        assert 1 <= one.line <= one.end_line, f"{one.code} has no place"
        assert (one.line, one.column) <= (one.end_line, one.end_column), f"{one.code} ends before it starts"
    report = list(REPORTS.values())[len(text) % len(REPORTS)].report
    assert isinstance(report(found, {found[0].file: Source(text)} if found else {}), str), "no report"


def _mended(data: bytes) -> None:
    text = decoded(data).text
    for with_unsafe in (False, True):
        before, fixed = validate(text), fix(text, with_unsafe=with_unsafe)
        left = validate(fixed.text)
        assert fixed.left == left, "what is left is not what there is"
        assert not _codes(left) - _codes(before), "mending brought a fault"
        assert fixed.mended == len(before) - len(left), "mended faults are miscounted"
        assert (fixed.text != text) == (fixed.mended > 0), "a text changed for nothing, or not for something"
        again = fix(fixed.text, with_unsafe=with_unsafe)
        assert again.text == fixed.text, "mending twice is not mending once"


def _canonical(data: bytes) -> None:
    text = decoded(data).text
    form = canonical(text)
    assert form == canonical(text), "the same document has two forms"
    form.encode("utf-8")


def _codes(found: Sequence[Diagnostic]) -> Counter[str]:
    return Counter(diagnostic.code for diagnostic in found)


def _converts(form: str, name: str = "-", *, is_markup: bool = False) -> Check:
    def check(data: bytes) -> None:
        raw = arrivals.text_of(name, Piece(data, len(data)), is_markup=is_markup)
        _converted(raw, form)

    return check


def _records_converted(data: bytes) -> None:
    raw = arrivals.text_of("a.json", Piece(data, len(data)))
    refused = _converted(raw, "")
    if any(isinstance(error, UnrecognisedForm) for error in refused):
        _converted(raw, RECORDS[len(data) % len(RECORDS)])


def _converted(raw: RawArticle, form: str) -> list[NewsldError]:
    """Convert what an input holds, hold what is written against our own rules, and return what was refused."""
    refused: list[NewsldError] = []
    for found in convert_all(raw, HOUSE, form=form, allow_embargoed=True):
        if isinstance(found, NewsldError):
            assert str(found), "an error that says nothing"
            refused.append(_own(found))
        else:
            _sound(found.document)
    return refused


def _sound(document: str) -> None:
    wrong = [one for one in validate(document) if one.severity.is_at_least(Severity.ERROR)]
    assert not wrong, f"{wrong[0].code} in what was written"


def _injected(data: bytes) -> None:
    page = decoded_page(data).text
    injected = inject(page, HOUSE, any_page=True, allow_embargoed=True).page
    again = inject(injected, HOUSE, any_page=True, allow_embargoed=True)
    assert again.page == injected, "injecting twice is not injecting once"


def _annotated(data: bytes) -> None:
    """Annotate what follows the first byte, which chooses the language."""
    tag = TAGS[data[0] % len(TAGS)] if data else TAGS[0]
    article = read(RawArticle(decoded(data[1:]).text, language=tag), HOUSE, form="text")
    found = annotate(article, language(tag))
    length, end = len(article.text), 0
    for start, stop in sorted((span.start, span.end) for one in found.quotations for span in one.spans):
        assert end <= start < stop <= length, "quotations overlap or lie outside"
        end = stop
    for one in (*found.quotations, *found.claims):
        assert all(0 <= span.start < span.end <= length for span in one.spans), "a span that is none"
        assert all(0 <= mention.start <= mention.end <= length for mention in one.mentions), "a mention that is none"
        assert 0 <= one.confidence <= 1, "a confidence that is none"


def _own(error: NewsldError) -> NewsldError:
    """Return an error that tells of the input, and not of what is missing here."""
    assert not isinstance(error, MissingPackage), f"nothing is fuzzed: {error}"
    return error


def answered(check: Check, data: bytes) -> None:
    """Check what becomes of an input; that it is refused is an answer."""
    try:
        check(data)
    except NewsldError as error:
        _own(error)


_JSONLD = ("schema/conformance/*/*/*.jsonld", "tests/fixing/cases/*/*.before.jsonld", "seeds/de-*.jsonld")
_RULES = ("newsld/rules/*.py", "newsld/jsonld/*.py", "newsld/nodes/*.py")
_XML = ("newsld/readers/xml/*.py", "newsld/readers/html/passages.py")
_HTML = ("newsld/readers/html/*.py", "newsld/jsonld/*.py")
_PAGES = ("tests/readers/html/pages/*.html", "tests/readers/html/bodies/*.html")
_TEXT = ("newsld/readers/text/*.py",)
_LANGUAGES = ("newsld/languages/*.py", "newsld/annotators/*.py")

TARGETS: Mapping[str, Target] = {
    "json": Target(_validated, "json", _JSONLD, _RULES),
    "html": Target(_converts("html", "a.html", is_markup=True), "markup", _PAGES, _HTML),
    "newsml-g2": Target(_converts("newsml-g2", is_markup=True), "markup", ("tests/readers/newsml_g2/[!1]*.xml",), _XML),
    "newsml-1": Target(
        _converts("newsml-g2", is_markup=True), "markup", ("tests/readers/newsml_g2/newsml-1*.xml",), _XML
    ),
    "nitf": Target(_converts("nitf", is_markup=True), "markup", ("tests/readers/nitf/*.xml",), _XML),
    "feed": Target(_converts("feed", is_markup=True), "markup", ("tests/readers/feed/*.xml",), _XML),
    "annotators": Target(_annotated, "text", ("seeds/*.txt",), (*_LANGUAGES, *_TEXT)),
    "fixer": Target(_mended, "json", _JSONLD, _RULES),
    "canon": Target(_canonical, "json", _JSONLD, _RULES),
    "inject": Target(_injected, "markup", _PAGES, _HTML),
    "page": Target(_page_validated, "markup", _PAGES, _HTML),
    "records": Target(
        _records_converted,
        "json",
        tuple(f"tests/readers/{form}/*.json" for form in ("ninjs", "wordpress", "ans", "govuk", "guardian", "records")),
        ("newsld/readers/*.py", "newsld/readers/json/*.py", "newsld/readers/record/*.py", "newsld/model/record.py"),
    ),
    "markdown": Target(
        _converts("markdown", "a.md"), "text", ("tests/readers/markdown/*.md",), ("newsld/readers/marked/*.py", *_TEXT)
    ),
    "text": Target(_converts("text", "a.txt"), "text", ("tests/readers/plain_text/*.txt", "seeds/*.txt"), _TEXT),
}
