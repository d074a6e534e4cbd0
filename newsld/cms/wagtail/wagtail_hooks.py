"""What Wagtail's admin asks us."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path
from django.utils.html import format_html_join
from wagtail import hooks
from wagtail.models import Page

from newsld.cms.django.making import are_blocking, tolerating_for
from newsld.cms.wagtail import pages
from newsld.cms.wagtail.middleware import tell
from newsld.cms.wagtail.publication import HELD, PublicationBlocked

_TOLD = {"error", "warning"}
_when: Any = hooks.register


@_when("before_publish_page")
def look_at(request: HttpRequest, page: Any) -> HttpResponse | None:
    """Tell an editor what is wrong with an article, and hold it back where that is wanted."""
    with tolerating_for(page):
        kept = pages.of_draft(page)
        if kept and are_blocking(kept.findings):
            tell(request, page, PublicationBlocked(page, kept.findings).messages)
            return redirect("wagtailadmin_pages:edit", page.pk)
        if told := [found for found in (kept.findings if kept else []) if found["severity"] in _TOLD]:
            listed = format_html_join("", "<br>{}: {}", ((found["severity"], found["message"]) for found in told))
            messages.warning(request, format_html_join("", "In the structured data of “{}”:{}", [(page, listed)]))
    return None


@_when("register_admin_urls")
def addresses() -> list[URLPattern]:
    """Return where the panel asks for what was found."""
    return [path("newsld/findings/<int:page_id>/", findings, name="newsld_findings")]


@_when("register_log_actions")
def actions(known: Any) -> None:
    """Say what stands in a page's history."""
    known.register_action(HELD, "Hold back", "Held back for errors in its structured data")


def findings(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show what is wrong with a page as it was last saved."""
    page: Any = get_object_or_404(Page, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return render(request, "newsld/findings.html", context_of(page))


def context_of(page: Any) -> dict[str, Any]:
    """Return what the list of findings is made of."""
    kept = pages.of_draft(page) if page.pk else None
    return {
        "is_new": kept is None,
        "findings": kept.findings if kept else [],
        "document": kept.document if kept else "",
        "is_blocked": bool(kept and are_blocking(kept.findings)),
    }
