"""The service as a process: it listens until it is told to stop, and then ends what it has begun."""

import math
import signal
from collections.abc import Mapping
from functools import partial
from typing import Any, cast

import uvicorn

from newsld.service.application import application
from newsld.service.configuration import Configuration
from newsld.service.connections import Timely
from newsld.service.logs import log_to_stderr

STEPS = 3  # a request arrives, waits and is worked on, each in its time


def serve(table: Mapping[str, object], configuration: Configuration) -> int:
    """Listen until SIGTERM or SIGINT, end what has been begun, and return the exit code."""
    log_to_stderr()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _ended)
    server = uvicorn.Server(
        uvicorn.Config(
            application(table, configuration),
            host=configuration.host,
            port=configuration.port,
            log_config=None,
            access_log=False,
            server_header=False,
            http=cast("Any", partial(Timely, time_limit=configuration.time_limit)),
            ws="none",
            lifespan="on",
            timeout_graceful_shutdown=math.ceil(configuration.time_limit * STEPS),
        )
    )
    server.run()
    return 0 if server.started else 2


def _ended(_number: int, _frame: object) -> None:
    """Do nothing: uvicorn has heard the signal, and says it again when all is done."""
