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

# The rooms of each hall, lower ones first: a room imports only what stands before it.
ROOMS = {
    "data": (
        "dataset", "checks", "plain_words", "matching", "provenance", "urgency", "conditions", "exports",
    ),
    "components": (
        "state", "serving", "parts", "frame", "sheet", "care", "sources", "method", "condition",
        "complications", "compare",
        "explore",
    ),
}  # fmt: skip
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


@pytest.mark.parametrize("hall", ROOMS)
def test_a_room_imports_none_above_it(hall: str) -> None:
    files = sorted((ROOT / hall).glob("*/*.py"))
    assert {path.parent.name for path in files} == set(ROOMS[hall])
    floor = {room: number for number, room in enumerate(ROOMS[hall])}
    wrong = {
        str(path.relative_to(ROOT)): sorted(above)
        for path in files
        if (
            above := {
                room
                for module in _modules_imported(path)
                if (room := _room(module, hall)) and floor[room] > floor[path.parent.name]
            }
        )
    }
    assert wrong == {}


@pytest.mark.parametrize("hall", ROOMS)
def test_every_file_of_a_room_is_imported_somewhere(hall: str) -> None:
    imported = {
        module
        for path in _files("pages", "components", "data")
        for module in _modules_imported(path)
    }
    rooms = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in (ROOT / hall).glob("*/*.py")
        if path.stem != "__init__"
    }
    assert sorted(rooms - imported) == []


def _modules_imported(path: Path) -> set[str]:
    """Every module of ours that a file imports, whole: `data.matching.counts`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def _room(module: str, hall: str) -> str:
    first, _, rest = module.partition(".")
    room = rest.partition(".")[0]
    return room if first == hall and room in ROOMS[hall] else ""


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
