"""The editor's panel: what is wrong with an article's structured data, as it was last saved."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any

from django.forms import Media
from django.urls import reverse
from wagtail.admin.panels import Panel

from newsld.cms.wagtail.wagtail_hooks import context_of


class NewsldPanel(Panel):
    """Lists findings; `content_panels = [..., NewsldPanel()]`."""

    def __init__(self, heading: str = "Structured data", **options: Any) -> None:
        super().__init__(heading=heading, **options)

    class BoundPanel(Panel.BoundPanel):
        """The panel of one page."""

        template_name = "newsld/panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Return what its template asks for."""
            address = reverse("newsld_findings", args=[0])
            behind: Any = super().get_context_data(parent_context)
            return {**behind, **context_of(self.instance), "address": address}

        @property
        def media(self) -> Media:
            """What keeps it up to date while the article is saved without leaving the page."""
            return Media(js=["newsld/panel.js"])
