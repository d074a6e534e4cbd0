"""What a new site of Wagtail has: a root, a front page, a language, and a workflow that one approves."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from django.contrib.auth.models import Group
from wagtail.models import Collection, GroupApprovalTask, Locale, Page, Site, Workflow, WorkflowPage, WorkflowTask

from pressroom.models import FrontPage


def start() -> FrontPage:
    """Make a site, and return its front page."""
    locale, _ = Locale.objects.get_or_create(language_code="en")
    Collection.add_root(name="Root")
    root = Page.add_root(instance=Page(title="Root", slug="root", locale=locale))
    front = root.add_child(instance=FrontPage(title="River Daily", slug="river", locale=locale))
    Site.objects.create(hostname="www.river-daily.example", port=443, root_page=front, is_default_site=True)
    task = GroupApprovalTask.objects.create(name="Approval")
    task.groups.add(Group.objects.create(name="Chiefs"))
    workflow = Workflow.objects.create(name="Second pair of eyes")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=front)
    return front
