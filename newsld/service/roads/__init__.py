"""What the service does, a road a file: task → answer. It runs in the workers."""

import logging
from collections.abc import Callable, Mapping
from http import HTTPStatus

from newsld.cms.plugins import told
from newsld.errors import (
    InvalidConfiguration,
    NewsldError,
    UnknownFormat,
    UnreadableDocument,
    UnsupportedLanguage,
    place_of,
)
from newsld.service.messages import Answer, Outcome, Refusal, Task
from newsld.service.roads import annotate, convert, hook, validate
from newsld.service.roads.body import NotJSON
from newsld.service.rulebook import Rulebook

_LOG = logging.getLogger("newsld.service")
_MISUSE = (UnknownFormat, UnsupportedLanguage, InvalidConfiguration, UnreadableDocument, NotJSON)

ROADS: Mapping[str, Callable[[Task, Rulebook], Answer]] = {
    "convert": convert.answer,
    "validate": validate.answer,
    "annotate": annotate.answer,
    "wordpress": hook.of_form,
    "ghost": hook.of_ghost,
    "ninjs": hook.of_form,
    "ans": hook.of_form,
}


def answered(task: Task, book: Rulebook) -> Outcome:
    """Return what comes of a task; nothing is raised, and what fails is logged without the article's words."""
    try:
        return ROADS[task.road](task, book)
    except _MISUSE as error:
        return Refusal(HTTPStatus.BAD_REQUEST, str(error))
    except NewsldError as error:
        return Refusal(HTTPStatus.UNPROCESSABLE_ENTITY, str(error))
    except Exception as error:  # noqa: BLE001  one article must not cost the service
        _LOG.error("%s failed: %s", task.road, told(error))
        where = f"{type(error).__name__} in {place_of(error)}"
        return Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, f"a defect of newsld ({where}); report it with what you sent")
