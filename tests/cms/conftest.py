"""A small site of Django, with Wagtail where that is installed: one for all tests of a process."""

import os
import sys
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

SITE = Path(__file__).parent / "site"

# models are defined as they are imported, and want to know their site then
if find_spec("django"):
    sys.path.insert(0, str(SITE))
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "river.settings")
    # what drives browsers leaves a loop in this thread, and nobody in it; from then on Django has another connection,
    # which knows nothing of a database in the memory of the first
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    folder = TemporaryDirectory(prefix="river-")
    os.environ["RIVER_DATABASE"] = f"{folder.name}/river.sqlite3"
    import django

    django.setup()


@pytest.fixture(scope="session")
def django_site() -> None:
    """Make the tables."""
    from django.core.management import call_command  # noqa: PLC0415

    call_command("migrate", run_syncdb=True, verbosity=0)


@pytest.fixture
def database(django_site: None) -> Generator[None]:  # noqa: ARG001  asked for, so that there are tables
    """Leave the database as it was."""
    from django.db import transaction  # noqa: PLC0415

    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def settings() -> Iterator[Any]:
    """Return what changes settings for a test."""
    from django.test.utils import override_settings  # noqa: PLC0415

    with ExitStack() as stack:

        def change(**said: object) -> None:
            stack.enter_context(override_settings(**said))

        yield change


@pytest.fixture
def client(database: None) -> Any:  # noqa: ARG001  asked for, so that it is left as it was
    """Return a reader."""
    from django.test import Client  # noqa: PLC0415

    return Client()


@pytest.fixture
def admin_client(client: Any) -> Any:
    """Return one who may do everything."""
    from django.contrib.auth import get_user_model  # noqa: PLC0415

    client.force_login(get_user_model().objects.create_superuser("ana", "", ""))
    return client
