"""`python -m data diff`: facts, whose advice, which stories, the gravest first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from data.desk import changed_advice
from data.desk.difference import difference
from data.desk.stories import Story
from data.desk.workbench import UnsoundDatasetError, Workbench, open_dataset
from tests.datasets import Change, add, both, cell, swap, write

TODAY = date(2026, 11, 26)
STORY = Story("warm", frozenset(), "There is a lump.", "fever", ("abscess",), "today")


@pytest.fixture(autouse=True)
def _told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changed_advice, "open_stories", lambda: [STORY])
    monkeypatch.setattr(changed_advice, "open_lines", lambda: ["a lump"])


def _changed(tmp_path: Path, change: Change) -> dict[str, list[str]]:
    """The rows of each chapter after `change`, by its title."""
    old, new = write(tmp_path / "old"), write(tmp_path / "new")
    change(new)
    chapters: dict[str, list[str]] = {}
    title = ""
    for line in difference(_opened(old), _opened(new), everything=True):
        if line[:1].isupper():
            title = line.partition(":")[0]
            chapters[title] = []
        elif line.startswith("  - "):
            chapters[title].append(line.removeprefix("  - "))
    return chapters


def _opened(folder: Path) -> Workbench:
    return open_dataset(folder, TODAY)


def test_two_that_are_the_same_say_so(tmp_path: Path) -> None:
    bench = _opened(write(tmp_path))
    assert [*difference(bench, bench, everything=False)] == ["The two datasets say the same."]


def test_facts_are_added_dropped_and_changed(tmp_path: Path) -> None:
    change = both(
        cell("statements", 3, "frequency", "rarely"),
        swap(
            "tables/statements.csv",
            "cyst,lower-back,handbook,Cyst,sometimes,,\n",
            "",
        ),
        swap(
            "tables/statements.csv",
            "lipoma,fever",
            "keloid,firm,handbook,Keloid,often,,\nlipoma,fever",
        ),
    )
    found = _changed(tmp_path, change)
    assert found["FACTS ADDED"] == ["Keloid, Firm: often (handbook, Keloid)"]
    assert found["FACTS DROPPED"] == ["Cyst, Lower back: sometimes (handbook, Cyst)"]
    assert found["FACTS CHANGED"] == ["Abscess, Fever: sometimes -> rarely (clinic-lumps, Signs)"]


def test_a_fact_that_moved_inside_its_source_is_one_change(tmp_path: Path) -> None:
    found = _changed(tmp_path, cell("statements", 9, "place", "Lumps"))
    assert "FACTS ADDED" not in found
    assert "FACTS DROPPED" not in found
    assert found["FACTS CHANGED"] == ["Cyst, Lower back: Cyst -> Lumps (handbook, Lumps)"]


def test_a_rule_that_changes_its_level_changes_advice(tmp_path: Path) -> None:
    found = _changed(tmp_path, swap("urgency.yaml", "level: doctor", "level: emergency"))
    assert found["WARNING SIGNS"] == ["changed lump: level doctor -> emergency"]
    assert found["TYPED LINES WITH OTHER ADVICE"] == ['"a lump": doctor -> emergency']
    assert found["STORIES WITH OTHER ADVICE"] == ["warm (whole story): doctor -> emergency"]


def test_a_usual_level_and_the_words_of_a_condition(tmp_path: Path) -> None:
    change = both(
        cell("conditions", 2, "care_level", "emergency"),
        cell("conditions", 3, "also_called", "pouch"),
    )
    found = _changed(tmp_path, change)
    assert found["USUAL LEVELS"] == ["changed abscess: level today -> emergency"]
    assert found["CONDITIONS"] == ["changed cyst: also_called nothing -> pouch"]


def test_a_story_that_falls_is_named_with_both_ranks(tmp_path: Path) -> None:
    change = both(
        swap(
            "tables/statements.csv",
            "abscess,fever,clinic-lumps,Signs,sometimes,,\nabscess,fever,handbook,Abscess,often,,\n",
            "",
        ),
        swap("tables/statements.csv", "cyst,firm", "cyst,fever,handbook,Cyst,often,,\ncyst,firm"),
    )
    found = _changed(tmp_path, change)
    assert found["STORIES WITH ANOTHER RANK"][0].startswith("warm (few words): 1 -> ")


def test_a_review_that_the_change_undoes_is_told(tmp_path: Path) -> None:
    old, new = write(tmp_path / "old"), write(tmp_path / "new")
    for folder in (old, new):
        for column, value in (
            ("reviewed_on", "2026-11-01"),
            ("reviewed_by", "Dr A"),
            ("review_due", "2027-11-01"),
        ):
            cell("conditions", 2, column, value)(folder)
    cell("statements", 3, "frequency", "rarely")(new)
    lines = [*difference(_opened(old), _opened(new), everything=True)]
    assert "  - Abscess [abscess], reviewed by Dr A" in lines


def test_an_earlier_dataset_may_fail_checks_that_are_new(tmp_path: Path) -> None:
    cell("conditions", 2, "summary", "A pocket of  pus.")(write(tmp_path))
    with pytest.raises(UnsoundDatasetError):
        open_dataset(tmp_path, TODAY)
    assert open_dataset(tmp_path, TODAY, earlier=True).catalogue.conditions
    add("tables/statements.csv", "lipoma,zz,handbook,Lipoma,often,,")(tmp_path)
    with pytest.raises(UnsoundDatasetError):
        open_dataset(tmp_path, TODAY, earlier=True)
