"""The pinned advice on a phone: never covered, never covering, whole, with one press onwards."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Locator, Page, expect

from data.matching.address import parameters
from data.urgency.rules import rules_met
from tests.browser.explore import Explore
from tests.browser.settled import settled, turn_to, visit
from tests.browser.test_warnings import CATALOGUE, CHOSEN, EMERGENCIES, NUMB, WITNESSES

FEVER = "?symptom=fever"
PHONES = ((390, 844), (320, 640))
SHARE = 0.36
"""Of the height of a phone the bar takes about a third at most, at its longest."""

_TOP = """bar => {
  const { left, right, top, bottom } = bar.getBoundingClientRect();
  const host = bar.getRootNode().host;
  const places = [[left + 9, top + 9], [right - 9, top + 9], [left + 9, bottom - 9]];
  return places.every(([x, y]) => document.elementFromPoint(x, y) === host);
}"""

_CUT = """bar => [bar, ...bar.querySelectorAll('*')].filter(
  (each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth
    || each.scrollHeight > each.clientHeight + 1 && each.clientHeight
    || each.getBoundingClientRect().right > window.innerWidth
).map((each) => each.outerHTML)"""

_ROOM_FOR_ITS_WORDS = """select => {
  const style = getComputedStyle(select), pen = document.createElement('canvas').getContext('2d');
  pen.font = style.font;
  const words = pen.measureText(select.selectedOptions[0].text).width;
  const arrow = 20;
  return select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) - arrow - words;
}"""

_FOCUSED = """() => {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const main = document.querySelector('[data-testid=stMain]');
  const bar = document.querySelector('[data-testid=stBottom]');
  const { top, bottom, height } = focused.getBoundingClientRect();
  return {
    inPage: main.contains(document.activeElement) && !bar.contains(document.activeElement),
    inBar: bar.contains(document.activeElement),
    free: top >= 0 && (bottom <= bar.getBoundingClientRect().top || height > 500),
    what: focused.outerHTML.slice(0, 90),
  };
}"""


def bar(page: Page) -> Locator:
    return page.locator(".bar")


def size(element: Locator) -> tuple[float, float]:
    box = element.bounding_box()
    assert box
    return box["width"], box["height"]


def open_menu(phone: Page) -> Locator:
    phone.get_by_test_id("stExpandSidebarButton").click()
    drawer = phone.get_by_test_id("stSidebar")
    expect(drawer).to_have_attribute("data-collapsed", "false")
    # It slides in, and is whole only then.
    expect(drawer.get_by_role("link", name="Compare")).to_be_in_viewport(ratio=1)
    return drawer


@pytest.mark.parametrize("way", ["tap", "Enter"])
def test_the_menu_closes_by_itself_and_the_advice_is_whole_again(phone: Page, way: str) -> None:
    visit(phone, f"/{NUMB}")
    drawer = open_menu(phone)
    # Nothing lies over the open menu, not even the advice.
    assert not bar(phone).evaluate(_TOP)
    link = drawer.get_by_role("link", name="Compare")
    if way == "tap":
        link.tap()
    else:
        link.focus()
        phone.keyboard.press(way)
    settled(phone)
    expect(phone).to_have_url(re.compile(f"//[^/]+/compare{re.escape(NUMB)}$"))
    expect(drawer).not_to_be_in_viewport()
    expect(phone.get_by_role("heading", level=1)).to_be_focused()
    expect(bar(phone)).to_contain_text("Call the emergency number now.")
    assert bar(phone).evaluate(_TOP)


def test_the_keyboard_goes_into_the_open_menu_and_never_into_the_closed_one(phone: Page) -> None:
    visit(phone, "/compare")
    drawer = phone.get_by_test_id("stSidebar")
    inside = "drawer => drawer.contains(document.activeElement)"
    opener = phone.get_by_test_id("stExpandSidebarButton")
    for _ in range(12):
        phone.keyboard.press("Tab")
        assert not drawer.evaluate(inside)
    opener.focus()
    phone.keyboard.press("Enter")
    expect(drawer.get_by_role("link", name="Explore")).to_be_focused()
    phone.keyboard.press("Tab")
    expect(drawer.get_by_role("link", name="When to get help")).to_be_focused()
    phone.keyboard.press("Escape")
    expect(drawer).not_to_be_in_viewport()
    phone.keyboard.press("Tab")
    assert not drawer.evaluate(inside)


@pytest.mark.parametrize("path", ["/condition?condition=boil&", "/sheet?", "/treatment?"])
def test_where_the_bar_has_no_button_nothing_runs_into_its_edge(phone: Page, path: str) -> None:
    visit(phone, f"{path}symptom=fever&appearance=lump")
    expect(bar(phone).locator("select")).to_be_visible()
    ends = [element.bounding_box() for element in (bar(phone), bar(phone).locator("select"))]
    outer, inner = (box["x"] + box["width"] for box in ends if box)
    assert outer - inner >= 8


@pytest.mark.parametrize(
    ("region", "call"),
    [("united-kingdom", "Call NHS 111"), ("new-zealand", "Call Healthline (0800 611 116)")],
)
def test_at_today_the_country_stays_and_its_health_line_is_named(
    phone: Page, region: str, call: str
) -> None:
    visit(phone, f"/?symptom=numbness&region={region}")
    expect(bar(phone).get_by_role("combobox")).to_have_value(region)
    expect(bar(phone).get_by_role("link")).to_have_text(call)
    visit(phone, "/?symptom=numbness&region=ireland")
    expect(bar(phone).get_by_role("combobox")).to_have_value("ireland")
    expect(bar(phone).get_by_role("link")).to_have_count(0)


def test_escape_closes_the_menu(phone: Page) -> None:
    visit(phone, "/compare")
    drawer = open_menu(phone)
    phone.keyboard.press("Escape")
    expect(drawer).not_to_be_in_viewport()


@pytest.mark.parametrize("region", ["", "ireland"])
def test_action_and_reason_of_every_emergency_are_whole_on_every_phone(
    phone: Page, region: str
) -> None:
    # Away from Explore, where the card of an emergency says it and the bar is short.
    visit(phone, f"/compare?{region and f'region={region}'}")
    for rule in EMERGENCIES:
        turn_to(phone, f"/compare?{WITNESSES[rule]}{region and f'&region={region}'}")
        reason = rules_met(CATALOGUE, CHOSEN[rule])[0].reason
        for width, height in PHONES:
            phone.set_viewport_size({"width": width, "height": height})
            expect(bar(phone).locator(".why")).to_have_text(reason)
            settled(phone)
            assert bar(phone).evaluate(_CUT) == [], (rule, width)
            assert size(bar(phone))[1] <= SHARE * height, (rule, width)


def test_the_reasons_beyond_the_first_are_one_press_away(phone: Page) -> None:
    visit(phone, "/compare?symptom=numb-saddle-area&symptom=confused-or-drowsy")
    reasons = {
        rule.reason
        for rule in CATALOGUE.rules
        if rule.rule in ("numb-saddle-area", "confused-or-drowsy")
    }
    assert len(reasons) == 2
    bar(phone).get_by_role("button", name="One more reason").click()
    for reason in reasons:
        expect(bar(phone).get_by_text(reason)).to_be_visible()


@pytest.mark.parametrize(("width", "height"), PHONES)
def test_without_a_region_a_list_asks_for_it_and_then_a_number_can_be_pressed(
    phone: Page, width: int, height: int
) -> None:
    phone.set_viewport_size({"width": width, "height": height})
    visit(phone, f"/compare{NUMB}")
    expect(bar(phone).get_by_text("Call the emergency number now.")).to_be_visible()
    places = bar(phone).get_by_label("Show my emergency number")
    expect(places.locator("option:checked")).to_have_text("Show my emergency number")
    places.select_option("united-kingdom")
    settled(phone)
    expect(bar(phone).get_by_text("Call 999 now.")).to_be_visible()
    call = bar(phone).get_by_role("link", name="Call 999")
    expect(call).to_have_attribute("href", "tel:999")
    width_of_call, height_of_call = size(call)
    assert height_of_call >= 44
    assert width_of_call >= 88
    assert bar(phone).evaluate(_CUT) == []


@pytest.mark.parametrize("width", [390, 641, 768, 1280])
def test_what_the_list_of_places_is_for_is_read_in_full(desk: Page, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 900})
    visit(desk, f"/compare{NUMB}")
    places = bar(desk).get_by_label("Show my emergency number")
    assert places.evaluate(_ROOM_FOR_ITS_WORDS) >= 0
    assert bar(desk).evaluate(_CUT) == []


@pytest.mark.parametrize(("width", "height"), PHONES)
@pytest.mark.parametrize("level", ["", "today", "doctor"])
def test_below_an_emergency_level_action_and_a_way_to_the_results_are_in_the_bar(
    phone: Page, width: int, height: int, level: str
) -> None:
    phone.set_viewport_size({"width": width, "height": height})
    rules = [rule for rule in CATALOGUE.rules if rule.level == level]
    longest = max(rules, key=lambda rule: len(rule.action), default=None)
    given = parameters(CHOSEN[longest.rule], CATALOGUE) if longest else {"location": ["back"]}
    explore = Explore(phone).open(f"/?{urlencode(given, doseq=True)}")
    if longest:
        expect(explore.bar.get_by_text(CATALOGUE.levels[level].label)).to_be_visible()
        expect(explore.bar.locator(".action")).to_contain_text(longest.action)
    assert explore.bar.evaluate(_CUT) == []
    assert size(explore.bar)[1] <= SHARE * height
    if longest:
        explore.press(explore.bar.get_by_role("button", name="Why?"))
        expect(explore.bar.get_by_text(longest.reason)).to_be_visible()
    explore.press(explore.bar.get_by_role("button", name="See"))
    expect(explore.heading).to_be_in_viewport()


@pytest.mark.parametrize("address", [f"/{NUMB}", f"/when-to-get-help{FEVER}"])
def test_what_is_focused_is_never_below_the_bar(phone: Page, address: str) -> None:
    visit(phone, address)
    phone.get_by_test_id("stMain").evaluate("main => { main.tabIndex = -1; main.focus() }")
    covered, seen = [], 0
    for _ in range(60):
        phone.keyboard.press("Tab")
        focused = phone.evaluate(_FOCUSED)
        if focused["inBar"]:
            break
        seen += 1
        if focused["inPage"] and not focused["free"]:
            settled(phone)  # the page may still be moving up from under a bar that grew
            focused = phone.evaluate(_FOCUSED)
        if focused["inPage"] and not focused["free"]:
            covered.append(focused["what"])
    assert seen > 10
    assert covered == []


@pytest.mark.parametrize("path", ["/", "/when-to-get-help", "/compare"])
def test_the_end_of_a_page_can_be_read_above_the_bar(phone: Page, path: str) -> None:
    visit(phone, f"{path}{NUMB}")
    main = phone.get_by_test_id("stMain")
    for _ in range(2):  # the bar grows once the card of the emergency is out of sight
        main.evaluate("pane => pane.scrollTo(0, pane.scrollHeight)")
        settled(phone)
    said = CATALOGUE.wording["frame"]["standing"]
    last = phone.get_by_test_id("stMain").get_by_text(said).last
    bottom = last.evaluate("each => each.getBoundingClientRect().bottom")
    assert bottom <= bar(phone).evaluate("each => each.getBoundingClientRect().top")


CHANGED_MOLE = "appearance=mole&course=gets-bigger"


@pytest.mark.parametrize("page", ["compare", "complications", "treatment", "when-to-get-help"])
def test_on_a_desk_the_bar_says_by_when_where_the_page_does_not(desk: Page, page: str) -> None:
    visit(desk, f"/{page}?{CHANGED_MOLE}")
    said = bar(desk).get_by_text("Make an appointment with a doctor this week")
    expect(said.first).to_be_visible(visible=page != "when-to-get-help")
