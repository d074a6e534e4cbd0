"""What the service writes down: one JSON object a line on standard error, and no word of what was sent."""

import json
import logging
import sys
from datetime import UTC, datetime
from typing import Any

OURS = "newsld"
FACTS = "facts"  # under this name a record carries what is more than its message


class _Lines(logging.Formatter):
    """A record as a line of JSON; what others say may quote an article, and only where they say it is told."""

    def format(self, record: logging.LogRecord) -> str:
        told: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
        }
        if record.name.partition(".")[0] == OURS or record.name == "uvicorn.error":
            told["event"] = record.getMessage()
        else:
            told["event"] = f"said at {record.filename}:{record.lineno}"
        if record.exc_info and record.exc_info[0]:
            told["error"] = record.exc_info[0].__name__
        told |= getattr(record, FACTS, {})
        return json.dumps(told)


def log_to_stderr() -> None:
    """Write all that this process logs to standard error."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(OURS).setLevel(logging.INFO)
    logging.captureWarnings(capture=True)


def log(logger: logging.Logger, event: str, **facts: object) -> None:
    """Log what happened, with its facts."""
    logger.info(event, extra={FACTS: facts})
