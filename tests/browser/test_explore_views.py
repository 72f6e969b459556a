"""The leading results as a table: on a phone two of them face each other, and can be swapped."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import Open
from tests.browser.explore import Explore

ITCH = "/?location=back&feel=itch"


def table(page: Page) -> Explore:
    explore = Explore(page).open(ITCH)
    return explore.press(page.get_by_role("button", name="Table", exact=True))


def columns(page: Page) -> list[str]:
    return page.locator("table.compare thead th:visible").all_inner_texts()


def facing(page: Page) -> Locator:
    return page.get_by_role("navigation", name="Which two to show")


def test_a_desk_shows_all_of_them_side_by_side(desk: Page) -> None:
    table(desk)
    assert len(columns(desk)) == 4
    expect(desk.locator(".facing")).to_be_hidden()


def test_a_phone_shows_two_and_leads_to_each_of_the_others(phone: Page) -> None:
    explore = table(phone)
    first, second = columns(phone)
    expect(facing(phone)).to_contain_text(f"Shown here: {first} and {second}.")
    others = facing(phone).get_by_role("button", name="against")
    expect(others).to_have_count(3)
    third = others.nth(1).inner_text().removeprefix("against ")
    explore.press(others.nth(1))
    assert columns(phone) == [first, third]
    # The first may go too: swapped, the others stand against the one that was second.
    explore.press(facing(phone).get_by_role("button", name=f"Keep {third}"))
    explore.press(facing(phone).get_by_role("button", name=f"against {second}"))
    expect(facing(phone)).to_contain_text(f"Shown here: {third} and {second}.")
    assert {*columns(phone)} == {second, third}
    main = phone.get_by_test_id("stMain")
    width, seen = main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]")
    assert width == seen


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_the_names_stay_in_sight_below_the_top_bar(open_page: Open, size: str) -> None:
    page = open_page("phone" if size == "phone" else "desk")
    table(page)
    # The switch that was pressed is held where it was for a moment.
    page.wait_for_timeout(1000)
    page.locator("tr[data-term]:visible").nth(12).scroll_into_view_if_needed()
    name = page.locator("table.compare thead th a").first
    top = page.get_by_test_id("stHeader").bounding_box()
    box = name.bounding_box()
    assert top is not None
    assert box is not None
    assert box["y"] >= top["y"] + top["height"] - 1
    expect(name).to_be_in_viewport()


def test_the_table_on_a_phone_breaks_no_accessibility_rule(open_page: Open) -> None:
    page = open_page("phone")
    table(page)
    assert axe.in_both_schemes(page, width=390) == []
