"""An address that no page has: told in our words, with what was ticked and a way to Explore."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open, Serve
from tests.browser.explore import Explore
from tests.browser.settled import settled, visit


@pytest.fixture
def strange(serve: Serve, open_page: Open) -> Page:
    """A phone at a server that has answered before: the first address of all is Streamlit's own."""
    page = open_page("phone")
    visit(page, "/")
    return page


@pytest.mark.noisy  # the browser notes that Streamlit asks below the address first
@pytest.mark.parametrize("path", ["/zzz", "/zzz/", "/explore", "/--", "/%3Cimg%20src%3Dx%3E"])
def test_a_path_that_no_page_has_is_told_in_a_sentence(strange: Page, path: str) -> None:
    visit(strange, f"{path}?feel=itch")
    expect(strange.get_by_role("heading", level=1)).to_have_text("There is no such page")
    expect(strange.get_by_role("dialog")).to_have_count(0)
    expect(strange.get_by_test_id("stMain")).to_contain_text("What you ticked is kept")
    expect(strange.locator("body")).not_to_contain_text("zzz")
    explore = Explore(strange)
    expect(explore.bar).to_be_visible()
    explore.press(strange.get_by_role("link", name="Go to Explore"))
    assert explore.ticked() == {"itch"}


@pytest.mark.noisy
def test_back_leads_to_it_again_without_a_dialog(strange: Page) -> None:
    visit(strange, "/zzz")
    strange.get_by_role("link", name="Go to Explore").click()
    settled(strange)
    strange.go_back()
    settled(strange)
    expect(strange.get_by_role("heading", level=1)).to_have_text("There is no such page")
    expect(strange.get_by_role("dialog")).to_have_count(0)


def test_the_way_to_explore_is_an_address_too(desk: Page) -> None:
    visit(desk, "/condition?condition=boil&feel=itch")
    way = desk.get_by_role("link", name="Back to the results").get_attribute("href") or ""
    visit(desk, desk.evaluate("way => new URL(way, window.location.href).href", way))
    assert Explore(desk).ticked() == {"itch"}


@pytest.mark.noisy
def test_it_breaks_no_accessibility_rule(open_page: Open) -> None:
    page = open_page("phone")
    visit(page, "/")
    visit(page, "/zzz")
    assert axe.in_both_schemes(page, width=390) == []


@pytest.mark.noisy
def test_the_first_visit_of_all_is_not_told_that_its_page_does_not_exist(
    serve: Serve, open_page: Open
) -> None:
    page = open_page("phone", server=serve(warm=False), own=True)
    page.goto("/when-to-get-help", wait_until="commit")
    # Looked for in every frame that is drawn, since it goes as soon as all has been read.
    page.wait_for_function("() => document.body?.innerText.includes('One moment')")
    expect(page.get_by_role("dialog")).to_have_count(0)
    settled(page)
    expect(page.get_by_text("One moment")).to_have_count(0)
    expect(page.get_by_role("heading", level=1)).to_have_text("When to get help")
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("group").locator("summary").first.click()
