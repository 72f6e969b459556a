"""Small answers go out at once, and do not wait for the one before to be acknowledged.

Streamlit binds its socket without naming a protocol, so asyncio does not switch off Nagle's
algorithm on the connections. A run is answered in many small messages: the second one then waits
for the browser's delayed acknowledgement, 40 ms on Linux, at every click (docs/decisions).
"""

from __future__ import annotations

import os
import socket
import stat
from contextlib import suppress
from functools import cache
from pathlib import Path

OPEN_FILES = Path("/proc/self/fd")
"""What this process holds open; systems without it have other delays, and are left as they are."""


@cache
def send_at_once() -> None:
    """Switch the waiting off, once for each process: connections take it over from the socket that
    listens; those that are there already get it as well."""
    if OPEN_FILES.is_dir():
        for file in OPEN_FILES.iterdir():
            # Another thread may close a file in between.
            with suppress(OSError):
                _send_at_once(int(file.name))


def _send_at_once(number: int) -> None:
    if not stat.S_ISSOCK(os.fstat(number).st_mode):
        return
    with socket.socket(fileno=os.dup(number)) as same:
        if same.family in (socket.AF_INET, socket.AF_INET6) and same.type == socket.SOCK_STREAM:
            same.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
