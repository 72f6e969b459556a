"""A condition added by following CONTRIBUTING.md step by step is checked, found, ranked and shown."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from data.checks import check
from data.dataset.package import read
from data.desk.told import tell
from data.desk.workbench import Workbench, open_dataset
from data.matching.matching import match
from data.matching.selection import Selection
from tests.desk.copies import copy_shipped

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
STEPS = re.findall(r"^ *```csv data/(tables/[a-z]+\.csv)\n(.*?)^ *```$", GUIDE, re.M | re.S)
CONDITION = "button-bump"


def follow(folder: Path) -> None:
    """Put each row of each step where its first cells belong, as the guide says."""
    for name, rows in STEPS:
        file = folder / name
        header, *held = file.read_text("utf-8").splitlines()
        held += [row.strip() for row in rows.splitlines()]
        file.write_text("\n".join([header, *sorted(held, key=_cells)]) + "\n", "utf-8")


def _cells(row: str) -> list[str]:
    return next(csv.reader(io.StringIO(row)))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    copied = copy_shipped(tmp_path_factory.mktemp("dataset"))
    follow(copied)
    return copied


@pytest.fixture(scope="module")
def bench(folder: Path) -> Workbench:
    return open_dataset(folder, date.today())


def test_the_guide_has_a_row_for_each_table() -> None:
    assert {name for name, _ in STEPS} == {
        "tables/conditions.csv",
        "tables/sources.csv",
        "tables/statements.csv",
        "tables/terms.csv",
    }


def test_what_was_added_has_no_problem(folder: Path) -> None:
    assert check(read(folder), date.today()) == ()


def test_it_is_found_by_its_names_and_its_word(bench: Workbench) -> None:
    for typed in ("button bump", "press bump"):
        found = tell(bench, typed).understood.found
        assert CONDITION in {each.condition for each in found}, typed
    assert tell(bench, "it squeaks").selection.ticked == {"squeaks-when-pressed"}


def test_it_comes_first_for_its_own_ticks(bench: Workbench) -> None:
    stated = {row.term for row in bench.catalogue.by_condition[CONDITION]}
    own = {term for term in stated if bench.catalogue.filtering(term)}
    assert len(own) == len(stated)
    assert match(bench.evidence, Selection(frozenset(own))).fits[0].condition == CONDITION


def test_its_page_shows_what_was_entered(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EXPLORER_DATA", str(folder))
    test = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    test.query_params["condition"] = CONDITION
    test.run().switch_page("pages/find/condition.py").run()
    assert not test.exception
    shown = " ".join(element.proto.json for element in test.get("bidi_component"))
    for said in ("Button bump", "A made-up round bump that squeaks.", "Squeaks when pressed",
                 "https://example.org/button-bump", "within two weeks"):  # fmt: skip
        assert said in shown, said
