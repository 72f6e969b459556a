"""The frame around every page. What every browser test checks besides: see `watch` in conftest."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open, Scheme, Serve
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


def test_the_first_page_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme) -> None:
    page = open_page("desk", scheme)
    visit(page, "/")
    assert axe.violations(page) == []


def test_a_broken_dataset_gives_one_page_that_names_the_problems(
    serve: Serve, open_page: Open, tmp_path: Path
) -> None:
    page = open_page(server=serve({"EXPLORER_DATA": str(tmp_path)}))
    visit(page, "/")
    main = page.get_by_test_id("stMain")
    expect(main.get_by_role("heading", level=1)).to_contain_text("fault")
    expect(main).to_contain_text("tables/conditions.csv")
    expect(main).not_to_contain_text("Traceback")


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
