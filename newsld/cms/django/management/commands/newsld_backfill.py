"""`manage.py newsld_backfill`: graphs of what was there before; stopped at any time, it goes on where it was."""

from argparse import ArgumentParser
from collections import Counter
from collections.abc import Iterator
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db.models import Model

from newsld.cms.django.homes import Home, homes
from newsld.cms.django.making import tolerating_for

_AT_ONCE = 200
_WIDTH = 78


class Command(BaseCommand):
    """Make the graphs of all published articles that have none, or one of other content or settings."""

    help = "Makes the graphs of published articles that have none, or one of other content or settings."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take models, and whether to look only."""
        parser.add_argument(
            "models", nargs="*", metavar="app.Model", help="these alone; all that have graphs otherwise"
        )
        parser.add_argument("--dry-run", action="store_true", help="count what would be made, and make nothing")
        parser.add_argument("--all", action="store_true", help="make those that are up to date anew too")

    def handle(self, *_: Any, **options: Any) -> None:
        """Go through the articles in the order of their keys, and tell what was done."""
        counts: Counter[str] = Counter()
        try:
            for home, model in _chosen(options["models"]):
                self._go_through(home, model, options, counts)
        except KeyboardInterrupt:
            self._clear()
            self.stdout.write(_summary(counts, is_dry=options["dry_run"]))
            raise CommandError("interrupted; run again, it goes on from here", returncode=130) from None
        self.stdout.write(_summary(counts, is_dry=options["dry_run"]))

    def _go_through(self, home: Home, model: type[Model], options: dict[str, Any], counts: "Counter[str]") -> None:
        articles = home.published(model)
        total, name = articles.count(), model._meta.label  # noqa: SLF001  documented
        for done, article in enumerate(articles.iterator(chunk_size=_AT_ONCE), 1):
            counts[_done(home, article, options)] += 1
            self._show(f"{name}: {done} of {total}")
        self._clear()

    def _show(self, line: str) -> None:
        """Show how far it is, on a terminal."""
        if self.stderr.isatty():
            self.stderr.write(f"\r{line[:_WIDTH]:{_WIDTH}}", str, ending="")
            self.stderr.flush()

    def _clear(self) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r{'':{_WIDTH}}\r", str, ending="")


def _chosen(names: list[str]) -> Iterator[tuple[Home, type[Model]]]:
    known = {model._meta.label_lower: (home, model) for home in homes() for model in home.models()}  # noqa: SLF001
    for name in names:
        if name.lower() not in known:
            raise CommandError(f"{name} is no model that has graphs; there are {', '.join(known) or 'none'}")
    return (found for label, found in known.items() if not names or label in {name.lower() for name in names})


def _done(home: Home, article: Model, options: dict[str, Any]) -> str:
    """Make an article's graph where that is wanted, and return what came of it."""
    if not options["all"] and home.is_up_to_date(article):
        return "up to date"
    if options["dry_run"]:
        return "made"
    with tolerating_for(article):
        made = home.make(article)
        home.keep(article, made)
        return "made" if made.enrichment.graph else "without a graph"
    return "without a graph"


def _summary(counts: "Counter[str]", *, is_dry: bool) -> str:
    made = f"{counts['made']} graphs {'would be made' if is_dry else 'made'}"
    without = (
        f", {counts['without a graph']} articles without one (the log says why)" if counts["without a graph"] else ""
    )
    return f"{made}, {counts['up to date']} up to date{without}"
