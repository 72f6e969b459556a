"""An emergency on Explore: one action before everything else, the rest folded, nothing lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import LOOKS, Open, Scheme, Size
from tests.browser.explore import Explore
from tests.browser.settled import settled
from tests.browser.test_warnings import NUMB

SHOW = "The emergency comes first. Show what else fits"
HIDE = "The emergency comes first. Hide what else fits"


def emergency(page: Page) -> Locator:
    return page.get_by_role("alert")


def numb(page: Page) -> Locator:
    Explore(page).open_now()
    return page.locator(".now").get_by_role("button", name="Numb around the bottom")


def distractions(page: Page) -> list[Locator]:
    """What invites to read on: the questions, cards, switches and ways of the results."""
    return [
        page.locator("[data-question]"),
        page.locator(".card"),
        page.locator(".miss"),
        page.get_by_role("button", name="Heatmap"),
        page.get_by_role("link", name="Make a sheet for the appointment"),
    ]


def expect_none(page: Page) -> None:
    for each in distractions(page):
        expect(each.filter(visible=True)).to_have_count(0)


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_an_emergency_stands_first_and_folds_what_else_fits(open_page: Open, size: Size) -> None:
    page = open_page(size)
    explore = Explore(page).open("/?location=lower-back")
    expect(explore.card("abscess").or_(page.locator(".card")).first).to_be_visible()
    explore.press(numb(page))
    expect(emergency(page)).to_be_in_viewport(ratio=1)
    expect(emergency(page)).to_contain_text("Call the emergency number now.")
    below = page.locator(".now").evaluate("each => each.getBoundingClientRect().top")
    assert emergency(page).evaluate("each => each.getBoundingClientRect().bottom") < below
    expect_none(page)
    assert explore.ticked() == {"lower-back", "numb-saddle-area"}


def test_one_press_opens_what_else_fits_and_another_folds_it(phone: Page) -> None:
    explore = Explore(phone).open(f"/{NUMB}")
    # What is folded away is not offered.
    expect(phone.get_by_role("button", name="See what you ticked")).to_be_visible()
    explore.press(phone.get_by_role("button", name=SHOW))
    expect(phone.locator(".card").first).to_be_visible()
    phone.get_by_role("button", name="Change or share").click()
    expect(phone.get_by_role("link", name="Make a sheet for the appointment")).to_be_visible()
    expect(emergency(phone)).to_have_count(1)
    explore.press(phone.get_by_role("button", name=HIDE))
    expect_none(phone)


def test_once_it_is_over_all_is_back_and_the_next_emergency_comes_first_again(desk: Page) -> None:
    explore = Explore(desk).open(f"/{NUMB}")
    explore.press(desk.get_by_role("button", name=SHOW))
    explore.press(numb(desk))
    expect(emergency(desk)).to_have_count(0)
    expect(desk.get_by_role("button", name="Heatmap")).to_be_visible()
    expect(
        desk.get_by_role("button", name=SHOW).or_(desk.get_by_role("button", name=HIDE))
    ).to_be_hidden()
    explore.press(numb(desk))
    expect_none(desk)


def test_another_view_of_the_results_is_folded_too(desk: Page) -> None:
    explore = Explore(desk).open("/?feel=itch&appearance=red-bumps")
    explore.press(desk.get_by_role("button", name="Table"))
    expect(desk.locator("table.compare")).to_be_visible()
    explore.press(numb(desk))
    expect(desk.locator("table.compare")).to_have_count(0)
    explore.press(desk.get_by_role("button", name=SHOW))
    expect(desk.locator("table.compare")).to_be_visible()


def test_a_tick_far_down_the_page_brings_the_emergency_into_sight(phone: Page) -> None:
    explore = Explore(phone).open()
    for words, term in (("numbness", "numbness"), ("pee or poo", "bowel-or-bladder-change")):
        explore.find("symptom", words)
        explore.press(explore.finding(term).get_by_text("Yes", exact=True))
    expect(emergency(phone)).to_be_in_viewport(ratio=1)
    bottom = emergency(phone).evaluate("each => each.getBoundingClientRect().bottom")
    assert bottom <= explore.bar.evaluate("each => each.getBoundingClientRect().top")


def test_a_link_that_is_opened_on_a_small_phone_shows_the_whole_emergency(phone: Page) -> None:
    phone.set_viewport_size({"width": 320, "height": 640})
    explore = Explore(phone).open(
        f"/{NUMB}&symptom=confused-or-drowsy&symptom=unheard-of&region=ireland"
    )
    expect(emergency(phone)).to_be_in_viewport(ratio=1)
    bottom = emergency(phone).evaluate("each => each.getBoundingClientRect().bottom")
    assert bottom <= explore.bar.evaluate("each => each.getBoundingClientRect().top")


def test_on_a_phone_the_bar_does_not_say_what_the_card_shows(phone: Page) -> None:
    explore = Explore(phone).open(f"/{NUMB}")
    call = explore.bar.get_by_role("link", name="Call 112")
    said = explore.bar.get_by_text("Call the emergency number now.")
    where = explore.bar.get_by_label("Show my emergency number")
    for each in (call, said):
        expect(each).to_be_hidden()
    expect(where).to_be_in_viewport(ratio=1)
    expect(emergency(phone).get_by_role("link", name="Call 112")).to_be_in_viewport(ratio=1)
    # One of the two is in sight wherever the reader is on the page.
    phone.mouse.move(200, 400)
    phone.mouse.wheel(0, 900)
    for each in (call, said, where):
        expect(each).to_be_in_viewport(ratio=1)
    phone.mouse.wheel(0, -900)
    expect(call).to_be_hidden()
    where.select_option("ireland")
    settled(phone)
    expect(emergency(phone).get_by_role("link")).to_have_text(["Call 112"])
    expect(where).to_have_value("ireland")


def test_it_is_read_out_once_and_not_at_every_tick(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(numb(desk))
    expect(emergency(desk)).to_have_count(1)
    expect(explore.bar.locator("[aria-live]")).to_have_attribute("aria-live", "off")
    emergency(desk).evaluate(
        """alert => {
          window.readOut = 0;
          new MutationObserver((all) => { window.readOut += all.length; })
            .observe(alert, {subtree: true, childList: true, characterData: true});
        }"""
    )
    for term in ("lower-back", "upper-back"):
        explore.press(explore.place(term))
    assert desk.evaluate("window.readOut") == 0
    explore.press(desk.locator(".now").get_by_role("button", name="Confused"))
    assert desk.evaluate("window.readOut") > 0


@pytest.mark.parametrize("place", [0, -1])
def test_the_ticks_can_be_changed_with_one_press_from_above_and_below(
    phone: Page, place: int
) -> None:
    Explore(phone).open(f"/{NUMB}")
    change = phone.get_by_role("button", name="Change ticks").filter(visible=True)
    expect(change).to_have_count(2)
    change.nth(place).click()
    settled(phone)
    expect(numb(phone)).to_be_in_viewport(ratio=1)
    expect(numb(phone)).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
@pytest.mark.parametrize("opened", [False, True])
def test_it_breaks_no_accessibility_rule(
    open_page: Open, scheme: Scheme, size: Size, opened: bool
) -> None:
    page = open_page(size, scheme)
    explore = Explore(page).open(f"/{NUMB}&symptom=confused-or-drowsy&region=australia")
    if opened:
        explore.press(page.get_by_role("button", name=SHOW))
    assert axe.violations(page, width=390 if size == "phone" else 1300) == []
