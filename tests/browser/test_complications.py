"""The complications page: the chart and its table, what can be opened from them, the filters."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from data.conditions.complication_filters import Filters, candidates
from data.conditions.complications import by_complication, consequences, of_conditions, unrecorded
from tests.browser import axe
from tests.browser.conftest import Open, Scheme
from tests.browser.settled import settled, visit
from tests.stories import running

PAGE = "/complications"
KIND = f"{PAGE}?kind=bacterial-skin-infection"
CATALOGUE = running.shipped().catalogue
EVERY = consequences(CATALOGUE)
ALL = candidates(CATALOGUE, Filters())
SHOWN = of_conditions(
    CATALOGUE, EVERY, candidates(CATALOGUE, Filters(group="bacterial-skin-infection"))
)
ROWS = by_complication(SHOWN)
"""Of one kind: few enough to have a column each."""


def label(complication: str) -> str:
    return CATALOGUE.terms[complication].label


def counted(number: int) -> str:
    return "1 condition" if number == 1 else f"{number} conditions"


def opened(page: Page, address: str = KIND) -> Page:
    visit(page, address)
    expect(page.locator("svg.marks")).to_be_visible()
    return settled(page)


def marks(page: Page) -> Locator:
    return page.locator("svg.marks path[aria-roledescription=point]")


def mark(page: Page, complication: str, condition: str) -> Locator:
    name = f"{label(complication)}, with {CATALOGUE.conditions[condition].name}:"
    return page.locator(f'svg.marks path[aria-label^="{name}"]')


def press(page: Page, name: str) -> None:
    filters = page.locator(".st-key-complication_filter_buttons")
    folded = filters.locator("details:not([open]) > summary")
    if folded.count():
        folded.click()
    filters.get_by_role("link", name=name, exact=True).first.click()
    settled(page)


def card(page: Page) -> Locator:
    return page.get_by_role("article")


def test_every_consequence_has_its_mark_and_the_chart_says_what_it_shows(desk: Page) -> None:
    opened(desk)
    expect(marks(desk)).to_have_count(len(SHOWN))
    text = desk.get_by_test_id("stVegaLiteChart").get_attribute("aria-label") or ""
    for complication, rows in ROWS.items():
        assert f"{label(complication)} ({counted(len(rows))})" in text


def test_the_table_under_the_chart_has_the_same_numbers(desk: Page) -> None:
    opened(desk)
    table = desk.get_by_role("table")
    heads = table.locator("th[scope=row]")
    expect(heads).to_have_count(len(ROWS))
    for head, (complication, rows) in zip(heads.all(), ROWS.items(), strict=True):
        assert head.inner_text().split("\n") == [label(complication), counted(len(rows))]
    assert table.locator("td li").count() == len(SHOWN)


def test_a_complication_that_is_a_condition_itself_says_how_soon_and_leads_there(
    desk: Page,
) -> None:
    opened(desk, f"{KIND}&complication=sepsis")
    itself = CATALOGUE.conditions[CATALOGUE.terms["sepsis"].condition]
    assert itself.care_level == "emergency"
    expect(card(desk).get_by_role("listitem").first).to_contain_text("Emergency now")
    card(desk).get_by_role("link", name=itself.name, exact=True).first.click()
    expect(desk).to_have_url(re.compile("/condition.condition=sepsis"))


def test_a_mark_opens_its_complication_and_back_closes_it(desk: Page) -> None:
    opened(desk)
    marks(desk).first.click()
    expect(card(desk)).to_be_visible()
    settled(desk)
    assert "kind=bacterial-skin-infection" in desk.url
    expect(card(desk).get_by_role("heading", level=2)).to_be_focused()
    desk.go_back()
    expect(card(desk)).to_have_count(0)


@pytest.mark.parametrize("complication", [*ROWS][:2])
def test_a_complication_can_be_opened_by_an_address(desk: Page, complication: str) -> None:
    visit(desk, f"{PAGE}?complication={complication}")
    expect(card(desk).get_by_role("heading", level=2)).to_have_text(label(complication))
    expect(card(desk)).to_contain_text(CATALOGUE.terms[complication].plain)
    expect(desk.get_by_text("Part of this link was not understood")).to_have_count(0)


def test_an_unknown_complication_is_answered_in_words_and_not_echoed(desk: Page) -> None:
    opened(desk, f"{KIND}&complication=zzz-nonsense")
    assert_said_above_the_filters(desk, "we do not have")
    assert "nonsense" not in desk.get_by_test_id("stMain").inner_text()


@pytest.mark.parametrize("known", ["more-complications", "fever", "early-care-prevents-more"])
def test_a_link_to_what_is_no_complication_is_answered_in_words(phone: Page, known: str) -> None:
    opened(phone, f"{KIND}&complication={known}")
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


def test_filters_stand_in_the_address_survive_a_reload_and_back_undoes_one(desk: Page) -> None:
    opened(desk, PAGE)
    press(desk, "Moles")
    press(desk, "Serious")
    assert "kind=mole-family" in desk.url
    assert "how-bad=serious" in desk.url
    desk.reload()
    settled(desk)
    filters = desk.locator(".st-key-complication_filter_buttons")
    expect(filters.locator("[aria-current=true]")).to_have_text(["✓ Serious", "✓ Moles"])
    expect(desk.get_by_text("Part of this link was not understood")).to_have_count(0)
    desk.go_back()
    settled(desk)
    assert "how-bad" not in desk.url


def test_of_everything_only_the_numbers_are_drawn_on_one_screen(desk: Page) -> None:
    opened(desk, PAGE)
    expect(marks(desk)).to_have_count(0)
    box = desk.locator("svg.marks").bounding_box()
    assert box
    assert box["y"] + box["height"] < 1.5 * 900


def test_what_was_ticked_comes_first_and_can_be_widened(desk: Page) -> None:
    opened(desk, f"{PAGE}?must=itch-at-night")
    current = desk.locator(".st-key-complication_filter_buttons [aria-current=true]").first
    expect(current).to_have_text("✓ Fits best or serious")
    press(desk, "All conditions")
    assert "fits=all" in desk.url


def test_the_table_and_the_chart_can_be_taken_away(desk: Page, tmp_path: Path) -> None:
    opened(desk)
    for button, name in (
        ("Download the table (CSV)", "complications.csv"),
        ("Save the chart (SVG)", "what-can-follow.svg"),
        ("Save the chart (PNG)", "what-can-follow.png"),
    ):
        with desk.expect_download() as download:
            desk.get_by_role("button", name=button).click()
        assert download.value.suggested_filename == name
        download.value.save_as(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000


def test_conditions_without_a_complication_are_named(desk: Page) -> None:
    opened(desk, f"{PAGE}?kind=folliculitis-family")
    rest = desk.locator(".st-key-complications_rest")
    expect(rest).to_contain_text("That does not mean that nothing can follow.")
    rest.locator("summary").click()
    kept = candidates(CATALOGUE, Filters(group="folliculitis-family"))
    silent = unrecorded(CATALOGUE, EVERY, kept)
    assert silent
    for key in silent:
        name = CATALOGUE.conditions[key].name
        expect(rest.get_by_role("link", name=name, exact=True)).to_have_count(1)


@pytest.mark.parametrize("width", [360, 390])
def test_no_phone_has_to_scroll_sideways(phone: Page, width: int) -> None:
    phone.set_viewport_size({"width": width, "height": 844})
    opened(phone, f"{KIND}&complication=sepsis")
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [width, width]
    box = phone.locator("svg.marks").bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= width


@pytest.mark.parametrize("address", [PAGE, f"{KIND}&complication=sepsis&feel=itch"])
def test_the_page_breaks_no_accessibility_rule(
    open_page: Open, scheme: Scheme, address: str
) -> None:
    page = open_page("desk", scheme)
    opened(page, address)
    assert axe.violations(page) == []
