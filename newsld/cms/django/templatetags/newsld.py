"""`{% load newsld %}`: the graph of an article, for its page."""

from django import template
from django.utils.safestring import SafeString, mark_safe

from newsld.cms.django.homes import home_of
from newsld.cms.django.making import tolerating_for
from newsld.jsonld import script_block

register = template.Library()


@register.simple_tag
def newsld_graph(obj: object) -> SafeString:
    """Return the `<script>` element with an object's graph; nothing where it has none, and nothing is raised."""
    document = ""
    with tolerating_for(obj):
        if home := home_of(obj):
            document = home.document(obj)
    # a script block has no `<`, `>` or `&` within, whatever the document says
    return mark_safe(script_block(document) if document else "")  # noqa: S308
