"""What the documents say is there is there, and what is there is documented."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
GUIDE = (ROOT / "docs" / "dataset.md").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)


def _yaml(name: str) -> dict:
    return yaml.safe_load((ROOT / "data" / name).read_text(encoding="utf-8"))


def _section(heading: str) -> str:
    """What the dataset guide says under a heading."""
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", GUIDE, re.M | re.S)
    assert found, f"docs/dataset.md has no heading {heading!r}"
    return found[1]


TABLES = {resource["name"]: resource for resource in _yaml("datapackage.yaml")["resources"]}


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_documented_in_its_order(table: str) -> None:
    columns = [field["name"] for field in TABLES[table]["schema"]["fields"]]
    assert re.findall(r"^\| `([^`]+)` \|", _section(f"{table}.csv"), re.M) == columns


@pytest.mark.parametrize("table", TABLES)
def test_every_allowed_word_is_documented(table: str) -> None:
    for field in TABLES[table]["schema"]["fields"]:
        for word in field.get("constraints", {}).get("enum", ()):
            assert f"`{word}`" in _section(f"{table}.csv"), f"{table}.{field['name']}: {word}"


def test_every_facet_is_documented_in_its_order() -> None:
    facets = [entry["facet"] for entry in _yaml("facets.yaml")["facets"]]
    assert re.findall(r"^\| `([^`]+)` \|", _section("Facets"), re.M) == facets


def test_every_file_of_the_dataset_is_documented() -> None:
    files = [path.name for path in (ROOT / "data").glob("*.yaml")]
    files += [path.name for path in (ROOT / "data" / "tables").glob("*.csv")]
    assert files
    assert [name for name in sorted(files) if name not in GUIDE] == []
