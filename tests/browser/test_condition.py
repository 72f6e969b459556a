"""The page of one condition: all that is known of it, and ways on from it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from data.dataset.catalogue import Catalogue, build
from data.dataset.package import read
from tests.browser import axe
from tests.browser.conftest import Open, Scheme
from tests.browser.settled import settled, visit

PAGE = "/condition?condition=abscess"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return build(read())


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()
    settled(page)


def follow(page: Page, name: str) -> None:
    page.get_by_role("link", name=name).first.click()
    settled(page)


def heading(page: Page, name: str) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_every_statement_stands_on_the_page_with_its_source(desk: Page, shipped: Catalogue) -> None:
    visit(desk, PAGE)
    heading(desk, "Abscess")
    expect(desk).to_have_title("Abscess – Back Bump Explorer")
    said = desk.locator(".facts .sources li").all_text_contents()
    for statement in shipped.by_condition["abscess"]:
        title, place = shipped.sources[statement.source].title, statement.place
        assert any(f"{title}, {place}" in line for line in said)
    assert len(said) >= len(shipped.by_condition["abscess"])


def test_a_press_opens_the_sources_of_a_fact(desk: Page) -> None:
    visit(desk, PAGE)
    fact = desk.locator("#fact-pus")
    expect(fact.locator(".sources li").first).to_be_hidden()
    fact.locator("summary").click()
    expect(fact.locator(".sources li").first).to_be_visible()


def test_what_is_said_of_the_group_is_marked(desk: Page) -> None:
    visit(desk, PAGE)
    expect(desk.locator("#fact-biopsy .tag")).to_contain_text("Lump on the back")
    expect(desk.locator("#fact-pus .tag")).to_have_count(0)


def test_where_sources_differ_both_stand_with_their_names(desk: Page) -> None:
    visit(desk, PAGE)
    differ = desk.locator("#fact-lump .differ")
    expect(differ).to_contain_text("sometimes (Lumps on My Lower Back Causes)")
    expect(differ).to_contain_text("often (Your Sore Lump on Lower Back)")


def test_what_is_not_known_is_said(desk: Page) -> None:
    visit(desk, "/condition?condition=boil")
    expect(desk.get_by_role("heading", name="What is not known")).to_be_visible()
    expect(desk.get_by_text("Can others catch it?")).to_be_visible()


def test_the_usual_level_and_its_warning_signs_stand_on_the_page(desk: Page) -> None:
    visit(desk, PAGE)
    expect(desk.locator(".usual").first).to_contain_text("Usually: Get help today")
    follow(desk, "See its warning signs")
    expect(desk.locator("#help")).to_be_in_viewport()
    signs = desk.locator(".signs > li")
    expect(signs.first).to_contain_text("Emergency")
    assert "Book a doctor" not in signs.all_text_contents()


def test_one_source_that_says_both_is_not_called_a_difference_between_sources(
    desk: Page,
) -> None:
    visit(desk, "/condition?condition=skin-infection")
    for term in ("painful", "lump"):
        said = desk.locator(f"#fact-{term} .differ")
        expect(said).to_contain_text("One source says both")
        expect(said).not_to_contain_text("Sources differ")


def test_a_caution_about_care_stands_before_what_it_warns_of(desk: Page) -> None:
    visit(desk, "/condition?condition=scabies")
    caution = desk.locator("p.caution", has_text="Boxed warning: seizures").bounding_box()
    lotion = desk.locator("#fact-lindane-lotion").bounding_box()
    assert caution
    assert lotion
    assert caution["y"] < lotion["y"]


def test_drawings_have_words(desk: Page) -> None:
    visit(desk, PAGE)
    pictures = desk.locator("figure.drawing svg[role=img]")
    assert pictures.count() > 3
    assert all(each.get_attribute("aria-label") for each in pictures.all())


def test_the_skin_chosen_on_explore_is_that_of_every_page_and_can_be_changed_here(
    desk: Page,
) -> None:
    visit(desk, "/")
    desk.locator("[data-skin=dark]").click()
    settled(desk)
    desk.get_by_role("link", name="Abscess", exact=True).first.click()
    settled(desk)
    expect(desk.get_by_role("button", name="✓ Dark").first).to_be_visible()
    picture = desk.locator("figure.drawing svg").first
    drawn = picture.inner_html()
    desk.locator("[role=group]").get_by_text("Light").first.click()
    settled(desk)
    assert picture.inner_html() != drawn


def test_serious_conditions_that_only_share_something_stand_apart(desk: Page) -> None:
    visit(desk, "/condition?condition=pseudomonas-folliculitis")
    alike = desk.locator(".near > li strong").all_inner_texts()
    assert "Folliculitis" in " ".join(alike)
    assert "Flesh-eating" not in " ".join(alike)
    expect(desk.get_by_role("heading", name="Serious, and shares something")).to_be_visible()


def test_what_was_ticked_is_held_against_it(desk: Page) -> None:
    visit(desk, f"{PAGE}&feel=soft&feel=warm-to-touch&not=swelling")
    yours = desk.locator(".yours")
    expect(yours).to_contain_text("warm to touch (often)")
    expect(yours).to_contain_text("no swelling (usually there)")
    follow(desk, "Back to the results")
    expect(desk.locator("#results")).to_be_visible()
    assert "feel=warm-to-touch" in desk.url


def test_previous_and_next_go_by_name_and_back_returns(desk: Page) -> None:
    visit(desk, f"{PAGE}&feel=soft")
    follow(desk, "→")
    heading(desk, "Acne")
    assert "feel=soft" in desk.url
    desk.go_back()
    settled(desk)
    heading(desk, "Abscess")
    follow(desk, "→")
    follow(desk, "←")
    heading(desk, "Abscess")


def test_it_can_be_added_to_compare_and_opened_there(desk: Page) -> None:
    visit(desk, PAGE)
    press(desk, "Add to Compare")
    follow(desk, "→")
    follow(desk, "→")
    press(desk, "Add to Compare")
    follow(desk, "Open Compare (2)")
    heading(desk, "Compare")
    assert desk.url.count("condition=") == 2
    expect(desk.locator("table.compare thead th")).to_have_count(2)


def test_a_look_alike_opens_in_compare(desk: Page) -> None:
    visit(desk, PAGE)
    follow(desk, "Compare these two")
    heading(desk, "Compare")
    assert "condition=abscess" in desk.url
    expect(desk.locator("table.compare thead th")).to_have_count(2)


def test_a_group_lists_what_belongs_to_it(desk: Page) -> None:
    visit(desk, "/condition?condition=acne")
    follow(desk, "Severe acne")
    heading(desk, "Severe acne")


@pytest.mark.parametrize(
    ("address", "title", "said"),
    [
        ("/condition", "Which condition?", "Pick one"),
        ("/condition?condition=", "Which condition?", "that we do not know"),
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


def test_a_page_without_a_condition_lists_all_of_them(desk: Page, shipped: Catalogue) -> None:
    visit(desk, "/condition")
    expect(desk.locator(".columns li")).to_have_count(len(shipped.conditions))
    follow(desk, "Lipoma")
    heading(desk, "Lipoma")


def test_sources_open_with_the_keyboard(desk: Page) -> None:
    visit(desk, PAGE)
    desk.locator("#fact-pus summary").focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("#fact-pus .sources li").first).to_be_visible()


def test_paper_shows_the_sources_and_no_buttons(desk: Page) -> None:
    desk.add_init_script("window.print = () => window.dispatchEvent(new Event('beforeprint'))")
    visit(desk, PAGE)
    press(desk, "Print")
    desk.emulate_media(media="print")
    expect(desk.locator("#fact-pus .sources li").first).to_be_visible()
    expect(desk.get_by_role("button", name="Print")).to_be_hidden()
    desk.emulate_media(media="screen")
    desk.evaluate("window.dispatchEvent(new Event('afterprint'))")
    expect(desk.locator("#fact-pus .sources li").first).to_be_hidden()


def test_no_phone_has_to_scroll_sideways(phone: Page) -> None:
    visit(phone, f"{PAGE}&feel=soft")
    main = phone.get_by_test_id("stMain")
    assert main.evaluate("pane => [pane.scrollWidth, pane.clientWidth]") == [390, 390]


def test_the_page_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme) -> None:
    page = open_page("desk", scheme)
    visit(page, f"{PAGE}&feel=soft&feel=warm-to-touch")
    page.locator("#fact-pus summary").click()
    assert axe.violations(page) == []
