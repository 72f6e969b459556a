"""The soak of `make soak`, short."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.replicas.soak import soak


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is read from /proc")
def test_memory_stays_flat_for_a_while() -> None:
    before, after, runs = soak(20, sessions=8, think=0.4)
    assert runs > 40
    assert after < before * 1.1
