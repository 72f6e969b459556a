"""The data dictionary: every table, column, YAML file and key, made of the schemas."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from data.checks.documents import schema_of
from data.dataset.package import DOCUMENTS, Package, document_file

LIMITS = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "minItems": "at least {} of them",
    "pattern": "form `{}`",
}
"""What a schema may ask of a value, in words."""

HEAD = ("Meaning", "Type", "Allowed", "Required", "Example")


def dictionary(package: Package) -> str:
    """The dictionary of a dataset as the text of a Markdown file."""
    return "\n".join(_lines(package)) + "\n"


def _lines(package: Package) -> Iterator[str]:
    yield "# Data dictionary"
    yield ""
    yield (
        "Made by `python -m data dictionary` of `data/datapackage.yaml` and `data/schemas/`; edit "
        "those. [dataset.md](dataset.md) tells how it all fits together."
    )
    for resource in package.documents["datapackage"]["resources"]:
        yield from _table(resource)
    for document in (*DOCUMENTS, "benchmark"):
        yield from _document(document)


def _table(resource: Mapping[str, Any]) -> Iterator[str]:
    schema = resource["schema"]
    yield from ("", f"## {resource['path']}", "")
    yield f"One row for each {', '.join(schema['primaryKey'])}."
    yield from _head("Column")
    targets = {
        key["fields"][0]: key["reference"]["resource"] or resource["name"]
        for key in schema.get("foreignKeys", ())
    }
    for field in schema["fields"]:
        limits = field.get("constraints", {})
        allowed = [*_allowed(limits)]
        if field["name"] in targets:
            allowed.append(f"a key of {targets[field['name']]}")
        yield _row(
            field["name"],
            field["description"],
            field["type"],
            "; ".join(allowed),
            limits.get("required", False),
            field.get("example", ""),
        )


def _document(document: str) -> Iterator[str]:
    schema = schema_of(document) or {}
    yield from ("", f"## {document_file(document)}", "")
    yield f"{schema['title']}."
    yield from _head("Key")
    yield from _keys(schema, schema.get("$defs", {}), "")


def _keys(node: Mapping[str, Any], definitions: Mapping[str, Any], path: str) -> Iterator[str]:
    """A row for every key below `node`, which stands at `path`, each before those inside it."""
    for key, inner in _inside(node):
        below = _resolved(inner, definitions)
        here = f"{path}.{key}".removeprefix(".")
        yield _row(
            here,
            below["description"],
            _kind(below),
            "; ".join(_allowed(below)),
            key in node.get("required", ()),
            *(_shown(each) for each in below.get("examples", [""])),
        )
        yield from _keys(below, definitions, here)
        if "items" in below:
            yield from _keys(_resolved(below["items"], definitions), definitions, f"{here}[]")


def _inside(node: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    yield from node.get("properties", {}).items()
    if isinstance(free := node.get("additionalProperties"), dict):
        # Whoever writes the file names the keys: pages, sentences, levels, facets, colours.
        yield f"<{free['title']}>", free


def _resolved(node: Mapping[str, Any], definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    name = str(node.get("$ref", "")).rpartition("/")[2]
    return {**definitions[name], **node} if name else node


def _kind(node: Mapping[str, Any]) -> str:
    kinds = node.get("type", "string" if "enum" in node or "const" in node else "any")
    kind = kinds if isinstance(kinds, str) else " or ".join(kinds)
    inner = node.get("items", {}).get("type")
    return f"list of {inner}" if kind == "array" and isinstance(inner, str) else kind


def _allowed(node: Mapping[str, Any]) -> Iterator[str]:
    if "const" in node:
        yield f"`{node['const']}`"
    if "enum" in node:
        yield ", ".join(f"`{each}`" for each in node["enum"])
    for limit, said in LIMITS.items():
        if limit in node:
            yield said.format(node[limit])
    if target := node.get("keyOf"):
        yield f"a key of {target}"
    for below in ("items", "propertyNames"):
        if target := node.get(below, {}).get("keyOf"):
            yield f"keys of {target}"


def _shown(example: Any) -> str:
    return example if isinstance(example, str) else json.dumps(example, ensure_ascii=False)


def _head(name: str) -> Iterable[str]:
    return ("", f"| {name} | {' | '.join(HEAD)} |", f"|{' --- |' * (len(HEAD) + 1)}")


def _row(name: str, meaning: str, kind: str, allowed: str, required: bool, example: str) -> str:
    shown = f"`{example}`" if example else ""
    cells = (f"`{name}`", meaning, kind, allowed, "yes" if required else "no", shown)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
