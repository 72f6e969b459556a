"""Sources and data, How it works: the choice of sources, the way back, the zip, the tablet."""

from pathlib import Path

import frictionless
import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open
from tests.browser.settled import settled, visit
from tests.stories import running

TICKED = "feel=itch&location=upper-back"


def test_references_only_stands_in_the_address_follows_and_goes_back(desk: Page) -> None:
    visit(desk, f"/sources?{TICKED}")
    notice = desk.get_by_text("You read public bodies and clinical references only.")
    expect(notice).to_have_count(0)
    desk.get_by_text("Public bodies and clinical references only", exact=True).click()
    expect(notice).to_be_visible()
    settled(desk)
    assert desk.url.endswith(f"/sources?{TICKED}&sources=reference")
    desk.get_by_role("link", name="Compare").first.click()
    settled(desk)
    expect(notice).to_be_visible()
    assert "sources=reference" in desk.url
    desk.go_back()
    settled(desk)
    desk.go_back()
    expect(notice).to_have_count(0)
    assert desk.url.endswith(f"/sources?{TICKED}")


def test_all_sources_are_one_press_away_on_every_page(desk: Page) -> None:
    visit(desk, f"/complications?{TICKED}&sources=reference")
    desk.get_by_role("button", name="Read all sources").click()
    expect(desk.get_by_role("button", name="Read all sources")).to_have_count(0)
    settled(desk)
    assert "sources=" not in desk.url


def test_the_zip_that_is_pressed_for_opens_in_frictionless(desk: Page, tmp_path: Path) -> None:
    visit(desk, "/sources?sources=reference")
    with desk.expect_download() as given:
        desk.get_by_role("button", name="Everything (zip)").click()
    path = tmp_path / "data.zip"
    given.value.save_as(path)
    assert frictionless.validate(str(path), type="package").valid


def test_references_only_leave_no_article_but_in_warnings(desk: Page) -> None:
    articles = [
        s.title for s in running.shipped().catalogue.sources.values() if s.kind == "article"
    ]
    assert articles
    for path in ("/compare?condition=abscess&condition=scabies", "/treatment?condition=scabies",
                 "/condition?condition=back-acne", "/sheet?"):  # fmt: skip
        visit(desk, f"{path}&{TICKED}&sources=reference")
        expect(desk.get_by_text("You read public bodies and clinical references")).to_be_visible()
        shown = desk.get_by_test_id("stMain").inner_text() + "".join(
            desk.locator(".facts, .block, .evidence, table").all_text_contents()
        )
        assert [title for title in articles if title in shown] == [], path


def test_how_it_works_goes_through_what_was_ticked(phone: Page) -> None:
    visit(phone, f"/how-it-works?{TICKED}")
    main = phone.get_by_test_id("stMain")
    expect(main.get_by_text("You ticked: Upper back; itch.")).to_be_visible()
    expect(main.get_by_role("heading", name="The advice on what you ticked")).to_be_visible()
    expect(main.get_by_text("No address for reports is set here yet.")).to_be_visible()


def test_a_source_is_found_by_its_name(phone: Page) -> None:
    visit(phone, "/sources")
    search = phone.get_by_label("Search in titles, publishers and notes")
    search.fill("glandular fever amoxicillin-associated")
    search.press("Enter")
    title = "Amoxicillin-associated rash in glandular fever"
    expect(phone.locator(".facts > li strong")).to_have_text([title])


def test_a_copy_that_was_read_is_linked_in_words_that_read_on(phone: Page) -> None:
    visit(phone, "/sources")
    line = phone.locator(".source", has_text="Read in a copy with the same text.").first
    expect(line.get_by_role("link", name="a copy with the same text")).to_be_visible()
    expect(phone.get_by_text("the copy.", exact=False)).to_have_count(0)


def test_the_two_pages_hide_no_other_in_the_menu_of_a_tablet(desk: Page) -> None:
    desk.set_viewport_size({"width": 768, "height": 1024})
    visit(desk, f"/how-it-works?{TICKED}")
    for name in ("Explore", "When to get help", "Compare", "Complications", "Treatment", "Sheet"):
        expect(desk.get_by_test_id("stHeader").get_by_role("link", name=name)).to_be_visible()


@pytest.mark.parametrize("path", ["/sources", f"/how-it-works?{TICKED}"])
def test_it_breaks_no_accessibility_rule(open_page: Open, path: str) -> None:
    page = open_page("phone", "dark")
    visit(page, path)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth <= pane.clientWidth")
    assert axe.violations(page) == []
