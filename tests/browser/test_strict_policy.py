"""Under the strict policy of `asgi.py` every page is drawn and can be used; the console is empty."""

from __future__ import annotations

import json
import urllib.request

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Open, Serve
from tests.browser.explore import Explore
from tests.browser.server import Server
from tests.browser.settled import visit

PATHS = (
    "/?appearance=red-bumps&symptom=itch",
    "/compare?condition=abscess&condition=boil",
    "/condition?condition=abscess",
    "/complications",
    "/treatment?condition=abscess",
    "/when-to-get-help",
    "/sheet?appearance=red-bumps",
    "/no-such-page",
)


@pytest.fixture(scope="module")
def strict(serve: Serve) -> Server:
    return serve(app="asgi.py")


def test_every_page_is_drawn(open_page: Open, strict: Server) -> None:
    page = open_page("desk", server=strict)
    for path in PATHS:
        visit(page, path)
        expect(page.get_by_role("heading", level=1).first).to_be_visible()


def test_a_tick_counts(open_page: Open, strict: Server) -> None:
    explore = Explore(open_page("desk", server=strict)).open()
    explore.press(explore.place("lower-back"))
    assert explore.ticked() == {"lower-back"}


def test_health_is_told(strict: Server) -> None:
    with urllib.request.urlopen(f"{strict.address}/healthz") as answer:
        told = json.load(answer)
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert (told["status"], told["problems"]) == ("ok", [])
