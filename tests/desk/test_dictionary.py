"""The data dictionary is what the schemas say, and says all of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from data.checks.documents import SCHEMAS
from data.dataset.package import DOCUMENTS, SHIPPED, read
from data.desk.dictionary import dictionary

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "docs" / "data-dictionary.md").read_text("utf-8")


def test_the_page_is_what_the_schemas_say() -> None:
    assert dictionary(read(SHIPPED)) == TEXT, "write it anew: python -m data dictionary"


def _keys(node: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every described place of a schema, however deep; definitions under their own name."""
    for key, below in node.get("properties", {}).items():
        yield f"{path}.{key}", below
        yield from _keys(below, f"{path}.{key}")
    for inside in ("items", "additionalProperties"):
        if isinstance(node.get(inside), dict):
            yield from _keys(node[inside], f"{path}[]")
    for name, below in node.get("$defs", {}).items():
        yield from _keys(below, f"{path}${name}")


SCHEMA = {path.stem: json.loads(path.read_text("utf-8")) for path in sorted(SCHEMAS.glob("*.json"))}
KEYS = [(name, *each) for name, schema in SCHEMA.items() for each in _keys(schema, "")]


def test_every_file_has_a_schema() -> None:
    assert {*SCHEMA} == {*DOCUMENTS, "benchmark"}


@pytest.mark.parametrize(("name", "path", "node"), KEYS, ids=lambda each: str(each)[:60])
def test_every_key_has_a_meaning_and_examples_that_it_allows(
    name: str, path: str, node: dict[str, Any]
) -> None:
    assert node["description"].endswith(".")
    assert f"`{path.rpartition('.')[2]}`" in TEXT or f".{path.rpartition('.')[2]}`" in TEXT
    rules = Draft202012Validator({**node, "$defs": SCHEMA[name].get("$defs", {})})
    for example in node.get("examples", ()):
        assert [*rules.iter_errors(example)] == []


def test_every_column_has_an_example_that_it_allows() -> None:
    fields = [
        f
        for r in read(SHIPPED).documents["datapackage"]["resources"]
        for f in r["schema"]["fields"]
    ]
    assert fields
    for field in fields:
        limits = field.get("constraints", {})
        assert field["example"] in limits.get("enum", [field["example"]])
        assert re.fullmatch(limits.get("pattern", ".*"), field["example"])


def test_the_figures_that_ship_have_their_form() -> None:
    found = yaml.safe_load((SHIPPED / "benchmark.yaml").read_text("utf-8"))
    assert [*Draft202012Validator(SCHEMA["benchmark"]).iter_errors(found)] == []
