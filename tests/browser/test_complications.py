"""The complications page: the chart and its table, what can be opened from them, the filters."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from data.conditions.complication_filters import Filters, candidates
from data.conditions.complications import by_complication, consequences, of_conditions, unrecorded
from data.dataset.catalogue import build
from data.dataset.package import read
from tests.browser import axe
from tests.browser.conftest import Open, Scheme
from tests.browser.settled import settled, visit

PAGE = "/complications"
CATALOGUE = build(read())
EVERY = consequences(CATALOGUE)
ALL = candidates(CATALOGUE, Filters())
SHOWN = of_conditions(CATALOGUE, EVERY, ALL)
ROWS = by_complication(SHOWN)


def label(complication: str) -> str:
    return CATALOGUE.terms[complication].label


def counted(number: int) -> str:
    return "1 condition" if number == 1 else f"{number} conditions"


def opened(page: Page, address: str = PAGE) -> Page:
    visit(page, address)
    expect(page.locator("svg.marks")).to_be_visible(timeout=30_000)
    return settled(page)


def marks(page: Page) -> Locator:
    return page.locator("svg.marks path[aria-roledescription=point]")


def mark(page: Page, complication: str, condition: str) -> Locator:
    name = f"{label(complication)}, with {CATALOGUE.conditions[condition].name}:"
    return page.locator(f'svg.marks path[aria-label^="{name}"]')


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    settled(page)


def card(page: Page) -> Locator:
    return page.get_by_role("article")


def test_every_consequence_has_its_mark_and_the_chart_says_what_it_shows(desk: Page) -> None:
    opened(desk)
    expect(marks(desk)).to_have_count(len(SHOWN))
    text = desk.get_by_test_id("stVegaLiteChart").get_attribute("aria-label") or ""
    for complication, rows in ROWS.items():
        assert f"{label(complication)} ({counted(len(rows))})" in text


def test_the_marks_say_how_often_and_of_whom(desk: Page) -> None:
    opened(desk)
    said = [each.get_attribute("aria-label") or "" for each in marks(desk).all()]
    assert len({*said}) == len(SHOWN)
    inherited = [each for each in SHOWN if each.inherited]
    assert inherited
    assert sum("said of the group" in each for each in said) == len(inherited)


def test_the_table_under_the_chart_has_the_same_numbers(desk: Page) -> None:
    opened(desk)
    table = desk.get_by_role("table")
    heads = table.locator("th[scope=row]")
    expect(heads).to_have_count(len(ROWS))
    for head, (complication, rows) in zip(heads.all(), ROWS.items(), strict=True):
        assert head.inner_text().split("\n") == [label(complication), counted(len(rows))]
    assert table.locator("td li").count() == len(SHOWN)


def test_a_mark_opens_what_is_known_of_the_complication(desk: Page) -> None:
    opened(desk)
    mark(desk, "sepsis", "skin-infection").click()
    expect(card(desk)).to_be_in_viewport()
    settled(desk)
    expect(desk).to_have_url(re.compile("complication=sepsis"))
    expect(card(desk).get_by_role("heading", level=2)).to_be_focused()
    for text in (CATALOGUE.terms["sepsis"].plain, "Can cost a life", "First warning signs"):
        expect(card(desk)).to_contain_text(text)
    expect(card(desk)).to_contain_text("Emergency now")
    expect(card(desk)).to_contain_text(CATALOGUE.sources["severe-back-skin-infection"].title)


def test_a_complication_that_is_a_condition_itself_says_how_soon_and_leads_there(
    desk: Page,
) -> None:
    opened(desk, f"{PAGE}?complication=sepsis")
    itself = CATALOGUE.conditions[CATALOGUE.terms["sepsis"].condition]
    assert itself.care_level == "emergency"
    expect(card(desk).get_by_role("listitem").first).to_contain_text("Emergency now")
    card(desk).get_by_role("link", name=itself.name, exact=True).first.click()
    expect(desk).to_have_url(re.compile("/condition.condition=sepsis"))


def test_the_same_mark_opens_it_again_after_it_was_closed(desk: Page) -> None:
    opened(desk)
    mark(desk, "sepsis", "skin-infection").click()
    expect(card(desk)).to_be_visible()
    settled(desk)
    desk.get_by_role("link", name="Close, and show the chart").click()
    expect(card(desk)).to_have_count(0)
    settled(desk)
    mark(desk, "sepsis", "skin-infection").click()
    expect(card(desk)).to_be_visible()


def test_a_mark_opens_again_after_filters_and_after_another_page(desk: Page) -> None:
    opened(desk)
    mark(desk, "sepsis", "skin-infection").click()
    expect(card(desk).get_by_role("heading", level=2)).to_have_text(label("sepsis"))
    settled(desk)
    press(desk, "Others")
    mark(desk, "tissue-damage", "skin-infection").click()
    expect(card(desk).get_by_role("heading", level=2)).to_have_text(label("tissue-damage"))
    settled(desk)
    mark(desk, "sepsis", "skin-infection").click()
    expect(card(desk).get_by_role("heading", level=2)).to_have_text(label("sepsis"))
    settled(desk)
    desk.get_by_role("link", name="Severe skin infection with pus").first.click()
    expect(desk).to_have_url(re.compile("/condition"))
    settled(desk)
    desk.go_back()
    expect(desk.locator("svg.marks")).to_be_visible(timeout=30_000)
    settled(desk)
    mark(desk, "tissue-damage", "skin-infection").click()
    expect(card(desk).get_by_role("heading", level=2)).to_have_text(label("tissue-damage"))


def test_a_row_can_be_pressed_beside_its_mark(phone: Page) -> None:
    opened(phone)
    text = phone.locator("svg.marks").get_by_text(label("tissue-damage"), exact=True)
    text.evaluate("text => text.scrollIntoView({block: 'center'})")
    text.click(force=True)
    expect(card(phone)).to_contain_text(CATALOGUE.terms["tissue-damage"].plain)


def test_back_closes_what_a_press_has_opened(desk: Page) -> None:
    opened(desk)
    desk.get_by_role("link", name=label("tissue-damage"), exact=True).click()
    expect(card(desk)).to_be_visible()
    settled(desk)
    desk.go_back()
    expect(card(desk)).to_have_count(0)


@pytest.mark.parametrize(
    "way", ["svg.marks text >> text=/^Lipoma$/", "table >> role=link[name='Lipoma'] >> nth=0"]
)
def test_a_condition_opens_its_page_and_keeps_the_selection(desk: Page, way: str) -> None:
    opened(desk, f"{PAGE}?feel=itch")
    desk.locator(way).click()
    expect(desk).to_have_url(re.compile(r"/condition\?.*condition=lipoma"))
    assert "feel=itch" in desk.url


@pytest.mark.parametrize(
    "complication",
    [
        "spread-of-infection",
        "scarring-or-keloids",
        "sepsis",
        "tissue-damage",
        "recurrent-outbreaks",
    ],
)
def test_a_complication_can_be_opened_by_an_address(desk: Page, complication: str) -> None:
    visit(desk, f"{PAGE}?complication={complication}")
    expect(card(desk).get_by_role("heading", level=2)).to_have_text(label(complication))
    expect(card(desk)).to_contain_text(CATALOGUE.terms[complication].plain)
    expect(card(desk)).to_contain_text(counted(len(ROWS[complication])))
    expect(desk.get_by_text("Part of this link was not understood")).to_have_count(0)


def test_an_unknown_complication_is_answered_in_words_and_not_echoed(desk: Page) -> None:
    opened(desk, f"{PAGE}?complication=zzz-nonsense")
    assert_said_above_the_filters(desk, "we do not have")
    assert "nonsense" not in desk.get_by_test_id("stMain").inner_text()


@pytest.mark.parametrize("known", ["more-complications", "fever", "early-care-prevents-more"])
def test_a_link_to_what_is_no_complication_is_answered_in_words(phone: Page, known: str) -> None:
    opened(phone, f"{PAGE}?complication={known}")
    assert_said_above_the_filters(phone, "we do not have")
    expect(card(phone)).to_have_count(0)


def assert_said_above_the_filters(page: Page, said: str) -> None:
    expect(page.get_by_text(said)).to_be_in_viewport()
    answer = page.get_by_text(said).bounding_box()
    title = page.get_by_role("heading", level=1).bounding_box()
    filters = page.get_by_role("group", name="How bad").bounding_box()
    assert answer
    assert title
    assert filters
    assert title["y"] < answer["y"] < filters["y"]


def test_the_title_begins_with_what_the_menu_says(desk: Page) -> None:
    opened(desk)
    link = desk.get_by_test_id("stTopNav").locator("a[href*='complications']").inner_text()
    expect(desk.get_by_role("heading", level=1)).to_contain_text(link.strip())


@pytest.mark.parametrize(
    "complication", ["sepsis", "spread-of-infection", "tissue-damage", "looks-bother"]
)
def test_what_to_do_is_marked_as_our_own_words(desk: Page, complication: str) -> None:
    opened(desk, f"{PAGE}?complication={complication}")
    severity = CATALOGUE.terms[complication].severity
    advice = card(desk).locator(".caution").first
    expect(advice).to_have_text(CATALOGUE.wording["complications"][f"do_{severity}"])
    expect(advice.locator("+ p")).to_contain_text("our own general advice")


def test_how_bad_and_kind_of_condition_leave_only_what_was_asked_for(desk: Page) -> None:
    opened(desk)
    press(desk, "Can cost a life")
    worst = of_conditions(CATALOGUE, EVERY, ALL, "life-threatening")
    expect(marks(desk)).to_have_count(len(worst))
    press(desk, "All")
    press(desk, "Acne")
    acne = of_conditions(CATALOGUE, EVERY, candidates(CATALOGUE, Filters(group="acne")))
    expect(marks(desk)).to_have_count(len(acne))
    expect(desk.get_by_role("button", name="Acne")).to_have_attribute("aria-pressed", "true")


def test_an_empty_result_is_said_in_words_and_can_be_left(desk: Page) -> None:
    opened(desk)
    press(desk, "Folliculitis and its types")
    press(desk, "Can cost a life")
    expect(desk.get_by_text("Nothing is recorded here for what you picked.")).to_be_visible()
    expect(desk.locator("svg.marks")).to_have_count(0)
    desk.get_by_role("group", name="How bad").get_by_role("button", name="All").click()
    expect(desk.locator("svg.marks")).to_be_visible(timeout=30_000)


def test_only_what_fits_the_ticks_is_left_when_asked_for(desk: Page) -> None:
    opened(desk, f"{PAGE}?must=itch-at-night")
    everything = marks(desk).count()
    press(desk, "Only what still fits what I ticked")
    expect(marks(desk)).not_to_have_count(everything)
    expect(mark(desk, "sores-from-scratching", "scabies")).to_have_count(1)
    expect(mark(desk, "looks-bother", "lipoma")).to_have_count(0)


def test_without_a_tick_it_is_said_how_to_see_only_what_fits(desk: Page) -> None:
    opened(desk)
    expect(desk.get_by_role("link", name="Go to Explore")).to_be_visible()
    expect(desk.get_by_role("button", name="Only what still fits what I ticked")).to_have_count(0)


def test_conditions_without_a_complication_are_named(desk: Page) -> None:
    opened(desk)
    rest = desk.locator(".st-key-complications_rest")
    expect(rest).to_contain_text("That does not mean that nothing can follow.")
    silent = unrecorded(CATALOGUE, EVERY, ALL)
    assert silent
    for key in silent:
        name = CATALOGUE.conditions[key].name
        expect(rest.get_by_role("link", name=name, exact=True)).to_have_count(1)


@pytest.mark.parametrize("width", [360, 390])
def test_no_phone_has_to_scroll_sideways(phone: Page, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 844})
    opened(phone, f"{PAGE}?complication=sepsis")
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [width, width]
    box = phone.locator("svg.marks").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("address", [PAGE, f"{PAGE}?complication=spread-of-infection&feel=itch"])
def test_the_page_breaks_no_accessibility_rule(
    open_page: Open, scheme: Scheme, address: str
) -> None:
    page = open_page("desk", scheme)
    opened(page, address)
    assert axe.violations(page) == []
