"""Who turned to another page gets there: nothing that the old page still sends brings them back."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.broken_line import LINE
from tests.browser.conftest import Open
from tests.browser.explore import Explore
from tests.browser.settled import PATIENCE, settled, visit

KEEPS_THE_LOOK = """
  const later = window.setTimeout.bind(window)
  window.setTimeout = (run, after, ...given) => {
    if (after === 400) window.look = run
    return later(run, after, ...given)
  }
"""
"""The address is compared with what the server knows after 400 ms of quiet: a test may do it."""

TURNED = """(link) => {
  link.click()
  // Streamlit's page has the new address before it has what is ticked, and the old page still stands.
  window.history.replaceState(window.history.state, "", window.location.pathname)
  window.look()
}"""


def turn(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()


def expect_page(page: Page, heading: str) -> None:
    shown = page.get_by_role("heading", name=heading, level=1)
    expect(shown).to_be_visible(timeout=PATIENCE)
    page.wait_for_timeout(1000)
    settled(page)
    expect(shown).to_be_visible()


def test_the_old_page_does_not_tell_the_address_of_the_new_one(open_page: Open) -> None:
    page = open_page(script=KEEPS_THE_LOOK)
    visit(page, "/treatment?appearance=pus&feel=warm-to-touch")
    link = page.get_by_role("navigation").get_by_role("link", name="Sheet", exact=True)
    link.evaluate(TURNED)
    expect_page(page, "Sheet for the appointment")


def test_a_press_is_not_sent_again_from_the_old_page(open_page: Open) -> None:
    """The server is slow: the reader ticks, turns, and three seconds later nothing has come yet."""
    page = open_page(script=LINE)
    Explore(page).open("/?appearance=bumps").open_now()
    page.evaluate("() => { window.line.holds = true }")
    page.locator(".now").get_by_role("button", name="Numb around the bottom").click()
    turn(page, "Treatment")
    page.wait_for_timeout(5000)
    page.evaluate("() => window.line.release()")
    expect_page(page, "Treatment and prevention")
    assert "numb-saddle-area" in page.url
