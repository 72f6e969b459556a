"""On paper: how many pages of A4 the comparison, the complications and the sheet take."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.settled import settled, visit

FIVE = "&".join(
    f"condition={key}" for key in ("abscess", "lipoma", "epidermoid-cyst", "boil", "cellulitis")
)
TICKED = (
    "location=lower-back&location=chest&appearance=pus&appearance=redness&feel=warm-to-touch"
    "&feel=painful&symptom=fever&symptom=tiredness&not=itch&not=cough"
)


def pages(page: Page) -> int:
    """How many pages of paper a page takes, as Chromium prints it."""
    printed = page.pdf(prefer_css_page_size=True)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", printed))


@pytest.mark.parametrize(
    ("address", "most"),
    [
        (f"/sheet?{TICKED}", 1),
        (f"/compare?{FIVE}", 3),
        ("/complications?feel=warm-to-touch&appearance=pus", 3),
    ],
    ids=["sheet", "compare", "complications"],
)
def test_a_page_takes_few_sheets(desk: Page, address: str, most: int) -> None:
    visit(desk, address)
    assert 1 <= pages(desk) <= most


@pytest.mark.parametrize(
    ("address", "button", "most"),
    [
        (f"/sheet?{TICKED}", "Save to print", 1),
        (f"/compare?{FIVE}", "Download as a page to print", 3),
    ],
    ids=["sheet", "compare"],
)
def test_what_is_saved_takes_few_sheets(
    desk: Page, tmp_path: Path, address: str, button: str, most: int
) -> None:
    visit(desk, address)
    settled(desk)
    with desk.expect_download() as download:
        desk.get_by_role("button", name=button).click()
    path = tmp_path / "saved.html"
    download.value.save_as(path)
    desk.set_content(path.read_text("utf-8"))
    assert pages(desk) <= most


@pytest.mark.parametrize(
    "address",
    [
        "/compare?condition=melanoma&condition=sun-spot",
        "/complications?",
        "/treatment?condition=boil",
        "/condition?condition=boil",
    ],
)
def test_the_advice_on_the_ticks_is_printed_though_its_bar_is_not(desk: Page, address: str) -> None:
    visit(desk, f"{address}&symptom=rash-that-does-not-fade&region=united-kingdom")
    advice = desk.locator(".printed .step")
    expect(advice).to_be_hidden()
    expect(desk.get_by_text("Open a field")).to_have_count(1 if "compare" in address else 0)
    desk.emulate_media(media="print")
    expect(desk.get_by_test_id("stBottom")).to_be_hidden()
    expect(advice).to_be_visible()
    expect(advice).to_contain_text("Emergency now")
    expect(advice).to_contain_text("Call 999")
    expect(desk.get_by_text("Open a field")).to_be_hidden()
    desk.emulate_media(media="screen")


SORE = (
    "circumstance=cannot-move-well&circumstance=diabetes&circumstance=older-adult&course=for-days"
    "&course=gets-bigger&appearance=open-sore&appearance=pus-smells-bad&appearance=redness"
    "&feel=painful&location=tailbone&not=fever&not=chills&not=confused-or-drowsy"
)
FIELDS = ("Since when", "What has changed", "Medicines, allergies and illnesses", "What I want to")


def test_a_sheet_with_a_line_in_every_field_still_takes_one(desk: Page, tmp_path: Path) -> None:
    visit(desk, f"/sheet?{SORE}")
    for label in FIELDS:
        desk.get_by_label(label).fill("A line of words that somebody types here")
    settled(desk)
    assert pages(desk) == 1
    with desk.expect_download() as download:
        desk.get_by_role("button", name="Save to print").click()
    path = tmp_path / "saved.html"
    download.value.save_as(path)
    desk.set_content(path.read_text("utf-8"))
    assert pages(desk) == 1
