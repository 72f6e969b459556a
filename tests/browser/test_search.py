"""The search box in plain words: proposals, adding them, and where the keyboard is afterwards."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser import axe
from tests.browser.conftest import LOOKS, Open, Scheme
from tests.browser.explore import Explore
from tests.browser.settled import settled

DOUBTFUL = "itchy, warm, no pain but severe pain"
NEW = "itchy, warm; my jaw feels locked"


def box(page: Page) -> Locator:
    return page.get_by_label("Say it in your own words")


def status(page: Page) -> Locator:
    return page.locator(".search [role=status]")


def test_after_adding_them_all_the_box_is_empty_and_it_is_said_what_was_added(phone: Page) -> None:
    explore = Explore(phone).open()
    box(phone).fill("itchy, warm, no fever")
    explore.press(phone.get_by_role("button", name="Add them all"))
    expect(box(phone)).to_have_value("")
    expect(box(phone)).to_be_focused()
    expect(status(phone)).to_have_text("Added: Itch, Warm to touch, Fever: no.")
    expect(phone.locator("[data-proposal]")).to_have_count(0)
    assert {"itch", "warm-to-touch", "fever"} == explore.ticked()
    box(phone).fill("itchy")
    expect(status(phone)).to_have_text("All of this is ticked already.")


def test_what_was_typed_counts_as_a_whole_until_it_is_taken_away(desk: Page) -> None:
    explore = Explore(desk).open()
    box(desk).fill("stripe of water blisters on one side, burns like nettles")
    explore.press(desk.locator("[data-accept]"))
    own = desk.locator("[data-told]")
    expect(own).to_contain_text("Your own words")
    assert "sounds=shingles." in desk.url
    card = desk.locator("[data-condition=shingles]").first
    expect(card).to_contain_text("Your own words sound like it.")
    desk.reload()
    settled(desk)
    expect(own).to_be_visible()
    explore.press(own.get_by_role("button"))
    expect(own).to_have_count(0)
    assert "sounds=" not in desk.url
    assert "blisters" in explore.ticked()
    desk.go_back()
    settled(desk)
    expect(own).to_be_visible()


def test_words_that_name_nothing_lead_to_what_they_sound_like(phone: Page) -> None:
    Explore(phone).open()
    box(phone).fill("moved into an empty house and eaten alive")
    expect(phone.locator("[data-proposal=flea-bites]")).to_have_text(
        "Read about Flea bites and papular urticaria"
    )
    expect(status(phone)).to_contain_text("It sounds like what stands below.")


def test_the_keyboard_goes_on_at_the_next_proposal_and_ends_in_the_box(desk: Page) -> None:
    Explore(desk).open()
    box(desk).fill("itchy, no fever")
    expect(desk.locator("[data-proposal=fever]")).to_be_visible()
    for pressed, after in (("itch", "[data-proposal=fever]"), ("fever", "#own-words")):
        desk.locator(f"[data-proposal={pressed}]").focus()
        desk.keyboard.press("Enter")
        settled(desk)
        expect(desk.locator(after)).to_be_focused()
    expect(status(desk)).to_have_text("Added: Fever: no.")


def test_what_is_less_sure_stands_apart_and_is_not_added_with_the_rest(desk: Page) -> None:
    explore = Explore(desk).open()
    box(desk).fill(DOUBTFUL)
    doubtful = desk.get_by_role("group", name="Less sure. Please check each of these:")
    expect(doubtful.get_by_role("button").first).to_be_visible()
    left = doubtful.get_by_role("button").count()
    explore.press(desk.get_by_role("button", name="Add these 2"))
    assert explore.ticked() == {"itch", "warm-to-touch"}
    expect(doubtful.get_by_role("button")).to_have_count(left)
    expect(doubtful.get_by_role("button").first).to_be_focused()


def test_words_that_were_new_are_asked_about_last_and_not_added_with_the_rest(phone: Page) -> None:
    explore = Explore(phone).open()
    box(phone).fill(NEW)
    asked = phone.get_by_role("group", name="Some words were new to us. Do you mean one of these?")
    meant = asked.get_by_role("button", name="Add: Hard to open the mouth")
    expect(meant).to_be_visible()
    expect(phone.get_by_role("alert")).to_have_count(0)
    explore.press(phone.get_by_role("button", name="Add these 3"))
    assert "cannot-open-mouth" not in explore.ticked()
    explore.press(meant)
    assert "cannot-open-mouth" in explore.ticked()


def test_an_emergency_among_the_words_is_asked_at_once_in_place_of_a_pill(phone: Page) -> None:
    explore = Explore(phone).open()
    box(phone).fill("numb between the legs, cannot pee")
    asked = phone.get_by_role("alert")
    expect(asked).to_contain_text("This can be an emergency. Is it there now?")
    expect(phone.locator("[data-proposal=numb-saddle-area]")).to_have_count(0)
    assert explore.ticked() == set()
    explore.press(asked.get_by_role("button", name="Yes, now"))
    assert {"numb-saddle-area", "loss-of-bladder-or-bowel-control"} <= explore.ticked()
    expect(explore.bar).to_contain_text("Emergency now")


def test_what_is_not_there_now_can_still_be_added(phone: Page) -> None:
    explore = Explore(phone).open()
    box(phone).fill("numb between the legs")
    explore.press(phone.get_by_role("alert").get_by_role("button", name="No, not now"))
    expect(phone.locator("[data-proposal=numb-saddle-area]")).to_be_visible()
    assert explore.ticked() == set()


def test_what_was_denied_is_not_added_with_the_rest_and_is_asked_again_for_new_words(
    phone: Page,
) -> None:
    explore = Explore(phone).open()
    box(phone).fill("numb between the legs, itchy, warm")
    asked = phone.get_by_role("alert")
    explore.press(asked.get_by_role("button", name="No, not now"))
    explore.press(phone.get_by_role("button", name="Add these 3"))
    assert explore.ticked() == {"numbness", "itch", "warm-to-touch"}
    expect(asked).to_have_count(0)
    expect(phone.locator("[data-proposal=numb-saddle-area]")).to_be_visible()
    box(phone).fill("numb between the legs, itchy, warm, no fever")
    expect(asked).to_be_visible()


def test_while_an_emergency_is_asked_about_the_bar_does_not_say_that_there_is_no_sign(
    phone: Page,
) -> None:
    explore = Explore(phone).open()
    box(phone).fill("numb between the legs, itchy")
    expect(explore.bar).to_contain_text("Is it an emergency? Answer above")
    explore.press(phone.locator("[data-proposal=itch]"))
    assert explore.ticked() == {"itch"}
    expect(explore.bar).to_contain_text("Is it an emergency? Answer above")
    explore.press(phone.get_by_role("alert").get_by_role("button", name="No, not now"))
    expect(explore.bar).to_contain_text("No warning sign so far")


def test_enter_leads_to_what_was_understood_and_ticks_nothing_unseen(desk: Page) -> None:
    explore = Explore(desk).open()
    box(desk).fill("itchy, no fever")
    desk.keyboard.press("Enter")
    expect(desk.locator("[data-accept], [data-proposal]").first).to_be_focused()
    assert explore.ticked() == set()


def test_a_condition_that_is_named_comes_first_to_be_read_about(desk: Page) -> None:
    Explore(desk).open()
    box(desk).fill("itchy psoriasis")
    expect(desk.locator("[data-proposal]").first).to_contain_text("Read about Psoriasis")


def test_where_nothing_is_understood_it_says_what_to_do_in_an_emergency(desk: Page) -> None:
    Explore(desk).open()
    box(desk).fill("zorgblatt")
    expect(status(desk)).to_contain_text("Call the emergency number.")


def test_a_must_have_stays_one_when_it_is_typed_again(desk: Page) -> None:
    Explore(desk).open("/?must=itch")
    box(desk).fill("itchy")
    expect(status(desk)).to_have_text("All of this is ticked already.")
    expect(desk.locator("[data-proposal=itch]")).to_have_count(0)


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
def test_proposals_break_no_accessibility_rule(open_page: Open, scheme: Scheme, size: str) -> None:
    page = open_page("phone" if size == "phone" else "desk", scheme)
    Explore(page).open()
    for typed, heading in ((DOUBTFUL, "#less-sure"), (NEW, "#near")):
        box(page).fill(typed)
        expect(page.locator(heading)).to_be_visible()
        assert axe.violations(page) == []


def test_on_a_phone_what_is_proposed_is_in_sight_above_the_pinned_advice(phone: Page) -> None:
    Explore(phone).open()
    box(phone).fill("itchy, no fever")
    last = phone.locator("[data-proposal]").last
    settled(phone)
    expect(last).to_be_in_viewport(ratio=1)
    place, bar = last.bounding_box(), phone.locator("#bar").bounding_box()
    assert place
    assert bar
    assert place["y"] + place["height"] <= bar["y"]


def test_despair_and_what_we_do_not_describe_are_answered_at_once(desk: Page) -> None:
    Explore(desk).open()
    answer = desk.locator(".search .beside")
    box(desk).fill("I want to die")
    expect(answer).to_contain_text("You can be helped.")
    box(desk).fill("jellyfish sting")
    link = answer.get_by_role("link", name="Jellyfish sting")
    expect(link).to_have_attribute(
        "href", "https://www.nhs.uk/conditions/jellyfish-and-other-sea-creature-stings/"
    )
    expect(status(desk)).to_contain_text("Call the emergency number.")
