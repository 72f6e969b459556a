"""What a first visit costs, and a start of the server: Explore against the empty app."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.bench.figure import Figure, median
from tests.browser import chromium
from tests.browser.server import Server, running
from tests.browser.settled import settled
from tests.browser.wire import counted

ROUNDS = 7
STARTS = 3
APPS = {
    "app.py": "button.row[data-term=upper-back]",
    "tests/bench/empty_app.py": "[data-testid=stButtonGroup] button",
}
"""What can be pressed, once a page can be used."""


def visits(rounds: int = ROUNDS) -> list[Figure]:
    """Milliseconds until the page can be used, and KB on the wire, for a browser that knows nothing."""
    ready: dict[str, list[float]] = {app: [] for app in APPS}
    lines: dict[str, list[float]] = {app: [] for app in APPS}
    files: dict[str, list[float]] = {app: [] for app in APPS}
    logs = Path(tempfile.mkdtemp())
    with (
        running(logs / "ours.log") as ours,
        running(logs / "empty.log", app="tests/bench/empty_app.py") as empty,
        sync_playwright() as playwright,
    ):
        browser = playwright.chromium.launch(
            executable_path=str(chromium.find()), args=[*chromium.FLAGS]
        )
        for _ in range(rounds):
            for app, server in zip(APPS, (ours, empty), strict=True):
                milliseconds, line, rest = _visit(browser, server, APPS[app])
                ready[app].append(milliseconds)
                lines[app].append(line / 1000)
                files[app].append(rest / 1000)
        browser.close()
    mine, other = APPS
    what = "first visit: "
    return [
        Figure(
            f"{what}until it can be used",
            median(ready[mine]),
            "ms",
            "empty app",
            median(ready[other]),
        ),
        Figure(f"{what}on the websocket", median(lines[mine]), "KB", budget=60),
        Figure(
            f"{what}files, not compressed",
            median(files[mine]),
            "KB",
            "empty app",
            median(files[other]),
        ),
    ]


def _visit(browser: Browser, server: Server, usable: str) -> tuple[float, int, int]:
    with counted(server.address) as wire:
        context = browser.new_context()
        page = context.new_page()
        began = time.perf_counter()
        page.goto(wire.address)
        page.locator(usable).first.wait_for()
        milliseconds = (time.perf_counter() - began) * 1000
        settled(page)
        context.close()
        return milliseconds, wire.websocket, wire.requests


def starts(rounds: int = STARTS) -> list[Figure]:
    """Milliseconds from the command to the first page run to its end."""
    taken: dict[str, list[float]] = {app: [] for app in APPS}
    for _ in range(rounds):
        for app, each in taken.items():
            began = time.perf_counter()
            with running(Path(tempfile.mkdtemp()) / "log", app=app):
                each.append((time.perf_counter() - began) * 1000)
    mine, other = taken.values()
    return [Figure("start to first answer", median(mine), "ms", "empty app", median(other))]
