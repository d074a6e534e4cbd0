"""A plug-in for Pelican: `PLUGINS = ["newsld.cms.pelican"]`, `NEWSLD = {...}` as newsld.toml has it.

Each article's page is given the graph of its article as it is written, in the place of what its theme says of it. What
is wrong with it, and why a page has none, is told in Pelican's log; the site is built all the same.
"""

# Pelican says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pelican import signals

from newsld.cms.plugins import told
from newsld.cms.settings import OnError, Settings, settings_of
from newsld.errors import InvalidConfiguration, NewsldError
from newsld.injection import Injection, inject
from newsld.jsonld.embedding import elements
from newsld.validation import validate

_LOG = logging.getLogger("newsld.cms.pelican")


def register() -> None:
    """Begin to hear of what is written; Pelican calls it."""
    signals.content_written.connect(_written)


def _written(path: str, context: Mapping[str, Any]) -> None:
    """Put the graph into an article's page; whatever fails, the page stays as it was."""
    article = context.get("article")
    if article is None or article.status != "published" or Path(path) != _page_of(article, context):
        return
    try:
        settings = settings_of(_said(context))
        page = Path(path).read_bytes().decode("utf-8")
        injected = inject(page, settings.publisher, url=_url(article, context), language=article.lang, any_page=True)
        if injected.edits:
            Path(path).write_bytes(injected.page.encode("utf-8"))
        _tell(article.save_as, injected, settings)
    except InvalidConfiguration as error:
        _LOG.error("no markup for %s: in NEWSLD, %s", article.save_as, error)
    except NewsldError as error:
        _LOG.warning("no markup for %s: %s", article.save_as, error)
    except Exception as error:  # noqa: BLE001  a site is built whatever happens to us
        _LOG.error("no markup for %s: %s", article.save_as, told(error))


def _page_of(article: Any, context: Mapping[str, Any]) -> Path:
    return Path(context["OUTPUT_PATH"], article.save_as)


def _said(context: Mapping[str, Any]) -> dict[str, Any]:
    """Return the settings, and what Pelican knows of the publisher where they say nothing."""
    own = {"name": context.get("SITENAME"), "url": _base(context), "language": context.get("DEFAULT_LANG")}
    return {**{key: value for key, value in own.items() if value}, **context.get("NEWSLD", {})}


def _base(context: Mapping[str, Any]) -> str:
    """Return the address of the site; while one works on it, Pelican's is often empty, or relative to each page."""
    said: str = context.get("NEWSLD", {}).get("url", "") or context.get("SITEURL", "")
    return f"{said.rstrip('/')}/" if said.startswith(("http://", "https://")) else ""


def _url(article: Any, context: Mapping[str, Any]) -> str:
    base = _base(context)
    return f"{base}{article.url}" if base else ""


def _tell(name: str, injected: Injection, settings: Settings) -> None:
    """Log what is wrong; with `on_error = "block"` as errors, for which `pelican --fatal errors` fails."""
    for remark in injected.remarks:
        grave = remark.name in settings.errors and settings.on_error is OnError.BLOCK
        _LOG.log(logging.ERROR if grave else logging.WARNING, "%s: %s [%s]", name, remark.message, remark.name)
    for element in elements(injected.page):
        for found in validate(element.text, file=name, rules=settings.rules) if element.is_ours else ():
            grave = found.severity == "error" and settings.on_error is OnError.BLOCK
            _LOG.log(logging.ERROR if grave else logging.WARNING, "%s: %s [%s]", name, found.message, found.code)
