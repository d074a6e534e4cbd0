"""What can be done with an archive, a road a file: a record → the rows of its articles."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from newsld.batch.columns import ANNOTATED, CONVERTED, VALIDATED, Tables
from newsld.batch.records import Paths, Record
from newsld.batch.roads import annotate, convert, validate
from newsld.batch.rows import Made
from newsld.batch.settings import Workshop
from newsld.intake import articles, documents

Work = Callable[[Record, Workshop], Iterator[Made]]


@dataclass(frozen=True, slots=True)
class Road:
    """A road: the tables that it makes, what finds the files that an input stands for, and what makes the rows."""

    tables: Tables
    paths: Paths
    work: Work


ROADS: Mapping[str, Road] = {
    "convert": Road(CONVERTED, articles.paths_of, convert.rows),
    "validate": Road(VALIDATED, documents.archives, validate.rows),
    "annotate": Road(ANNOTATED, articles.paths_of, annotate.rows),
}
