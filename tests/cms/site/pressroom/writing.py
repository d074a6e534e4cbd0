"""What is written there, and what a browser sends of it."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

import json
from typing import Any

from django.test import Client
from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

from pressroom.models import ArticlePage, Reporter, ReportPage

RIVER = {"name": "River Daily", "url": "https://www.river-daily.example/", "language": "en"}
# no author is an error here, and stops an article
STRICT = {**RIVER, "cms": {"on_error": "block", "errors": ["no-author"]}}
SAID = "<p>“The dam will hold,” Mara Lind said on Thursday.</p><p>It rained for days.</p>"


def article(front: Any, *, is_sound: bool, **fields: Any) -> Any:
    """Write an article; what is not sound has no author."""
    page = ArticlePage(
        title="The dam holds", live=False, body=json.dumps([{"type": "paragraph", "value": SAID}]), **fields
    )
    if is_sound:
        page.reporters = [Reporter.objects.create(name="Ana Roe")]
    return front.add_child(instance=page)


def report(front: Any, *, is_sound: bool, **fields: Any) -> Any:
    """Write a report."""
    byline = "Ana Roe" if is_sound else ""
    return front.add_child(instance=ReportPage(title="The dam holds", live=False, text=SAID, byline=byline, **fields))


def press(user: Any, address: str, said: dict[str, str], wanted: tuple[int, ...] = (200, 302, 400)) -> Any:
    """Send a form as a user, and return the answer."""
    client = Client(headers={"host": "www.river-daily.example"})
    client.force_login(user)
    answer = client.post(address, said, secure=True)
    assert answer.status_code in wanted
    return answer


def form(page: Any) -> dict[str, str]:
    """Return what the editor's form of a page says."""
    said = {"title": page.title, "slug": page.slug, "comments-TOTAL_FORMS": "0", "comments-INITIAL_FORMS": "0"}
    if isinstance(page, ReportPage):
        return {**said, "text": rich(page.text), "byline": page.byline}
    block = {"body-count": "1", "body-0-deleted": "", "body-0-order": "0", "body-0-type": "paragraph", "body-0-id": "a"}
    reporters: Any = [str(one.pk) for one in page.reporters.all()]
    return {**said, **block, "body-0-value": rich(SAID), "intro": rich(""), "reporters": reporters}


def rich(html: str) -> str:
    """Return what the editor's field of rich text sends."""
    return ContentstateConverter(["bold"]).from_database_format(html)
