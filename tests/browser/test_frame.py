from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.settled import visit


def test_the_app_opens_with_its_name(desk: Page) -> None:
    answer = visit(desk, "/")
    assert answer is not None
    assert answer.ok
    expect(desk).to_have_title("Back Bump Explorer")
    expect(desk.get_by_role("heading", level=1)).to_be_visible()


def test_the_app_opens_on_a_phone_without_sideways_scrolling(phone: Page) -> None:
    visit(phone, "/")
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth <= pane.clientWidth")


def test_an_axe_core_of_the_year_is_at_hand(desk: Page) -> None:
    visit(desk, "/")
    assert axe.version(desk).startswith("4.")
