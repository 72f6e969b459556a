"""What cannot be hidden: every warning sign in the pinned bar, on every page, until it is cleared."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Page, expect

from data.matching.address import parameters
from data.matching.selection import Selection
from data.urgency.rules import rules_met
from tests.browser import axe
from tests.browser.conftest import LOOKS, Open, Scheme, Size
from tests.browser.explore import Explore
from tests.browser.server import ROOT
from tests.browser.settled import settled, turn_to, visit
from tests.stories import running

CATALOGUE = running.shipped().catalogue
RULES = {rule.rule: rule for rule in CATALOGUE.rules}
TABLE = Path(__file__).parents[1] / "urgency" / "warning_signs.csv"


def _chosen() -> dict[str, Selection]:
    """For each rule the first selection of the table that meets it."""
    found: dict[str, Selection] = {}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["rule"], Selection(ticked=frozenset(row["ticked"].split())))
    return found


def _paths() -> list[str]:
    """The path of every page of the site map."""
    pages = re.findall(
        r'st\.Page\(\s*"pages/\w+/(\w+)\.py"([^()]*)\)', (ROOT / "app.py").read_text("utf-8")
    )
    named = [
        (re.search(r'url_path="([^"]+)"', more) or [None, file])[1]
        for file, more in pages
        if "default=True" not in more
    ]
    return ["/", *(f"/{name}" for name in named)]


CHOSEN, PATHS = _chosen(), _paths()
WITNESSES = {
    rule: urlencode(parameters(chosen, CATALOGUE), doseq=True) for rule, chosen in CHOSEN.items()
}
FIRST = list({rule.group: rule.rule for rule in reversed(CATALOGUE.rules)}.values())
"""One rule of each group, the most urgent. `tests/urgency/test_pinned_warnings.py` sees every rule;
here is seen what only a browser can show, and that does not grow with the rules."""
EMERGENCIES = [rule for rule in FIRST if RULES[rule].level == "emergency"]
NUMB = f"?{WITNESSES['numb-saddle-area']}"


def expect_warning(page: Page, rule: str) -> None:
    bar = page.locator(".bar")
    expect(bar).to_contain_text(CATALOGUE.levels[RULES[rule].level].label)
    expect(bar).to_contain_text(RULES[rule].action.rstrip("."))
    expect(bar).to_be_in_viewport()


def expect_reason(page: Page, rule: str) -> None:
    """That of `rule` and no other: an emergency before it may have had the same label and action."""
    told = page.locator(".bar .why").filter(has_text=RULES[rule].reason)
    expect(told).to_have_count(1)


def test_every_page_is_known() -> None:
    assert len(PATHS) >= 6
    assert {"/", "/compare", "/when-to-get-help"} <= {*PATHS}
    assert set(WITNESSES) == set(RULES)


@pytest.mark.parametrize("half", [0, 1])
def test_a_warning_sign_of_each_group_stands_in_the_bar(phone: Page, half: int) -> None:
    visit(phone, "/")
    for rule in FIRST[half::2]:
        turn_to(phone, f"/?{WITNESSES[rule]}")
        expect(phone.locator(".advice .why").filter(has_text=RULES[rule].reason)).to_have_count(1)
        # Of rules as urgent as this one the first gives the action; all of them give their reason.
        met = rules_met(CATALOGUE, CHOSEN[rule])
        expect_warning(phone, next(r.rule for r in met if r.level == RULES[rule].level))


@pytest.mark.parametrize("path", PATHS[1:])
def test_an_emergency_of_each_group_stands_in_the_bar_on_every_page(desk: Page, path: str) -> None:
    first, *others = EMERGENCIES
    visit(desk, f"{path}?{WITNESSES[first]}")
    expect_warning(desk, first)
    for rule in others:
        turn_to(desk, f"{path}?{WITNESSES[rule]}")
        expect_reason(desk, rule)
        expect_warning(desk, rule)


def test_a_warning_stays_from_page_to_page_and_over_a_reload_until_it_is_cleared(
    desk: Page,
) -> None:
    explore = Explore(desk).open()
    explore.press(desk.get_by_role("button", name="Numb around the bottom"))
    expect_warning(desk, "numb-saddle-area")
    menu = desk.get_by_role("navigation")
    for name in ("Complications", "Treatment", "Compare"):
        menu.get_by_role("link", name=name).click()
        settled(desk)
        expect_warning(desk, "numb-saddle-area")
        desk.reload()
        settled(desk)
        expect_warning(desk, "numb-saddle-area")
    menu.get_by_role("link", name="Explore").click()
    settled(desk)
    explore.press(desk.get_by_role("button", name="Clear all"))
    expect(desk.locator(".bar")).not_to_contain_text("Emergency now")


def test_a_link_to_a_page_opens_with_its_warning(phone: Page) -> None:
    visit(phone, f"/complications{NUMB}")
    expect_warning(phone, "numb-saddle-area")


def test_an_emergency_has_one_action_and_nothing_to_read_on_with(phone: Page) -> None:
    Explore(phone).open(f"/{NUMB}")
    card = phone.get_by_role("alert")
    expect(card).to_contain_text("Call the emergency number now.")
    expect(card.get_by_role("link")).to_have_text(["Call 112", "Call 911"])
    expect(card.locator("details")).to_have_count(0)
    expect(phone.locator(".bar").get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_the_region_that_is_picked_gives_a_number_to_press_and_stays(
    open_page: Open, size: Size
) -> None:
    page = open_page(size)
    visit(page, f"/treatment{NUMB}")
    bar = page.locator(".bar")
    expect(bar.get_by_role("link")).to_have_text(["Call 112", "Call 911"])
    bar.get_by_label("Show my emergency number").select_option("new-zealand")
    settled(page)
    expect(bar).to_contain_text("Call 111 now")
    expect(bar.get_by_role("link", name="Call 111")).to_have_attribute("href", "tel:111")
    assert "region=new-zealand" in page.url
    page.reload()
    settled(page)
    expect(bar).to_contain_text("Call 111 now")
    bar.get_by_label("Show my emergency number").select_option("ireland")
    settled(page)
    expect(bar.get_by_role("link", name="Call 112")).to_have_attribute("href", "tel:112")
    visit(page, page.url.replace("/treatment?", "/compare?"))
    expect(bar).to_contain_text("Call 112 or 999")
    visit(page, page.url.replace("region=ireland", "region=india"))
    bar.get_by_label("Show my emergency number").select_option("ireland")
    settled(page)
    expect(bar).to_contain_text("Call 112 or 999")


def test_the_region_stays_from_page_to_page_and_at_a_tick(desk: Page) -> None:
    explore = Explore(desk).open(f"/{NUMB}&region=canada")
    explore.press(explore.place("lower-back"))
    assert "region=canada" in desk.url
    desk.get_by_role("navigation").get_by_role("link", name="Compare").click()
    settled(desk)
    expect(desk.locator(".bar")).to_contain_text("Call 911")
    assert "region=canada" in desk.url


def test_a_region_that_is_not_known_is_dropped_with_a_notice(desk: Page) -> None:
    explore = Explore(desk).open("/?region=atlantis")
    expect(desk.get_by_text("Part of this link was not understood")).to_be_visible()
    explore.open("/?region=ireland")
    expect(desk.get_by_text("Part of this link was not understood")).to_have_count(0)


def test_the_short_list_leaves_the_next_question_in_sight_on_a_phone(phone: Page) -> None:
    Explore(phone).open()
    expect(phone.locator(".now button")).to_have_count(len(CATALOGUE.now))
    expect(phone.get_by_role("heading", name="Where is it?")).to_be_in_viewport()


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_numbness_and_a_bladder_change_are_an_emergency_within_four_taps(
    open_page: Open, size: Size
) -> None:
    explore = Explore(open_page(size)).open()
    explore.press(explore.question("symptom"))
    explore.press(explore.page.locator("details[data-facet=symptom] .rest-of-list button"))
    explore.press(explore.finding("numbness").get_by_text("Yes", exact=True))
    explore.press(explore.finding("bowel-or-bladder-change").get_by_text("Yes", exact=True))
    expect(explore.bar).to_contain_text("Emergency now")
    expect(explore.bar).to_contain_text("Call the emergency number now.")


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_an_area_that_spreads_with_a_fever_is_an_emergency_as_soon_as_it_is_ticked(
    open_page: Open, size: Size
) -> None:
    explore = Explore(open_page(size)).open("/?symptom=fever&course=spreading-redness")
    expect(explore.bar).to_contain_text("Emergency now")


def test_before_anything_is_known_nothing_says_look_after_it(phone: Page) -> None:
    explore = Explore(phone).open("/?feel=soft")
    expect(explore.bar).to_contain_text(CATALOGUE.wording["advice"]["none"])
    expect(explore.bar).not_to_contain_text("Look after it")


@pytest.mark.parametrize(("size", "scheme"), LOOKS)
def test_a_warning_breaks_no_accessibility_rule(
    open_page: Open, scheme: Scheme, size: Size
) -> None:
    page = open_page(size, scheme)
    Explore(page).open(f"/{NUMB}&region=ireland")
    assert axe.violations(page) == []
