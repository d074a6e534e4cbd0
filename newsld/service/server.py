"""The service as a process: it listens until it is told to stop, and then ends what it has begun."""

import math
import signal
import socket
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Any, cast

import uvicorn

from newsld.errors import InvalidConfiguration
from newsld.service.application import application
from newsld.service.configuration import Configuration
from newsld.service.connections import Timely
from newsld.service.logs import log_to_stderr

_WAITING = 2048  # connections that nobody has taken yet
STEPS = 3  # a request arrives, waits and is worked on, each in its time


def serve(table: Mapping[str, object], configuration: Configuration) -> int:
    """Listen until SIGTERM or SIGINT, end what has been begun, and return the exit code."""
    log_to_stderr()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _ended)
    listening = listener(configuration)
    configuration = replace(configuration, port=listening.getsockname()[1])
    server = uvicorn.Server(
        uvicorn.Config(
            application(table, configuration),
            log_config=None,
            access_log=False,
            server_header=False,
            http=cast("Any", partial(Timely, time_limit=configuration.time_limit)),
            ws="none",
            lifespan="on",
            timeout_graceful_shutdown=math.ceil(configuration.time_limit * STEPS),
        )
    )
    server.run([listening])
    return 0 if server.started else 2


def listener(configuration: Configuration) -> socket.socket:
    """Return what listens at the address, or raise `InvalidConfiguration` where nothing can.

    Its connections send what they have at once (`TCP_NODELAY`, which they take over from it). Otherwise the body of an
    answer waits for the receipt of its head, and on a connection that is kept the receipt is 40 ms late.
    """
    host, port = configuration.host, configuration.port
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listening = socket.create_server((host, port), family=family, backlog=_WAITING)
    except (OSError, UnicodeError) as error:
        reason = (getattr(error, "strerror", "") or "no address").lower()
        raise InvalidConfiguration(f"{host} port {port} cannot be listened at: {reason}") from error
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _ended(_number: int, _frame: object) -> None:
    """Do nothing: uvicorn has heard the signal, and says it again when all is done."""
