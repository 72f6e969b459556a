from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Literal, Protocol

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser import chromium
from tests.browser.kept_tabs import KeptTabs, Kind
from tests.browser.server import ROOT, Server, running
from tests.browser.settled import HEARD, PATIENCE
from tests.browser.watch import Watch

Size = Literal["desk", "phone"]
Scheme = Literal["light", "dark"]

expect.set_options(timeout=PATIENCE)

SERVERS: list[Server] = []
SIZES: dict[Size, tuple[int, int]] = {"desk": (1280, 900), "phone": (390, 844)}
LOOKS: list[tuple[Size, Scheme]] = [("phone", "light"), ("desk", "dark")]
"""Every size and every scheme once: what is drawn hangs on the size, its colours on the scheme."""


class Serve(Protocol):
    def __call__(
        self,
        env: Mapping[str, str] | None = None,
        app: str = "app.py",
        folder: Path = ROOT,
        *,
        warm: bool = True,
    ) -> Server: ...


class Open(Protocol):
    def __call__(
        self,
        size: Size = "desk",
        scheme: Scheme = "light",
        server: Server | None = None,
        *,
        own: bool = False,
        script: str = "",
        **more: Any,
    ) -> Page: ...


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    path = chromium.find()
    assert path, "no Chromium here: python -m tests.browser.chromium installs one"
    return {**browser_type_launch_args, "executable_path": str(path), "args": [*chromium.FLAGS]}


@pytest.fixture(scope="session")
def serve(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serve]:
    """Starts the app; `serve({"EXPLORER_DATA": ...})` with another dataset, ended with the run.

    With `warm=False` nobody has visited it yet.
    """
    logs = tmp_path_factory.mktemp("logs")
    with ExitStack() as stack:

        def start(
            env: Mapping[str, str] | None = None,
            app: str = "app.py",
            folder: Path = ROOT,
            *,
            warm: bool = True,
        ) -> Server:
            log = logs / f"server-{len(SERVERS)}.log"
            server = stack.enter_context(running(log, app, env, folder, warm=warm))
            SERVERS.append(server)
            return server

        yield start


@pytest.fixture(scope="session")
def server(serve: Serve) -> Server:
    """The app with the shipped dataset."""
    return serve()


@pytest.fixture(autouse=True)
def watch(request: pytest.FixtureRequest) -> Iterator[Watch]:
    """Fails a test on any request to a third party, console error or logged traceback."""
    seen = Watch(own=lambda host: any(server.address == f"http://{host}" for server in SERVERS))
    before = {server.address: len(server.said()) for server in SERVERS}
    yield seen
    assert seen.third_party == [], "requests to third parties"
    if not request.node.get_closest_marker("noisy"):
        assert seen.errors == [], "errors in the browser"
        for server in SERVERS:
            new = server.said()[before.get(server.address, 0) :]
            assert "Traceback (most recent call last)" not in new, new


@pytest.fixture
def new_context(
    new_context: Callable[..., BrowserContext], watch: Watch
) -> Callable[..., BrowserContext]:
    """pytest-playwright's own, watched; so every page of every test is."""

    def create(**options: Any) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(HEARD)
        watch.follow(context)
        return context

    return create


@pytest.fixture(scope="session")
def kept_tabs(browser: Browser) -> KeptTabs:
    return KeptTabs(browser)


@pytest.fixture
def open_page(
    new_context: Callable[..., BrowserContext],
    kept_tabs: KeptTabs,
    watch: Watch,
    request: pytest.FixtureRequest,
) -> Iterator[Open]:
    """A blank page of a size and colour scheme; paths lead to `server`, by default the app.

    It is a kept tab, unless a test that listens asks for one of its `own`. `script` runs before
    those of the app.
    """
    # What pytest-playwright records, it records of contexts that it has made itself.
    recorded = any(
        request.config.getoption(each) != "off" for each in ("--tracing", "--video", "--screenshot")
    )

    def create(
        size: Size = "desk",
        scheme: Scheme = "light",
        server: Server | None = None,
        *,
        own: bool = False,
        script: str = "",
        **more: Any,
    ) -> Page:
        server = server or request.getfixturevalue("server")
        kind = Kind(server.address, SIZES[size], scheme, touch=size == "phone")
        if not (own or more or recorded) and (page := kept_tabs.lend(kind, watch.follow, script)):
            return page
        page = new_context(**kind.options(), **more).new_page()
        if script:
            page.add_init_script(script)
        return page

    yield create
    report = getattr(request.node, "rep_call", None)
    kept_tabs.take_back(watch.leave, good=report is not None and report.passed)


@pytest.fixture(params=["light", "dark"])
def scheme(request: pytest.FixtureRequest) -> Scheme:
    """For tests that hold in both colour schemes."""
    chosen: Scheme = request.param
    return chosen


@pytest.fixture
def desk(open_page: Open) -> Page:
    return open_page("desk")


@pytest.fixture
def phone(open_page: Open) -> Page:
    return open_page("phone")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        for server in SERVERS:
            report.sections.append((f"log of {server.address}", server.said()[-5000:]))
    return report
