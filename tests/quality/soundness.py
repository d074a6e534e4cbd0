"""Pages of publishers, converted: nothing is raised, no graph has an error, and made again of itself it stays.

    python tests/quality/soundness.py             all pages: what was wrong with which, and figures
    python tests/quality/soundness.py --inject    and each with its graph in it, as `newsld inject` writes it

The pages are other people's and stand beside the checkout, if anywhere.
"""

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from pages import PAGES

from newsld.conversion import Conversion, converted, read_all
from newsld.errors import NewsldError
from newsld.injection import inject
from newsld.jsonld.encodings import decoded_page
from newsld.model.article import Article, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.validation import validate

PUBLISHER = Publisher()


def files() -> Sequence[Path]:
    """Return all pages, in an order that has nothing to do with who published them."""
    return sorted(PAGES.glob("*.html.gz"))


def html(path: Path) -> str:
    """Return a page as text."""
    return decoded_page(gzip.decompress(path.read_bytes())).text


def faults(page: str, *, with_injection: bool = False) -> Iterator[str]:
    """Yield what is wrong with the graphs of a page; what is no article has none."""
    for article in read_all(RawArticle(page), PUBLISHER, form="html"):
        if isinstance(article, Article):
            yield from _of_graph(article)
    if with_injection:
        yield from _of_injection(page)


def _of_graph(article: Article) -> Iterator[str]:
    conversion = converted(article, PUBLISHER)
    yield from errors(conversion.document)
    if _again(article, conversion).document != conversion.document:
        yield "made again of itself it is another"


def _again(article: Article, conversion: Conversion) -> Conversion:
    return converted(replace(article, nodes=tuple(node.dump() for node in conversion.nodes)), PUBLISHER)


def _of_injection(page: str) -> Iterator[str]:
    try:
        after = inject(page, PUBLISHER, any_page=True).page
    except NewsldError:
        return
    if inject(after, PUBLISHER, any_page=True).edits:
        yield "injected again the page changes again"


def errors(document: str) -> Iterator[str]:
    """Yield the errors of a document."""
    for found in validate(document):
        if found.severity is Severity.ERROR:
            yield f"{found.code} {found.pointer}: {found.message}"


def main() -> None:
    """Print what is wrong with which page, and figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--inject", action="store_true")
    options = parser.parse_args()
    count = Counter[str]()
    for path in files():
        found = list(faults(html(path), with_injection=options.inject))
        count["pages"] += 1
        count["with a fault"] += bool(found)
        for fault in found:
            sys.stdout.write(f"{path.name}: {fault}\n")
    sys.stdout.write(f"{count['pages']} pages, {count['with a fault']} with a fault\n")


if __name__ == "__main__":
    main()
