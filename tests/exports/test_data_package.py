"""The dataset to take away: it opens without a problem, follows the sources, and never runs."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import frictionless
import pytest

from data.dataset.catalogue import Catalogue, build
from data.dataset.package import TABLES, read
from data.exports.data_package import joined_csv, joined_json, package_zip, schema_org
from data.exports.data_tables import JOINED, table_csv
from data.provenance.reference_only import reference_only

PACKAGE = read()
ALL = build(PACKAGE)
ONLY = reference_only(ALL)


def _rows(text: str) -> list[dict[str, str]]:
    return [*csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))]


@pytest.mark.parametrize("catalogue", [ALL, ONLY], ids=["all sources", "references only"])
def test_the_zip_opens_in_frictionless_without_a_problem(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    path = tmp_path / "package.zip"
    path.write_bytes(package_zip(catalogue, PACKAGE.texts, "How to cite it."))
    report = frictionless.validate(str(path), type="package")
    assert report.valid, report.flatten(["rowNumber", "fieldName", "message"])
    counts = {task.name: task.stats["rows"] for task in report.tasks}
    assert counts == {
        "conditions": len(catalogue.conditions),
        "terms": len(catalogue.terms),
        "statements": len(catalogue.statements),
        "sources": len(catalogue.sources),
        "accounts": len(catalogue.accounts),
    }


def test_the_zip_holds_tables_documents_licence_and_how_to_cite() -> None:
    made = package_zip(ALL, PACKAGE.texts, "How to cite it.")
    archive = zipfile.ZipFile(io.BytesIO(made))
    names = {*archive.namelist()}
    assert {f"tables/{table}.csv" for table in TABLES} <= names
    assert {"datapackage.yaml", "datapackage.json", "urgency.yaml", "LICENSE"} <= names
    assert archive.read("README.txt").decode() == "How to cite it.\n"
    assert json.loads(archive.read("datapackage.json"))["version"] == ALL.package["version"]
    assert made == package_zip(ALL, PACKAGE.texts, "How to cite it.")


@pytest.mark.parametrize("table", TABLES)
def test_a_table_says_what_its_file_says(table: str) -> None:
    written = [
        {column: cell.removeprefix("'") for column, cell in row.items()}
        for row in _rows(table_csv(ALL, table))
    ]
    assert written == [
        {str(column): str(cell) for column, cell in row.items()}
        for row in PACKAGE.tables[table].to_dict("records")
    ]


def test_joined_statements_say_who_says_so() -> None:
    wide, plain = _rows(joined_csv(ONLY)), json.loads(joined_json(ONLY))
    assert len(wide) == len(plain) == len(ONLY.statements)
    assert [*wide[0]] == [*plain[0]] == [*JOINED]
    assert {row["source_kind"] for row in plain} == {"public-body", "clinical"}


def test_formulas_are_disarmed() -> None:
    armed = replace(ALL.statements[0], note="=HYPERLINK(1)")
    catalogue = replace(ALL, statements=(armed,))
    assert _rows(joined_csv(catalogue))[0]["note"] == "'=HYPERLINK(1)"
    assert _rows(table_csv(catalogue, "statements"))[0]["note"] == "'=HYPERLINK(1)"


def test_search_engines_read_what_the_package_says() -> None:
    told = schema_org(ALL)
    assert told["@type"] == "Dataset"
    assert (told["name"], told["version"]) == (ALL.package["title"], ALL.package["version"])
    assert told["license"].startswith("https://creativecommons.org/")
    assert [each["name"] for each in told["distribution"]] == [*TABLES]
