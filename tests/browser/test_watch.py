"""The guards that every browser test relies on do notice what they are there for."""

import os
import signal
from threading import Timer

import pytest
from playwright.sync_api import Page

from tests.browser import axe
from tests.browser.conftest import Open, Serve
from tests.browser.settled import settled, visit
from tests.browser.watch import Watch


@pytest.mark.noisy
def test_a_request_to_a_third_party_is_noticed(desk: Page, watch: Watch) -> None:
    visit(desk, "/")
    assert watch.third_party == []
    with desk.expect_event("requestfailed"):
        desk.evaluate("() => { new Image().src = 'http://example.com/pixel.png' }")
    assert watch.third_party == ["http://example.com/pixel.png"]
    watch.third_party.clear()


@pytest.mark.noisy
def test_a_websocket_to_a_third_party_is_noticed(desk: Page, watch: Watch) -> None:
    visit(desk, "/")
    with desk.expect_event("websocket"):
        desk.evaluate("() => { new WebSocket('ws://example.com/listen') }")
    assert watch.third_party == ["ws://example.com/listen"]
    watch.third_party.clear()


@pytest.mark.noisy
def test_an_error_in_the_console_is_noticed(desk: Page, watch: Watch) -> None:
    visit(desk, "/")
    with desk.expect_event("pageerror"):
        desk.evaluate("() => { console.error('wrong'); setTimeout(() => { throw Error('ill') }) }")
    assert [error.split()[0] for error in watch.errors] == ["console:", "page:"]


def test_axe_notices_a_picture_without_words(desk: Page) -> None:
    visit(desk, "/")
    desk.get_by_role("heading", level=1).evaluate(
        "title => title.append(Object.assign(new Image(), {src: 'data:,'}))"
    )
    assert [found.split()[0] for found in axe.violations(desk)] == ["image-alt"]


def test_what_is_pressed_is_waited_for_however_late_the_server_hears_it(
    serve: Serve, open_page: Open
) -> None:
    held = serve()
    page = open_page("desk", server=held)
    visit(page, "/")
    os.kill(held.process, signal.SIGSTOP)
    Timer(1, os.kill, (held.process, signal.SIGCONT)).start()
    page.get_by_role("link", name="Treatment").click()
    assert settled(page).get_by_role("heading", level=1).inner_text().startswith("Treatment")
