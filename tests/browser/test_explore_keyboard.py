"""The keyboard on Explore: a row of options is one stop, arrow keys go on inside it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import LOOKS, Open, Scheme, Size
from tests.browser.explore import Explore
from tests.browser.settled import settled

TICKED = "/?feel=itch&appearance=red-bumps"
WORDS = "#own-words"
FOCUSED = """() => {
  let found = document.activeElement
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement
  return found?.closest('.card') ? 'card' : (found?.dataset.term ?? found?.textContent ?? '')
}"""


def stops_to_the_first_card(page: Page, *, skipping: bool) -> int:
    page.locator(WORDS).focus()
    for stop in range(1, 60):
        page.keyboard.press("Tab")
        if skipping and stop == 1:
            page.keyboard.press("Enter")
            expect(page.locator("#results")).to_be_focused()
        if page.evaluate(FOCUSED) == "card":
            return stop
    raise AssertionError("no card was come to")


@pytest.mark.parametrize("size", ["desk", "phone"])
@pytest.mark.parametrize(("address", "most"), [("/", 15), (TICKED, 18)])
def test_few_stops_lie_between_the_words_and_the_first_card_and_fewer_past_the_questions(
    open_page: Open, size: Size, address: str, most: int
) -> None:
    page = open_page(size)
    Explore(page).open(address)
    assert stops_to_the_first_card(page, skipping=False) <= most
    assert stops_to_the_first_card(page, skipping=True) <= 7


def has_focus(control: Locator) -> bool:
    return bool(control.evaluate("e => e.getRootNode().activeElement === e"))


def test_arrow_keys_reach_every_place_and_tab_comes_back_to_the_last(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.place("back").focus()
    expect(desk.locator("[data-keys]:has(:focus-visible)")).to_have_count(1)
    seen = []
    for _ in range(60):
        seen.append(desk.evaluate(FOCUSED))
        desk.keyboard.press("ArrowRight")
        if has_focus(explore.place("back")):
            break
    shown = desk.locator("button.row:visible")
    assert {row.get_attribute("data-term") for row in shown.all()} <= {*seen}
    desk.keyboard.press("End")
    desk.keyboard.press("Enter")
    expect(explore.place("hands")).to_be_visible()
    desk.keyboard.press("Home")
    desk.keyboard.press("ArrowRight")
    expect(explore.place("upper-back")).to_be_focused()
    desk.keyboard.press("Shift+Tab")
    desk.keyboard.press("Tab")
    expect(explore.place("upper-back")).to_be_focused()


def test_down_and_up_go_to_the_next_line_of_pictures_and_of_findings(desk: Page) -> None:
    explore = Explore(desk).open()
    tiles = desk.locator(".tile:visible")
    tiles.nth(0).focus()
    desk.keyboard.press("ArrowDown")
    first, below = tiles.nth(0).bounding_box(), desk.locator(".tile:focus").bounding_box()
    assert first
    assert below
    assert below["y"] > first["y"]
    assert abs(below["x"] - first["x"]) < 5
    desk.keyboard.press("ArrowUp")
    expect(tiles.nth(0)).to_be_focused()
    explore.press(explore.question("feel"))
    rows = desk.locator("details[data-facet=feel] .finding:visible")
    rows.nth(0).locator("[data-state=not]").focus()
    desk.keyboard.press("ArrowDown")
    expect(rows.nth(1).locator("[data-state=not]")).to_be_focused()


def test_in_a_field_the_arrow_keys_stay_in_what_is_typed(desk: Page) -> None:
    Explore(desk).open()
    field = desk.get_by_label("Find a place, such as neck")
    field.fill("neck")
    desk.keyboard.press("ArrowLeft")
    desk.keyboard.type("c")
    expect(field).to_have_value("necck")
    expect(field).to_be_focused()


def test_a_row_has_its_stop_still_when_the_button_that_was_it_has_gone(desk: Page) -> None:
    explore = Explore(desk).open(TICKED)
    chips = desk.locator(".chips [data-control=name]")
    chips.nth(0).focus()
    desk.keyboard.press("ArrowRight")
    desk.keyboard.press("Enter")
    settled(desk)
    assert len(explore.ticked()) == 1
    expect(desk.locator(".ticks [tabindex='0']")).to_have_count(1)


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
def test_the_rows_and_the_hint_break_no_accessibility_rule(
    open_page: Open, size: Size, scheme: Scheme
) -> None:
    page = open_page(size, scheme)
    explore = Explore(page).open(TICKED)
    explore.press(explore.question("symptom"))
    page.locator(".tile").first.focus()
    page.keyboard.press("ArrowRight")
    assert axe.violations(page, width=1300 if size == "desk" else 390) == []
