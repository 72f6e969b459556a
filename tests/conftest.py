"""What holds for all tests.

Laws are tried without a time limit on an example, since a busy machine is not a broken promise.
"""

from __future__ import annotations

import gc

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "laws", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("laws")


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Thousands of tests and the dataset stay to the end: no collection need look at them again.

    Streamlit collects after every run of a page, which took as long as the run.
    """
    gc.collect()
    gc.freeze()
