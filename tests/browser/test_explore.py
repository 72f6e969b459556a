"""Explore as a person uses it: ticks, counts, groups, reasons, sources, and nothing fitting."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open
from tests.browser.explore import Explore
from tests.browser.settled import settled

ABSCESS = "/?location=lower-back&feel=warm-to-touch&appearance=swelling"


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_ticking_lower_back_warm_and_swelling_puts_abscess_among_what_fits(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(explore.place("lower-back"))
    explore.find("feel", "warm")
    explore.press(explore.finding("warm-to-touch").get_by_text("Yes", exact=True))
    explore.press(explore.tile("swelling"))
    expect(explore.group("fits")).to_be_visible()
    card = explore.card("abscess")
    expect(card).to_contain_text("Fits all 3 you ticked")
    expect(card).to_contain_text("warm to touch")
    assert asked(desk) == {
        "location": ["lower-back"],
        "feel": ["warm-to-touch"],
        "appearance": ["swelling"],
    }


def test_the_sources_of_what_fits_are_one_click_away(desk: Page) -> None:
    card = Explore(desk).open(ABSCESS).card("abscess")
    card.get_by_role("button", name="Why, and sources").click()
    card.get_by_text("Sources", exact=True).click()
    expect(card.locator("details li").first).to_be_visible()


def test_the_same_address_opens_the_same_view(desk: Page, phone: Page) -> None:
    here, there = Explore(desk).open(ABSCESS), Explore(phone).open(ABSCESS)
    assert here.ticked() == there.ticked() == {"lower-back", "warm-to-touch", "swelling"}
    assert here.heading.inner_text() == there.heading.inner_text()


def test_what_nothing_fits_with_any_more_is_muted_and_can_still_be_ticked(desk: Page) -> None:
    explore = Explore(desk).open("/?must=blackheads")
    explore.find("symptom", "numbness")
    muted = explore.finding("numbness")
    expect(muted).to_have_class(re.compile("none"))
    explore.press(muted.get_by_role("button", name="Numbness: Yes"))
    assert explore.ticked() == {"blackheads", "numbness"}


def test_nothing_ticked_shows_every_condition_and_no_level(desk: Page) -> None:
    explore = Explore(desk).open()
    expect(explore.heading).to_contain_text("All")
    expect(explore.bar).to_contain_text("Tick what you see and feel")
    expect(desk.locator(".card")).to_have_count(5)
    explore.press(desk.locator("button.more"))
    assert desk.locator(".card").count() > 30


def test_no_more_than_five_cards_stand_open_before_show_more(desk: Page) -> None:
    explore = Explore(desk).open("/?location=back&feel=itch")
    assert desk.locator(".card").count() <= 5
    expect(explore.group("fits")).to_be_visible()


def test_a_finding_can_be_there_be_a_must_or_be_absent(desk: Page) -> None:
    explore = Explore(desk).open()
    explore.press(explore.question("symptom"))
    fever = explore.finding("fever")
    explore.press(fever.get_by_role("button", name="Fever: Yes"))
    assert asked(desk) == {"symptom": ["fever"]}
    explore.press(fever.get_by_role("button", name="Fever: Must"))
    assert asked(desk) == {"must": ["fever"]}
    explore.press(fever.get_by_role("button", name="Fever: No"))
    assert asked(desk) == {"not": ["fever"]}
    expect(explore.chips).to_have_text([re.compile("Fever: no")])
    explore.press(fever.get_by_role("button", name="Fever: No"))
    assert asked(desk) == {}


def test_a_chip_can_be_made_a_must_and_be_dropped(desk: Page) -> None:
    explore = Explore(desk).open("/?appearance=blisters&feel=itch")
    explore.press(desk.locator("[data-chip=blisters] .name"))
    explore.press(desk.locator("[data-chip=blisters]").get_by_text("It must have this"))
    assert asked(desk) == {"feel": ["itch"], "must": ["blisters"]}
    explore.press(desk.locator("[data-chip=itch] .drop"))
    assert explore.ticked() == {"blisters"}
    explore.press(desk.get_by_role("button", name="Clear all"))
    assert explore.ticked() == set()
    assert asked(desk) == {}


def test_what_would_narrow_it_down_can_be_answered_in_place(desk: Page) -> None:
    explore = Explore(desk).open("/?location=back&feel=itch")
    questions = desk.locator("[data-question]")
    expect(questions.first).to_be_visible()
    assert 1 <= questions.count() <= 3
    first = questions.first.get_attribute("data-question") or ""
    explore.press(questions.first.get_by_text("Yes", exact=True))
    assert first in explore.ticked()
    second = questions.first.get_attribute("data-question") or ""
    explore.press(questions.first.get_by_text("No", exact=True))
    assert asked(desk)["not"] == [second]
    third = questions.first.get_attribute("data-question") or ""
    explore.press(questions.first.get_by_text("Not sure"))
    assert asked(desk)["unsure"] == [third]
    assert third not in explore.ticked()
    expect(desk.locator(f"[data-question={third}]")).to_have_count(0)


def test_where_nothing_fits_the_ticks_stay_and_the_best_one_to_drop_is_offered(desk: Page) -> None:
    explore = Explore(desk).open("/?must=blackheads&must=numbness&must=blisters")
    expect(explore.heading).to_have_text("Nothing fits most of it")
    assert explore.ticked() == {"blackheads", "numbness", "blisters"}
    expect(explore.empty).to_contain_text("does not mean that nothing is wrong")


@pytest.mark.parametrize(
    ("address", "offers", "kept"),
    [
        ("/?must=blackheads&must=numbness", [r"^Drop “[^”]+”: \d+ come back$"], 1),
        (
            "/?must=blackheads&must=numbness&must=whole-body",
            [r"^Drop “[^”]+” and “[^”]+”: \d+ come back$", r"^Drop every “must be there”"],
            1,
        ),
        (
            "/?must=nipple-area&must=rubbery&must=for-months&must=scars&must=back-pain",
            [
                r"^Drop “[^”]+” and “[^”]+”: \d+ come back$",
                r"^Drop every “must be there”, but keep the ticks: \d+ come back$",
            ],
            3,
        ),
    ],
)
def test_dropping_what_is_offered_brings_results_back(
    desk: Page, address: str, offers: list[str], kept: int
) -> None:
    explore = Explore(desk).open(address)
    buttons = explore.empty.get_by_role("button")
    expect(buttons).to_have_text([re.compile(offer) for offer in offers])
    explore.press(buttons.first)
    expect(explore.empty).to_be_hidden()
    assert len(explore.ticked()) == kept
    expect(desk.locator(".card").first).to_be_visible()


def test_serious_conditions_that_share_a_finding_stay_in_sight(desk: Page) -> None:
    Explore(desk).open("/?feel=firm&circumstance=insect-bite&appearance=small-bumps")
    miss = desk.locator(".miss")
    expect(miss).to_be_visible()
    expect(miss.locator("[data-miss]")).to_have_count(3)
    assert 1 <= miss.locator("[data-miss]").count() <= 3
    expect(miss.locator("[data-miss]").first).to_contain_text("Like yours:")
    expect(miss.locator("[data-miss]").first).to_contain_text("You did not say:")
    expect(miss.locator("[data-miss]").first).to_contain_text("You did not say")


def test_unknown_words_in_an_address_are_dropped_with_a_notice_and_never_shown(desk: Page) -> None:
    hostile = "/?location=lower-back&feel=%3Cimg%20src%3Dx%3E&zzstrange=1&not=zzunknown"
    explore = Explore(desk).open(hostile)
    assert explore.ticked() == {"lower-back"}
    body = desk.locator("body")
    expect(body).to_contain_text("was not understood")
    expect(body).not_to_contain_text("zzunknown")
    expect(body).not_to_contain_text("zzstrange")
    expect(body).not_to_contain_text("<img")


@pytest.mark.parametrize(
    "address", ["/?feel=itch&feel=itch", "/?must=itch&feel=itch", "/?not=fever&not=fever"]
)
def test_a_link_that_says_a_thing_twice_is_understood(desk: Page, address: str) -> None:
    explore = Explore(desk).open(address)
    assert len(explore.ticked()) == 1
    expect(desk.locator("body")).not_to_contain_text("was not understood")


def test_the_skin_switch_redraws_the_pictures_and_says_how_redness_looks(desk: Page) -> None:
    explore = Explore(desk).open()
    picture = explore.tile("swelling").locator(".picture")
    light = picture.inner_html()
    explore.press(desk.locator("[data-skin=dark]"))
    assert picture.inner_html() != light
    expect(desk.get_by_text("purple", exact=False).first).to_be_visible()


@pytest.mark.parametrize(
    ("typed", "term", "state"),
    [
        ("itchy", "itch", "has"),
        ("no fever", "fever", "not"),
        ("puss", "pus", "has"),
    ],
)
def test_own_words_propose_ticks_that_a_press_confirms(
    desk: Page, typed: str, term: str, state: str
) -> None:
    explore = Explore(desk).open()
    desk.get_by_label("Say it in your own words").fill(typed)
    proposal = desk.locator(f"[data-proposal={term}]")
    expect(proposal).to_be_visible()
    explore.press(proposal)
    assert explore.ticked() == {term}
    assert ("not" in asked(desk)) == (state == "not")


def test_a_whole_sentence_is_understood_and_nothing_is_ticked_before_it_is_confirmed(
    desk: Page,
) -> None:
    explore = Explore(desk).open()
    line = "itchy, warm, no fever"
    desk.get_by_label("Say it in your own words").fill(line)
    expect(desk.locator("[data-proposal=fever]")).to_be_visible()
    assert explore.ticked() == set()
    explore.press(desk.get_by_role("button", name="Add them all"))
    assert {"itch", "warm-to-touch", "fever"} <= explore.ticked()
    assert asked(desk)["not"] == ["fever"]


@pytest.mark.parametrize("size", ["desk", "phone"])
def test_explore_with_ticks_and_open_questions_breaks_no_accessibility_rule(
    open_page: Open, size: str
) -> None:
    page = open_page("phone" if size == "phone" else "desk")
    explore = Explore(page).open("/?location=lower-back&feel=itch&must=blisters&not=fever")
    for question in page.locator("details[data-facet] > summary").all():
        question.click()
    if size == "phone":
        page.locator(".edit").click()
    explore.press(page.locator(".chip .name").first)
    settled(page)
    assert axe.in_both_schemes(page, width=1300 if size == "desk" else 390) == []
