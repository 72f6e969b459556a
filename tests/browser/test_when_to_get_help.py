"""When to get help: the reader's own advice, the five cards, and the visit."""

import csv
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from data.dataset.catalogue import build
from data.dataset.package import read
from data.matching.address import parameters
from data.matching.selection import Selection
from tests.browser import axe
from tests.browser.conftest import Open, Scheme, Size
from tests.browser.server import ROOT
from tests.browser.settled import settled, visit

CATALOGUE = build(read())
LEVELS = tuple(CATALOGUE.levels.values())
PAGE = "/when-to-get-help"
SICK = f"{PAGE}?appearance=lump&symptom=fever"


def card(page: Page, level: str) -> Locator:
    return page.locator(f"article.{level}")


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_the_five_cards_stand_most_urgent_first_with_every_sign(
    open_page: Open, size: Size
) -> None:
    page = open_page(size)
    visit(page, PAGE)
    labels = page.locator("article.step h3").all_inner_texts()
    assert [
        label.removeprefix(level.icon).strip() for label, level in zip(labels, LEVELS, strict=True)
    ] == [level.label for level in LEVELS]
    for level in LEVELS:
        signs = [rule for rule in CATALOGUE.rules if rule.level == level.level]
        expect(card(page, level.level).locator(".signs > li")).to_have_count(len(signs))
        for rule in signs:
            expect(card(page, level.level)).to_contain_text(rule.reason)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth <= pane.clientWidth")


@pytest.mark.parametrize("level", [level.level for level in LEVELS if not level.same_day])
def test_a_card_shows_its_first_signs_and_opens_the_rest_in_place(phone: Page, level: str) -> None:
    visit(phone, PAGE)
    signs = [rule for rule in CATALOGUE.rules if rule.level == level]
    shown = card(phone, level).locator(".signs > li").filter(visible=True)
    expect(shown).to_have_count(min(len(signs), 4))
    expect(card(phone, level).locator(".action")).to_be_visible()
    if signs:
        card(phone, level).get_by_text(f"All {len(signs)} signs").click()
        expect(shown).to_have_count(len(signs))


@pytest.mark.parametrize("level", [level.level for level in LEVELS if level.same_day])
def test_no_sign_that_cannot_wait_is_ever_folded(phone: Page, level: str) -> None:
    visit(phone, PAGE)
    signs = [rule for rule in CATALOGUE.rules if rule.level == level]
    shown = card(phone, level).locator(".signs > li").filter(visible=True)
    expect(shown).to_have_count(len(signs))


def test_what_the_reader_ticked_is_never_folded(phone: Page) -> None:
    rule = [rule for rule in CATALOGUE.rules if rule.level == "doctor"][-1]
    with (ROOT / "tests/warning_signs.csv").open(encoding="utf-8", newline="") as file:
        ticked = next(row["ticked"] for row in csv.DictReader(file) if row["rule"] == rule.rule)
    given = parameters(Selection(ticked=frozenset(ticked.split())), CATALOGUE)
    visit(phone, f"{PAGE}?{urlencode(given, doseq=True)}")
    sign = card(phone, "doctor").locator(".signs > li", has_text=rule.reason)
    expect(sign.locator("mark")).to_be_visible()


def test_no_card_that_can_wait_is_longer_than_two_screens_of_a_phone(phone: Page) -> None:
    visit(phone, PAGE)
    for level in [level for level in LEVELS if not level.same_day]:
        height = card(phone, level.level).evaluate("each => each.getBoundingClientRect().height")
        assert height <= 2 * 844, level.level


def test_the_emergency_card_has_nothing_to_read_on_with(phone: Page) -> None:
    visit(phone, PAGE)
    expect(card(phone, "emergency").locator("a, summary")).to_have_count(0)
    expect(card(phone, "emergency").locator(".action")).to_have_count(1)
    phone.get_by_text("Where the emergency signs come from").click()
    emergencies = [rule for rule in CATALOGUE.rules if rule.level == "emergency"]
    sources = phone.locator("details", has_text="Where the emergency signs come from")
    expect(sources.locator("li")).to_have_count(len(emergencies))


def test_every_other_sign_has_its_source_within_reach(desk: Page) -> None:
    visit(desk, PAGE)
    sign = card(desk, "today").locator(".signs > li").first
    sign.get_by_text("Source", exact=True).click()
    expect(sign.locator(".source")).to_be_visible()


def test_the_readers_own_advice_stands_first(phone: Page) -> None:
    visit(phone, SICK)
    own = phone.locator("section", has_text="For what you ticked").first
    expect(own).to_contain_text("Lump; fever.")
    expect(own).to_contain_text(CATALOGUE.levels["today"].label)
    expect(phone.locator("mark", has_text="You ticked this").first).to_be_attached()


def test_without_ticks_the_way_leads_to_the_questions(phone: Page) -> None:
    visit(phone, PAGE)
    phone.get_by_role("link", name="Tick what you see and feel").click()
    expect(phone.get_by_role("heading", name="What is this bump?")).to_be_visible()


def test_the_selection_goes_along_to_the_sheet(desk: Page) -> None:
    visit(desk, SICK)
    desk.get_by_role("link", name="Make a sheet for the appointment").click()
    expect(desk.get_by_role("heading", name="Sheet for the appointment")).to_be_visible()
    settled(desk)
    assert "symptom=fever" in desk.url
    expect(desk.get_by_text("What else: fever")).to_be_visible()


def test_the_region_gives_the_cards_their_numbers(phone: Page) -> None:
    region, place = next(iter(CATALOGUE.places.items()))
    visit(phone, f"{PAGE}?region={region}&symptom=serious-allergic-reaction-signs")
    number = place.emergency[0]
    for shown in (card(phone, "emergency"), phone.locator("section .emergency").first):
        expect(shown.get_by_role("link")).to_have_attribute("href", f"tel:{number}")
        expect(shown.locator(".action")).to_contain_text(number)
    assert "the emergency number" not in card(phone, "emergency").inner_text()


def test_without_a_region_no_number_is_named(phone: Page) -> None:
    visit(phone, PAGE)
    expect(card(phone, "emergency").locator(".action")).to_contain_text("the emergency number")
    expect(phone.locator("article a.call")).to_have_count(0)


def test_a_way_on_the_page_brings_its_card(phone: Page) -> None:
    visit(phone, PAGE)
    phone.get_by_role("link", name="Look after it and watch").click()
    expect(card(phone, "watch").locator("h3")).to_be_in_viewport()
    expect(card(phone, "watch")).to_contain_text("What to watch for")


def test_what_a_test_is_named_for_opens_with_its_sources(desk: Page) -> None:
    visit(desk, PAGE)
    test = desk.locator("details.fold", has_text="Biopsy").last
    test.locator("summary").click()
    expect(test.locator("li").first).to_contain_text("Source:")


@pytest.mark.parametrize("address", [PAGE, SICK])
def test_it_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme, address: str) -> None:
    page = open_page("desk", scheme)
    visit(page, address)
    for fold in page.locator("details").all():
        fold.evaluate("each => { each.open = true }")
    assert axe.violations(page) == []
