"""Hypothesis profiles: the default is quick and always the same; `--hypothesis-profile=thorough` searches for long.

`--hypothesis-profile=seeded` is as quick, and searches elsewhere with every `--hypothesis-seed`; `.ci/seeds` runs it.
"""

import os
import signal

import pytest
from hypothesis import HealthCheck, Phase, settings

SLOW = (HealthCheck.too_slow, HealthCheck.data_too_large)

# derandomized: a test that fails fails for everyone, and none fails by chance
settings.register_profile("quick", deadline=None, derandomize=True, suppress_health_check=SLOW)
settings.register_profile("seeded", deadline=None, database=None, print_blob=True, suppress_health_check=SLOW)
settings.register_profile("thorough", deadline=None, max_examples=5_000, print_blob=True, suppress_health_check=SLOW)
# for bugs that are planted: what breaks a law need not be small
settings.register_profile(
    "planted", deadline=None, derandomize=True, phases=[Phase.generate], suppress_health_check=SLOW
)
settings.load_profile("quick")

# a shell starts what runs in its background with Ctrl-C ignored, and commands that tests start would inherit that
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """See to it that coverage, where it watches the tests, does not watch the processes that this one starts."""
    for name in [name for name in os.environ if name.startswith("COVERAGE_")]:
        monkeypatch.delenv(name)
