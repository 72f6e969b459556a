"""The sheet for the appointment: what is typed stays, what is saved holds it, nothing runs."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser import axe
from tests.browser.conftest import Open, Scheme, Size
from tests.browser.settled import settled, visit

TICKED = "/sheet?appearance=pus&feel=warm-to-touch&not=fever"
HOSTILE = "<img src=x onerror=document.title='run'> **bold** ![x](http://example.org/x.png) $a$"


def fill(page: Page, label: str, text: str) -> None:
    """Type, and wait until the preview shows it; nothing is pressed and no field is left."""
    page.get_by_label(label).fill(text)
    expect(page.locator("article.card").get_by_text(text)).to_be_visible()
    settled(page)


def saved(page: Page, button: str, into: Path) -> Path:
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    path = into / download.value.suggested_filename
    download.value.save_as(path)
    return path


@pytest.mark.parametrize("size", ["phone", "desk"])
def test_what_is_ticked_and_typed_stands_on_the_sheet(open_page: Open, size: Size) -> None:
    page = open_page(size)
    visit(page, TICKED)
    fill(page, "Since when", "Since the swim on Sunday")
    sheet = page.locator("article.card")
    for said in ("Looks: pus", "Feels: warm to touch", "What else: fever"):
        expect(sheet).to_contain_text(said)
    expect(sheet).to_contain_text("Since the swim on Sunday")
    expect(sheet).to_contain_text("fits pus; warm to touch")
    expect(sheet.get_by_role("img")).to_have_count(1)
    main = page.get_by_test_id("stMain")
    assert main.evaluate("pane => pane.scrollWidth <= pane.clientWidth")


def test_an_empty_sheet_leads_to_the_ticks(phone: Page) -> None:
    visit(phone, "/sheet")
    phone.get_by_role("link", name="Tick what you see and feel first").click()
    settled(phone)
    expect(phone.get_by_role("heading", level=1)).to_have_text("What is this bump?")


def test_what_is_saved_holds_what_was_typed_last(phone: Page, tmp_path: Path) -> None:
    visit(phone, TICKED)
    fill(phone, "What has changed", "It doubled in a week")
    text = saved(phone, "Save as plain text", tmp_path)
    assert text.name == "sheet-for-the-appointment.txt"
    said = text.read_text("utf-8")
    assert said.startswith("Sheet for the appointment\n")
    for words in ("It doubled in a week", "Looks: pus", "What else: fever", "not a diagnosis"):
        assert words in said


@pytest.mark.parametrize("button", ["Save as plain text", "Save to print"])
def test_what_is_saved_is_what_is_on_the_screen_however_fast_it_is_pressed(
    desk: Page, tmp_path: Path, button: str
) -> None:
    visit(desk, TICKED)
    for words in ("It began on Sunday", "It began on Monday", "It began on Sunday"):
        with desk.expect_download() as download:
            # In one go, so that no time passes between the last letter and the press.
            desk.get_by_label("Since when").evaluate(
                """(area, [words, label]) => {
                  area.value = words;
                  area.dispatchEvent(new Event('input', {bubbles: true}));
                  const around = [...document.querySelectorAll('*'), area];
                  const all = around.flatMap((e) => [...(e.shadowRoot ?? e).querySelectorAll('button')]);
                  all.find((each) => each.textContent.trim() === label).click();
                }""",
                [words, button],
            )
        path = tmp_path / download.value.suggested_filename
        download.value.save_as(path)
        assert words in path.read_text("utf-8")
    expect(desk.get_by_role("status").filter(has_text="Saved as sheet-for")).to_be_visible()
    settled(desk)
    expect(desk.locator("article.card")).to_contain_text("It began on Sunday")


def test_a_page_turned_back_to_does_not_save_again(desk: Page, tmp_path: Path) -> None:
    visit(desk, TICKED)
    saved(desk, "Save as plain text", tmp_path)
    downloads: list[object] = []

    def note(download: object) -> None:
        downloads.append(download)

    desk.on("download", note)
    for name in ("Compare", "Sheet"):
        desk.get_by_role("navigation").get_by_role("link", name=name).click()
        settled(desk)
    fill(desk, "Since when", "Since Sunday")
    desk.remove_listener("download", note)
    assert downloads == []


def test_the_saved_page_can_be_read_and_printed(
    desk: Page, open_page: Open, scheme: Scheme, tmp_path: Path
) -> None:
    visit(desk, TICKED)
    fill(desk, "What has changed", HOSTILE)
    path = saved(desk, "Save to print", tmp_path)
    page = open_page("phone", scheme)
    page.set_content(path.read_text("utf-8"))
    expect(page).to_have_title("Sheet for the appointment")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sheet for the appointment")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_text(HOSTILE)).to_be_visible()
    expect(page.locator("img, script, a, link")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.emulate_media(media="print")
    expect(page.get_by_text("Looks: pus")).to_be_visible()


def test_what_is_typed_stays_over_other_pages_and_never_gets_into_the_address(desk: Page) -> None:
    visit(desk, TICKED)
    fill(desk, "Medicines, allergies and illnesses", "Aspirin, no allergies")
    desk.get_by_role("link", name="Treatment", exact=True).click()
    settled(desk)
    expect(desk.get_by_role("heading", name="Treatment and prevention")).to_be_visible()
    desk.get_by_role("link", name="Sheet", exact=True).click()
    settled(desk)
    expect(desk.get_by_label("Medicines, allergies and illnesses")).to_have_value(
        "Aspirin, no allergies"
    )
    expect(desk.locator("article.card")).to_contain_text("Aspirin, no allergies")
    assert "spirin" not in desk.url
    assert "feel=warm-to-touch" in desk.url


def test_what_is_typed_is_gone_with_the_page(open_page: Open) -> None:
    first, second = open_page(), open_page()
    visit(first, TICKED)
    fill(first, "Since when", "A secret Sunday")
    visit(second, TICKED)
    expect(second.get_by_label("Since when")).to_have_value("")
    expect(second.get_by_text("A secret Sunday")).to_have_count(0)


def test_hostile_text_stays_text(desk: Page) -> None:
    visit(desk, TICKED)
    fill(desk, "What I want to ask", HOSTILE)
    expect(desk.locator("article.card").get_by_text(HOSTILE)).to_be_visible()
    expect(desk.locator("article.card img, article.card strong")).to_have_count(0)
    assert "run" not in desk.title()


def test_in_an_emergency_the_sheet_says_not_to_wait(phone: Page) -> None:
    visit(phone, "/sheet?symptom=serious-allergic-reaction-signs")
    expect(phone.get_by_text("Do not wait for an appointment.").first).to_be_in_viewport()


def test_it_breaks_no_accessibility_rule(open_page: Open) -> None:
    page = open_page("desk")
    visit(page, TICKED)
    fill(page, "Since when", "Since Sunday")
    assert axe.in_both_schemes(page) == []
