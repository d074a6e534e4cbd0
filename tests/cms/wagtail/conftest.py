"""A small site of Wagtail."""

# Wagtail says no types
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from typing import Any

import pytest


@pytest.fixture
def front(database: None) -> Any:  # noqa: ARG001  asked for, so that it is left as it was
    """Return the front page of a new site."""
    from pressroom.start import start  # noqa: PLC0415  models are ready then

    return start()


@pytest.fixture
def user(front: Any) -> Any:  # noqa: ARG001  a site must be there
    """Return one who may do everything."""
    from django.contrib.auth import get_user_model  # noqa: PLC0415

    return get_user_model().objects.create_superuser("ana", "", "")
