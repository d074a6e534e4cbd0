"""An object → its graph, what is wrong with it, and the digest of what it was made of. Nothing is raised."""

import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Model

from newsld.cms import Enrichment, OnError, enrich
from newsld.cms.django.configuration import configured, digest, digest_of_settings
from newsld.cms.findings import as_json
from newsld.cms.plugins import told
from newsld.model.diagnostic import Severity

_LOG = logging.getLogger("newsld.cms")

Record = Mapping[str, Any]


@dataclass(frozen=True)
class Made:
    """What came of an object, and of what: a digest of its record and the settings; "" where newsld failed."""

    enrichment: Enrichment
    digest: str = ""

    @property
    def findings(self) -> list[dict[str, str]]:
        """What is wrong with it, as JSON."""
        return [as_json(found) for found in self.enrichment.findings]


def make(obj: Model, record_of: Callable[[], Record | None]) -> Made:
    """Return what comes of an object that says this record; plug-ins are asked where it says none.

    What fails costs the markup, is logged without a word of the article, and blocks nothing.
    """
    try:
        record = record_of()
        made = enrich(obj if record is None else record, configured(), name=name_of(obj))
        return Made(
            made, "" if made.failure and not made.findings else _digest(made.record if record is None else record)
        )
    except Exception as error:  # noqa: BLE001  publishing is never broken by us
        _LOG.error("no markup for %s: %s", name_of(obj), told(error))
        return Made(Enrichment({}, failure=f"newsld failed: {told(error)}"))


def is_up_to_date(obj: Model, record_of: Callable[[], Record | None], kept: str) -> bool:
    """Tell whether a digest that was kept is of what an object says now; asked cheaply, without making its graph."""
    try:
        record = record_of()
        return record is not None and kept == _digest(record)
    except Exception as error:  # noqa: BLE001  it is told where its graph is made
        _LOG.debug("%s cannot be read: %s", name_of(obj), told(error))
        return False


def name_of(obj: object) -> str:
    """Return what findings and logs call an object: nothing of its text."""
    return f"{type(obj).__name__} {getattr(obj, 'pk', None)}"


@contextmanager
def tolerating_for(obj: object) -> Generator[None]:
    """Log what goes wrong with an object's graph, and go on; a failed query costs no more than itself."""
    try:
        with transaction.atomic():
            yield
    except Exception as error:  # noqa: BLE001  publishing is never broken by us
        _LOG.error("no markup for %s: %s", name_of(obj), told(error))


def are_blocking(findings: list[dict[str, str]]) -> bool:
    """Tell whether findings that were kept hold an article back, as the settings are now."""
    try:
        blocks = configured().on_error is OnError.BLOCK
    except Exception as error:  # noqa: BLE001  a wrong setting is told by the system checks
        _LOG.error("the settings cannot be read: %s", told(error))
        return False
    return blocks and any(found["severity"] == Severity.ERROR for found in findings)


def _digest(record: Record) -> str:
    return f"{digest(record)}.{digest_of_settings()}"
