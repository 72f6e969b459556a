"""How much a reader on a train waits for: what a visit and what a tick carries."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page, WebSocket, expect
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.browser.conftest import SERVERS, Open, Serve
from tests.browser.server import Server
from tests.browser.settled import settled, visit
from tests.browser.wire import counted
from tests.large_catalogue import MIDDLE
from tests.large_dataset import large_dataset

VISIT = 60_000
TICK = 25_000
TICK_OF_MANY = 60_000
TICKS = ("upper-back", "lower-back", "neck", "shoulders", "upper-back", "neck")


def ticked(page: Page) -> list[int]:
    """The bytes of the messages, not compressed, of each run that some ticks set off.

    A slow machine may answer so late that the page presses once more (`test_lost_press.py`):
    that is a run of its own, so each run is counted by itself.
    """
    runs: list[int] = []

    def count(frame: bytes | str) -> None:
        assert isinstance(frame, bytes)
        if ForwardMsg.FromString(frame).WhichOneof("type") == "new_session":
            runs.append(0)
        if runs:
            runs[-1] += len(frame)

    def follow(line: WebSocket) -> None:
        line.on("framereceived", count)

    page.on("websocket", follow)
    visit(page, "/")
    ticks = []
    for term in TICKS:
        runs.clear()
        page.locator(f"button.row[data-term={term}]").click()
        settled(page)
        assert runs, f"ticking {term} brought nothing"
        ticks.extend(runs)
    return ticks


def test_a_tick_carries_at_most_25_kb(open_page: Open) -> None:
    assert max(ticked(open_page(own=True))) <= TICK


def test_a_tick_among_three_thousand_conditions_carries_at_most_60_kb(
    serve: Serve, open_page: Open, tmp_path: Path
) -> None:
    server = serve({"EXPLORER_DATA": str(large_dataset(tmp_path, MIDDLE))})
    assert max(ticked(open_page(server=server, own=True))) <= TICK_OF_MANY


@pytest.mark.parametrize("path", ["/", "/?appearance=red-bumps&feel=itch"])
def test_a_first_visit_carries_at_most_60_kb_over_its_line(
    server: Server, open_page: Open, path: str
) -> None:
    with counted(server.address) as wire:
        between = Server(wire.address, server.process, server.log)
        SERVERS.append(between)
        page = open_page(server=between, own=True)
        visit(page, path)
        assert 0 < wire.websocket <= VISIT
        page.locator("#q-appearance").scroll_into_view_if_needed()
        expect(page.locator(".tile .picture svg").nth(5)).to_be_visible()


def test_a_drawing_comes_when_it_comes_into_sight(open_page: Open) -> None:
    desk = open_page(own=True)
    fetched: list[str] = []
    desk.on("requestfinished", lambda request: fetched.append(request.url.rpartition("/")[2]))
    visit(desk, "/")
    desk.locator(".tile .picture svg").first.wait_for()
    assert 0 < sum(name.endswith(".json") for name in fetched) < 60
    assert "net-pattern.json" not in fetched
    desk.get_by_role("button", name="Show all", exact=False).filter(has_text="pictures").click()
    last = desk.locator(".tile:visible").last
    last.scroll_into_view_if_needed()
    last.locator(".picture svg").wait_for()
