"""The graphs of pages of publishers have no error; a part of the pages, the script of this name takes all."""

import pytest
from soundness import PAGES, errors, faults, files, html

SHARE = 8  # one of so many pages

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")
is_there = pytest.mark.skipif(not PAGES.is_dir(), reason="the pages of publishers are not part of the repository")


@is_there
@pytest.mark.parametrize("part", range(4))
def test_the_graphs_of_pages_have_no_error(part: int) -> None:
    some = files()[part :: 4 * SHARE]
    assert some
    found = {path.name: told for path in some if (told := list(faults(html(path), with_injection=part == 0)))}
    assert not found


def test_errors_are_found() -> None:
    assert list(errors('{"@context": "https://schema.org", "@type": "NewsArticle", "headlin": "x"}'))
