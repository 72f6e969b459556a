"""`python -m data` says what is wrong, or how much was checked, and exits accordingly."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.datasets import both, cell, write

ROOT = Path(__file__).parents[2]


def run(*arguments: str, **variables: str) -> tuple[int, list[str]]:
    done = subprocess.run(
        [sys.executable, "-m", "data", *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **variables},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stderr == ""
    return done.returncode, done.stdout.splitlines()


def test_a_sound_dataset_is_one_line_that_counts_and_exit_0(tmp_path: Path) -> None:
    assert run("--dir", str(write(tmp_path))) == (
        0,
        ["4 conditions, 2 groups, 10 terms, 15 statements, 2 sources, 2 rules: no problem found."],
    )


def test_each_problem_is_a_line_then_their_number_and_exit_1(tmp_path: Path) -> None:
    both(cell("statements", 4, "term", "fewer"), cell("terms", 4, "plain", "One\ntwo."))(
        write(tmp_path)
    )
    assert run("--dir", str(tmp_path)) == (
        1,
        [
            'tables/statements.csv, row 4, column term, value "fewer": tables/terms.csv does not '
            "have this term; correct the name or add it there. (unknown-term)",
            'tables/terms.csv, row 4, column plain, value "One\\ntwo.": '
            "Write the cell on one line. (line-break-in-cell)",
            "2 problems found.",
        ],
    )


def test_one_problem_is_not_called_problems(tmp_path: Path) -> None:
    cell("statements", 4, "term", "fewer")(write(tmp_path))
    assert run("--dir", str(tmp_path))[1][-1] == "1 problem found."


def test_a_folder_that_is_not_there_is_not_taken_for_sound(tmp_path: Path) -> None:
    code, lines = run("--dir", str(tmp_path / "nowhere"))
    assert code == 1
    assert "tables/terms.csv: The file cannot be opened; put it back. (missing-file)" in lines


def test_without_a_folder_the_dataset_that_is_served_is_checked(tmp_path: Path) -> None:
    code, lines = run(EXPLORER_DATA=str(write(tmp_path)))
    assert (code, lines[0].split(",")[0]) == (0, "4 conditions")
