"""Ways that once went wrong for people who tried the app, and that no other test walks."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.explore import Explore
from tests.browser.settled import settled, visit

MOST_TAPS = 4
BOX = "Say it in your own words"


@pytest.mark.parametrize(
    ("typed", "place", "tile"),
    [
        ("", "lower-back", "red-bumps"),
        ("", "lower-back", "lump"),
        ("my mole is bleeding", "", ""),
    ],
    ids=["red bumps", "a lump", "a mole, typed"],
)
def test_from_the_empty_page_four_taps_lead_to_two_names(
    phone: Page, typed: str, place: str, tile: str
) -> None:
    explore, taps = Explore(phone).open(), 0
    if typed:
        phone.get_by_label(BOX).fill(typed)
        steps = [phone.locator("[data-accept], [data-proposal]").first]
    else:
        steps = [explore.region(place), explore.tile(tile)]
    for control in (*steps, explore.onwards):
        explore.press(control)
        taps += 1
    assert taps <= MOST_TAPS
    expect(explore.heading).to_be_in_viewport()
    for name in phone.locator(".card h4").all()[:2]:
        expect(name).to_be_in_viewport()


def test_with_a_fever_any_word_for_spots_leads_to_the_glass_test_and_how_it_is_done(
    phone: Page,
) -> None:
    explore = Explore(phone)
    for words in ("my child has a fever and spots", "kid is hot, rash"):
        explore.open()
        phone.get_by_label(BOX).fill(words)
        explore.press(phone.locator("[data-accept]"))
        expect(explore.bar).to_contain_text("Get help today")
        question = phone.locator("[data-question]").first
        expect(question).to_contain_text("Spots that stay under a glass?")
        expect(question).to_contain_text("Press a clear glass on the spots")


def test_what_is_typed_for_the_sheet_outlives_a_reload_and_goes_when_it_is_cleared(
    phone: Page,
) -> None:
    visit(phone, "/sheet?feel=itch")
    since = phone.get_by_label("Since when")
    since.fill("Since the swim on Sunday")
    phone.reload()
    settled(phone)
    expect(since).to_have_value("Since the swim on Sunday")
    expect(phone.locator("article.card")).to_contain_text("Since the swim on Sunday")
    assert "swim" not in phone.url
    phone.get_by_role("button", name="Clear what I typed").click()
    settled(phone)
    phone.reload()
    settled(phone)
    expect(since).to_have_value("")
    expect(phone.locator("article.card")).not_to_contain_text("Since the swim")


def test_a_condition_read_about_leaves_the_address_and_its_heading_is_where_the_keyboard_is(
    desk: Page,
) -> None:
    explore = Explore(desk).open("/?feel=itch&appearance=red-bumps")
    explore.press(desk.locator(".card h4 a").first)
    expect(desk.get_by_role("heading", level=1)).to_be_focused()
    assert "condition=" in desk.url
    explore.press(desk.get_by_role("link", name="Back to the results"))
    assert "condition=" not in desk.url
    assert explore.ticked() == {"itch", "red-bumps"}


def test_the_words_box_tells_at_once_of_something_grave_and_ticks_no_cancer_of_a_parent(
    desk: Page,
) -> None:
    explore = Explore(desk).open()
    desk.get_by_label(BOX).fill("haven't been able to go to the toilet for a wee")
    expect(desk.get_by_role("alert")).to_contain_text("Is it there now?")
    desk.get_by_label(BOX).fill("my dad had melanoma, I have back pain")
    explore.press(desk.get_by_role("button", name="Add: Back pain"))
    assert explore.ticked() == {"back-pain"}
    expect(desk.locator(".advice h2")).to_have_text("No warning sign so far")


def test_the_questions_begin_with_what_can_be_ask_nothing_twice_and_end_with_a_sentence(
    phone: Page,
) -> None:
    explore = Explore(phone).open("/?appearance=red-bumps")
    asked: list[str] = []
    for _ in range(20):
        question = phone.locator("[data-question]").first
        if not question.count():
            break
        asked.append(question.get_attribute("aria-label") or "")
        explore.press(question.get_by_text("No", exact=True))
    # How long is what anybody can say, whichever length the facts make the first.
    assert asked[0].startswith("There for ")
    assert len(asked) == len({*asked}) <= 18
    # Red bumps have said that there are bumps, that they are raised and red.
    assert {"Bumps", "Redness", "Raised a little", "Skin comes off in sheets"}.isdisjoint(asked)
    expect(phone.locator(".asked-all")).to_contain_text("That is all we ask.")
    expect(phone.locator(".card h4").first).to_be_visible()
    phone.reload()
    settled(phone)
    expect(phone.locator(".asked-all")).to_be_visible()


def test_forms_of_one_illness_stand_under_that_name_and_not_among_what_it_is_taken_for(
    phone: Page,
) -> None:
    visit(phone, "/condition?condition=back-acne")
    forms = phone.locator("section", has=phone.get_by_role("heading", name="Other forms of it"))
    expect(forms.get_by_role("link", name="Severe acne")).to_be_visible()
    taken_for = phone.locator(
        "section", has=phone.get_by_role("heading", name="What it can be taken for")
    )
    expect(taken_for.get_by_role("link", name="Severe acne")).to_have_count(0)
    expect(taken_for).not_to_contain_text("More like Severe acne")


def test_what_is_common_leads_and_nothing_grave_stands_there_for_a_place_that_it_shares(
    desk: Page,
) -> None:
    explore = Explore(desk).open()
    desk.get_by_label(BOX).fill("back hurts after lifting")
    explore.press(desk.locator("[data-accept]"))
    expect(desk.locator(".card h4").first).to_contain_text("Pulled muscle")
    expect(desk.locator(".advice h2")).to_have_text("No warning sign so far")
    explore.open("/?location=upper-back&feel=itch&appearance=red-bumps")
    assert desk.locator("[data-miss]").count() <= 3
    for line in desk.locator("[data-miss]").all():
        expect(line).not_to_contain_text(re.compile("upper back|spin", re.IGNORECASE))


def test_dark_marks_after_acne_are_named_where_a_reader_looks_for_them(desk: Page) -> None:
    visit(desk, "/complications?complication=dark-marks-after-healing")
    expect(desk.get_by_test_id("stMain")).to_contain_text("Back acne")
    visit(desk, "/condition?condition=back-acne")
    expect(desk.get_by_test_id("stMain")).to_contain_text(re.compile("dark marks", re.IGNORECASE))


def test_a_no_reads_as_one_whatever_was_asked(phone: Page) -> None:
    explore = Explore(phone).open("/?appearance=red-bumps&not=comes-back&not=for-weeks")
    expect(phone.locator(".sentence")).to_contain_text("comes back: no")
    explore.press(phone.get_by_role("button", name="Change or share"))
    labels = [chip.inner_text() for chip in phone.locator(".chips .name").all()]
    assert labels == ["Red bumps", "Comes back: no", "There for weeks: no"]
