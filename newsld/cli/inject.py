"""`newsld inject`: graphs into the pages of their articles."""

import gc
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import click

from newsld.cli._injecting import Page, Place, Tally, places, put_out, write
from newsld.cli._settings import EACH, Reading, article_options, markup_options
from newsld.cli._terminal import Progress, complain, defect
from newsld.errors import InvalidConfiguration, MissingPackage, NewsldError, UnreadableArticle, UnreadableDocument
from newsld.injection import inject as injected
from newsld.intake.streams import STDIN
from newsld.model.article import RawArticle
from newsld.model.publisher import Publisher

_SELDOM = (50_000, 20, 100)  # allocations between two looks for circles, of which articles make none


@dataclass(frozen=True, slots=True)
class _Wish:
    """What is to be done with the pages."""

    publisher: Publisher
    url: str
    any_page: bool
    allow_embargoed: bool
    is_dry: bool
    with_diff: bool


@click.command()
@click.argument("pages", nargs=-1, required=True, metavar="PAGE...")
@click.option("--dry-run", "is_dry", is_flag=True, help="Change no file; say what would be done.")
@click.option("--diff", "with_diff", is_flag=True, help="Change no file; show what would change in each.")
@click.option("--check", "is_check", is_flag=True, help="Change no file; the exit code is 1 where a page would change.")
@click.option("--all", "any_page", is_flag=True, help="Take pages too that do not say that they are articles.")
@article_options
@markup_options
def inject(  # noqa: PLR0913  one per option
    pages: tuple[str, ...],
    *,
    is_dry: bool,
    with_diff: bool,
    is_check: bool,
    any_page: bool,
    url: str | None,
    publisher: Publisher,
    reading: Reading,
) -> None:
    """Write the graphs of articles into their pages.

    PAGE is an HTML file, a folder with all pages below it, such as the output of Hugo, Pelican or Jekyll, a pattern,
    or - for standard input, which goes to standard output. Pages that are no articles stay as they are.

    The graph stands in a <script> element with the mark data-newsld: in the place of the JSON-LD that told of the
    article before, and then it says all that it said, else at the end of the head. Every other byte stays, and a page
    that has its graph stays as it is.

    An {id} in --url stands for the path of each page below the folder that is named; an address that a page gives
    itself goes before it.

    The exit code is 0, with --check 1 where a page would change, and 2 where one could not be read or written.
    """
    if reading["form"] not in ("", "html"):
        raise click.UsageError("what is injected into are pages; --from can only be html")
    if url and EACH not in url and len(pages) > 1:
        raise click.UsageError(f"--url is the address of one article; for several, write {EACH} for the path of each")
    address = url if url and EACH not in url else ""
    dry = is_dry or with_diff or is_check
    wish = _Wish(publisher, address, any_page, reading["allow_embargoed"], dry, with_diff)
    gc.set_threshold(*_SELDOM)
    tally, progress = Tally(), Progress("pages", has_output=with_diff or STDIN in pages)
    try:
        for done, place in enumerate(_each(pages, tally), 1):
            _take(place, wish, tally)
            progress.show(done)
    finally:
        progress.clear()
        tally.tell(is_dry=dry)
    sys.exit(tally.exit_code(is_check=is_check))


def _each(names: tuple[str, ...], tally: Tally) -> Iterator[Place]:
    for name in names:
        try:
            yield from places(name)
        except UnreadableDocument as error:
            tally.refuse(str(error))


def _take(place: Place, wish: _Wish, tally: Tally) -> None:
    """Bring one page to what it is to be; nothing that is amiss with it stops the others."""
    page: Page | None = None
    try:
        page = Page(place.path)
        _inject(page, place, wish, tally)
    except UnreadableArticle as reason:
        tally.skip(place.path, str(reason))
        if page and place.path == STDIN and not wish.is_dry:
            put_out(page.data)
    except (InvalidConfiguration, MissingPackage) as error:
        raise click.UsageError(str(error)) from error
    except UnreadableDocument as error:
        tally.refuse(str(error))
    except NewsldError as error:
        tally.refuse(f"{place.path}: {error}")
    except BrokenPipeError:
        raise
    except OSError as error:
        tally.refuse(f"{place.path}: left as it was: {(error.strerror or 'cannot be read').lower()}")
    except Exception as error:  # noqa: BLE001 one page must not cost a run of thousands; nothing is hidden
        tally.refuse(f"{place.path}: left as it was: {defect(error, 'page')}")


def _inject(page: Page, place: Place, wish: _Wish, tally: Tally) -> None:
    identifier = place.identifier if wish.publisher.article_url else ""
    raw = RawArticle(page.text, id=identifier, url=wish.url, name=place.path)
    found = injected(raw, wish.publisher, any_page=wish.any_page, allow_embargoed=wish.allow_embargoed)
    data = page.with_edits(found.edits)
    is_same = data == page.data
    tally.same += is_same
    if place.path == STDIN and not wish.is_dry:
        put_out(data)
    if is_same:
        return
    for remark in found.remarks:
        complain(f"{place.path}: {remark}")
    if wish.with_diff:
        for line in page.difference(found.edits):
            put_out(line)
    elif not wish.is_dry and place.path != STDIN:
        write(place.path, data)
    tally.changed += 1
