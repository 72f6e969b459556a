"""Compare on a phone: two face each other, and what says nothing of either is left out."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open, Scheme
from tests.browser.settled import visit
from tests.browser.test_compare import CYST, FOUR, LIPOMA, columns, press, show
from tests.browser.test_compare_heatmap import press_field, stands_free


def test_on_a_phone_two_face_each_other_and_can_be_swapped(phone: Page) -> None:
    visit(phone, FOUR)
    assert columns(phone) == ["Abscess", "Boil"]
    press(phone, f"against {LIPOMA}")
    assert columns(phone) == ["Abscess", LIPOMA]
    press(phone, f"Keep {LIPOMA}, change the other")
    press(phone, "against Boil")
    expect(phone.get_by_text(f"Shown here: {LIPOMA} and Boil.")).to_be_visible()
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [390, 390]
    table = phone.locator("table.compare")
    assert table.evaluate("e => e.scrollWidth <= e.parentElement.clientWidth")


def test_on_a_phone_rows_that_say_nothing_of_the_two_are_left_out_and_can_be_shown(
    phone: Page,
) -> None:
    visit(phone, FOUR)
    show(phone, "Everything")
    rows = phone.locator("table.compare tr[data-term]")
    void = phone.locator("table.compare tr.void[data-term]")
    left_out = void.count()
    assert left_out > 10
    assert sum(row.is_visible() for row in void.all()) == 0
    assert all("not recorded" in text for text in void.all_text_contents())
    expect(phone.get_by_text(f"{left_out} rows are hidden here")).to_be_visible()
    long = phone.locator("table.compare").bounding_box()
    press(phone, "Show them")
    expect(void.first).to_be_visible()
    assert all(row.is_visible() for row in rows.all())
    longer = phone.locator("table.compare").bounding_box()
    assert long
    assert longer
    assert longer["height"] > long["height"] + 400
    press(phone, "Hide them")
    expect(void.first).to_be_hidden()


@pytest.mark.parametrize(
    ("field", "shown"),
    [
        (f"{CYST}: often", ["Abscess", CYST]),
        (f"{LIPOMA}: not recorded", ["Abscess", LIPOMA]),
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
    for name in (CYST, LIPOMA):
        state = "often" if name == CYST else "not recorded"
        press_field(phone, f"Dark dot in the middle, {name}: {state}")
        assert columns(phone) == ["Abscess", name]
        assert stands_free(phone, "dark-dot-in-the-middle")


def test_a_row_that_was_ticked_is_never_left_out(phone: Page) -> None:
    visit(phone, f"{FOUR}&feel=moves-under-the-skin")
    ticked = phone.locator("tr[data-term=moves-under-the-skin]")
    expect(ticked).to_be_visible()
    expect(ticked.locator("td").nth(0)).to_contain_text("not recorded")


def test_paper_shows_every_column_and_nothing_to_press(phone: Page) -> None:
    visit(phone, FOUR)
    phone.emulate_media(media="print")
    assert len(columns(phone)) == 4
    expect(phone.get_by_test_id("stMultiSelect")).to_be_hidden()
    assert sum(button.is_visible() for button in phone.get_by_role("button").all()) == 0


def test_a_phone_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme) -> None:
    page = open_page("phone", scheme)
    visit(page, f"{FOUR}&feel=warm-to-touch")
    assert axe.violations(page, 390) == []
