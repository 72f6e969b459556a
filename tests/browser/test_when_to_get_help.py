"""When to get help: the reader's own advice, the five cards, and the visit."""

import pytest
from playwright.sync_api import Locator, Page, expect

from data.dataset.records import Rule
from tests.browser import axe
from tests.browser.conftest import Open, Size
from tests.browser.settled import settled, visit
from tests.stories import running

CATALOGUE = running.shipped().catalogue
LEVELS = tuple(CATALOGUE.levels.values())
PAGE = "/when-to-get-help"
SICK = f"{PAGE}?appearance=lump&symptom=fever"


def with_its_time(rule: Rule) -> str:
    """A sign as its card says it: with the time of its own, where that is sooner."""
    sooner = CATALOGUE.wording["when_to_get_help"].get(f"by_{rule.by}", "")
    return f"{rule.reason} {sooner}".rstrip()


def card(page: Page, level: str) -> Locator:
    return page.locator(f"article.{level}")


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_the_cards_stand_most_urgent_first_and_hold_every_sign(open_page: Open, size: Size) -> None:
    page = open_page(size)
    visit(page, PAGE)
    heads = page.locator("article.step > h2").all_inner_texts()
    assert heads == [level.label for level in LEVELS]
    for level in LEVELS:
        signs = [rule for rule in CATALOGUE.rules if rule.level == level.level]
        said = card(page, level.level).locator(".signs > li").all_text_contents()
        assert sorted(said) == sorted(with_its_time(rule) for rule in signs)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth <= pane.clientWidth")


def test_the_first_screen_of_a_phone_shows_the_number_and_six_short_signs(phone: Page) -> None:
    visit(phone, f"{PAGE}?region=united-kingdom")
    emergency = card(phone, "emergency")
    expect(emergency.get_by_role("link", name="Call 999")).to_be_in_viewport()
    bar = 844 - 130
    lines = emergency.locator(".happens > summary")
    seen = [each.bounding_box() for each in lines.all()]
    assert sum(1 for box in seen if box and box["y"] + box["height"] < bar) >= 6


def test_a_line_opens_to_its_signs_in_place(phone: Page) -> None:
    visit(phone, PAGE)
    today = card(phone, "today")
    expect(today.locator(".signs > li").filter(visible=True)).to_have_count(0)
    today.get_by_text("Hot, sore skin, spreading redness").click()
    expect(today.locator(".signs > li").filter(visible=True).first).to_be_visible()


def test_what_the_reader_ticked_is_never_folded(phone: Page) -> None:
    visit(phone, SICK)
    marked = phone.locator("article mark").filter(visible=True)
    expect(marked.first).to_contain_text("You ticked this")
    expect(phone.locator("article details[open] .signs mark").first).to_be_visible()


def test_the_emergency_card_has_nothing_to_read_on_with(phone: Page) -> None:
    visit(phone, PAGE)
    expect(card(phone, "emergency").locator("a")).to_have_count(0)
    expect(card(phone, "emergency").locator(".action")).to_have_count(1)
    sources = phone.locator("section", has_text="Where the emergency signs come from").last
    named = {rule.source for rule in CATALOGUE.rules if rule.level == "emergency"}
    expect(sources.locator("li")).to_have_count(len(named))


def test_the_glass_test_is_drawn_and_told_for_dark_skin(phone: Page) -> None:
    visit(phone, PAGE)
    glass = phone.locator("#glass-test")
    expect(glass.get_by_role("img")).to_be_visible()
    expect(glass).to_contain_text("On brown or black skin")
    expect(glass.locator("ol li")).to_have_count(4)


def test_the_readers_own_advice_stands_before_the_cards_that_can_wait(phone: Page) -> None:
    visit(phone, SICK)
    own = phone.locator("section", has_text="For what you ticked").first
    expect(own).to_contain_text("Lump; fever.")
    expect(own).to_contain_text(CATALOGUE.levels["today"].label)


def test_without_ticks_the_way_leads_to_the_questions(phone: Page) -> None:
    visit(phone, PAGE)
    phone.get_by_role("link", name="Tick what you see and feel,").click()
    expect(phone.get_by_role("heading", name="What is this bump?")).to_be_visible()


def test_the_selection_goes_along_to_the_sheet(desk: Page) -> None:
    visit(desk, SICK)
    desk.get_by_role("link", name="Make a sheet for the appointment").click()
    expect(desk.get_by_role("heading", name="Sheet for the appointment", level=1)).to_be_visible()
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


def test_without_a_region_the_numbers_stand_with_where_they_work(phone: Page) -> None:
    visit(phone, PAGE)
    expect(card(phone, "emergency")).to_contain_text("Call 112 in Europe")
    expect(phone.locator("article a.call")).to_have_count(0)


def test_every_test_opens_with_its_conditions_and_sources(desk: Page) -> None:
    visit(desk, PAGE)
    desk.get_by_text("Every test, and for what it is named").click()
    test = desk.locator("details.fold details.fold", has_text="Biopsy").last
    test.locator("summary").first.click()
    expect(test.locator("li").first).to_contain_text("Source:")


def test_paper_holds_it_on_four_pages_with_all_that_cannot_wait(desk: Page) -> None:
    visit(desk, PAGE)
    desk.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert 0 < desk.pdf(format="A4", print_background=True).count(b"/Type /Page\n") <= 4
    desk.emulate_media(media="print")
    for level in LEVELS:
        shown = card(desk, level.level).locator(".signs > li").filter(visible=True)
        signs = sum(rule.level == level.level for rule in CATALOGUE.rules)
        expect(shown).to_have_count(signs if level.same_day else 0)
    expect(desk.get_by_role("combobox")).to_be_hidden()


@pytest.mark.parametrize("address", [PAGE, SICK])
def test_it_breaks_no_accessibility_rule(open_page: Open, address: str) -> None:
    page = open_page("desk")
    visit(page, address)
    for fold in page.locator("details").all():
        fold.evaluate("each => { each.open = true }")
    assert axe.in_both_schemes(page) == []
