"""What a page or a record lacks is told, and of a plain text nothing is expected."""

from newsld import convert
from newsld.model.article import RawArticle

WORDS = "<p>The council of the river town said on Monday that the old dam is safe and that it will last.</p>" * 2
PAGE = "<!doctype html><html lang=en><head>{head}</head><body><article>{headline}{words}</article></body></html>"


def remarks(raw: RawArticle) -> set[str]:
    return {remark.name for remark in convert(raw).remarks}


def page(head: str = "", headline: str = "<h1>The old dam is safe</h1>") -> RawArticle:
    return RawArticle(PAGE.format(head=head, headline=headline, words=WORDS), name="dam.html")


def test_what_a_page_lacks_is_told() -> None:
    assert remarks(page()) >= {"no-author", "no-date"}
    assert "no-headline" not in remarks(page())


def test_what_its_markup_says_is_not_missed() -> None:
    own = '{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2026-05-02"}'
    assert "no-date" not in remarks(page(f'<script type="application/ld+json">{own}</script>'))


def test_what_a_record_lacks_is_told_without_the_elements_of_a_page() -> None:
    told = [str(remark) for remark in convert(RawArticle(record={"html": WORDS})).remarks]
    assert "no headline was found" in told
    assert not any("<" in remark for remark in told)


def test_of_a_plain_text_nothing_is_expected() -> None:
    assert remarks(RawArticle("The old dam is safe\n\nThe council said that it is safe and will last.")) == set()
