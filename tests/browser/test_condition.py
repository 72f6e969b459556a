"""The page of one condition: all that is known of it, and ways on from it; and the list."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from data.dataset.catalogue import Catalogue
from tests.browser import axe
from tests.browser.conftest import Open
from tests.browser.settled import settled, visit
from tests.stories import running

PAGE = "/condition?condition=abscess"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return running.shipped().catalogue


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()
    settled(page)


def follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).first.click()
    settled(page)


def heading(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_the_first_screen_of_a_phone_says_what_how_soon_how_common_and_if_catching(
    phone: Page,
) -> None:
    visit(phone, "/condition?condition=melanoma")
    heading(phone, "Melanoma")
    brief = phone.locator(".brief")
    for line in ("How soon", "On the back"):
        expect(brief.locator("dt", has_text=line)).to_be_in_viewport()
    expect(brief.locator("dt", has_text="Catching?")).to_have_count(0)  # no source speaks of it
    expect(brief).to_contain_text("Book a doctor: this week")
    assert brief.inner_text().count("Book a doctor") == 1
    expect(phone.locator(".head figure").first).to_be_in_viewport()
    visit(phone, "/condition?condition=plaque-psoriasis")
    expect(brief.locator("dt", has_text="Catching?")).to_be_in_viewport()


def test_the_page_of_an_emergency_says_to_call_and_lends_nothing_to_do_at_home(phone: Page) -> None:
    visit(phone, "/condition?condition=spinal-epidural-abscess")
    emergency = phone.locator("article.emergency")
    expect(emergency.locator(".action")).to_have_text(
        "Call the emergency number now. Do not drive yourself."
    )
    expect(phone.get_by_role("heading", name="What doctors do")).to_be_visible()
    for said in ("Keep an eye on it", "Lump on the back.", "Ask a pharmacist"):
        expect(phone.get_by_text(said, exact=True)).to_have_count(0)
    visit(phone, "/condition?condition=shingles")
    today = phone.locator("article.today .action")
    expect(today).to_contain_text("Call a doctor or an urgent care line today")
    expect(today).to_contain_text("Best within three days.")


def test_a_page_reads_as_somebody_would_say_it(desk: Page) -> None:
    visit(desk, "/condition?condition=lipoma")
    told = desk.locator("section.told")
    expect(told.first).to_contain_text("pea size to golf ball size or larger")
    expect(told.first).to_contain_text("same colour as the skin")
    expect(desk.get_by_text("Not cancer.")).to_be_visible()
    expect(desk.locator("#evidence > summary")).to_contain_text("which differ on")
    expect(
        desk.get_by_text(re.compile(r"Facts last checked on \d+ [A-Z][a-z]+ 20"))
    ).to_be_visible()
    visit(desk, "/condition?condition=shingles")
    expect(desk.get_by_text("Also called: herpes zoster, zoster")).to_be_visible()
    expect(desk.get_by_text("shingels")).to_have_count(0)


def test_every_statement_stands_in_the_evidence_with_its_source(
    desk: Page, shipped: Catalogue
) -> None:
    visit(desk, PAGE)
    expect(desk).to_have_title("Abscess – Back Bump Explorer")
    said = desk.locator("#evidence tbody li").all_text_contents()
    for statement in shipped.by_condition["abscess"]:
        title, place = shipped.sources[statement.source].title, statement.place
        assert any(f"{title}, {place}" in line for line in said)
    expect(desk.locator("#fact-biopsy .tag")).to_contain_text("Lump on the back")
    expect(desk.locator("#fact-pus .tag")).to_have_count(0)
    expect(desk.locator("#fact-lump .differ")).to_contain_text("Sources differ:")


def test_the_evidence_opens_with_the_keyboard(desk: Page) -> None:
    visit(desk, PAGE)
    expect(desk.locator("#fact-pus")).to_be_hidden()
    desk.locator("#evidence > summary").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("#fact-pus")).to_be_visible()


def test_what_only_an_article_says_is_marked_in_words(desk: Page) -> None:
    visit(desk, "/condition?condition=pseudomonas-folliculitis")
    look = desk.locator("section.told", has_text="What it looks and feels like")
    look.locator("details.block > summary").click()
    expect(look.locator(".block li", has_text="Red Itchy")).to_contain_text(
        "an article, not a health service"
    )
    expect(look.locator(".block p")).to_contain_text("pus-filled bumps")


def test_help_stands_in_cards_and_an_emergency_is_never_missing(desk: Page) -> None:
    visit(desk, PAGE)
    cards = desk.locator("section", has=desk.locator("#help")).locator("article h3")
    expect(cards).to_have_text(["Emergency now", "Get help today"])
    visit(desk, "/condition?condition=lipoma")
    expect(cards).to_have_text(["Book a doctor", "Emergency now"])
    expect(desk.locator("article.emergency")).to_contain_text("spots that stay under a glass")


def test_where_the_ticks_and_the_condition_differ_the_page_says_which_counts(desk: Page) -> None:
    visit(desk, f"{PAGE}&symptom=confused-or-drowsy")
    said = desk.locator("section", has=desk.locator("#help")).locator(".differ")
    expect(said).to_contain_text("take the more urgent one")


def test_a_caution_stands_with_its_medicine(desk: Page) -> None:
    visit(desk, "/condition?condition=scabies")
    lindane = desk.locator(".column.ask li", has_text="Lindane lotion")
    expect(lindane.locator(".caution")).to_contain_text("Boxed warning: seizures")
    expect(lindane).to_contain_text("only if other medicines did not work")


def test_the_skin_chosen_on_explore_is_that_of_every_page_and_can_be_changed_here(
    desk: Page,
) -> None:
    visit(desk, "/?appearance=pus&feel=warm-to-touch")
    desk.locator("[data-skin=dark]").click()
    settled(desk)
    desk.locator("a[href*='condition?condition=']").first.click()
    settled(desk)
    expect(desk.get_by_role("button", name="✓ Dark").first).to_be_visible()
    picture = desk.locator("figure.drawing svg").first
    drawn = picture.inner_html()
    desk.locator("[role=group]").get_by_text("Light").first.click()
    settled(desk)
    assert picture.inner_html() != drawn


def test_what_was_ticked_is_held_against_it(desk: Page) -> None:
    visit(desk, f"{PAGE}&feel=soft&feel=warm-to-touch&not=swelling")
    yours = desk.locator(".yours")
    expect(yours).to_contain_text("warm to touch (often)")
    expect(yours).to_contain_text("swelling: no (usually there)")
    follow(desk, "Back to the results")
    expect(desk.locator("#results")).to_be_visible()
    assert "feel=warm-to-touch" in desk.url


def test_previous_and_next_go_by_name_and_back_returns(desk: Page) -> None:
    visit(desk, f"{PAGE}&feel=soft")
    follow(desk, "→")
    expect(desk.get_by_role("heading", level=1)).not_to_have_text("Abscess")
    assert "feel=soft" in desk.url
    desk.go_back()
    settled(desk)
    heading(desk, "Abscess")


def test_it_can_be_added_to_compare_and_a_look_alike_opens_there(desk: Page) -> None:
    visit(desk, PAGE)
    press(desk, "Add to Compare")
    expect(desk.get_by_role("link", name="Open Compare (1)")).to_be_visible()
    follow(desk, "Compare these two")
    heading(desk, "Compare")
    assert "condition=abscess" in desk.url
    expect(desk.locator("table.compare thead th")).to_have_count(2)


def test_a_group_lists_what_belongs_to_it_before_all_else(desk: Page) -> None:
    visit(desk, "/condition?condition=acne")
    expect(desk.locator("h2").first).to_contain_text("Which ones there are")
    follow(desk, "Severe acne")
    heading(desk, "Severe acne")


@pytest.mark.parametrize(
    ("address", "title", "said"),
    [
        ("/condition?condition=<b>gout</b>", "Which condition?", "that we do not know"),
        (f"{PAGE}&condition=gout", "Abscess", "that we do not know"),
        (f"{PAGE}&condition=abscess", "Abscess", "more than once"),
        (f"{PAGE}&condition=lipoma", "Abscess", "one condition at a time"),
    ],
)
def test_a_bad_address_is_answered_in_words(
    desk: Page, address: str, title: str, said: str
) -> None:
    visit(desk, address)
    heading(desk, title)
    expect(desk.get_by_test_id("stMain")).to_contain_text(said)
    expect(desk.get_by_test_id("stMain")).not_to_contain_text("gout")


def test_a_condition_is_found_by_another_name_by_family_and_from_a_to_z(
    phone: Page, shipped: Catalogue
) -> None:
    visit(phone, "/condition")
    assert phone.get_by_test_id("stMain").evaluate("pane => pane.scrollHeight") < 3 * 844
    every = phone.locator("details.fold", has_text="from A to Z").locator(".columns li")
    expect(every).to_have_count(len(shipped.conditions))
    phone.locator("details.fold > summary", has_text="Moles").click()
    expect(phone.get_by_role("link", name="Unusual mole").first).to_be_visible()
    phone.get_by_role("combobox").click()
    phone.keyboard.type("seven-year itch")
    phone.keyboard.press("Enter")
    settled(phone)
    heading(phone, "Scabies")


def test_paper_holds_a_condition_on_three_pages_without_controls(desk: Page) -> None:
    visit(desk, PAGE)
    desk.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    paper = desk.pdf(format="A4", print_background=True)
    assert 0 < paper.count(b"/Type /Page\n") <= 3
    desk.emulate_media(media="print")
    expect(desk.get_by_role("button", name="Print")).to_be_hidden()
    expect(desk.locator("#fact-pus")).to_be_hidden()


def test_no_phone_has_to_scroll_sideways(phone: Page) -> None:
    visit(phone, f"{PAGE}&feel=soft")
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [390, 390]


def test_the_page_breaks_no_accessibility_rule(open_page: Open) -> None:
    page = open_page("desk")
    visit(page, f"{PAGE}&feel=soft&feel=warm-to-touch")
    page.locator("#evidence > summary").click()
    assert axe.in_both_schemes(page) == []


def test_the_list_of_all_conditions_is_one_step_from_each(desk: Page) -> None:
    visit(desk, PAGE)
    desk.get_by_role("link", name="All conditions").click()
    settled(desk)
    expect(desk.get_by_role("heading", level=1)).to_have_text("Which condition?")
    counted = desk.locator("summary", has_text="Conditions of the spine (").inner_text()
    visit(desk, "/compare")
    expect(desk.locator("summary", has_text=counted)).to_be_visible()


def test_of_four_look_alikes_none_stands_alone_in_its_row(desk: Page) -> None:
    visit(desk, PAGE)
    near = desk.locator("ul.near").first.locator(":scope > li")
    assert near.count() == 4
    tops = [near.nth(n).evaluate("li => li.getBoundingClientRect().top") for n in range(4)]
    assert tops[0] == tops[1] < tops[2] == tops[3]
