"""Picking for Compare on the cards of Explore: the way there, and no sixth taken in silence."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import LOOKS, Open, Scheme
from tests.browser.explore import Explore
from tests.browser.settled import settled

MANY = "/?location=back&feel=itch"


def compare(card: Locator) -> Locator:
    return card.locator("button[data-control=compare]").first


def cards(page: Page) -> Locator:
    return page.locator(".card")


def names(page: Page, number: int) -> list[str]:
    return [
        cards(page).nth(place).get_by_role("link").first.inner_text() for place in range(number)
    ]


def pick(page: Page, number: int) -> Explore:
    """Explore with the first `number` cards in Compare."""
    explore = Explore(page).open(MANY)
    while cards(page).count() <= number:
        explore.press(page.locator("button.more").first)
    for place in range(number):
        explore.press(compare(cards(page).nth(place)))
    return explore


def test_the_way_to_compare_stands_on_the_card_that_was_put_in(phone: Page) -> None:
    explore = pick(phone, 2)
    way = cards(phone).nth(1).get_by_role("link", name="Open Compare (2)")
    expect(way).to_be_in_viewport()
    expect(cards(phone).nth(0).get_by_role("link", name="Open Compare (2)")).to_be_visible()
    expect(cards(phone).nth(2).get_by_role("link", name="Open Compare")).to_have_count(0)
    picked = [cards(phone).nth(place).get_attribute("data-condition") for place in range(2)]
    explore.press(way)
    assert urlsplit(phone.url).path == "/compare"
    asked = parse_qs(urlsplit(phone.url).query)
    assert asked["condition"] == picked
    assert asked["feel"] == ["itch"]


def test_a_sixth_is_not_taken_in_silence(desk: Page) -> None:
    explore = pick(desk, 5)
    five, sixth = names(desk, 5), cards(desk).nth(5)
    name = sixth.get_by_role("link").first.inner_text()
    explore.press(compare(sixth))
    note = sixth.locator(".no-room")
    expect(note).to_contain_text(
        f"Compare is full: 5 are in. Which one should make room for {name}"
    )
    expect(desk.locator("#results-root > [role=status]")).to_contain_text("Compare is full")
    expect(compare(sixth)).to_have_attribute("aria-pressed", "false")
    expect(note.get_by_role("button")).to_have_text(
        [*(f"Take out {each}" for each in five), "Leave it as it is"]
    )
    note.get_by_role("button", name=f"Take out {five[1]}").press("Enter")
    settled(desk)
    expect(compare(sixth)).to_have_attribute("aria-pressed", "true")
    expect(compare(sixth)).to_be_focused()
    expect(compare(cards(desk).nth(1))).to_have_attribute("aria-pressed", "false")
    expect(sixth.get_by_role("link", name="Open Compare (5)")).to_be_visible()
    expect(desk.locator(".no-room")).to_have_count(0)


def test_compare_can_be_left_as_it_is(desk: Page) -> None:
    explore = pick(desk, 5)
    explore.press(compare(cards(desk).nth(5)))
    explore.press(desk.get_by_role("button", name="Leave it as it is"))
    expect(desk.locator(".no-room")).to_have_count(0)
    pressed = desk.locator(".card button[data-control=compare][aria-pressed=true]")
    expect(pressed).to_have_count(5)


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
def test_a_full_compare_breaks_no_accessibility_rule(
    open_page: Open, scheme: Scheme, size: str
) -> None:
    page = open_page("phone" if size == "phone" else "desk", scheme)
    explore = pick(page, 5)
    explore.press(compare(cards(page).nth(5)))
    assert axe.violations(page, width=1300 if size == "desk" else 390) == []
