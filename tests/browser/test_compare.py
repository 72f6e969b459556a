"""Compare: picking, what tells apart, the table, the heatmap, what can be taken away."""

from __future__ import annotations

import csv
import io
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from data.dataset.package import SHIPPED
from tests.browser import axe
from tests.browser.conftest import Open, Scheme, Serve
from tests.browser.settled import settled, visit

FOUR = "/compare?condition=abscess&condition=boil&condition=epidermoid-cyst&condition=lipoma"
TWO = "/compare?condition=abscess&condition=lipoma"


LIPOMA, CYST = "Fatty lump (lipoma)", "Skin cyst (epidermoid cyst)"


def columns(page: Page) -> list[str]:
    return page.locator("table.compare thead th:visible").all_inner_texts()


def pick(page: Page, name: str) -> None:
    page.get_by_label("Conditions to compare").fill(name)
    page.get_by_role("option", name=re.compile(f"^{re.escape(name)}( –|$)")).click()
    page.keyboard.press("Escape")
    settled(page)


def show(page: Page, name: str) -> None:
    page.get_by_role("radiogroup").get_by_text(name, exact=True).click()
    settled(page)


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()
    settled(page)


def download(page: Page, name: str) -> str:
    with page.expect_download() as started:
        page.get_by_role("button", name=name).click()
    return Path(started.value.path()).read_text(encoding="utf-8")


def test_four_conditions_begin_with_the_few_rows_that_tell_most(desk: Page) -> None:
    visit(desk, FOUR)
    assert columns(desk) == ["Abscess", "Boil", CYST, LIPOMA]
    expect(desk.locator("table.compare .pictures svg")).to_have_count(4)
    expect(desk.locator("table.compare tr[data-term]")).to_have_count(10)
    own = re.compile(re.escape(f"{CYST}: ") + "[^.]*dark dot in the middle")
    expect(desk.locator(".apart")).to_contain_text(own)
    cell = desk.locator("tr[data-term=dark-dot-in-the-middle] td").nth(2)
    cell.locator("summary").click()
    expect(cell.locator("li").first).to_be_visible()
    desk.get_by_role("button", name=re.compile("^Show all .* differences$")).click()
    settled(desk)
    assert desk.locator("table.compare tr[data-term]").count() > 30
    expect(desk.get_by_role("radio", name="All differences")).to_be_checked()


def test_no_name_is_split_inside_a_word(desk: Page) -> None:
    visit(desk, f"{FOUR}&condition=pseudomonas-folliculitis")
    # A word that is split stands on two lines.
    split = """heads => heads.flatMap(head => {
      const text = document.createTreeWalker(head, NodeFilter.SHOW_TEXT).nextNode()
      return [...text.data.matchAll(/\\S+/g)].filter(({0: word, index}) => {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        return range.getClientRects().length > 1
      }).map(([word]) => word)
    })"""
    assert desk.locator("table.compare thead th").evaluate_all(split.replace("\\\\", "\\")) == []


def test_the_empty_page_offers_pairs_and_every_condition_by_its_kind(desk: Page) -> None:
    visit(desk, "/compare")
    pairs = desk.locator(".pairs a")
    assert pairs.count() >= 4
    names = pairs.first.inner_text().strip().removesuffix("?").split(", or ")
    pairs.first.click()
    settled(desk)
    assert columns(desk) == names
    desk.go_back()
    settled(desk)
    desk.locator("summary", has_text="Acne (").click()
    press(desk, "Mild acne")
    expect(desk.get_by_text("Pick at least one more")).to_be_visible()
    press(desk, "Back acne")
    assert columns(desk) == ["Mild acne", "Back acne"]


def test_what_is_picked_on_the_page_stays_in_the_address(desk: Page) -> None:
    visit(desk, "/compare")
    pick(desk, "Abscess")
    expect(desk.get_by_text("Pick at least one more")).to_be_visible()
    pick(desk, LIPOMA)
    assert desk.url.endswith(TWO)
    desk.reload()
    settled(desk)
    assert columns(desk) == ["Abscess", LIPOMA]
    pick(desk, "Boil")
    assert columns(desk) == ["Abscess", LIPOMA, "Boil"]
    desk.go_back()
    settled(desk)
    assert columns(desk) == ["Abscess", LIPOMA]
    desk.go_forward()
    settled(desk)
    assert columns(desk) == ["Abscess", LIPOMA, "Boil"]


@pytest.mark.parametrize(("typed", "picked"), [("fatty lump", [LIPOMA]), ("furun", ["Boil"])])
def test_enter_picks_the_one_that_was_typed(desk: Page, typed: str, picked: list[str]) -> None:
    visit(desk, "/compare")
    field = desk.get_by_label("Conditions to compare")
    field.click()
    field.press_sequentially(typed)
    field.press("Enter")
    settled(desk)
    chips = desk.get_by_test_id("stMultiSelect").locator("[data-tag]")
    assert chips.all_inner_texts() == picked


def test_what_is_picked_on_explore_is_compared(desk: Page) -> None:
    visit(desk, "/?feel=warm-to-touch")
    buttons = desk.get_by_role("button", name=re.compile("^Compare: "))
    expect(buttons.nth(1)).to_be_visible()
    for button in buttons.all()[:2]:
        button.click()
        settled(desk)
    desk.get_by_test_id("stTopNav").get_by_role("link", name="Compare").click()
    settled(desk)
    assert len(columns(desk)) == 2
    assert desk.url.count("condition=") == 2
    assert "feel=warm-to-touch" in desk.url
    names = columns(desk)
    pick(desk, LIPOMA)
    assert columns(desk) == [*names, LIPOMA]
    desk.reload()
    settled(desk)
    assert columns(desk) == [*names, LIPOMA]


def test_the_switch_shows_differences_or_what_is_shared(desk: Page) -> None:
    visit(desk, "/compare?condition=epidermoid-cyst&condition=lipoma")
    rows = desk.locator("table.compare tr[data-term]")
    show(desk, "Everything")
    everything = rows.count()
    show(desk, "All differences")
    differences = rows.count()
    expect(desk.locator("tr.shared")).to_have_count(0)
    said = desk.get_by_text("What all have, but not equally often, is under “All differences”")
    expect(said).to_have_count(0)
    show(desk, "What they share")
    expect(said).to_be_visible()
    expect(desk.locator("tr.one-sided, tr.differs")).to_have_count(0)
    assert differences + rows.count() == everything


def test_what_was_ticked_is_marked_in_its_row(desk: Page) -> None:
    visit(desk, f"{TWO}&feel=warm-to-touch&not=fever")
    expect(desk.locator("tr[data-term=warm-to-touch] mark")).to_have_text("✓ ticked by you")
    expect(desk.locator("tr[data-term=fever] mark")).to_have_text("✕ not there, by you")
    expect(desk.locator("table.compare mark")).to_have_count(2)


def test_the_table_can_be_taken_away_with_sources(desk: Page) -> None:
    visit(desk, TWO)
    rows = list(csv.DictReader(io.StringIO(download(desk, "CSV").removeprefix("\ufeff"))))
    warm = [row for row in rows if row["Finding"] == "Warm to touch"]
    assert {(row["Condition"], row["How often"]) for row in warm} == {
        ("Abscess", "often"),
        ("Abscess", "sometimes"),
        (LIPOMA, "not recorded"),
    }
    assert all(
        row["Source"] and row["Place in the source"] for row in warm if row["How often"] == "often"
    )


def test_the_page_to_print_stands_alone(desk: Page, open_page: Open) -> None:
    visit(desk, f"{TWO}&feel=warm-to-touch")
    text = download(desk, "page to print")
    assert not re.search(r"<(script|link|img|iframe)\b|url\(|@import", text)
    paper = open_page("desk")
    paper.set_content(text)
    expect(paper.get_by_role("heading", level=1)).to_have_text(f"Compare: Abscess, {LIPOMA}")
    row = paper.locator("tr", has_text="Warm to touch")
    numbers = {*map(int, (row.locator("sup").first.inner_text()).split(", "))}
    assert numbers <= {*range(1, paper.locator("ol.documents li").count() + 1)}
    assert axe.of_document(paper) == []


def test_names_that_would_run_stay_words(serve: Serve, open_page: Open, tmp_path: Path) -> None:
    for file in SHIPPED.glob("*.yaml"):
        shutil.copy(file, tmp_path)
    shutil.copytree(SHIPPED / "tables", tmp_path / "tables")
    table = tmp_path / "tables" / "conditions.csv"
    text = table.read_text(encoding="utf-8")
    changed = text.replace("abscess,Abscess,", "abscess,=1+1 & Abscess @ 5 to 6,")
    assert changed != text
    table.write_text(changed, encoding="utf-8")
    page = open_page(server=serve({"EXPLORER_DATA": str(tmp_path)}))
    visit(page, TWO)
    name = "=1+1 & Abscess @ 5 to 6"
    assert columns(page) == [name, LIPOMA]
    expect(page.get_by_test_id("stMultiSelect")).to_contain_text(name)
    lines = list(csv.reader(io.StringIO(download(page, "CSV").removeprefix("\ufeff"))))
    assert {row[2] for row in lines[1:]} == {f"'{name}", LIPOMA}
    assert "=1+1 &amp; Abscess" in download(page, "page to print")


@pytest.mark.parametrize(
    ("address", "said", "shown"),
    [
        ("/compare?condition=gout", "names nothing that can be compared", []),
        ("/compare?condition=lump", "Lump on the back is a group of conditions", []),
        ("/compare?condition=lump&condition=boil", "Pick what belongs to it", []),
        (
            f"{TWO}&condition=<i>gout</i>",
            "names nothing that can be compared",
            ["Abscess", LIPOMA],
        ),
        (f"{TWO}&condition=lipoma", "compared once", ["Abscess", LIPOMA]),
        ("/compare?condition=boil", "Pick at least one more", []),
        (
            f"{FOUR}&condition=scabies&condition=rosacea&condition=chickenpox",
            "names nothing",
            ["Abscess", "Boil", CYST, LIPOMA, "Scabies"],
        ),
        (
            f"{FOUR}&condition=scabies&condition=chickenpox",
            "These are the first five",
            ["Abscess", "Boil", CYST, LIPOMA, "Scabies"],
        ),
    ],
)
def test_a_bad_address_is_answered_in_words(
    desk: Page, address: str, said: str, shown: list[str]
) -> None:
    visit(desk, address)
    expect(desk.get_by_test_id("stMain")).to_contain_text(said)
    expect(desk.get_by_test_id("stMain")).not_to_contain_text("gout")
    named = "names nothing" in said
    expect(desk.get_by_text("names nothing that can be compared")).to_have_count(int(named))
    assert columns(desk) == shown


def test_the_head_that_stays_covers_what_goes_by_below_it(desk: Page) -> None:
    """The names of the rows went by in the empty corner of the head."""
    visit(desk, "/compare?condition=lipoma&condition=boil")
    row = desk.locator(".compare thead tr").last
    where = "each => [getComputedStyle(each).position, getComputedStyle(each).backgroundColor]"
    drawn = [each.evaluate(where) for each in row.locator("> *").all()]
    assert {position for position, _ in drawn} == {"sticky"}
    assert "rgba(0, 0, 0, 0)" not in {colour for _, colour in drawn}


def test_the_table_can_be_read_with_the_keyboard(desk: Page) -> None:
    visit(desk, TWO)
    summary = desk.locator("table.compare summary").first
    summary.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("table.compare details[open] li").first).to_be_visible()
    desk.get_by_role("radio", name="What tells most").focus()
    desk.keyboard.press("ArrowRight")
    settled(desk)
    expect(desk.locator("tr.shared")).to_have_count(0)


def test_the_page_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme) -> None:
    page = open_page("desk", scheme)
    visit(page, f"{FOUR}&feel=warm-to-touch")
    page.locator("table.compare summary").first.click()
    assert axe.violations(page) == []
