"""Every rule about datasets finds what it is there for, says all of it, and nothing else."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date
from itertools import chain
from pathlib import Path

import pytest

from data.checks import CONTENT, FORM, check
from data.checks.keys import unknown_drawing
from data.checks.reviews import overdue_review
from data.dataset.catalogue import build
from data.dataset.package import DOCUMENTS, TABLES, read
from data.dataset.problem import MOST_PROBLEMS, Problem
from tests.datasets import STATEMENTS, add, both, cell, drop, swap, write
from tests.faults import FAULTS
from tests.faults.fault import Fault

TODAY = date(2026, 11, 21)


def checked(folder: Path) -> list[Problem]:
    return list(check(read(folder), TODAY))


def test_a_sound_dataset_has_no_problem_and_makes_a_catalogue(tmp_path: Path) -> None:
    package = read(write(tmp_path))
    assert check(package, TODAY) == ()
    assert len(build(package).statements) == 15


@pytest.mark.parametrize("fault", [pytest.param(fault, id=fault.says) for fault in FAULTS])
def test_the_checks_name_every_problem_of(fault: Fault, tmp_path: Path) -> None:
    fault.change(write(tmp_path))
    assert checked(tmp_path) == fault.problems


@pytest.mark.parametrize(
    "rule", [rule.__name__.replace("_", "-") for rule in (*chain(*FORM), *CONTENT, overdue_review)]
)
def test_there_is_a_broken_example_for_the_rule(rule: str) -> None:
    found = {problem.rule for fault in FAULTS for problem in fault.problems}
    # These two have tests of their own below.
    assert rule in found | {"document-without-schema", "unknown-drawing"}


def test_a_document_that_no_schema_describes_is_a_problem(tmp_path: Path) -> None:
    package = read(write(tmp_path))
    package = replace(package, documents={**package.documents, "colours": ["red"]})
    message = "Describe the file in data/schemas/colours.json."
    assert check(package, TODAY) == (
        Problem("colours.yaml", 0, "", "", "document-without-schema", message),
    )


def test_an_appearance_shown_by_an_unknown_drawing_is_a_problem(tmp_path: Path) -> None:
    package = read(write(tmp_path))
    drawings = {"drawings": [{"drawing": "pus"}]}
    package = replace(package, documents={**package.documents, "drawings": drawings})
    message = "drawings.yaml does not have this drawing; correct the name or add it there."
    assert list(unknown_drawing(package)) == [
        Problem("tables/terms.csv", 7, "drawing", "lump", "unknown-drawing", message)
    ]


def test_all_problems_are_told_at_once_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    change = both(
        cell("terms", 4, "severity", "serious"),
        cell("statements", 12, "condition", "infections"),
        cell("statements", 4, "term", "fewer"),
        swap("facets.yaml", "    label: Where\n", ""),
        drop("levels.yaml"),
        add("tables/sources.csv", "handbook,short"),
    )
    change(write(tmp_path))
    assert [(problem.table, problem.row, problem.rule) for problem in checked(tmp_path)] == [
        ("facets.yaml", 5, "wrong-document"),
        ("levels.yaml", 0, "missing-file"),
        ("tables/sources.csv", 4, "too-few-cells"),
        ("tables/statements.csv", 4, "unknown-term"),
        ("tables/statements.csv", 12, "unknown-condition"),
        ("tables/terms.csv", 4, "stray-severity"),
    ]


def test_a_review_is_not_overdue_on_its_last_day(tmp_path: Path) -> None:
    package = read(write(tmp_path))
    assert check(package, date(2999, 1, 1)) == ()
    assert [problem.rule for problem in check(package, date(2999, 1, 2))] == ["overdue-review"]


def test_a_byte_order_mark_as_spreadsheets_write_it_is_no_problem(tmp_path: Path) -> None:
    file = write(tmp_path) / "tables" / "terms.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n", b"\r\n"))
    assert checked(tmp_path) == []


@pytest.mark.parametrize("name", TABLES)
def test_a_table_left_out_is_one_problem_and_no_crash(name: str, tmp_path: Path) -> None:
    drop(f"tables/{name}.csv")(write(tmp_path))
    message = "The file cannot be opened; put it back."
    assert checked(tmp_path) == [Problem(f"tables/{name}.csv", 0, "", "", "missing-file", message)]


@pytest.mark.parametrize("name", DOCUMENTS)
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("[]", "not-a-mapping"),
        ("{}", "wrong-document"),
        ("12", "not-a-mapping"),
        ("yes", "not-a-mapping"),
        ("a: [{b: null}]", "wrong-document"),
        ("[[[1]]]", "not-a-mapping"),
        ("---", "empty-file"),
        ("null", "empty-file"),
        ("~", "empty-file"),
        ("a: " + "[" * 100_000, "too-deep"),
        ("[" * 3_000 + "]" * 3_000, "too-deep"),
        ("\n".join(" " * depth + "a:" for depth in range(3_000)), "too-deep"),
        ("cards: " + "9" * 400, "yaml-surprise"),
        ("cards: 1:30", "yaml-surprise"),
        ("cards: 010", "yaml-surprise"),
        ("cards: no", "yaml-surprise"),
        ("cards: !!bool maybe", "yaml-surprise"),
        ("cards: 0xfff", "yaml-surprise"),
    ],
    ids=lambda text: text[:20],
)
def test_a_document_of_any_other_content_is_a_problem_and_no_crash(
    name: str, text: str, rule: str, tmp_path: Path
) -> None:
    (write(tmp_path) / f"{name}.yaml").write_text(text, "utf-8")
    problems = checked(tmp_path)
    assert {(problem.table, problem.rule) for problem in problems} == {(f"{name}.yaml", rule)}


def test_what_is_no_file_is_told_and_not_waited_for(tmp_path: Path) -> None:
    file = write(tmp_path) / "levels.yaml"
    file.unlink()
    os.mkfifo(file)
    message = "This is no file; put one in its place."
    assert checked(tmp_path) == [Problem("levels.yaml", 0, "", "", "not-a-file", message)]


def test_of_very_many_problems_of_one_kind_the_first_are_told(tmp_path: Path) -> None:
    table = write(tmp_path) / "tables" / "statements.csv"
    rows = "".join(f"cyst,nothing-{number:06},handbook,Cyst,,,\n" for number in range(5_000))
    table.write_text(STATEMENTS.splitlines()[0] + "\n" + rows, "utf-8")
    unknown = [problem for problem in checked(tmp_path) if problem.rule == "unknown-term"]
    assert len(unknown) == MOST_PROBLEMS


def test_an_empty_folder_is_a_problem_for_each_file(tmp_path: Path) -> None:
    problems = checked(tmp_path)
    assert {problem.rule for problem in problems} == {"missing-file"}
    assert len(problems) == len(TABLES) + len(DOCUMENTS)
