"""Not sure: what it did is said, it is kept like everything else, and it can be asked again."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import LOOKS, Open, Scheme
from tests.browser.explore import Explore
from tests.browser.settled import settled

ASKED = "/?location=back&feel=itch"


def doubts(page: Page) -> Locator:
    return page.locator(".unsure button")


def unsure(page: Page) -> list[str]:
    return parse_qs(urlsplit(page.url).query).get("unsure", [])


def not_sure(page: Page) -> str:
    """Answer the first question so, and give its term."""
    question = page.locator("[data-question]").first
    term = question.get_attribute("data-question") or ""
    question.get_by_text("Not sure").click()
    settled(page)
    return term


def test_a_question_left_open_stands_there_with_what_that_means(phone: Page) -> None:
    explore = Explore(phone).open(ASKED)
    before = explore.heading.inner_text()
    label = phone.locator("[data-question]").first.get_attribute("aria-label") or ""
    term = not_sure(phone)
    expect(phone.locator(".unsure")).to_contain_text("change nothing")
    expect(doubts(phone)).to_have_text([f"{label}: ask again"])
    expect(doubts(phone)).to_be_in_viewport()
    expect(explore.heading).to_have_text(before)
    assert unsure(phone) == [term]


def test_reload_back_and_forward_keep_it(desk: Page) -> None:
    Explore(desk).open(ASKED)
    term = not_sure(desk)
    desk.reload()
    settled(desk)
    expect(doubts(desk)).to_have_count(1)
    expect(desk.locator(f"[data-question={term}]")).to_have_count(0)
    desk.go_back()
    settled(desk)
    expect(doubts(desk)).to_have_count(0)
    expect(desk.locator(f"[data-question={term}]")).to_be_visible()
    desk.go_forward()
    settled(desk)
    expect(doubts(desk)).to_have_count(1)


def test_another_page_and_back_keeps_it_in_sight_and_in_the_address(desk: Page) -> None:
    explore = Explore(desk).open(ASKED)
    term = not_sure(desk)
    explore.press(desk.locator(".card h4 a").first)
    explore.press(desk.get_by_role("link", name="Back to the results"))
    expect(doubts(desk)).to_have_count(1)
    assert unsure(desk) == [term]
    explore.press(desk.get_by_role("navigation").get_by_role("link", name="Complications"))
    explore.press(desk.get_by_role("navigation").get_by_role("link", name="Explore"))
    expect(doubts(desk)).to_have_count(1)
    assert unsure(desk) == [term]
    assert explore.ticked() == {"back", "itch"}


def test_it_can_be_asked_again_and_leads_to_the_question(desk: Page) -> None:
    Explore(desk).open(ASKED)
    term = not_sure(desk)
    doubts(desk).press("Enter")
    settled(desk)
    expect(desk.locator(f"[data-question={term}]")).to_be_focused()
    expect(doubts(desk)).to_have_count(0)
    assert unsure(desk) == []


def test_what_is_ticked_after_all_is_not_open_any_more(desk: Page) -> None:
    explore = Explore(desk).open(ASKED + "&unsure=swelling&unsure=painful")
    expect(doubts(desk)).to_have_count(2)
    explore.press(explore.tile("swelling"))
    expect(doubts(desk)).to_have_count(1)
    assert unsure(desk) == ["painful"]


def test_clear_all_forgets_it(desk: Page) -> None:
    explore = Explore(desk).open(ASKED)
    not_sure(desk)
    explore.press(desk.get_by_role("button", name="Clear all"))
    assert unsure(desk) == []
    explore.press(explore.tile("swelling"))
    expect(doubts(desk)).to_have_count(0)


def test_a_doubt_about_what_is_not_known_is_dropped_with_a_notice(desk: Page) -> None:
    Explore(desk).open(ASKED + "&unsure=zzunknown")
    expect(desk.locator("body")).to_contain_text("was not understood")
    expect(desk.locator("body")).not_to_contain_text("zzunknown")


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
def test_an_open_question_breaks_no_accessibility_rule(
    open_page: Open, scheme: Scheme, size: str
) -> None:
    page = open_page("phone" if size == "phone" else "desk", scheme)
    Explore(page).open(ASKED + "&unsure=blisters&unsure=painful")
    assert axe.violations(page, width=1300 if size == "desk" else 390) == []
