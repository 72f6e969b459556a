"""What a running server shows while its dataset is edited: the last good one stays up."""

from __future__ import annotations

import os
import weakref
from pathlib import Path

import pytest

from components.state import dataset as served
from components.state.collector import put_aside
from components.state.dataset import Dataset
from tests.datasets import cell, write


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EXPLORER_DATA", str(write(tmp_path)))
    monkeypatch.setattr(served, "QUIET", 0.0)
    return tmp_path


def name(of: str) -> str:
    found = served.serve()
    assert isinstance(found, Dataset)
    return found.catalogue.conditions[of].name


def test_a_changed_table_is_served(folder: Path) -> None:
    assert name("abscess") == "Abscess"
    cell("conditions", 2, "name", "Pocket of pus")(folder)
    assert name("abscess") == "Pocket of pus"


def test_a_changed_table_with_an_older_time_is_served(folder: Path) -> None:
    assert name("abscess") == "Abscess"
    cell("conditions", 2, "name", "Pocket of pus")(folder)
    os.utime(folder / "tables" / "conditions.csv", (1, 1))
    assert name("abscess") == "Pocket of pus"


def test_a_faulty_dataset_is_refused_and_the_one_before_stays(folder: Path) -> None:
    assert name("abscess") == "Abscess"
    (folder / "weights.yaml").write_text("---\n")
    assert name("abscess") == "Abscess"
    held = served.standing()
    assert [problem.table for problem in held.problems] == ["weights.yaml"]
    assert held.wrong_since is not None


def test_a_mended_dataset_is_served_and_nothing_is_wrong_any_more(folder: Path) -> None:
    good = (folder / "weights.yaml").read_bytes()
    name("abscess")
    (folder / "weights.yaml").write_text("---\n")
    served.serve()
    (folder / "weights.yaml").write_bytes(good)
    cell("conditions", 2, "name", "Pocket of pus")(folder)
    assert name("abscess") == "Pocket of pus"
    assert (served.standing().problems, served.standing().wrong_since) == ((), None)


def test_where_there_never_was_a_good_one_the_problems_are_given(folder: Path) -> None:
    (folder / "weights.yaml").unlink()
    found = served.serve()
    assert not isinstance(found, Dataset)
    assert [problem.rule for problem in found] == ["missing-file"]


def test_files_are_left_alone_until_they_have_been_quiet(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert name("abscess") == "Abscess"
    monkeypatch.setattr(served, "QUIET", 3.0)
    now = 100.0
    monkeypatch.setattr(served.time, "monotonic", lambda: now)
    cell("conditions", 2, "name", "Half of it")(folder)
    assert name("abscess") == "Abscess"
    now = 102.9
    cell("conditions", 2, "name", "All of it")(folder)
    assert name("abscess") == "Abscess"
    now = 105.0
    assert name("abscess") == "Abscess"
    now = 106.0
    assert name("abscess") == "All of it"


def test_what_else_lies_in_the_folder_does_not_matter(folder: Path) -> None:
    assert name("abscess") == "Abscess"
    (folder / ".#levels.yaml").symlink_to("nobody@nowhere.1:1")
    (folder / "tables" / "old.csv").write_text("x")
    assert name("abscess") == "Abscess"


def test_reloads_keep_no_dataset_that_nobody_reads_any_more(folder: Path) -> None:
    """Sessions that were open while the next one came held the one before: it goes with them."""
    before = []
    for reload in range(8):
        found = served.serve()
        before.append(weakref.ref(found))
        # What a session is to the collector: something that leads back to itself.
        session = {"dataset": found}
        session["session"] = session
        cell("conditions", 2, "name", f"Pocket of pus {reload}")(folder)
        assert name("abscess").endswith(f" {reload}")
        del found, session
    put_aside()
    assert sum(kept() is not None for kept in before) == 0
