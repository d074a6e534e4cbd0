"""What stands behind a CMS's "Publish": a record → its graph, checked, and the hooks of those who want a say in it.

`enrich` never raises for what an article holds, and what goes wrong within it costs the markup of that article alone.
A CMS without an adapter here needs nothing but it:

    from newsld.cms import Settings, enrich

    enriched = enrich({"headline": "The dam holds", "text": "It rained for days.", "authors": "Ana Roe"}, Settings())
    enriched.html, enriched.findings
"""

from newsld.cms.enrichment import Enrichment, enrich, published
from newsld.cms.hooks import VERSION, hookimpl
from newsld.cms.settings import OnError, Settings, settings_of

__all__ = ["VERSION", "Enrichment", "OnError", "Settings", "enrich", "hookimpl", "published", "settings_of"]
