"""What a model needs to have a graph of each of its objects."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db import models

from newsld.cms.django import fields
from newsld.cms.django.making import Made, Record, is_up_to_date, make


class NewsldMixin(models.Model):
    """A model whose objects are articles: each is given its graph as it is saved.

    `newsld_fields` says which of its fields holds which key of a record, as in
    `{"headline": "title", "html": "body", "authors": "authors.name"}`; what is not that simple, `newsld_record` says.
    """

    newsld_document = models.TextField(editable=False, blank=True, default="")
    newsld_findings: "models.JSONField[list[dict[str, str]]]" = models.JSONField(
        editable=False, blank=True, default=list
    )
    newsld_digest = models.CharField(editable=False, blank=True, default="", max_length=80)

    newsld_fields: ClassVar[Mapping[str, str]] = {}

    class Meta:
        """No table of its own."""

        abstract = True

    def newsld_record(self, given: Mapping[str, Any] | None = None) -> Record | None:
        """Return what the object says of an article; `None` asks the plug-ins.

        `given` has what a form says of fields that are not saved yet, such as a choice of authors.
        """
        return fields.record_of(self, self.newsld_fields, given=given) if self.newsld_fields else None

    def newsld_is_public(self) -> bool:
        """Tell whether the object is public by being saved as it is; a draft may have errors, and is not blocked."""
        return True

    def newsld_make(self) -> Made:
        """Return what comes of the object."""
        return make(self, self.newsld_record)

    def newsld_is_up_to_date(self) -> bool:
        """Tell whether the graph that it has is of what it says now."""
        return is_up_to_date(self, self.newsld_record, self.newsld_digest)

    def newsld_keep(self, made: Made) -> None:
        """Keep what came of the object, without saving anything else of it."""
        self.newsld_document = made.enrichment.document
        self.newsld_findings = made.findings
        self.newsld_digest = made.digest
        everything: models.Manager[Any] = self._meta.base_manager
        everything.filter(pk=self.pk).update(
            newsld_document=self.newsld_document,
            newsld_findings=self.newsld_findings,
            newsld_digest=self.newsld_digest,
        )
