"""Python's collector of cycles, kept still while an article is read."""

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Generator[None]:
    """Stop looking for cycles for a while, unless nobody looks for them anyway.

    What annotators make has no cycles and lives until the article is done, but each word of it would be visited time
    and again in search of some, which takes a tenth of the time for a short article and a third for a long one.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
