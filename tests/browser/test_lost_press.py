"""No press is lost: not when the server starts anew, not when the line is cut or swallows it."""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.broken_line import LINE, PRESSED, Fragile
from tests.browser.conftest import Open
from tests.browser.explore import Explore
from tests.browser.settled import PATIENCE, settled, visit
from tests.browser.test_compare import LIPOMA, columns
from tests.browser.test_warnings import NUMB

# A line that is cut, and a server that is gone, are errors in the browser's console.
pytestmark = pytest.mark.noisy

ANSWERED = 2 * PATIENCE
"""How long a press may take where the line has to come back first, in milliseconds."""


@pytest.fixture(scope="module")
def fragile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Fragile]:
    """Every test kills it, and starts it anew for itself and for the next."""
    server = Fragile(tmp_path_factory.mktemp("fragile"))
    yield server
    server.end()


@pytest.fixture
def lined(open_page: Open) -> Page:
    """A page whose line can be cut."""
    return open_page(script=LINE)


def sign(page: Page) -> Locator:
    Explore(page).open_now()
    return page.locator(".now").get_by_role("button", name="Numb around the bottom")


def status(page: Page) -> Locator:
    return page.locator(".unanswered")


def reconnected(page: Page) -> None:
    app = page.get_by_test_id("stApp")
    expect(app).to_have_attribute("data-test-connection-state", "CONNECTED", timeout=ANSWERED)


def expect_emergency(page: Page) -> None:
    """It is told, the sign stays ticked, and the address holds it."""
    expect(page.locator(".bar.emergency")).to_contain_text("Emergency now", timeout=ANSWERED)
    expect(sign(page)).to_have_attribute("aria-pressed", "true")
    expect(page).to_have_url(re.compile("numb-saddle-area"))
    expect(status(page)).to_be_empty()


def restarted(fragile: Fragile, page: Page) -> None:
    fragile.anew()
    reconnected(page)


@pytest.mark.parametrize("address", ["/", "/?appearance=bumps"])
def test_a_sign_counts_after_the_server_was_started_anew(
    fragile: Fragile, open_page: Open, address: str
) -> None:
    page = open_page(server=fragile.server)
    Explore(page).open(address)
    restarted(fragile, page)
    sign(page).click()
    expect_emergency(page)
    assert ("bumps" in page.url) == ("bumps" in address)


def test_a_sign_counts_where_it_is_pressed_while_there_is_no_server(
    fragile: Fragile, open_page: Open
) -> None:
    page = open_page(server=fragile.server)
    explore = Explore(page).open("/?appearance=bumps")
    explore.press(explore.place("upper-back"))
    os.kill(fragile.server.process, signal.SIGKILL)
    sign(page).click()
    expect(status(page)).to_contain_text("Not answered yet", timeout=ANSWERED)
    restarted(fragile, page)
    expect_emergency(page)
    assert explore.ticked() == {"bumps", "upper-back", "numb-saddle-area"}


def test_a_sign_counts_as_the_very_first_run_of_a_new_session(
    fragile: Fragile, open_page: Open
) -> None:
    page = open_page(server=fragile.server)
    Explore(page).open("/?appearance=bumps")
    # Where nothing tells that the line is back, the press is what begins the session.
    page.evaluate("() => window.explorerPresses?.wake?.disconnect()")
    restarted(fragile, page)
    sign(page).click()
    expect_emergency(page)


def cut(page: Page) -> None:
    page.evaluate("() => window.line.cut()")


def cut_on_the_way(page: Page) -> None:
    page.wait_for_timeout(40)
    cut(page)


def cut_as_the_answer_comes(page: Page) -> None:
    page.wait_for_timeout(120)
    cut(page)


def dead_for_a_moment(page: Page) -> None:
    page.evaluate("() => { window.line.dead = true; window.line.cut() }")
    page.wait_for_timeout(800)
    page.evaluate("() => { window.line.dead = false }")


def swallowed(page: Page) -> None:
    """The press is sent and never comes, and nobody hears of it."""
    page.wait_for_timeout(500)
    page.evaluate("() => { window.line.swallows = false }")


@pytest.mark.parametrize("fault", [cut, cut_on_the_way, cut_as_the_answer_comes, dead_for_a_moment])
@pytest.mark.parametrize("address", ["/", "/?appearance=bumps"])
def test_a_sign_counts_where_the_line_breaks(
    lined: Page, fault: Callable[[Page], None], address: str
) -> None:
    Explore(lined).open(address)
    sign(lined).click()
    fault(lined)
    expect_emergency(lined)


def test_a_sign_counts_where_it_is_pressed_on_a_dead_line(lined: Page) -> None:
    Explore(lined).open()
    lined.evaluate("() => { window.line.dead = true; window.line.cut() }")
    sign(lined).click()
    dead_for_a_moment(lined)
    expect_emergency(lined)


def test_a_press_that_nobody_answers_is_told_and_sent_again(lined: Page) -> None:
    Explore(lined).open("/?appearance=bumps")
    lined.evaluate("() => { window.line.swallows = true }")
    sign(lined).evaluate(PRESSED, status(lined).element_handle())
    expect(status(lined)).to_contain_text("Saving", timeout=ANSWERED)
    expect(status(lined)).to_contain_text("call your emergency number", timeout=ANSWERED)
    expect(status(lined)).to_be_in_viewport(ratio=1)
    # A press that is answered as fast as most are is not worth a word.
    assert lined.evaluate("window.saidAfter") > 1000
    swallowed(lined)
    expect_emergency(lined)


@pytest.mark.parametrize("address", ["/", "/?appearance=bumps"])
def test_a_sign_counts_where_an_address_from_before_it_comes_after_it(
    lined: Page, address: str
) -> None:
    """As when a line that is back brings first the press, sent again, and then what was under way."""
    Explore(lined).open(address)
    sign(lined).click()
    expect_emergency(lined)
    lined.evaluate("() => window.line.late()")
    lined.wait_for_timeout(3000)
    expect_emergency(lined)
    assert ("bumps" in lined.url) == ("bumps" in address)


def test_what_was_done_is_not_done_twice(lined: Page) -> None:
    """The answer is lost, not the press: sent again, a switch would be turned back."""
    explore = Explore(lined).open("/?appearance=bumps")
    compare = (
        explore.card("furuncle").or_(lined.locator(".card")).first.locator("[data-control=compare]")
    )
    compare.click()
    expect(compare).to_have_attribute("aria-pressed", "true")
    lined.evaluate(
        """() => {
          const part = window.explorerPresses.parts.get("results")
          part.send("press", [{ number: part.number, what: { do: "clear" } }])
        }"""
    )
    lined.wait_for_timeout(1500)
    assert explore.ticked() == {"bumps"}


def swallowing(page: Page, control: Locator) -> None:
    page.evaluate("() => { window.line.swallows = true }")
    control.click()
    swallowed(page)


def test_an_answer_in_the_results_counts(lined: Page) -> None:
    explore = Explore(lined).open("/?appearance=bumps")
    drop = explore.chips.first.locator("[data-control=drop]")
    swallowing(lined, drop)
    expect(explore.chips).to_have_count(0, timeout=ANSWERED)
    expect(lined).not_to_have_url(re.compile("bumps"))


def test_an_answer_in_the_results_counts_after_the_server_was_started_anew(
    fragile: Fragile, open_page: Open
) -> None:
    page = open_page(server=fragile.server)
    explore = Explore(page).open("/?appearance=bumps&feel=itch")
    page.evaluate("() => window.explorerPresses?.wake?.disconnect()")
    restarted(fragile, page)
    page.locator("[data-chip=bumps] [data-control=drop]").click()
    expect(explore.chips).to_have_count(1, timeout=ANSWERED)
    expect(page).not_to_have_url(re.compile("bumps"))


def test_a_press_on_a_written_part_counts(lined: Page) -> None:
    visit(lined, "/treatment?condition=boil")
    other = lined.locator("button.pill[aria-pressed=false]").first
    name = other.inner_text()
    swallowing(lined, other)
    pressed = lined.get_by_role("button", name=f"✓ {name}", exact=True)
    expect(pressed.first).to_be_visible(timeout=ANSWERED)


def test_what_is_typed_for_the_sheet_counts(lined: Page) -> None:
    visit(lined, "/sheet?appearance=pus")
    lined.evaluate("() => { window.line.swallows = true }")
    lined.get_by_label("Since when").fill("Since the swim")
    lined.wait_for_timeout(400)
    swallowed(lined)
    sheet = lined.locator("article.card")
    expect(sheet).to_contain_text("Since the swim", timeout=ANSWERED)


def test_what_was_typed_for_the_sheet_is_known_to_a_server_that_was_started_anew(
    fragile: Fragile, open_page: Open
) -> None:
    page = open_page(server=fragile.server)
    visit(page, "/sheet?appearance=pus")
    page.get_by_label("Since when").fill("Since the swim")
    sheet = page.locator("article.card")
    expect(sheet).to_contain_text("Since the swim")
    restarted(fragile, page)
    page.get_by_label("What has changed").fill("It doubled")
    expect(sheet).to_contain_text("It doubled", timeout=ANSWERED)
    expect(sheet).to_contain_text("Since the swim")


@pytest.mark.parametrize("hears", [True, False])
def test_a_pick_for_compare_counts_after_the_server_was_started_anew(
    fragile: Fragile, open_page: Open, hears: bool
) -> None:
    page = open_page(server=fragile.server)
    visit(page, "/compare?condition=abscess")
    if not hears:
        page.evaluate("() => window.explorerPresses?.wake?.disconnect()")
    restarted(fragile, page)
    page.get_by_label("Conditions to compare").fill("lipoma")
    page.get_by_role("option", name=re.compile(f"^{re.escape(LIPOMA)}( –|$)")).click()
    expect(page).to_have_url(re.compile("condition=lipoma"), timeout=ANSWERED)
    page.keyboard.press("Escape")
    settled(page)  # the address comes before the table
    assert columns(page) == ["Abscess", LIPOMA]


@pytest.mark.parametrize("fault", [cut, cut_on_the_way, cut_as_the_answer_comes, dead_for_a_moment])
def test_a_pick_for_compare_counts_where_the_line_breaks(
    open_page: Open, fault: Callable[[Page], None]
) -> None:
    """The list of Compare is Streamlit's own: it numbers nothing."""
    lined = open_page(script=LINE, own=True)
    visit(lined, "/compare?condition=abscess")
    lined.get_by_label("Conditions to compare").fill("lipoma")
    option = lined.get_by_role("option", name=re.compile(f"^{re.escape(LIPOMA)}( –|$)"))
    expect(option).to_be_visible()
    option.click()
    fault(lined)
    expect(lined).to_have_url(re.compile("condition=lipoma"), timeout=ANSWERED)
    lined.keyboard.press("Escape")
    settled(lined)
    assert columns(lined) == ["Abscess", LIPOMA]
    expect(status(lined)).to_be_empty()


def test_the_region_counts(lined: Page) -> None:
    Explore(lined).open(f"/{NUMB}")
    lined.evaluate("() => { window.line.swallows = true }")
    region = lined.locator(".bar select")
    region.select_option(index=1)
    chosen = region.input_value()
    swallowed(lined)
    expect(lined).to_have_url(re.compile(f"region={chosen}"), timeout=ANSWERED)
    expect(region).to_have_value(chosen)
