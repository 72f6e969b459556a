"""Who presses a thing that then goes keeps a place to go on from, and hears what happened."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.explore import Explore
from tests.browser.settled import settled

NARROWING = "/?location=back&feel=itch"


def enter(control: Locator) -> None:
    """Press it with the keyboard."""
    control.focus()
    control.press("Enter")
    settled(control.page)


def questions(page: Page) -> Locator:
    return page.locator("[data-question]")


def answered(page: Page, answer: str, question: int = 0) -> None:
    enter(questions(page).nth(question).get_by_text(answer, exact=True))


def told(page: Page) -> Locator:
    return page.locator("#results-root > [role=status]")


@pytest.mark.parametrize("answer", ["Yes", "No", "Not sure"])
def test_an_answer_leads_to_the_next_question(desk: Page, answer: str) -> None:
    Explore(desk).open(NARROWING)
    before = questions(desk).first.get_attribute("data-question") or ""
    answered(desk, answer)
    expect(questions(desk).first).to_be_focused()
    expect(questions(desk).first).not_to_have_attribute("data-question", before)
    expect(questions(desk).first).to_be_in_viewport(ratio=1)


def test_not_being_sure_leads_to_the_next_question(
    desk: Page,
) -> None:
    Explore(desk).open(NARROWING)
    answered(desk, "Not sure", question=0)
    expect(questions(desk).first).to_be_focused()


def test_an_answer_is_told(desk: Page) -> None:
    Explore(desk).open(NARROWING)
    overview = desk.locator(".overview [role=status]").first
    label = questions(desk).first.get_attribute("aria-label") or ""
    answered(desk, "No")
    expect(overview).to_contain_text(re.compile(re.escape(f"{label}: no"), re.IGNORECASE))
    label = questions(desk).first.get_attribute("aria-label") or ""
    answered(desk, "Not sure")
    expect(told(desk)).to_have_text(f"{label}: not sure. What fits stays as it is.")


def test_show_more_leads_to_the_first_card_that_it_brought_and_says_how_many(desk: Page) -> None:
    Explore(desk).open("/")
    shown = desk.locator(".card").count()
    enter(desk.locator("button.more"))
    expect(desk.locator(".card").nth(shown).get_by_role("link").first).to_be_focused()
    expect(desk.locator(".card").nth(shown)).to_be_in_viewport()
    expect(told(desk)).to_have_text(f"{desk.locator('.card').count() - shown} more are shown.")


@pytest.mark.parametrize("name", ["It must have this", "Mine does not have this"])
def test_a_chip_that_is_changed_keeps_the_focus(desk: Page, name: str) -> None:
    explore = Explore(desk).open("/?appearance=blisters&feel=itch")
    enter(desk.locator("[data-chip=itch] .name"))
    button = desk.locator("[data-chip=itch]").get_by_role("button", name=name)
    enter(button)
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-pressed", "true")
    assert explore.ticked() == {"blisters", "itch"}


def test_a_chip_that_is_dropped_leads_to_the_next_and_the_last_one_to_the_count(desk: Page) -> None:
    explore = Explore(desk).open("/?appearance=blisters&feel=itch&not=fever")
    for left in (["itch", "fever"], ["fever"]):
        enter(desk.locator(".chip .drop").first)
        assert explore.ticked() == set(left)
        expect(desk.locator(f"[data-chip={left[0]}] .drop")).to_be_focused()
    enter(desk.locator(".chip .drop").first)
    expect(explore.heading).to_be_focused()


def test_dropping_what_leaves_nothing_leads_to_what_came_back(desk: Page) -> None:
    explore = Explore(desk).open("/?must=blackheads&must=numbness")
    enter(explore.empty.get_by_role("button"))
    expect(explore.heading).to_be_focused()


def test_a_card_put_into_compare_keeps_the_focus(desk: Page) -> None:
    Explore(desk).open(NARROWING)
    button = desk.locator(".card [data-control=compare]").nth(1)
    enter(button)
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()


def test_what_is_unticked_keeps_the_focus_even_where_it_stands_only_while_it_is_ticked(
    desk: Page,
) -> None:
    explore = Explore(desk).open("/?location=chest&appearance=yellow-bumps")
    for control in (explore.place("chest"), explore.tile("yellow-bumps")):
        enter(control)
        expect(control).to_be_focused()
    assert explore.ticked() == set()


def test_who_has_gone_elsewhere_in_the_meantime_is_left_there(desk: Page) -> None:
    Explore(desk).open(NARROWING)
    asked = questions(desk).first.get_attribute("data-question") or ""
    box = desk.get_by_label("Say it in your own words")
    questions(desk).first.get_by_text("Not sure").click(no_wait_after=True)
    box.focus()
    settled(desk)
    expect(desk.locator(f"[data-question={asked}]")).to_have_count(0)
    expect(box).to_be_focused()
