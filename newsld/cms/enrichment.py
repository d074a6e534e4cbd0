"""The road of a CMS: an object or a record → its graph, what plug-ins make of it, and what is wrong with it."""

import logging
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, cast

from newsld.cms.findings import findings_of_plugins, findings_of_remarks
from newsld.cms.plugins import Hooks, hooks_of, told, tolerating
from newsld.cms.settings import OnError, Settings
from newsld.conversion import Conversion, convert, missing_in
from newsld.errors import NewsldError, UnreadableArticle
from newsld.jsonld import script_block, write
from newsld.model.annotation import Remark
from newsld.model.article import RawArticle
from newsld.model.diagnostic import Diagnostic, Severity
from newsld.validation import validate

_LOG = logging.getLogger("newsld.cms")
NO_ARTICLE = "no-article"

Record = Mapping[str, Any]
Nodes = list[dict[str, Any]]


@dataclass(frozen=True)
class Enrichment:
    """What came of a record: its graph, the article first, and what is wrong with it, the gravest first.

    `graph` is empty where there is no markup, and `failure` then says why, on one line and without the article's words.
    `is_blocked` says that the settings want the article held back for its errors; a failure never does.
    """

    record: Record
    graph: tuple[Mapping[str, Any], ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    failure: str = ""
    is_blocked: bool = False

    @cached_property
    def document(self) -> str:
        """The graph as a JSON-LD document on one line, safe in any HTML; "" where there is none."""
        return write(self.graph, indent=None) if self.graph else ""

    @cached_property
    def html(self) -> str:
        """The graph as the `<script>` element that a page carries; "" where there is none."""
        return script_block(self.document) if self.graph else ""

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings that are errors."""
        return tuple(found for found in self.findings if found.severity is Severity.ERROR)


def enrich(
    obj: object, settings: Settings | None = None, *, form: str = "", url: str = "", name: str = "article"
) -> Enrichment:
    """Return the graph of a CMS's object, and what is wrong with it.

    A mapping is a record, under the keys that README lists or in a form that is read (`form` says it, else it is
    recognised); a text is an article, a page or what else is read; of any other object the plug-ins are asked. `url`
    goes before the address that it gives, and `name` is what findings call it.

    Nothing is raised for what the object holds, nor for what fails within newsld or a plug-in: that costs the markup,
    and is logged. Settings that cannot be raise `InvalidConfiguration`.
    """
    settings = settings or Settings()
    hooks, rules = hooks_of(settings.plugins), settings.rules
    record: Record = {}
    try:
        raw = _raw(obj, hooks)
        held: object = raw.record
        record = cast("Record", held) if isinstance(held, Mapping) else {}
        conversion = convert(raw, settings.publisher, form=form, url=url)
        nodes = _with_plugins(record, [node.dump() for node in conversion.nodes], hooks)
        found = validate(write(nodes), file=name, now=datetime.now(UTC).date(), rules=rules)
        told_by = (*found, *_remarks(conversion, settings, name), *findings_of_plugins(nodes, hooks, name))
        return _enrichment(record, tuple(nodes), told_by, settings)
    except NewsldError as error:
        remark = Remark(NO_ARTICLE, str(error))
        return _enrichment(record, (), tuple(findings_of_remarks([remark], settings.errors, name)), settings)
    except Exception as error:  # noqa: BLE001  publishing is never broken by us
        _LOG.error("no markup for %s: %s", name, told(error))  # its text may quote the article
        return Enrichment(record, failure=f"newsld failed: {told(error)}")


def published(enriched: Enrichment, settings: Settings | None = None) -> None:
    """Tell the plug-ins that an article has been published; what fails in one is logged."""
    for plugin, call in hooks_of((settings or Settings()).plugins).of("newsld_published"):
        with tolerating(plugin, "newsld_published"):
            call(record=enriched.record, graph=deepcopy(list(enriched.graph)), findings=enriched.findings)


def _raw(obj: object, hooks: Hooks) -> RawArticle:
    if isinstance(obj, RawArticle):
        return obj
    if isinstance(obj, str):
        return RawArticle(obj)
    return RawArticle(record=dict(cast("Record", obj)) if isinstance(obj, Mapping) else _record(obj, hooks))


def _record(obj: object, hooks: Hooks) -> Record:
    for plugin, call in hooks.of("newsld_record"):
        with tolerating(plugin, "newsld_record"):
            said = call(obj=obj)
            if said is not None:
                return dict(said)
    raise UnreadableArticle(f"no plug-in knows what a {type(obj).__name__} says of an article")


def _with_plugins(record: Record, nodes: Nodes, hooks: Hooks) -> Nodes:
    """Return the graph as the plug-ins want it; of one that fails, or makes what is no JSON, nothing is kept."""
    for plugin, call in hooks.of("newsld_enrich"):
        with tolerating(plugin, "newsld_enrich"):
            changed = deepcopy(nodes)
            added: Iterable[Mapping[str, Any]] = call(record=record, graph=changed) or ()
            changed += map(dict, added)
            write(changed)
            nodes = changed
    return nodes


def _remarks(conversion: Conversion, settings: Settings, name: str) -> Iterator[Diagnostic]:
    """Yield what the conversion remarks; what is published has an author and a date, in whatever form it comes."""
    told = {remark.name for remark in conversion.remarks}
    missing = (remark for remark in missing_in(conversion.nodes[0], is_page=False) if remark.name not in told)
    return findings_of_remarks((*conversion.remarks, *missing), settings.errors, name)


def _enrichment(
    record: Record, nodes: tuple[Mapping[str, Any], ...], found: tuple[Diagnostic, ...], settings: Settings
) -> Enrichment:
    gravest_first = sorted(found, key=lambda one: list(Severity).index(one.severity))
    has_errors = any(one.severity is Severity.ERROR for one in found)
    is_blocked = has_errors and settings.on_error is OnError.BLOCK
    failure = next((one.message for one in found if one.name == NO_ARTICLE), "") if not nodes else ""
    return Enrichment(record, nodes, tuple(gravest_first), failure, is_blocked)
