"""Ways through Explore: few taps, keyboard alone, Back and Forward, other pages and back."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.explore import Explore
from tests.browser.settled import settled, visit


def test_four_taps_on_a_phone_lead_to_a_next_step(phone: Page) -> None:
    explore = Explore(phone).open()
    explore.press(explore.region("lower-back"))
    explore.press(explore.tile("swelling"))
    explore.press(explore.tile("redness"))
    explore.press(explore.onwards)
    expect(explore.heading).to_be_in_viewport()
    expect(phone.locator(".advice h2")).to_be_in_viewport()


def test_the_button_of_the_bar_leads_to_the_results_and_back(phone: Page) -> None:
    explore = Explore(phone).open("/?location=lower-back")
    button = explore.onwards
    expect(button).to_contain_text("See")
    explore.press(button)
    expect(explore.heading).to_be_in_viewport()
    expect(button).to_have_text("Change ticks")
    explore.press(button)
    expect(phone.get_by_text("Any of these right now?")).to_be_in_viewport()


def test_back_from_a_condition_the_bar_still_leads_to_the_ticks_and_back(phone: Page) -> None:
    explore = Explore(phone).open("/?feel=itch&appearance=red-bumps")
    explore.press(explore.onwards)
    explore.press(phone.locator(".card h4 a").first)
    explore.press(phone.get_by_role("link", name="Back to the results"))
    expect(explore.onwards).to_have_text("Change ticks")
    explore.press(explore.onwards)
    expect(phone.get_by_text("Any of these right now?")).to_be_in_viewport()
    expect(explore.onwards).to_contain_text("See")


def test_a_tick_shows_at_once_and_back_undoes_it_and_forward_brings_it_back(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(explore.place("lower-back"))
    explore.press(explore.tile("swelling"))
    desk.go_back()
    expect(explore.tile("swelling")).to_have_attribute("aria-pressed", "false")
    settled(desk)
    assert explore.ticked() == {"lower-back"}
    desk.go_back()
    settled(desk)
    assert explore.ticked() == set()
    desk.go_forward()
    settled(desk)
    assert explore.ticked() == {"lower-back"}
    expect(explore.place("lower-back")).to_have_attribute("aria-pressed", "true")


def test_reload_keeps_everything(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(explore.place("upper-back"))
    explore.press(desk.get_by_role("button", name=re.compile("Show all .* pictures")))
    explore.press(explore.tile("blisters"))
    desk.reload()
    settled(desk)
    assert explore.ticked() == {"upper-back", "blisters"}
    expect(explore.tile("blisters")).to_be_visible()
    expect(explore.tile("blisters")).to_have_attribute("aria-pressed", "true")


def test_another_page_and_back_keeps_everything_in_sight_and_in_the_address(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(explore.place("lower-back"))
    explore.press(explore.tile("swelling"))
    desk.get_by_role("navigation").get_by_role("link", name="Complications").click()
    settled(desk)
    assert "location=lower-back" in desk.url
    desk.go_back()
    settled(desk)
    assert explore.ticked() == {"lower-back", "swelling"}
    desk.go_back()
    settled(desk)
    assert explore.ticked() == {"lower-back"}


def test_the_map_and_the_list_are_one_choice(desk: Page) -> None:
    explore = Explore(desk).open()
    # The spine runs through the middle of the region, so it is pressed at its side.
    explore.region("upper-back").click(position={"x": 40, "y": 18})
    settled(desk)
    expect(explore.place("upper-back")).to_have_attribute("aria-pressed", "true")
    expect(explore.place("back")).to_have_class(re.compile("touched"))
    explore.press(explore.place("upper-back"))
    expect(explore.region("upper-back")).not_to_have_class(re.compile(r"\bon\b"))
    # A place too wide to be drawn is shown by those that lie in it.
    explore.press(explore.place("back"))
    expect(explore.region("upper-back")).to_have_class(re.compile("touched"))
    expect(explore.region("neck")).not_to_have_class(re.compile("touched"))


@pytest.mark.parametrize("key", ["Enter", " "])
def test_each_place_is_one_stop_of_the_keyboard(desk: Page, key: str) -> None:
    explore = Explore(desk).open()
    expect(desk.locator(".map [tabindex]")).to_have_count(0)
    place = explore.place("lower-back")
    place.focus()
    expect(explore.region("lower-back")).to_have_class(re.compile("lit"))
    desk.keyboard.press(key)
    settled(desk)
    assert explore.ticked() == {"lower-back"}
    expect(place).to_be_focused()


HAS_FOCUS = "e => e.getRootNode().activeElement === e"


def test_keyboard_alone_ticks_answers_and_opens_a_card(desk: Page) -> None:
    explore = Explore(desk).open()
    warm = explore.finding("warm-to-touch").get_by_role("button", name="Warm to touch: Yes")
    # Each is come to with Tab, and inside its row with an arrow key.
    steps = [
        ("the place", explore.place("lower-back"), "ArrowRight"),
        ("the tile", explore.tile("swelling"), "ArrowRight"),
        ("the question", explore.question("feel"), ""),
        ("the finding", warm, "ArrowDown"),
        ("an answer", desk.locator("[data-question] button").nth(1), "ArrowRight"),
        ("the reasons", desk.locator(".card [data-control=open]").first, ""),
    ]
    for name, control, arrow in steps:
        for _ in range(30):
            desk.keyboard.press("Tab")
            row = control.locator("xpath=ancestor-or-self::*[@role='toolbar'][1]")
            inside = arrow and row.evaluate("e => e.contains(e.getRootNode().activeElement)")
            if inside or control.evaluate(HAS_FOCUS):
                break
        for _ in range(20):
            if arrow and not control.evaluate(HAS_FOCUS):
                desk.keyboard.press(arrow)
        expect(control, name).to_be_focused()
        desk.keyboard.press("Enter")
        settled(desk)
    assert {"lower-back", "swelling", "warm-to-touch"} <= explore.ticked()
    expect(desk.locator(".card .opened").first).to_be_visible()


def test_fast_clicks_are_all_kept(desk: Page) -> None:
    explore = Explore(desk).open()
    wanted = [
        "lower-back",
        "upper-back",
        "between-shoulder-blades",
        "over-the-spine",
        "middle-back",
    ]
    for term in wanted:
        explore.place(term).click(no_wait_after=True)
    settled(desk)
    assert explore.ticked() == set(wanted)


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_nothing_is_cut_off_sideways(open_page: Open, size: str) -> None:
    page = open_page("phone" if size == "phone" else "desk")
    visit(page, "/?location=lower-back&feel=itch&appearance=red-bumps&not=fever&must=blisters")
    main = page.get_by_test_id("stMain")
    width, seen = main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]")
    assert width == seen
