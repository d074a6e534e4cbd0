"""Where the graphs of pages are kept: one of each revision, and one of what readers see."""

from typing import Any

from django.db.models import QuerySet

from newsld.cms.django.homes import Home
from newsld.cms.django.making import Made
from newsld.cms.wagtail import mapping
from newsld.cms.wagtail.models import PageGraph


def of_live(page: Any) -> PageGraph | None:
    """Return what is kept of a page as readers see it."""
    return PageGraph.objects.filter(page_id=page.pk, revision=None).first()


def of_draft(page: Any) -> PageGraph | None:
    """Return what is kept of a page as it was last saved."""
    return PageGraph.objects.filter(revision_id=page.latest_revision_id).first() if page.latest_revision_id else None


def keep(page: Any, made: Made, revision: Any = None) -> None:
    """Keep what came of a page, or of a revision of it."""
    values = {"document": made.enrichment.document, "findings": made.findings, "digest": made.digest}
    PageGraph.objects.update_or_create(page_id=page.pk, revision=revision, defaults=values)


def drop(page: Any) -> None:
    """Forget what readers saw of a page; they see it no more."""
    PageGraph.objects.filter(page_id=page.pk, revision=None).delete()


def _published(model: type[Any]) -> QuerySet[Any]:
    return model.objects.live().order_by("pk")


def _document(page: Any) -> str:
    kept = of_live(page) if page.live else None
    return kept.document if kept else ""


def _is_up_to_date(page: Any) -> bool:
    kept = of_live(page)
    return kept is not None and mapping.is_page_up_to_date(page, kept.digest)


PAGES = Home(mapping.models, _published, _document, mapping.make_page, _is_up_to_date, keep)
