"""Several processes behind one address: spread, killed and restarted, nobody loses what they said."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from websockets.exceptions import WebSocketException

from components.serving.replica_cookie import COOKIE
from tests.browser.explore import Explore
from tests.browser.settled import HEARD, settled, visit
from tests.browser.test_lost_press import ANSWERED, expect_emergency, reconnected, sign
from tests.replicas.reader import Reader, get
from tests.replicas.replicas import NGINX, Replicas, replicas

pytestmark = [
    pytest.mark.skipif(NGINX is None, reason="nginx is not here: apt-get install nginx-light"),
    pytest.mark.noisy,
]
SESSIONS = 60
TICKED = "symptom=numb-saddle-area"
COMPARED = "/compare?condition=abscess&condition=lipoma"
THINK = 3.0
"""Seconds from one tick of a reader to the next."""


@pytest.fixture(scope="module")
def behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replicas]:
    with replicas(tmp_path_factory.mktemp("replicas")) as started:
        yield started


def sessions_of(server_address: str) -> int:
    """How many websockets a process holds, as its own metrics say."""
    said = get(server_address, "/_stcore/metrics")[2].decode()
    lines = [line for line in said.splitlines() if line.startswith("active_sessions")]
    return int(float(lines[0].rpartition(" ")[2]))


def wait_for(done: Callable[[], bool], seconds: float = 120) -> None:
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.1)


@pytest.mark.parametrize(
    ("path", "status", "header", "value"),
    [
        ("/_stcore/metrics", 404, "", ""),
        ("/_stcore/health", 200, "", ""),
        ("/compare/abscess?feel=itch", 302, "location", "/no-such-page?feel=itch"),
        ("/x/compare", 302, "location", "/no-such-page"),
        ("/compare/_stcore/health", 404, "", ""),
        ("/%E0%A4%A", 302, "location", "/no-such-page"),
        ("/%ff?feel=itch", 302, "location", "/no-such-page?feel=itch"),
        ("/%2e%2e/x", 302, "location", "/no-such-page"),
    ],
)
def test_a_path_is_answered(
    behind: Replicas, path: str, status: int, header: str, value: str
) -> None:
    found, headers, _ = get(behind.address, path)
    assert found == status
    assert headers.get(header, "").endswith(value)


def test_scripts_are_packed_and_kept_for_long(behind: Replicas) -> None:
    page = get(behind.address, "/")[2].decode()
    script = page.partition('src="./static/js/')[2].partition('"')[0]
    status, headers, _ = get(behind.address, f"/static/js/{script}", **{"Accept-Encoding": "gzip"})
    assert status == 200
    assert headers["content-encoding"] == "gzip"
    assert "immutable" in headers["cache-control"]


@dataclass
class Ticking:
    """A reader who ticks on and on, and comes back whenever the line breaks."""

    address: str
    runs: int = 0
    returned: int = 0
    longest: float = 0.0
    """Seconds from a broken line to the next answer."""

    def go_on(self, ended: threading.Event) -> None:
        reader, broken = Reader(self.address, TICKED), 0.0
        with ExitStack() as stack:
            stack.push(reader)
            while not ended.is_set():
                try:
                    assert b"Emergency now" in reader.run()
                except (OSError, WebSocketException):
                    broken = broken or time.monotonic()
                    time.sleep(0.2)
                    with suppress(OSError, WebSocketException):
                        reader = stack.enter_context(reader.again())
                    continue
                if broken:
                    self.returned += 1
                    self.longest = max(self.longest, time.monotonic() - broken)
                    broken = 0.0
                self.runs += 1
                ended.wait(THINK)
        assert not broken, "a reader did not come back"


def test_sessions_spread_and_come_back_with_their_selection_after_a_kill_under_load(
    behind: Replicas,
) -> None:
    ended = threading.Event()
    readers = [Ticking(behind.address) for _ in range(SESSIONS)]
    with ThreadPoolExecutor(SESSIONS) as pool:
        going = [pool.submit(reader.go_on, ended) for reader in readers]
        try:
            wait_for(lambda: all(reader.runs for reader in readers))
            held = [sessions_of(server.address) for server in behind.servers]
            behind.kill(0)
            before = [reader.runs for reader in readers]
            # As many more ticks as it takes for each to have felt it.
            wait_for(lambda: all(r.runs > b + 2 for r, b in zip(readers, before, strict=True)))
        finally:
            ended.set()
        for each in going:
            each.result()
    behind.back(0)
    returned = sum(reader.returned > 0 for reader in readers)
    longest = max(reader.longest for reader in readers)
    runs = sum(reader.runs for reader in readers)
    print(f"sessions {held}; {returned} came back, the last after {longest:.1f} s; {runs} ticks")
    assert min(held) >= SESSIONS // 6
    assert returned >= held[0] // 2


def downloads(page: Page) -> list[int]:
    """How large each download of Compare is; 0 for one that did not come."""
    buttons = page.get_by_test_id("stDownloadButton").get_by_role("button")
    expect(buttons).to_have_count(2)
    found = []
    for place in range(2):
        with page.expect_download() as download:
            buttons.nth(place).click()
        failed = download.value.failure()
        found.append(0 if failed else download.value.path().stat().st_size)
    return found


@pytest.fixture
def page(behind: Replicas, browser: Browser) -> Iterator[Page]:
    with browser.new_context(base_url=behind.address) as context:
        context.add_init_script(HEARD)
        yield context.new_page()


def replica_of(page: Page) -> int:
    [name] = [cookie["value"] for cookie in page.context.cookies() if cookie["name"] == COOKIE]
    return int(name.removeprefix("app")) - 1


def test_a_reader_whose_replica_is_killed_downloads_from_the_one_that_took_over(
    behind: Replicas, page: Page
) -> None:
    visit(page, COMPARED)
    assert min(downloads(page)) > 1000
    killed = replica_of(page)
    behind.kill(killed)
    reconnected(page)
    settled(page)
    behind.back(killed)
    page.wait_for_timeout(7000)  # by now nginx sends readers to the first one again
    assert replica_of(page) != killed
    assert min(downloads(page)) > 1000
    assert "condition=abscess" in page.url


def test_a_rolling_restart_loses_no_selection_and_no_press_and_downloads_are_right(
    behind: Replicas, page: Page
) -> None:
    explore = Explore(page).open("/?appearance=bumps")
    for place, term in enumerate(("upper-back", "lower-back", "neck")):
        # The press is made while the replica is being restarted, and not after it.
        with ThreadPoolExecutor(1) as pool:
            restarting = pool.submit(behind.anew, place)
            explore.place(term).click()
            restarting.result()
        reconnected(page)
        expect(page).to_have_url(re.compile(term), timeout=ANSWERED)
    assert explore.ticked() == {"bumps", "upper-back", "lower-back", "neck"}
    sign(page).click()
    expect_emergency(page)
    assert "appearance=bumps" in page.url
    visit(page, COMPARED)
    assert min(downloads(page)) > 1000


def test_without_stickiness_pages_and_selections_hold_and_downloads_do_not(
    tmp_path: Path, browser: Browser
) -> None:
    with replicas(tmp_path, sticky=False) as loose:
        for _ in range(6):
            with Reader(loose.address, TICKED) as reader:
                assert b"Emergency now" in reader.run()
        with browser.new_context(base_url=loose.address) as context:
            context.add_init_script(HEARD)
            page = context.new_page()
            Explore(page).open("/?appearance=bumps")
            sign(page).click()
            expect_emergency(page)
            # One after the other every process is asked, and one of them has made the file.
            came = []
            for _ in range(3):
                visit(page, COMPARED)
                came += downloads(page)
        print(f"downloads without stickiness: {sum(size > 1000 for size in came)} of {len(came)}")
        assert 0 in came
