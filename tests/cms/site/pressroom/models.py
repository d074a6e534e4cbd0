"""Pages: articles with the mixin, reports that are mapped, and a front page that is neither."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db import models
from modelcluster.fields import ParentalManyToManyField
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.embeds.blocks import EmbedBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from newsld.cms.wagtail.models import NewsldPageMixin
from newsld.cms.wagtail.panels import NewsldPanel


@register_snippet
class Reporter(models.Model):
    """Who writes."""

    name = models.CharField(max_length=100)

    def __str__(self) -> str:
        """Return the name."""
        return self.name


class FrontPage(Page):
    """Under which all others are."""


def quotation() -> blocks.StructBlock:
    """Return a block of a quotation and who said it."""
    return blocks.StructBlock([("text", blocks.TextBlock()), ("attribution", blocks.CharBlock(required=False))])


def illustration() -> blocks.StructBlock:
    """Return a block of a picture and what is said of it."""
    return blocks.StructBlock(
        [
            ("image", ImageBlock()),
            ("caption", blocks.CharBlock(required=False)),
            ("credit", blocks.CharBlock(required=False)),
        ]
    )


class ArticlePage(NewsldPageMixin, Page):
    """An article."""

    template = "river/page.html"

    reporters: Any = ParentalManyToManyField(Reporter, blank=True)
    intro = RichTextField(blank=True)
    picture: "models.ForeignKey[Any]" = models.ForeignKey(
        "wagtailimages.Image", models.SET_NULL, null=True, blank=True, related_name="+"
    )
    body = StreamField(
        [
            ("heading", blocks.CharBlock()),
            ("paragraph", blocks.RichTextBlock()),
            ("quote", quotation()),
            ("block_quote", blocks.BlockQuoteBlock()),
            ("picture", illustration()),
            ("film", EmbedBlock()),
            ("html", blocks.RawHTMLBlock()),
            ("points", blocks.ListBlock(blocks.CharBlock())),
            (
                "section",
                blocks.StructBlock(
                    [
                        ("title", blocks.CharBlock()),
                        ("colour", blocks.CharBlock(required=False)),
                        (
                            "content",
                            blocks.StreamBlock([("paragraph", blocks.RichTextBlock()), ("quote", quotation())]),
                        ),
                    ]
                ),
            ),
        ],
        blank=True,
    )

    newsld_fields: ClassVar[Mapping[str, str]] = {
        "body": "body",
        "standfirst": "intro",
        "authors": "reporters.name",
        "image": "picture",
    }
    content_panels: ClassVar[Any] = [
        *Page.content_panels,
        NewsldPanel(),
        FieldPanel("reporters"),
        FieldPanel("intro"),
        FieldPanel("picture"),
        FieldPanel("body"),
    ]


class ReportPage(Page):
    """A page that was there before newsld, and is mapped by the settings."""

    template = "river/page.html"

    byline = models.CharField(max_length=200, blank=True)
    text = RichTextField(blank=True)

    content_panels: ClassVar[Any] = [*Page.content_panels, NewsldPanel(), FieldPanel("byline"), FieldPanel("text")]
