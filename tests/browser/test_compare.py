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


def columns(page: Page) -> list[str]:
    return page.locator("table.compare thead th:visible").all_inner_texts()


def pick(page: Page, name: str) -> None:
    page.get_by_label("Conditions to compare").fill(name)
    page.get_by_role("option", name=re.compile(f"^{name}( –|$)")).click()
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


def test_four_conditions_show_their_differences_with_sources(desk: Page) -> None:
    visit(desk, FOUR)
    assert columns(desk) == ["Abscess", "Boil", "Epidermoid cyst", "Lipoma"]
    apart = desk.locator(".apart")
    expect(apart).to_contain_text(re.compile(r"Speaking for Abscess: warm to touch"))
    expect(apart).to_contain_text(
        re.compile(r"Speaking for Epidermoid cyst or Lipoma: .*moves under the skin")
    )
    expect(apart).to_contain_text("Speaking for Boil: purple-red skin")
    cells = desk.locator("tr[data-term=warm-to-touch] td")
    assert [text.split("\n")[0].strip() for text in cells.all_inner_texts()] == [
        "often",
        "not recorded",
        "not recorded",
        "not recorded",
    ]
    cells.first.locator("summary").click()
    expect(cells.first).to_contain_text("Your Sore Lump on Lower Back, paragraph 3")


def test_a_cell_says_what_it_rests_on(desk: Page) -> None:
    visit(desk, FOUR)
    row = desk.locator("tr[data-term=biopsy] td")
    expect(row.nth(0)).to_contain_text("said of the group: Lump on the back")
    expect(row.nth(1)).to_have_text(re.compile("not recorded"))
    expect(desk.locator("tr[data-term=pus] td").nth(2)).to_contain_text("said as: Pus comes out")
    expect(desk.locator("tr[data-term=lump] td").first).to_contain_text("sources differ")


def test_what_is_picked_on_the_page_stays_in_the_address(desk: Page) -> None:
    visit(desk, "/compare")
    expect(desk.get_by_text("Pick two conditions or more")).to_be_visible()
    pick(desk, "Abscess")
    expect(desk.get_by_text("Pick at least one more")).to_be_visible()
    pick(desk, "Lipoma")
    assert desk.url.endswith(TWO)
    desk.reload()
    settled(desk)
    assert columns(desk) == ["Abscess", "Lipoma"]
    pick(desk, "Boil")
    assert columns(desk) == ["Abscess", "Lipoma", "Boil"]
    desk.go_back()
    settled(desk)
    assert columns(desk) == ["Abscess", "Lipoma"]
    desk.go_forward()
    settled(desk)
    assert columns(desk) == ["Abscess", "Lipoma", "Boil"]


@pytest.mark.parametrize(
    ("typed", "picked"),
    [
        ("lipo", ["Lipoma"]),
        ("furun", ["Boil"]),
        ("skin cancer", ["Skin cancer"]),
        ("gout", []),
    ],
    ids=["part of a name", "another name", "a name that others hold", "nothing we describe"],
)
def test_enter_picks_the_one_that_was_typed(desk: Page, typed: str, picked: list[str]) -> None:
    visit(desk, "/compare")
    field = desk.get_by_label("Conditions to compare")
    field.click()
    expect(desk.get_by_role("option").first).to_have_text(re.compile("^Abscess"))
    field.press_sequentially(typed)
    field.press("Enter")
    settled(desk)
    chips = desk.get_by_test_id("stMultiSelect").locator("[data-tag]")
    assert chips.all_inner_texts() == picked


def test_what_is_picked_on_explore_is_compared(desk: Page) -> None:
    visit(desk, "/?feel=warm-to-touch")
    for button in desk.get_by_role("button", name=re.compile("^Compare ")).all()[:2]:
        button.click()
        settled(desk)
    desk.get_by_test_id("stTopNav").get_by_role("link", name="Compare").click()
    settled(desk)
    assert len(columns(desk)) == 2
    assert desk.url.count("condition=") == 2
    assert "feel=warm-to-touch" in desk.url
    names = columns(desk)
    pick(desk, "Lipoma")
    assert columns(desk) == [*names, "Lipoma"]
    desk.reload()
    settled(desk)
    assert columns(desk) == [*names, "Lipoma"]


def test_the_switch_shows_differences_or_what_is_shared(desk: Page) -> None:
    visit(desk, "/compare?condition=epidermoid-cyst&condition=lipoma")
    rows = desk.locator("table.compare tr[data-term]")
    everything = rows.count()
    show(desk, "Only differences")
    differences = rows.count()
    expect(desk.locator("tr.shared")).to_have_count(0)
    said = desk.get_by_text("What all have, but not equally often, is under “Only differences”")
    expect(said).to_have_count(0)
    show(desk, "Only what they share")
    expect(said).to_be_visible()
    expect(desk.locator("tr.one-sided, tr.differs")).to_have_count(0)
    expect(desk.locator("tr[data-term=moves-under-the-skin]")).to_be_visible()
    assert differences + rows.count() == everything


def test_nothing_shared_is_said_in_words(desk: Page) -> None:
    visit(desk, "/compare?condition=abscess&condition=melanoma")
    show(desk, "Only what they share")
    expect(desk.get_by_text("Our sources say nothing of all of them")).to_be_visible()


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
        ("Lipoma", "not recorded"),
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
    expect(paper.get_by_role("heading", level=1)).to_have_text("Compare: Abscess, Lipoma")
    row = paper.locator("tr", has_text="Warm to touch")
    expect(row).to_contain_text("Your Sore Lump on Lower Back, paragraph 3")
    expect(row.locator("li").first).to_be_visible()
    assert axe.of_document(paper) == []


def test_names_that_would_run_stay_words(serve: Serve, open_page: Open, tmp_path: Path) -> None:
    for file in SHIPPED.glob("*.yaml"):
        shutil.copy(file, tmp_path)
    shutil.copytree(SHIPPED / "tables", tmp_path / "tables")
    table = tmp_path / "tables" / "conditions.csv"
    text = table.read_text(encoding="utf-8")
    changed = text.replace("abscess,Abscess,", "abscess,=1+1 & Abscess @ 5$ to 6$,")
    assert changed != text
    table.write_text(changed, encoding="utf-8")
    page = open_page(server=serve({"EXPLORER_DATA": str(tmp_path)}))
    visit(page, TWO)
    name = "=1+1 & Abscess @ 5$ to 6$"
    assert columns(page) == [name, "Lipoma"]
    expect(page.get_by_test_id("stMultiSelect")).to_contain_text(name)
    lines = list(csv.reader(io.StringIO(download(page, "CSV").removeprefix("\ufeff"))))
    assert {row[2] for row in lines[1:]} == {f"'{name}", "Lipoma"}
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
            ["Abscess", "Lipoma"],
        ),
        (f"{TWO}&condition=lipoma", "compared once", ["Abscess", "Lipoma"]),
        ("/compare?condition=boil", "Pick at least one more", []),
        (
            f"{FOUR}&condition=scabies&condition=rosacea&condition=chickenpox",
            "names nothing",
            ["Abscess", "Boil", "Epidermoid cyst", "Lipoma", "Scabies"],
        ),
        (
            f"{FOUR}&condition=scabies&condition=chickenpox",
            "These are the first five",
            ["Abscess", "Boil", "Epidermoid cyst", "Lipoma", "Scabies"],
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


def test_the_table_can_be_read_with_the_keyboard(desk: Page) -> None:
    visit(desk, TWO)
    summary = desk.locator("tr[data-term=pus] summary").first
    summary.focus()
    desk.keyboard.press("Enter")
    expect(desk.locator("tr[data-term=pus] li").first).to_be_visible()
    desk.get_by_role("radio", name="All").focus()
    desk.keyboard.press("ArrowRight")
    settled(desk)
    expect(desk.locator("tr.shared")).to_have_count(0)


def test_the_page_breaks_no_accessibility_rule(open_page: Open, scheme: Scheme) -> None:
    page = open_page("desk", scheme)
    visit(page, f"{FOUR}&feel=warm-to-touch")
    page.locator("tr[data-term=pus] summary").first.click()
    assert axe.violations(page) == []
