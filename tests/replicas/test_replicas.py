"""Several processes behind one address: spread, killed and restarted, nobody loses what they said."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.explore import Explore
from tests.browser.settled import visit
from tests.browser.test_lost_press import expect_emergency, reconnected, sign
from tests.replicas.reader import Reader, get
from tests.replicas.replicas import NGINX, Replicas, replicas

pytestmark = [
    pytest.mark.skipif(NGINX is None, reason="nginx is not here: apt-get install nginx-light"),
    pytest.mark.noisy,
]
SESSIONS = 60
TICKED = "symptom=numb-saddle-area"


@pytest.fixture(scope="module")
def behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Replicas]:
    with replicas(tmp_path_factory.mktemp("replicas")) as started:
        yield started


def sessions_of(server_address: str) -> int:
    """How many websockets a process holds, as its own metrics say."""
    said = get(server_address, "/_stcore/metrics")[2].decode()
    lines = [line for line in said.splitlines() if line.startswith("active_sessions")]
    return int(float(lines[0].rpartition(" ")[2]))


@pytest.mark.parametrize(
    ("path", "status", "header", "value"),
    [
        ("/_stcore/metrics", 404, "", ""),
        ("/_stcore/health", 200, "", ""),
        ("/compare/abscess?feel=itch", 302, "location", "/no-such-page?feel=itch"),
        ("/x/compare", 302, "location", "/no-such-page"),
        ("/compare/_stcore/health", 404, "", ""),
        ("/%E0%A4%A", 400, "", ""),
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


def test_sessions_spread_and_come_back_with_their_selection_after_a_kill(
    behind: Replicas,
) -> None:
    with ExitStack() as stack:
        readers = [stack.enter_context(Reader(behind.address, TICKED)) for _ in range(SESSIONS)]
        for reader in readers:
            assert b"numb-saddle-area" in reader.run()
        held = [sessions_of(server.address) for server in behind.servers]
        print("sessions of the three:", held)
        assert sum(held) >= SESSIONS
        assert min(held) >= SESSIONS // 10
        behind.stop(0)
        for reader in readers:
            with reader.again() as back:
                assert b"Emergency now" in back.run()
    behind.servers[0] = behind.start(0)


def test_a_rolling_restart_loses_no_selection_and_no_press_and_downloads_are_right(
    behind: Replicas, browser: Browser
) -> None:
    with browser.new_context(base_url=behind.address) as context:
        page = context.new_page()
        Explore(page).open("/?appearance=bumps")
        for place in range(3):
            behind.anew(place)
        reconnected(page)
        sign(page).click()
        expect_emergency(page)
        assert "appearance=bumps" in page.url
        visit(page, "/compare?condition=abscess&condition=lipoma")
        button = page.get_by_test_id("stDownloadButton").get_by_role("button")
        for place in range(button.count()):
            with page.expect_download() as download:
                button.nth(place).click()
            assert download.value.path().stat().st_size > 1000
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_without_stickiness_pages_and_selections_hold_too(tmp_path: Path) -> None:
    with replicas(tmp_path, sticky=False) as loose:
        for _ in range(6):
            with Reader(loose.address, TICKED) as reader:
                assert b"Emergency now" in reader.run()
