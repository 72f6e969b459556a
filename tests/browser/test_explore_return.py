"""Who comes back to Explore lands where they were, or at what they have just read about."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.explore import Explore
from tests.browser.settled import settled, visit

ITCH = "location=back&feel=itch"
SIZES = pytest.mark.parametrize("size", ["desk", "phone"])


def opened(open_page: Open, size: str) -> Page:
    return open_page("phone" if size == "phone" else "desk")


def height(control: Locator) -> float:
    """How far down the window it stands, once nothing moves any more."""
    settled(control.page)
    control.page.wait_for_timeout(1600)
    box = control.bounding_box()
    assert box is not None
    return box["y"]


def read_about(page: Page, number: int) -> Locator:
    """Open the card of this number; gives the card."""
    card = page.locator(".card").nth(number)
    name = card.get_attribute("data-condition")
    card.scroll_into_view_if_needed()
    page.wait_for_timeout(200)
    return page.locator(f".card[data-condition={name}]")


@SIZES
def test_back_to_the_results_leads_to_the_card_of_that_condition(
    open_page: Open, size: str
) -> None:
    page = opened(open_page, size)
    explore = Explore(page).open(f"/?{ITCH}")
    explore.press(page.locator("button.more").first)
    card = read_about(page, 6)
    explore.press(card.locator("h4 a"))
    explore.press(page.get_by_role("link", name="Back to the results"))
    assert 60 <= height(card) < 200
    expect(card.get_by_role("link").first).to_be_focused()
    expect(card.get_by_role("heading")).to_be_in_viewport()


@SIZES
def test_it_leads_to_the_results_where_the_condition_has_no_card(
    open_page: Open, size: str
) -> None:
    page = opened(open_page, size)
    visit(page, f"/condition?condition=lipoma&{ITCH}")
    page.get_by_role("link", name="Back to the results").click()
    settled(page)
    heading = Explore(page).heading
    assert 60 <= height(heading) < 400
    expect(heading).to_be_focused()


@SIZES
@pytest.mark.parametrize("beside", ["", "&region=germany", "&unsure=fever&skin=dark"])
def test_the_browsers_back_leads_to_where_one_was(open_page: Open, size: str, beside: str) -> None:
    page = opened(open_page, size)
    explore = Explore(page).open(f"/?{ITCH}{beside}")
    card = read_about(page, 3)
    before = height(card)
    explore.press(card.locator("h4 a"))
    page.go_back()
    assert abs(height(card) - before) <= 3


@SIZES
def test_the_menu_leads_to_the_top(open_page: Open, size: str) -> None:
    page = opened(open_page, size)
    explore = Explore(page).open(f"/?{ITCH}")
    explore.press(read_about(page, 3).locator("h4 a"))
    explore.press(page.get_by_role("link", name="Back to the results"))
    for name in ("Complications", "Explore"):
        if size == "phone":
            page.get_by_test_id("stExpandSidebarButton").click()
        page.get_by_role("link", name=name, exact=True).first.click()
        settled(page)
    expect(page.get_by_role("heading", level=1)).to_be_in_viewport()


def test_who_moves_on_at_once_is_not_held(phone: Page) -> None:
    explore = Explore(phone).open(f"/?{ITCH}")
    explore.press(read_about(phone, 3).locator("h4 a"))
    phone.get_by_role("link", name="Back to the results").click()
    expect(explore.heading).to_be_attached()
    pane = phone.get_by_test_id("stMain")
    pane.dispatch_event("pointerdown")
    pane.evaluate("pane => { pane.scrollTop = 0 }")
    settled(phone)
    phone.wait_for_timeout(1600)
    assert pane.evaluate("pane => pane.scrollTop") == 0
