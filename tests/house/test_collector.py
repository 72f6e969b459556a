"""What a reader holds for long is looked at once, and given back when the reader has gone."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest

from components.state import collector


class Held:
    """What leads back to itself, as a session does: only the collector can give it back."""

    def __init__(self) -> None:
        self.own = self


def test_what_stays_is_not_looked_at_again_until_the_next_is_put_aside() -> None:
    held = Held()
    kept = weakref.ref(held)
    collector.put_aside()
    del held
    gc.collect()
    assert kept() is not None
    collector.put_aside()
    assert kept() is None


def test_it_is_done_once_for_all_who_come_together(monkeypatch: pytest.MonkeyPatch) -> None:
    done, times = threading.Event(), []
    monkeypatch.setattr(collector, "SOON", 0.2)
    monkeypatch.setattr(collector, "put_aside", lambda: (times.append(1), done.set()))
    for _ in range(50):
        collector.put_aside_soon()
    assert done.wait(60)
    assert len(times) == 1
    done.clear()
    collector.put_aside_soon()
    assert done.wait(60)
    assert len(times) == 2
