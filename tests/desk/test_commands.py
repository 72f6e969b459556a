"""The commands as they are typed: what they print, what they write, and what they refuse."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from data.__main__ import main
from data.desk import progress
from tests.datasets import cell, write


def test_without_a_command_a_dataset_is_checked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--dir", str(write(tmp_path))]) == 0
    assert capsys.readouterr().out.endswith("no problem found.\n")


@pytest.mark.parametrize("before", [True, False])
def test_the_folder_may_stand_before_or_after_the_command(
    before: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = ["--dir", str(write(tmp_path))]
    assert main([*where, "why", "fever"] if before else ["why", "fever", *where]) == 0
    assert "Warning signs met" in capsys.readouterr().out


def test_the_report_of_another_dataset(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", "--all", "--dir", str(write(tmp_path))]) == 0
    said = capsys.readouterr().out
    assert "  - Cyst [cyst]: 3" in said
    assert "Abscess, Fever: sometimes: clinic-lumps; often: handbook" in said


def test_the_difference_of_two_folders(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    old, new = write(tmp_path / "old"), write(tmp_path / "new")
    cell("statements", 3, "frequency", "rarely")(new)
    assert main(["diff", str(old), str(new)]) == 0
    assert "FACTS CHANGED: 1" in capsys.readouterr().out


def test_a_faulty_dataset_is_not_worked_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cell("statements", 3, "frequency", "zz")(write(tmp_path))
    assert main(["--dir", str(tmp_path), "report"]) == 1
    assert capsys.readouterr().out.endswith("1 problem found.\n")


def test_a_review_that_is_overdue_does_not_keep_the_desk_from_saying_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = write(tmp_path) / "datapackage.yaml"
    file.write_text(file.read_text("utf-8").replace("2999-01-01", "2020-01-01"), "utf-8")
    assert main(["--dir", str(tmp_path), "report"]) == 0
    assert "The whole dataset, since 2020-01-01" in capsys.readouterr().out


def test_a_sheet_is_printed_or_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = ["--dir", str(write(tmp_path))]
    assert main([*where, "review", "cyst"]) == 0
    printed = capsys.readouterr().out
    assert main([*where, "review", "cyst", "-o", str(tmp_path / "cyst.md")]) == 0
    assert (tmp_path / "cyst.md").read_text("utf-8") == printed
    assert main([*where, "review", "cyst", "-o", str(tmp_path / "no" / "cyst.md")]) == 1


def test_a_condition_that_is_not_there_is_answered_with_those_like_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--dir", str(write(tmp_path)), "review", "furuncle"]) == 1
    assert "Like it: abscess." in capsys.readouterr().err


def test_a_day_that_is_none_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["reviewed", "sheet.md", "--by", "A", "--on", "31.1.2027"])
    assert "invalid day value" in capsys.readouterr().err


def test_what_takes_long_says_how_far_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = iter([0.0, 0.5, 1.2, 1.2, 1.5])
    monkeypatch.setattr(progress, "monotonic", lambda: next(now))
    assert [*progress.counted("Reading", ["a", "b", "c"])] == ["a", "b", "c"]
    assert capsys.readouterr().err == "Reading: 1 of 3\n"


@pytest.mark.parametrize(("seconds", "said"), [(0.001, "Checking ...\n"), (60.0, "")])
def test_what_is_waited_for_is_told_after_a_while(
    seconds: float, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "SECONDS", seconds)
    with progress.waiting("Checking"):
        time.sleep(0.1)
    assert capsys.readouterr().err == said
