"""What a page model needs, and where the graphs of pages are kept."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db import models

from newsld.cms.django.making import Record


class NewsldPageMixin:
    """What makes an article of a page model: `class ArticlePage(NewsldPageMixin, Page)`.

    `newsld_fields` says which of its fields holds which key of a record, as in
    `{"body": "body", "authors": "authors.name"}`; title, address, dates and language are the page's own unless it says
    otherwise. What is not that simple, `newsld_record` says.
    """

    newsld_fields: ClassVar[Mapping[str, str]] = {}

    def newsld_record(self) -> Record | None:
        """Return what the page says of an article; `None` asks the plug-ins."""
        from newsld.cms.wagtail.records import record_of  # noqa: PLC0415  Wagtail's models are ready when it is called

        return record_of(self, self.newsld_fields) if self.newsld_fields else None


class PageGraph(models.Model):
    """The graph of a revision, or, where it names none, of the page as readers see it."""

    page: "models.ForeignKey[Any]" = models.ForeignKey("wagtailcore.Page", models.CASCADE, related_name="+")
    revision: "models.ForeignKey[Any]" = models.ForeignKey(
        "wagtailcore.Revision", models.CASCADE, related_name="+", null=True
    )
    document = models.TextField(blank=True, default="")
    findings: "models.JSONField[list[dict[str, str]]]" = models.JSONField(blank=True, default=list)
    digest = models.CharField(blank=True, default="", max_length=80)
    made_at = models.DateTimeField(auto_now=True)

    class Meta:
        """One of each."""

        constraints: ClassVar[Any] = [
            models.UniqueConstraint(fields=["revision"], name="newsld_graph_of_revision"),
            models.UniqueConstraint(
                fields=["page"], condition=models.Q(revision=None), name="newsld_graph_of_live_page"
            ),
        ]

    def __str__(self) -> str:
        """Return whose it is."""
        return f"graph of page {self.page_id}"  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
