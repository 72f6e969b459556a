"""Where the tables and documents name each other's keys."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from data.checks.documents import schema_of
from data.checks.resources import links
from data.dataset.package import Package
from data.dataset.records import JUDGEMENT
from data.dataset.row_records import names_in
from data.dataset.yaml_document import KeyPath

# These are documents, which a foreign key of a data package cannot point at.
_COLUMNS_OF_DOCUMENTS = {
    "drawings": ("terms", "drawing"),
    "facets": ("terms", "facet"),
    "levels": ("conditions", "care_level"),
}
# These hold several keys in a cell, or a word of ours in place of one; no foreign key can say so.
_LISTS = {"parents": ("conditions", "conditions"), "commonness_source": ("conditions", "sources")}


def known(package: Package, name: str) -> frozenset[str]:
    """The keys of the table, or of the document that is a list, called `name`."""
    if name in package.tables:
        return frozenset(package.tables[name][name[:-1]])
    return frozenset(entry[name[:-1]] for entry in package.documents[name][name])


def entries(package: Package) -> Iterator[tuple[str, tuple[str, int], str]]:
    """The key of every entry of a top-level list in a document, with document and place."""
    for document, content in package.documents.items():
        for name, items in content.items():
            for place, entry in enumerate(items if isinstance(items, list) else ()):
                key = entry.get(name[:-1]) if isinstance(entry, dict) else None
                if isinstance(key, str):
                    yield document, (name, place), key


def in_columns(package: Package, target: str) -> Iterator[tuple[str, str]]:
    """The tables and columns at hand whose cells are keys of `target`."""
    for link in links(package):
        if link.target == target:
            yield link.table, link.column
    table, column = _COLUMNS_OF_DOCUMENTS.get(target, ("", ""))
    if table in package.tables:
        yield table, column
    for column, (table, named) in _LISTS.items():
        if named == target and table in package.tables:
            yield table, column


def keys_in(column: str, cell: str) -> frozenset[str]:
    """The keys that a cell of a column of `in_columns` names."""
    return frozenset(names_in(cell)) - {JUDGEMENT} if column in _LISTS else frozenset({cell})


def in_documents(package: Package, target: str) -> Iterator[tuple[str, KeyPath, str]]:
    """The places in documents that hold a key of `target`: document, place and key.

    A JSON Schema marks such a place with `"keyOf": "terms"`.
    """
    for document, content in package.documents.items():
        if target not in _targets(document):
            continue
        schema = schema_of(document) or {}
        for named, path, key in _mentions(schema, content, schema.get("$defs", {}), ()):
            if named == target:
                yield document, path, key


@cache
def _targets(document: str) -> frozenset[str]:
    """Of what the schema of `document` marks any key, at whatever place."""
    found, waiting = set[str](), list[Any]([schema_of(document) or {}])
    while waiting:
        inside = waiting.pop()
        if isinstance(inside, dict):
            if isinstance(named := inside.get("keyOf"), str):
                found.add(named)
            waiting.extend(inside.values())
        elif isinstance(inside, list):
            waiting.extend(inside)
    return frozenset(found)


def used(package: Package, target: str) -> frozenset[str]:
    """Every key of `target` that is named anywhere."""
    named: set[str] = {key for _, _, key in in_documents(package, target)}
    for table, column in in_columns(package, target):
        for cell in package.tables[table][column].unique().tolist():
            named.update(keys_in(column, cell))
    return frozenset(named - {""})


def _mentions(
    schema: Mapping[str, Any], content: object, shared: Mapping[str, Any], path: KeyPath
) -> Iterator[tuple[str, KeyPath, str]]:
    """Schema and document are walked together, along the few keywords that our schemas use to lead
    into a document; a validator would do the same ten times slower, at every start of the app.
    """
    schema = {**shared.get(str(schema.get("$ref", "")).rpartition("/")[2], {}), **schema}
    if isinstance(content, str) and "keyOf" in schema:
        yield schema["keyOf"], path, content
    if isinstance(content, dict):
        known, free = schema.get("properties", {}), schema.get("additionalProperties")
        names = schema.get("propertyNames", {})
        for name, inner in content.items():
            if isinstance(name, str) and "keyOf" in names:
                yield names["keyOf"], path, name
            below = known.get(name, free)
            if isinstance(below, dict):
                yield from _mentions(below, inner, shared, (*path, name))
    if isinstance(content, list) and isinstance(items := schema.get("items"), dict):
        for place, inner in enumerate(content):
            yield from _mentions(items, inner, shared, (*path, place))
