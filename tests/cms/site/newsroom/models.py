"""Articles and who writes them."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db import models

from newsld.cms.django.models import NewsldMixin


class Author(models.Model):
    """Who writes."""

    name = models.CharField(max_length=100)

    def __str__(self) -> str:
        """Return the name."""
        return self.name


class Article(NewsldMixin, models.Model):
    """What is written."""

    title = models.CharField(max_length=200)
    body = models.TextField()
    slug = models.SlugField(unique=True)
    authors: "models.ManyToManyField[Any, Any]" = models.ManyToManyField(Author, blank=True)
    published = models.DateTimeField(null=True, blank=True)
    is_public = models.BooleanField(default=True)

    newsld_fields: ClassVar[Mapping[str, str]] = {
        "headline": "title",
        "html": "body",
        "authors": "authors.name",
        "published": "published",
    }

    def __str__(self) -> str:
        """Return the headline."""
        return self.title

    def get_absolute_url(self) -> str:
        """Return where it is read."""
        return f"/news/{self.slug}/"

    def newsld_is_public(self) -> bool:
        """Tell a draft."""
        return self.is_public
