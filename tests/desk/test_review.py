"""`python -m data review` and `reviewed`: sheets filled in, taken back, and refused."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from data.__main__ import main
from data.dataset.package import SHIPPED, read
from data.desk.review_items import review_items
from data.desk.review_sheet import read_sheet, review_sheet
from data.desk.workbench import open_dataset
from tests.datasets import cell, swap, write
from tests.desk.copies import copy_shipped
from tests.stories.running import shipped

TODAY = date.today()


def _right(sheet: str) -> str:
    return sheet.replace("- [ ] right", "- [x] right")


def _take_back(folder: Path, sheet: str, *more: str) -> int:
    path = folder / "sheet.md"
    path.write_text(sheet, "utf-8")
    given = ("--dir", str(folder), "reviewed", str(path), "--by", "Dr A. Name, GP", *more)
    return main([*given])


def test_a_sheet_has_every_fact_and_rule_with_its_source_and_boxes() -> None:
    catalogue = shipped().catalogue
    sheet = review_sheet(catalogue, "shingles", TODAY)
    facts = catalogue.by_condition["shingles"]
    rules = [rule for rule in catalogue.rules if "shingles" in rule.about]
    assert facts
    assert rules
    assert len(re.findall(r"^### .*\(F-", sheet, re.M)) == len(facts)
    assert len(re.findall(r"^### .*\(R-", sheet, re.M)) == len(rules)
    for each in (*facts, *rules):
        assert catalogue.sources[each.source].named in sheet
    assert catalogue.conditions["shingles"].overview in sheet
    items = review_items(catalogue, "shingles")
    assert len({item.code for item in items}) == len(items)
    assert sheet.count("- [ ] right") == sheet.count("- [ ] wrong; right would be:") == len(items)


@pytest.mark.parametrize("condition", ["boil", "lipoma"])
def test_a_sheet_that_is_right_is_taken_back(condition: str, tmp_path: Path) -> None:
    folder = copy_shipped(tmp_path)
    before = {
        name: (folder / name).read_text("utf-8")
        for name in ("tables/conditions.csv", "urgency.yaml")
    }
    sheet = review_sheet(shipped().catalogue, condition, TODAY)
    assert _take_back(folder, _right(sheet), "--on", "2026-11-20") == 0
    catalogue = open_dataset(folder, TODAY).catalogue
    record = catalogue.conditions[condition]
    assert (record.reviewed_on, record.reviewed_by, record.review_due) == (
        "2026-11-20", "Dr A. Name, GP", "2027-11-20",
    )  # fmt: skip
    assert [c for c in catalogue.conditions.values() if c.reviewed_by] == [record]
    marked = [rule for rule in read(folder).documents["urgency"]["rules"] if "review" in rule]
    assert {rule["rule"] for rule in marked} == {
        r.rule for r in catalogue.rules if condition in r.about
    }
    # Beside the marks not a letter changes: comments and the form of every row stay.
    after = {name: (folder / name).read_text("utf-8").splitlines() for name in before}
    rows = [
        (old, new)
        for old, new in zip(
            before["tables/conditions.csv"].splitlines(),
            after["tables/conditions.csv"],
            strict=True,
        )
        if old != new
    ]
    [(old, new)] = rows
    assert new.startswith(old.removesuffix(",,,"))
    assert [line for line in after["urgency.yaml"] if "Dr A. Name" not in line] == before[
        "urgency.yaml"
    ].splitlines()


def test_it_can_be_reviewed_again(tmp_path: Path) -> None:
    folder = copy_shipped(tmp_path)
    sheet = _right(review_sheet(shipped().catalogue, "boil", TODAY))
    assert _take_back(folder, sheet, "--on", "2026-11-20") == 0
    assert _take_back(folder, sheet, "--on", "2026-11-22", "--due", "2026-12-24") == 0
    text = (folder / "urgency.yaml").read_text("utf-8")
    assert "2026-11-20" not in text
    assert text.count('reviewed_on: "2026-11-22"') > 0
    assert open_dataset(folder, TODAY).catalogue.conditions["boil"].review_due == "2026-12-24"


def _refused(tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str], *more: str) -> str:
    folder = write(tmp_path)
    before = {path: path.read_bytes() for path in folder.rglob("*.*") if path.is_file()}
    assert _take_back(folder, sheet, *more) == 1
    assert {path: path.read_bytes() for path in before} == before
    told = capsys.readouterr()
    return told.out + told.err


@pytest.fixture
def sheet(tmp_path: Path) -> str:
    catalogue = open_dataset(write(tmp_path / "printed"), TODAY).catalogue
    return review_sheet(catalogue, "abscess", TODAY)


def test_nothing_is_marked_while_one_thing_is_wrong(
    tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = _right(sheet).replace(
        "- [x] right\n- [ ] wrong; right would be:",
        "- [ ] right\n- [X] wrong; right would be: rarely,\n  only if untreated",
        1,
    )
    said = _refused(tmp_path, filled, capsys)
    assert "Wrong: Names (C-" in said
    assert "rarely, only if untreated" in said
    assert "nothing is marked" in said


def test_a_remark_beside_a_box_that_says_right_is_no_yes(
    tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = _right(sheet).replace("- [x] right", "- [x] right, but not in children", 1)
    assert "but not in children" in _refused(tmp_path, filled, capsys)


def test_what_is_not_judged_is_no_yes(
    tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str]
) -> None:
    filled = _right(sheet).replace("- [x] right", "- [ ] right", 1)
    assert "Not judged: Names (C-" in _refused(tmp_path, filled, capsys)


def test_what_changed_since_the_sheet_was_printed_was_not_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = write(tmp_path / "printed")
    cell("statements", 3, "frequency", "rarely")(other)
    printed = review_sheet(open_dataset(other, TODAY).catalogue, "abscess", TODAY)
    said = _refused(tmp_path, _right(printed), capsys)
    assert "Changed or gone since the sheet was printed: Fever (F-" in said
    assert "Not on the sheet: Fever (F-" in said


@pytest.mark.parametrize("more", [("--on", "2999-01-01"), ("--due", "2020-01-01"), ("--by", " ")])
def test_a_review_that_cannot_be_is_refused(
    tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str], more: tuple[str, str]
) -> None:
    assert "Name who checked it" in _refused(tmp_path, _right(sheet), capsys, *more)


def test_a_name_that_the_checks_refuse_is_not_written(
    tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "html-in-text" in _refused(tmp_path, _right(sheet), capsys, "--by", "Dr <b>A</b>")


def test_another_file_is_no_sheet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "This is no sheet" in _refused(tmp_path, "# Shopping\n\n- [x] right\n", capsys)
    assert read_sheet("") is None


def test_a_sheet_of_a_condition_that_is_gone_is_refused(
    tmp_path: Path, sheet: str, capsys: pytest.CaptureFixture[str]
) -> None:
    said = _refused(tmp_path, _right(sheet).replace("(abscess)", "(gone)", 1), capsys)
    assert "There is no condition gone" in said


def test_a_review_that_stands_over_several_lines_is_replaced_whole(tmp_path: Path) -> None:
    folder = write(tmp_path)
    swap(
        "urgency.yaml",
        "    place: When to call\n",
        '    place: When to call\n    review:\n      reviewed_on: "2026-11-01"\n'
        '      reviewed_by: Dr B\n      review_due: "2027-11-01"\n',
    )(folder)
    catalogue = open_dataset(folder, TODAY).catalogue
    assert _take_back(folder, _right(review_sheet(catalogue, "abscess", TODAY))) == 0
    [marked] = [r["review"] for r in read(folder).documents["urgency"]["rules"] if "review" in r]
    assert marked["reviewed_by"] == "Dr A. Name, GP"
    assert "Dr B" not in (folder / "urgency.yaml").read_text("utf-8")


def test_what_ships_is_not_reviewed() -> None:
    package = read(SHIPPED)
    assert (package.tables["conditions"][["reviewed_on", "reviewed_by"]] == "").all(axis=None)
    urgency = package.documents["urgency"]
    assert urgency["review"]["reviewed_by"] == ""
    assert not any("review" in rule for rule in urgency["rules"])
    assert package.documents["datapackage"]["review"]["by_clinician"] is False
