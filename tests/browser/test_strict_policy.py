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


@pytest.mark.parametrize(
    "path", ["/compare/abscess", "/%ff", "/%E0%A4%A", "/a/b/c", "/a%5Cb", "//evil.example"]
)
def test_an_address_that_no_page_can_have_is_told_in_a_sentence(
    open_page: Open, strict: Server, path: str
) -> None:
    page = open_page("phone", server=strict)
    visit(page, f"{strict.address}{path}?feel=itch")
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    expect(page.get_by_test_id("stMain")).to_contain_text("What you ticked is kept")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert "feel=itch" in page.url


def test_a_link_is_shown_with_our_name_and_without_scripts_says_what_to_do(
    open_page: Open, strict: Server
) -> None:
    page = open_page("phone", server=strict, java_script_enabled=False)
    page.goto("/compare")
    assert page.title() == "Back Bump Explorer"
    about = page.locator("meta[property='og:description']").get_attribute("content") or ""
    assert "not a diagnosis" in about
    expect(page.locator("noscript p")).to_contain_text("call your emergency number")
    expect(page.locator("noscript p")).to_be_visible()


def test_health_is_told(strict: Server) -> None:
    with urllib.request.urlopen(f"{strict.address}/healthz") as answer:
        told = json.load(answer)
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
    assert (told["status"], told["problems"]) == ("ok", [])
