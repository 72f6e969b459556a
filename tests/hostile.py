"""A dataset that means ill in every text it has, and a copy of the app that does not check it."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path
from typing import Any

import yaml

from data.dataset.package import DOCUMENTS, document_file, table_file
from tests.browser.server import ROOT
from tests.datasets import write

MARK = "evil"
HOSTILE = (
    "![.](http://evil.example/p.png) ![.][p] <script>document.evil = 1</script> "
    '<img src=http://evil.example/q.png onerror="document.evil = 1"> $a^2$ :red[x] '
    "[go](javascript:document.evil=1) www.evil.example https://evil.example =1+1 \u202eabc"
)
ADDRESS = "javascript:document.evil=1"
FORMULA = '=HYPERLINK("http://evil.example")'

COLUMNS = {
    "conditions": ("name", "also_called", "summary", "care_when"),
    "terms": ("label", "plain", "also_called"),
    "statements": ("place", "when", "note"),
    "sources": ("title", "publisher", "licence", "note"),
    "accounts": ("account",),
}
WORDS = frozenset(
    ("label", "question", "help", "words", "alt", "action", "reason", "place", "name", "text")
)
"""The keys of YAML files under which a sentence stands."""


def spoiled(value: Any, *, within: bool = True) -> Any:
    """`value` with every sentence in it spoiled; `within` is whether what stands here is one."""
    if isinstance(value, dict):
        return {key: spoiled(below, within=within or key in WORDS) for key, below in value.items()}
    if isinstance(value, list):
        return [spoiled(below, within=within) for below in value]
    return f"{value} {HOSTILE}" if isinstance(value, str) and within else value


def write_hostile(folder: Path) -> Path:
    """Write the small dataset into `folder`, with ill will in every text."""
    write(folder)
    for table, columns in COLUMNS.items():
        path = folder / table_file(table)
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            row.update({column: f"{FORMULA} {row[column]} {HOSTILE}" for column in columns})
            if table == "sources":
                row.update(address=ADDRESS, read_at=ADDRESS)
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, rows[0].keys(), lineterminator="\n")
            writer.writeheader()
            writer.writerows(rows)
    for document in DOCUMENTS:
        path = folder / document_file(document)
        held = yaml.safe_load(path.read_text("utf-8"))
        if document in ("wording", "facets", "urgency", "places", "bodymap", "drawings", "levels"):
            spoilt = spoiled(held, within=document == "wording")
            path.write_text(json.dumps(spoilt), "utf-8")
    return folder


def unchecked(folder: Path) -> Path:
    """A copy of the app in `folder` that serves a dataset whatever the checks say."""
    for name in ("components", "data", "pages", ".streamlit"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "app.py", folder)
    served = folder / "components" / "state" / "dataset.py"
    text = served.read_text("utf-8")
    assert "if problems := check(package, date.min):" in text
    served.write_text(text.replace("check(package, date.min)", "()"), "utf-8")
    return folder
