"""What stays for long is taken out of the garbage collector.

Streamlit collects garbage after every run of every reader, and looks at all that any of them
holds: among a hundred readers that alone took longer than their ticks. What a new reader holds is
put aside some seconds after the first page, by a thread of its own, so that no tick waits for it.
"""

from __future__ import annotations

import gc
import threading

SOON = 2.0
"""Seconds from a first page until what its reader holds is put aside."""

_lock = threading.Lock()
_asked = threading.Event()


def put_aside() -> None:
    """Collect what nobody holds any more, and look no more at what is left.

    What was put aside before is let go first, or nothing of it would ever be given back.
    """
    with _lock:
        gc.unfreeze()
        gc.collect()
        gc.freeze()


def put_aside_soon() -> None:
    """The same in some seconds, once for all who ask meanwhile."""
    if _asked.is_set():
        return
    _asked.set()
    waiting = threading.Timer(SOON, _put_aside_now)
    waiting.daemon = True
    waiting.start()


def _put_aside_now() -> None:
    _asked.clear()
    put_aside()
