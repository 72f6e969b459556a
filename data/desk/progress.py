"""What takes longer than a second says so on the error output, and how far it has come."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from threading import Timer
from time import monotonic
from typing import TypeVar

Row = TypeVar("Row")
SECONDS = 1.0
"""As long as nobody wonders."""


def counted(what: str, rows: Sequence[Row]) -> Iterator[Row]:
    """Each of `rows`; after every second a line with how many are done."""
    told = monotonic()
    for done, row in enumerate(rows):
        if monotonic() - told >= SECONDS:
            told = monotonic()
            _say(f"{what}: {done} of {len(rows)}")
        yield row


@contextmanager
def waiting(what: str) -> Iterator[None]:
    """Say `what` is going on if it is not over in a second."""
    timer = Timer(SECONDS, _say, [f"{what} ..."])
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
