"""Many readers at once, each of whom ticks something every five seconds, without their browsers.

A tick goes over the websocket as the script of the questions sends it, so the server does what it
does for a reader: it answers with what changed, and not with a whole first page.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from tests.bench.figure import Figure, median, p95
from tests.browser.server import running
from tests.replicas.reader import Reader
from tests.replicas.soak import memory

THINK = 5.0
"""Seconds from one tick of a reader to the next."""
COUNTS = (30, 100)
SECONDS = 30.0
TERMS = ("upper-back", "lower-back", "neck", "shoulders")
BUDGET = 10.0
"""How much slower than a lone reader 100 of them may be at p95."""


def tick(reader: Reader, number: int) -> float:
    """Milliseconds from a tick to the end of its run."""
    states = {TERMS[number % len(TERMS)]: "has"}
    began = time.perf_counter()
    drawn = reader.press("questions", {"picked": {"epoch": -1, "base": {}, "states": states}})
    assert drawn, "a tick drew nothing"
    return (time.perf_counter() - began) * 1000


def ticking(readers: Sequence[Reader], seconds: float) -> list[float]:
    """The milliseconds of every tick, where each reader starts at a moment of its own."""
    end = time.monotonic() + seconds
    taken: list[float] = []

    def read(place: int) -> None:
        time.sleep(THINK * place / len(readers))
        number = place
        while time.monotonic() < end:
            milliseconds = tick(readers[place], number)
            taken.append(milliseconds)
            number += 1
            time.sleep(max(0.0, THINK - milliseconds / 1000))

    threads = [threading.Thread(target=read, args=(place,)) for place in range(len(readers))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return taken


def connected(address: str, count: int, stack: ExitStack) -> tuple[list[Reader], list[float]]:
    """That many readers who all come at once, and how long each waited for the first page."""

    def come(_: int) -> tuple[Reader, float]:
        began = time.perf_counter()
        reader = Reader(address)
        reader.run()
        return reader, (time.perf_counter() - began) * 1000

    with ThreadPoolExecutor(count) as pool:
        came = [*pool.map(come, range(count))]
    return [stack.enter_context(reader) for reader, _ in came], [waited for _, waited in came]


def figures() -> list[Figure]:
    """Ticks of 30 and of 100 readers against those of one; memory; errors."""
    found = []
    with running(Path(tempfile.mkdtemp()) / "log") as server:
        with ExitStack() as stack:
            (alone,), _ = connected(server.address, 1, stack)
            single = [tick(alone, number) for number in range(40)][5:]
            idle = memory(server.process)
        one = median(single)
        found.append(Figure("1 reader: a tick on the websocket, median", one, "ms"))
        found.append(Figure("1 reader: a tick on the websocket, p95", p95(single), "ms"))
        for count in COUNTS:
            with ExitStack() as stack:
                readers, waited = connected(server.address, count, stack)
                taken = ticking(readers, SECONDS)
                many = f"{count} readers: "
                held = BUDGET if count == max(COUNTS) else None
                found += [
                    Figure(f"{many}all come at once, p95", p95(waited), "ms", "1 tick", one),
                    Figure(f"{many}a tick, median", median(taken), "ms", "1 tick", one),
                    Figure(f"{many}a tick, p95", p95(taken), "ms", "1 tick", one, held),
                    Figure(f"{many}memory", memory(server.process), "MB", "1 reader", idle),
                ]
        assert "Traceback" not in server.said()
    return found
