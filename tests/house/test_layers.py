"""The house rules: arrows point from pages to components to data, and files stay small."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDERS = ("pages", "components", "data", "tests")
LINES = 200
LINES_OF_A_TEST = 300  # tables of cases are long, and easy to read all the same

FORBIDDEN = {
    "data": {"streamlit", "altair", "components", "pages", "app", "tests"},
    "components": {"pages", "app", "tests"},
    "pages": {"app", "tests"},
}


def _files(*folders: str) -> list[Path]:
    return [*ROOT.glob("*.py"), *(path for name in folders for path in (ROOT / name).rglob("*.py"))]


def _imported(path: Path) -> set[str]:
    """The first word of everything that a file imports, at its top or inside functions."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found.add((node.module or "").split(".")[0] if not node.level else path.parent.name)
    return found


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_arrows_point_one_way(folder: str) -> None:
    files = sorted((ROOT / folder).rglob("*.py"))
    assert files, f"{folder}/ has no Python file, so nothing was checked"
    wrong = {
        str(path.relative_to(ROOT)): sorted(bad)
        for path in files
        if (bad := _imported(path) & FORBIDDEN[folder])
    }
    assert wrong == {}


def test_importing_data_brings_neither_streamlit_nor_altair() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in sorted((ROOT / "data").rglob("*.py"))
        if not path.stem.startswith("__")
    ]
    assert modules
    code = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print(sorted({'streamlit', 'altair'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout.strip()) == (0, "[]"), done.stderr


def test_no_file_is_a_drawer() -> None:
    drawers = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "shared"}
    assert [path for path in _files(*FOLDERS) if drawers & set(path.stem.split("_"))] == []


def test_no_script_lies_directly_in_pages() -> None:
    # A flat pages/*.py switches on Streamlit's old multipage mechanism, which shows the first
    # visitor of a cold server a page without the frame.
    assert list((ROOT / "pages").glob("*.py")) == []


def test_files_stay_small() -> None:
    lengths = {
        path.relative_to(ROOT): len(path.read_text(encoding="utf-8").splitlines())
        for path in _files(*FOLDERS)
    }
    limits = {path: LINES_OF_A_TEST if path.parts[0] == "tests" else LINES for path in lengths}
    assert {path: length for path, length in lengths.items() if length > limits[path]} == {}
