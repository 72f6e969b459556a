"""Writes docs/licences.md from what is installed: `python -m tests.licences`."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "licences.md"
HEAD = """# Licences of what the app runs on

Written by `make licences` from requirements.lock and from what each package says of itself.

| package | licence |
| --- | --- |
"""


def locked() -> list[str]:
    """The packages of requirements.lock, in their order."""
    text = (ROOT / "requirements.lock").read_text("utf-8")
    return list(dict.fromkeys(re.findall(r"^([\w.-]+)==", text, re.M)))


def licence(package: str) -> str:
    """What a package says of its licence, in one line."""
    try:
        said = metadata(package)
    except PackageNotFoundError:
        return "not needed on this system"
    classified = [
        each.rpartition(":: ")[2]
        for each in said.get_all("Classifier") or []
        if each.startswith("License ::") and each.count("::") > 1
    ]
    text = said.get("License-Expression") or ", ".join(classified) or said.get("License") or "?"
    return text.splitlines()[0]


if __name__ == "__main__":
    rows = "".join(f"| {package} | {licence(package)} |\n" for package in locked())
    PAGE.write_text(HEAD + rows, "utf-8")
