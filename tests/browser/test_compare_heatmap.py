"""The heatmap of Compare: what it says, and that a press on a field leads to its row."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled, visit
from tests.browser.test_compare import FOUR, TWO, show


def press_field(page: Page, name: str, across: float = 0.1) -> None:
    field = page.locator(f"[aria-label='{name}']")
    page.get_by_role("heading", name="All findings at a glance").scroll_into_view_if_needed()
    field.evaluate("e => e.scrollIntoView({block: 'center'})")
    box = field.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] * across, box["y"] + box["height"] / 2)
    settled(page)


def stands_free(page: Page, term: str) -> bool:
    """Whether the row stands whole between the head of the table and the pinned advice."""
    row = page.locator(f"tr[data-term={term}]").bounding_box()
    head = page.locator("table.compare thead th").first.bounding_box()
    bar = page.get_by_test_id("stBottom").bounding_box()
    assert row
    assert head
    assert bar
    return head["y"] + head["height"] <= row["y"] and row["y"] + row["height"] <= bar["y"]


@pytest.mark.parametrize("across", [0.1, 0.5], ids=["beside its mark", "on its mark"])
def test_a_field_of_the_heatmap_leads_to_its_row(desk: Page, across: float) -> None:
    visit(desk, FOUR)
    show(desk, "What they share")
    press_field(desk, "Doughy, Fatty lump (lipoma): often", across)
    row = desk.locator("tr[data-term=doughy]")
    expect(row).to_have_class(re.compile("picked"))
    expect(row).to_be_focused()
    assert stands_free(desk, "doughy")


def test_a_row_is_brought_in_sight_below_the_head_of_the_table(desk: Page) -> None:
    visit(desk, FOUR)
    press_field(desk, "Dark dot in the middle, Skin cyst (epidermoid cyst): often")
    assert stands_free(desk, "dark-dot-in-the-middle")


def test_the_heatmap_says_in_words_what_it_shows(desk: Page) -> None:
    visit(desk, TWO)
    chart = desk.get_by_test_id("stVegaLiteChart")
    chart.scroll_into_view_if_needed()
    settled(desk)
    assert "undefined" not in chart.inner_text()
    assert "for Abscess, Fatty lump (lipoma)" in (chart.get_attribute("aria-label") or "")
    expect(chart.locator("[aria-label='Warm to touch, Abscess: often']")).to_be_visible()
    expect(
        chart.locator("[aria-label='Warm to touch, Fatty lump (lipoma): not recorded']")
    ).to_be_visible()
