"""Compare on a phone: two face each other, and what says nothing of either is left out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open, Scheme
from tests.browser.settled import visit
from tests.browser.test_compare import FOUR, columns, press
from tests.browser.test_compare_heatmap import press_field, stands_free


def test_on_a_phone_two_face_each_other_and_can_be_swapped(phone: Page) -> None:
    visit(phone, FOUR)
    assert columns(phone) == ["Abscess", "Boil"]
    press(phone, "against Lipoma")
    assert columns(phone) == ["Abscess", "Lipoma"]
    press(phone, "Keep Lipoma, change the other")
    press(phone, "against Boil")
    expect(phone.get_by_text("Shown here: Lipoma and Boil.")).to_be_visible()
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [390, 390]
    table = phone.locator("table.compare")
    assert table.evaluate("e => e.scrollWidth <= e.parentElement.clientWidth")


def test_on_a_phone_rows_that_say_nothing_of_the_two_are_left_out_and_can_be_shown(
    phone: Page,
) -> None:
    visit(phone, FOUR)
    rows = phone.locator("table.compare tr[data-term]")
    void = phone.locator("table.compare tr.void[data-term]")
    left_out = void.count()
    assert left_out > 10
    assert sum(row.is_visible() for row in void.all()) == 0
    assert all("not recorded" in text for text in void.all_text_contents())
    expect(phone.get_by_text(f"{left_out} rows say nothing of either")).to_be_visible()
    long = phone.locator("table.compare").bounding_box()
    press(phone, "Show them")
    expect(void.first).to_be_visible()
    assert all(row.is_visible() for row in rows.all())
    longer = phone.locator("table.compare").bounding_box()
    assert long
    assert longer
    assert longer["height"] > long["height"] + 400
    press(phone, "Leave them out")
    expect(void.first).to_be_hidden()


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        ("Epidermoid cyst: often", ["Abscess", "Epidermoid cyst"]),
        ("Lipoma: not recorded", ["Abscess", "Lipoma"]),
        ("Boil: not recorded", ["Abscess", "Boil"]),
    ],
    ids=["said of one left out", "said of none then", "said of none now"],
)
def test_a_field_of_the_heatmap_shows_its_condition_and_its_row(
    phone: Page, field: str, shown: list[str]
) -> None:
    visit(phone, FOUR)
    expect(phone.locator("tr[data-term=dark-dot-in-the-middle]")).to_be_hidden()
    press_field(phone, f"Dark dot in the middle, {field}")
    assert columns(phone) == shown
    assert stands_free(phone, "dark-dot-in-the-middle")


def test_another_field_of_the_same_row_leads_there_again(phone: Page) -> None:
    visit(phone, FOUR)
    for name in ("Epidermoid cyst", "Lipoma"):
        state = "often" if name == "Epidermoid cyst" else "not recorded"
        press_field(phone, f"Dark dot in the middle, {name}: {state}")
        assert columns(phone) == ["Abscess", name]
        assert stands_free(phone, "dark-dot-in-the-middle")


def test_a_row_that_was_ticked_is_never_left_out(phone: Page) -> None:
    visit(phone, f"{FOUR}&feel=moves-under-the-skin")
    ticked = phone.locator("tr[data-term=moves-under-the-skin]")
    expect(ticked).to_be_visible()
    expect(ticked.locator("td").nth(0)).to_contain_text("not recorded")


def test_paper_shows_every_column_and_its_sources(phone: Page) -> None:
    visit(phone, FOUR)
    phone.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    phone.emulate_media(media="print")
    assert len(columns(phone)) == 4
    expect(phone.locator("tr[data-term=warm-to-touch] li").first).to_be_visible()


def test_a_phone_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme) -> None:
    page = open_page("phone", scheme)
    visit(page, f"{FOUR}&feel=warm-to-touch")
    assert axe.violations(page, 390) == []
