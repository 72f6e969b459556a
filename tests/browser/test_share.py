"""Where the browser has a list of ways to share, a button opens it with this page's address."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.conftest import Open
from tests.browser.explore import Explore

SHARES = """
  window.shared = []
  navigator.share = (what) => { window.shared.push(what); return SHARED }
"""


def opened(page: Page) -> Page:
    Explore(page).open("/?appearance=bumps")
    page.locator(".edit").click()
    return page


def test_what_was_ticked_is_shared_as_the_address_that_holds_it(open_page: Open) -> None:
    page = open_page("phone", script=SHARES.replace("SHARED", "Promise.resolve()"))
    opened(page).get_by_role("button", name="Share link").click()
    [shared] = page.evaluate("window.shared")
    assert shared["url"].endswith("?appearance=bumps")
    assert "Back Bump Explorer" in shared["title"]


def test_where_sharing_is_not_allowed_the_address_is_written_out(open_page: Open) -> None:
    page = open_page(
        "phone",
        script=SHARES.replace("SHARED", "Promise.reject(new DOMException('', 'NotAllowedError'))"),
    )
    opened(page).get_by_role("button", name="Share link").click()
    expect(page.locator(".actions [role=status]")).to_have_text(page.url)


def test_who_shuts_the_list_again_is_told_nothing(open_page: Open) -> None:
    page = open_page(
        "phone",
        script=SHARES.replace("SHARED", "Promise.reject(new DOMException('', 'AbortError'))"),
    )
    opened(page).get_by_role("button", name="Share link").click()
    assert page.evaluate("window.shared.length") == 1
    expect(page.locator(".actions [role=status]")).to_be_empty()


def test_a_browser_without_such_a_list_has_no_button_for_it(open_page: Open) -> None:
    page = open_page("phone", script="delete Navigator.prototype.share")
    opened(page)
    expect(page.get_by_role("button", name="Copy link")).to_be_visible()
    expect(page.get_by_role("button", name="Share link")).to_have_count(0)


def test_in_an_emergency_nothing_invites_to_share_first(open_page: Open) -> None:
    page = open_page("desk", script=SHARES.replace("SHARED", "Promise.resolve()"))
    Explore(page).open("/?symptom=numb-saddle-area")
    expect(page.locator(".bar.emergency")).to_be_visible()
    expect(page.get_by_role("button", name="Share link")).to_have_count(0)
