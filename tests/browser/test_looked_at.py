"""What three frightened readers met on a phone, a tablet and a desk, and what must not come back."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.explore import Explore
from tests.browser.settled import settled, visit
from tests.stories import running

CATALOGUE = running.shipped().catalogue
SICK_CHILD = "circumstance=child&symptom=confused-or-drowsy&symptom=fever&symptom=purple-spots"
MOLE = "appearance=mole&course=new-or-changing-mole&feel=itch&circumstance=adult"

_BEYOND = """page => [...page.querySelectorAll('input, button, .row')]
  .filter((each) => each.offsetParent)
  .filter((each) => each.getBoundingClientRect().right > page.getBoundingClientRect().right + 1)
  .map((each) => each.outerHTML)"""


@pytest.mark.parametrize("width", [390, 768, 1024, 1280])
def test_no_question_sticks_out_of_its_column(desk: Page, width: int) -> None:
    desk.set_viewport_size({"width": width, "height": 1024})
    visit(desk, "/?location=top-of-the-cleft")
    assert desk.locator("#questions").evaluate(_BEYOND) == []


@pytest.mark.parametrize("ticked", [SICK_CHILD, MOLE])
def test_among_the_signs_what_was_ticked_stands_first(phone: Page, ticked: str) -> None:
    visit(phone, f"/when-to-get-help?{ticked}")
    opened = phone.locator("details.happens[open]")
    assert opened.count()
    for group in opened.all():
        marked = [sign.locator("mark").count() for sign in group.locator(".signs > li").all()]
        assert marked == sorted(marked, reverse=True)
        assert marked[0] == 1


def test_no_source_of_the_advice_is_named_twice_and_nothing_sticks_to_its_heading(
    desk: Page,
) -> None:
    visit(desk, f"/when-to-get-help?{MOLE}")
    own = desk.locator("section", has_text="For what you ticked").first
    expect(own.locator("h3")).to_have_text(CATALOGUE.levels["doctor"].label)
    named = own.locator("p.source").all_inner_texts()
    assert len(named) == len({*named}) >= 1


def test_on_a_phone_the_marks_are_explained_once(phone: Page) -> None:
    visit(phone, "/compare?condition=chickenpox&condition=measles")
    explained = phone.get_by_role("listitem").filter(has_text="how often is not said")
    expect(explained.filter(visible=True)).to_have_count(1)
    # Beside each mark of the table stands its word, but not beside this one.
    group = phone.get_by_role("listitem").filter(has_text="described for a whole group")
    expect(group.first).to_be_visible()


def test_what_tells_two_apart_reads_as_a_list_and_not_as_a_sentence(phone: Page) -> None:
    visit(phone, "/compare?condition=chickenpox&condition=measles")
    told = phone.locator(".apart")
    expect(told).not_to_contain_text("look for")
    expect(told).not_to_contain_text("Near somebody with chickenpox")


def test_on_a_phone_the_figures_stand_whole(phone: Page) -> None:
    visit(phone, "/how-it-works")
    table = phone.locator(".figures")
    assert table.evaluate("each => each.scrollWidth <= each.clientWidth")


def test_on_a_phone_every_kind_of_fact_has_its_heading_over_the_coverage(phone: Page) -> None:
    visit(phone, "/sources")
    drawn = phone.locator("[data-testid=stVegaLiteChart] svg text").evaluate_all(
        "all => all.filter((each) => each.getAttribute('opacity') !== '0').map((e) => e.textContent)"
    )
    assert {facet.label for facet in CATALOGUE.facets.values()} <= {*drawn}


@pytest.mark.parametrize(
    ("typed", "condition"),
    [("bacne", "back-acne"), ("scarlatina", "scarlet-fever")],
)
def test_who_types_another_name_finds_it_on_the_page_that_it_leads_to(
    phone: Page, typed: str, condition: str
) -> None:
    explore = Explore(phone).open()
    phone.get_by_label("Say it in your own words").fill(typed)
    explore.press(phone.locator(f"[data-proposal={condition}]"))
    name = CATALOGUE.conditions[condition].name
    expect(phone.get_by_role("heading", name=name, level=1)).to_be_visible()
    expect(phone.get_by_text("Also called:")).to_contain_text(typed)


def test_durations_stand_together_the_near_ones_below_their_step(desk: Page) -> None:
    Explore(desk).open().press(Explore(desk).question("course"))
    for term in CATALOGUE.facets["course"].under["for-weeks"]:
        row = desk.locator(f".scale .finding.part[data-term={term}]")
        expect(row).to_be_visible()
    expect(desk.locator(".scale .finding:not(.part)[data-term=for-weeks]")).to_be_visible()


def test_a_sore_lump_at_the_cleft_leads_to_its_own_page_first(desk: Page) -> None:
    explore = Explore(desk).open()
    box = desk.get_by_label("Say it in your own words")
    box.fill("really sore lump right at the top of my bum crack, hurts to sit, i am 22")
    explore.press(desk.get_by_role("button", name="Add them all"))
    expect(desk.locator(".card").first).to_have_attribute("data-condition", "pilonidal-sinus")


def test_the_sheet_ends_with_its_notice_once(phone: Page) -> None:
    visit(phone, f"/sheet?{MOLE}")
    settled(phone)
    notice = phone.get_by_text(CATALOGUE.wording["frame"]["standing"])
    expect(notice.filter(visible=True)).to_have_count(1)
