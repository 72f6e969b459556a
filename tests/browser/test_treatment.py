"""Treatment and prevention: both orders, what fits, the cautions, and the steps of an infection."""

import re

import pytest
from playwright.sync_api import Page, expect

from data.conditions.treatment import KINDS, treatments
from data.dataset.catalogue import build
from data.dataset.package import read
from tests.browser import axe
from tests.browser.conftest import Open, Scheme, Size
from tests.browser.settled import settled, visit

CATALOGUE = build(read())
ITCHY = "/treatment?feel=itch&location=back"


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_without_ticks_everything_is_shown_by_condition(open_page: Open, size: Size) -> None:
    page = open_page(size)
    visit(page, "/treatment")
    conditions = {each.condition for each in treatments(CATALOGUE)}
    expect(page.locator("details.fold")).to_have_count(len(conditions))
    expect(page.get_by_text("Only what still fits")).to_have_count(0)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth <= pane.clientWidth")


def test_by_kind_it_stands_in_the_order_of_the_kinds(phone: Page) -> None:
    visit(phone, "/treatment")
    phone.get_by_role("button", name="By kind").click()
    settled(phone)
    heads = phone.locator("details.fold > summary strong").all_inner_texts()
    assert [head.rsplit(" (", 1)[0] for head in heads] == [
        CATALOGUE.facets[kind].label for kind in KINDS
    ]


def test_the_warning_about_lindane_is_in_sight_in_both_orders(phone: Page) -> None:
    visit(phone, "/treatment")
    for order in ("By condition", "By kind"):
        phone.get_by_role("button", name=order).click()
        settled(phone)
        caution = phone.locator(".caution").first
        expect(caution).to_be_visible()
        expect(caution).to_contain_text("Boxed warning: seizures and deaths")
        told = caution.inner_text()
        assert told.index("Boxed warning") < told.index("It is often part of the care.")
        expect(caution.get_by_role("link", name="LINDANE")).to_have_attribute(
            "href", CATALOGUE.sources["lindane-label"].address
        )


def test_it_follows_what_is_ticked_and_shows_all_on_a_press(desk: Page) -> None:
    visit(desk, ITCHY)
    everything = len({each.condition for each in treatments(CATALOGUE)})
    expect(desk.get_by_text("What fits “Back; itch”")).to_be_visible()
    shown = desk.locator("details.fold").count()
    assert 0 < shown < everything
    desk.get_by_role("button", name="Only what still fits").click()
    settled(desk)
    expect(desk.locator("details.fold")).to_have_count(everything)
    assert "feel=itch" in desk.url


def test_a_fact_says_how_often_when_and_where_it_stands(desk: Page) -> None:
    visit(desk, "/treatment")
    cyst = desk.locator("details.fold", has=desk.get_by_text("Epidermoid cyst", exact=True)).first
    cyst.locator("summary").click()
    fact = cyst.locator("section > div > ul > li", has_text="Drainage")
    expect(fact).to_contain_text("This is said in different ways")
    expect(fact).to_contain_text("It is sometimes part of the care. When: if infected.")
    expect(fact).to_contain_text("It is often part of the care.")
    expect(fact).to_contain_text("Your Sore Lump on Lower Back, paragraph 2, cysts")


def test_the_four_steps_are_drawn_and_told_in_order(phone: Page) -> None:
    visit(phone, "/treatment")
    steps = phone.locator("ol.steps > li")
    expect(steps).to_have_count(4)
    for number in range(4):
        expect(steps.nth(number).get_by_role("img")).to_have_attribute(
            "aria-label", re.compile("Skin cut through")
        )
        expect(steps.nth(number)).to_contain_text(f"Step {number + 1}: ")
    before = steps.first.locator("svg").inner_html()
    phone.get_by_role("button", name="Dark").click()
    settled(phone)
    assert steps.first.locator("svg").inner_html() != before


@pytest.mark.parametrize("order", ["By condition", "By kind"])
def test_it_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme, order: str) -> None:
    page = open_page("desk", scheme)
    visit(page, ITCHY)
    page.get_by_role("button", name="Only what still fits").click()
    page.get_by_role("button", name=order).click()
    settled(page)
    for fold in page.locator("details.fold").all():
        fold.evaluate("each => { each.open = true }")
    assert axe.violations(page) == []
