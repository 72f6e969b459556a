"""Treatment and prevention: one condition at a time, in three columns."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open
from tests.browser.settled import settled, visit
from tests.stories import running

CATALOGUE = running.shipped().catalogue


def test_without_a_condition_the_reader_picks_one_and_no_medicine_is_shown(phone: Page) -> None:
    visit(phone, "/treatment")
    expect(phone.locator(".caution, .column")).to_have_count(0)
    expect(phone.get_by_text("Common on the back:")).to_be_in_viewport()
    phone.get_by_role("combobox").click()
    phone.keyboard.type("itch mite")
    phone.keyboard.press("Enter")
    settled(phone)
    assert "condition=scabies" in phone.url
    expect(phone.locator(".column")).to_have_count(3)
    phone.go_back()
    settled(phone)
    expect(phone.locator(".column")).to_have_count(0)


def test_what_fits_the_ticks_is_offered_first(desk: Page) -> None:
    visit(desk, "/treatment?feel=itch&location=back")
    expect(desk.get_by_text("Fits best with what you ticked (Back; itch):")).to_be_visible()
    offered = desk.locator("ul.ways a")
    assert 0 < offered.count() <= 8
    offered.first.click()
    settled(desk)
    assert "feel=itch" in desk.url
    assert "condition=" in desk.url
    expect(desk.locator(".column").first).to_be_visible()


def test_what_fits_best_is_named_though_no_treatment_of_it_is_recorded(desk: Page) -> None:
    visit(desk, "/treatment?course=shows-when-arm-lifted")
    name = CATALOGUE.conditions["elastofibroma"].name
    first = desk.locator("ul.ways a").first
    expect(first).to_have_text(f"{name} (no treatment recorded; see its page)")
    first.click()
    settled(desk)
    expect(desk.get_by_role("heading", name=name, level=1)).to_be_visible()


def test_a_caution_stands_with_its_medicine_and_a_case_is_never_lost(phone: Page) -> None:
    visit(phone, "/treatment?condition=scabies")
    entries = phone.locator(".column.ask li")
    lindane = entries.filter(has_text="Lindane lotion")
    # What needs care stands behind what does not.
    after = entries.all_inner_texts()
    after = after[after.index(lindane.inner_text()) :]
    assert all("Take care:" in each for each in after)
    assert len(after) < entries.count()
    expect(lindane).to_contain_text("only if other medicines did not work")
    expect(lindane.locator(".caution")).to_contain_text("Boxed warning: seizures and deaths")
    expect(phone.get_by_text("often part of the care")).to_have_count(0)


def test_one_note_names_the_sources_of_the_whole_block(desk: Page) -> None:
    visit(desk, "/treatment?condition=scabies")
    expect(desk.locator("details.block")).to_have_count(1)
    desk.locator("details.block > summary").click()
    expect(desk.get_by_role("link", name="LINDANE")).to_have_attribute(
        "href", CATALOGUE.sources["lindane-label"].address
    )


def test_an_infection_is_drawn_in_four_steps_and_nothing_else_is(phone: Page) -> None:
    visit(phone, "/treatment?condition=lipoma")
    expect(phone.locator("ol.steps")).to_have_count(0)
    visit(phone, "/treatment?condition=boil")
    steps = phone.locator("ol.steps > li")
    expect(steps).to_have_count(4)
    for number in range(4):
        expect(steps.nth(number).get_by_role("img")).to_have_attribute(
            "aria-label", re.compile("Skin cut through")
        )
        expect(steps.nth(number)).to_contain_text(f"Step {number + 1}: ")
    before = steps.first.locator("svg").inner_html()
    phone.get_by_role("button", name="Dark").click()
    settled(phone)
    assert steps.first.locator("svg").inner_html() != before


@pytest.mark.parametrize("address", ["/treatment", "/treatment?condition=boil"])
def test_it_breaks_no_accessibility_rule(open_page: Open, address: str) -> None:
    page = open_page("desk")
    visit(page, address)
    for fold in page.locator("details").all():
        fold.evaluate("each => { each.open = true }")
    assert axe.in_both_schemes(page) == []
