"""The admin: what is wrong with an article, where it is edited."""

from typing import Any

from django.http import HttpRequest
from django.template.loader import render_to_string

from newsld.cms.django.forms import GatedForm
from newsld.cms.django.making import are_blocking
from newsld.cms.django.saving import refresh


class NewsldAdmin:
    """What a `ModelAdmin` of a `NewsldMixin` needs to show findings and to refuse errors; it stands before it."""

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Show what was found as the last of the fields."""
        behind: Any = super()
        return (*behind.get_readonly_fields(request, obj), "structured_data")

    def get_form(self, request: HttpRequest, obj: Any = None, change: bool = False, **options: Any) -> Any:  # noqa: FBT001, FBT002  Django says how
        """Let the form refuse an article with errors."""
        behind: Any = super()
        form: Any = behind.get_form(request, obj, change, **options)
        return form if issubclass(form, GatedForm) else type(form.__name__, (GatedForm, form), {})

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:  # noqa: FBT001  Django says how
        """Make the graph anew when the inlines are saved too."""
        behind: Any = super()
        behind.save_related(request, form, formsets, change)
        refresh(form.instance)

    def structured_data(self, obj: Any) -> str:
        """Return what is wrong with an object as it was last saved."""
        if obj is None or obj.pk is None:
            return render_to_string("newsld/findings.html", {"is_new": True})
        blocks = obj.newsld_is_public() and are_blocking(obj.newsld_findings)
        kept = {"findings": obj.newsld_findings, "document": obj.newsld_document}
        return render_to_string("newsld/findings.html", {**kept, "is_blocked": blocks})
