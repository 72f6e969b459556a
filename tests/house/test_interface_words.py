"""The interface promises no diagnosis either: no such word, in no string that a program shows.

Words of the dataset and of `wording.yaml` are held to the same by `claim-in-wording`, which
`make data` runs.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLAIM = re.compile(
    r"\byou have\b(?! (?:ticked|chosen|picked|marked)\b)"
    r"|\bdetect|\brul(?:e|es|ed|ing) out\b|\bsafe(?:ly)?\b|\bharmless",
    re.IGNORECASE,
)
PYTHON = [
    ROOT / "app.py",
    *(ROOT / "components").rglob("*.py"),
    *(ROOT / "pages").rglob("*.py"),
]
SCRIPTS = [*(ROOT / "components").rglob("*.js")]


def _python_strings(source: str) -> Iterator[str]:
    """Every string but the docstrings."""
    tree = ast.parse(source)
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in silent
        ):
            yield node.value


def _script_strings(source: str) -> Iterator[str]:
    code = re.sub(r"^\s*//.*$", "", source, flags=re.M)
    yield from re.findall(r'"([^"\n]*)"', code)
    yield from re.findall(r"`([^`]*)`", code)


@pytest.mark.parametrize("path", PYTHON, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_string_of_a_page_makes_a_claim(path: Path) -> None:
    assert [text for text in _python_strings(path.read_text("utf-8")) if CLAIM.search(text)] == []


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)
def test_no_string_of_a_script_makes_a_claim(path: Path) -> None:
    assert [text for text in _script_strings(path.read_text("utf-8")) if CLAIM.search(text)] == []


def test_the_check_sees_strings_and_not_docstrings() -> None:
    source = '"""Safe in here."""\nst.write("It is safe.")\n'
    assert [text for text in _python_strings(source) if CLAIM.search(text)] == ["It is safe."]
    source = '// safe here\nsay(a, "safe"); say(b, `you have ${c}`)'
    assert [t for t in _script_strings(source) if CLAIM.search(t)] == ["safe", "you have ${c}"]
