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


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_leads_to_a_file(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_that_is_named_is_there(document: Path) -> None:
    named = re.findall(r"(?:`|^ {4})make ([a-z]+)", document.read_text(encoding="utf-8"), re.M)
    assert {*named} <= {*TARGETS}


def test_the_guide_lists_every_command() -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert sorted(re.findall(r"^\| `make ([a-z]+)` \|", guide, re.M)) == sorted(TARGETS)


def test_every_decision_is_listed_by_its_day() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = re.findall(r"\]\((.+\.md)\)", (folder / "README.md").read_text(encoding="utf-8"))
    assert sorted([*listed, "README.md"]) == sorted(path.name for path in folder.glob("*.md"))
    assert [name[:10] for name in listed] == sorted(name[:10] for name in listed)


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
