"""Inputs in the forms of agencies, publishers and systems: what of each file is converted, what is refused, and why.

    python tests/quality/formats.py                a row per set
    python tests/quality/formats.py --files        a row per file, with what was refused
    python tests/quality/formats.py --set feeds --files

The files are other people's and stand beside the checkout, if anywhere.
"""

import argparse
import gzip
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from newsld.conversion import converted, read_all
from newsld.errors import NewsldError, NotAText
from newsld.model.article import Article, RawArticle
from newsld.model.diagnostic import Severity
from newsld.model.publisher import Publisher
from newsld.validation import validate

FORMATS = Path(__file__).parents[3] / "shared" / "data" / "formats"
SETS: Mapping[str, tuple[str, ...]] = {
    "newsml-g2": ("iptc_newsml_g2/*.xml",),
    "newsml-1": ("iptc_ninjs/NewsML/*.xml",),
    "feeds": ("rss/*",),
    "ninjs": ("iptc_ninjs/1.4/*.json", "iptc_ninjs/2.1/*.json", "iptc_ninjs/3.0/**/*.json"),
    "govuk": ("govuk_news_article/**/*.json",),
    "guardian": ("guardian/*.json.gz",),
}
NOBODY = Publisher()
_DECLARED = re.compile(rb"""<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']""")


@dataclass(frozen=True, slots=True)
class Row:
    """What came of a file, or of several: items, those that are texts, those converted, those whose graph is clean."""

    name: str
    items: int = 0
    texts: int = 0
    converted: int = 0
    clean: int = 0
    refused: tuple[str, ...] = ()

    def with_row(self, other: "Row") -> "Row":
        """Return the sum of two rows, under the name of this one."""
        return Row(
            self.name,
            self.items + other.items,
            self.texts + other.texts,
            self.converted + other.converted,
            self.clean + other.clean,
            self.refused + other.refused,
        )


def files(name: str) -> list[Path]:
    """Return the files of a set."""
    return sorted(path for pattern in SETS[name] for path in FORMATS.glob(pattern) if path.is_file())


@cache
def rows(name: str) -> tuple[Row, ...]:
    """Return what came of each file of a set."""
    return tuple(_row(path) for path in files(name))


def total(name: str) -> Row:
    """Return what came of a set."""
    found = Row(name)
    for row in rows(name):
        found = found.with_row(row)
    return found


def _row(path: Path) -> Row:
    found = list(_read(RawArticle(decoded(path), name=path.name)))
    articles = [one for one in found if isinstance(one, Article)]
    refused = [one for one in found if isinstance(one, NewsldError)]
    return Row(
        path.name,
        items=len(found),
        texts=len(found) - sum(isinstance(one, NotAText) for one in refused),
        converted=len(articles),
        clean=sum(is_clean(one) for one in articles),
        refused=tuple(str(one) for one in refused),
    )


def _read(raw: RawArticle) -> Iterator[Article | NewsldError]:
    try:
        yield from read_all(raw, NOBODY, allow_embargoed=True)
    except NewsldError as error:
        yield error


def decoded(path: Path) -> str:
    """Return the text of a file, packed or not, in the encoding that it declares."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    declared = _DECLARED.search(data[:400])
    for encoding in (declared[1].decode() if declared else "utf-8", "windows-1252"):
        try:
            return data.decode(encoding)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("latin-1")


def is_clean(article: Article) -> bool:
    """Tell whether what is written of an article has no error and no warning."""
    return not any(one.severity is not Severity.INFO for one in validate(converted(article, NOBODY).document))


def _line(row: Row) -> str:
    return f"{row.name[:56]:56} {row.items:5} {row.texts:5} {row.converted:9} {row.clean:5}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", choices=SETS, action="append")
    parser.add_argument("--files", action="store_true")
    asked = parser.parse_args(arguments)
    print(f"{'':56} items texts converted clean")  # noqa: T201
    for name in asked.set or SETS:
        for row in rows(name) if asked.files else ():
            print(_line(row))  # noqa: T201
            for message, count in Counter(row.refused).items():
                print(f"    {count} × {message}")  # noqa: T201
        print(_line(total(name)))  # noqa: T201


if __name__ == "__main__":
    main()
