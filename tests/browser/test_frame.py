"""The frame around every page. What every browser test checks besides: see `watch` in conftest."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open, Serve
from tests.browser.explore import Explore
from tests.browser.settled import visit


def test_the_app_opens_with_its_name(desk: Page) -> None:
    answer = visit(desk, "/")
    assert answer is not None
    assert answer.ok
    expect(desk).to_have_title("Explore – Back Bump Explorer")
    expect(desk.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("width", [360, 390])
def test_no_phone_has_to_scroll_sideways(phone: Page, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 780})
    visit(phone, "/")
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [width, width]


def test_the_first_page_breaks_no_accessibility_rule(open_page: Open) -> None:
    page = open_page("desk")
    visit(page, "/")
    assert axe.in_both_schemes(page) == []


def test_a_broken_dataset_gives_one_page_that_names_the_problems(
    serve: Serve, open_page: Open, tmp_path: Path
) -> None:
    page = open_page(server=serve({"EXPLORER_DATA": str(tmp_path)}))
    visit(page, "/")
    main = page.get_by_test_id("stMain")
    expect(main.get_by_role("heading", level=1)).to_contain_text("fault")
    expect(main).to_contain_text("tables/conditions.csv")
    expect(main).not_to_contain_text("Traceback")


@pytest.mark.parametrize(("width", "height"), [(768, 1024), (844, 390)])
def test_every_page_stands_in_the_menu_of_a_tablet_and_of_a_phone_on_its_side(
    desk: Page, width: int, height: int
) -> None:
    desk.set_viewport_size({"width": width, "height": height})
    visit(desk, "/")
    expect(desk.get_by_test_id("stTopNav").get_by_role("link")).to_have_text(
        [
            "Explore",
            "When to get help",
            "Compare",
            "Complications",
            "Treatment",
            "Sheet",
            "Sources",
            "How it works",
        ]
    )


def test_at_four_times_the_size_the_page_can_be_read_between_the_edges(desk: Page) -> None:
    desk.set_viewport_size({"width": 320, "height": 256})
    visit(desk, "/?feel=itch&location=back")
    top, bar = desk.get_by_test_id("stHeader").bounding_box(), desk.locator("#bar").bounding_box()
    assert top
    assert bar
    assert bar["y"] - top["height"] >= 256 * 0.6


def test_the_name_stands_at_the_top_and_the_menu_makes_no_other(desk: Page) -> None:
    visit(desk, "/compare")
    expect(desk.get_by_test_id("stHeaderLogo")).to_have_attribute("alt", "Back Bump Explorer")
    desk.get_by_test_id("stMainMenuButton").click()
    expect(desk.get_by_test_id("stMainMenuItem-print")).to_be_visible()
    expect(desk.get_by_test_id("stMainMenuItem-recordScreencast")).to_be_hidden()
    expect(desk.get_by_text("Made with Streamlit")).to_be_hidden()


def listeners(page: Page) -> int:
    """How many listeners stand on the document and the window."""
    session = page.context.new_cdp_session(page)
    total = 0
    for target in ("document", "window"):
        found = session.send("Runtime.evaluate", {"expression": target})["result"]["objectId"]
        answer = session.send("DOMDebugger.getEventListeners", {"objectId": found})
        total += len(answer["listeners"])
    session.detach()
    return total


def test_many_ticks_leave_the_page_as_quick_as_it_was(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(explore.place("upper-back"))
    before = listeners(desk)
    for _ in range(3):
        explore.press(explore.place("lower-back"))
        explore.press(explore.place("neck"))
    assert listeners(desk) == before


@pytest.mark.parametrize("width", [1280, 768])
def test_what_a_key_focuses_in_the_menu_is_outlined(desk: Page, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 900})
    visit(desk, "/compare")
    link = desk.get_by_test_id("stTopNav").get_by_role("link", name="Complications")
    desk.get_by_test_id("stTopNav").get_by_role("link", name="Compare").focus()
    desk.keyboard.press("Tab")
    expect(link).to_be_focused()
    expect(link).to_have_css("outline-style", "solid")
    expect(link).to_have_css("outline-width", "3px")
