"""Writes docs/data-dictionary.md from data/datapackage.yaml: `python -m tests.data_dictionary`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "data-dictionary.md"
HEAD = """# Data dictionary

Written by `make dictionary` from data/datapackage.yaml: every column of every table, as
`python -m data` holds the rows to it. [dataset.md](dataset.md) says what to write there, and describes
the YAML files.
"""


def page() -> str:
    """The whole page."""
    package = yaml.safe_load((ROOT / "data" / "datapackage.yaml").read_text("utf-8"))
    return "\n".join([HEAD, *map(_table, package["resources"])])


def _table(resource: dict[str, Any]) -> str:
    schema = resource["schema"]
    leads = {
        field: f"{key['reference']['resource'] or resource['name']}.{to}"
        for key in schema.get("foreignKeys", ())
        for field, to in zip(key["fields"], key["reference"]["fields"], strict=True)
    }
    rows = [
        f"| `{field['name']}` | {field['type']} | {_allowed(field, schema, leads)} "
        f"| {field['description'].replace('|', chr(92) + '|')} |"
        for field in schema["fields"]
    ]
    head = "| column | type | what is allowed | what it says |\n| --- | --- | --- | --- |"
    return f"## {resource['path']}\n\n{head}\n" + "\n".join(rows) + "\n"


def _allowed(field: dict[str, Any], schema: dict[str, Any], leads: dict[str, str]) -> str:
    limits = field.get("constraints", {})
    said = [
        "key" if field["name"] in schema["primaryKey"] else "",
        "must be there" if limits.get("required") else "",
        ", ".join(f"`{word}`" for word in limits.get("enum", ())),
        f"one of `{leads[field['name']]}`" if field["name"] in leads else "",
        f"`{limits['pattern']}`".replace("|", "\\|") if "pattern" in limits else "",
        f"at least {limits['minimum']}" if "minimum" in limits else "",
    ]
    return "; ".join(filter(None, said))


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
