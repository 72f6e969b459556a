"""The form of the YAML documents, as the JSON Schemas in `data/schemas/` give it."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, TypeChecker, validators

from data.checks.finding import in_document
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem
from data.dataset.yaml_document import KeyPath

SCHEMAS = Path(__file__).parent.parent / "schemas"
"""The program's own, whatever dataset is checked."""


def _number(_: TypeChecker, value: object) -> bool:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return isinstance(value, int) or math.isfinite(value)


_extend: Any = validators.extend
_Validator = _extend(
    Draft202012Validator,
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("number", _number),
)


@cache
def schema_of(document: str) -> dict[str, Any] | None:
    """The JSON Schema of a document, or nothing where there is none yet."""
    path = SCHEMAS / f"{document}.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None


@rule()
def document_without_schema(package: Package) -> Iterator[Problem]:
    """A document that no JSON Schema describes."""
    for document in package.documents:
        if schema_of(document) is None:
            message = f"Describe the file in data/schemas/{document}.json."
            yield in_document(package, document, (), "", message)


@rule()
def wrong_document(package: Package) -> Iterator[Problem]:
    """A place in a document that is not as its JSON Schema says."""
    for document, content in package.documents.items():
        schema = schema_of(document)
        if schema is not None:
            validator = _Validator(schema, format_checker=FormatChecker(["date"]))
            for error in validator.iter_errors(content):
                yield from _said(package, document, error)


def _said(package: Package, document: str, error: Any) -> Iterator[Problem]:
    path: KeyPath = tuple(error.absolute_path)
    if error.validator == "additionalProperties":
        for key in error.instance.keys() - error.schema.get("properties", {}).keys():
            message = "Nothing reads this key; correct its name or take it out."
            yield in_document(package, document, (*path, key), "", message)
        return
    yield in_document(package, document, path, error.instance, _message(error))


def _message(error: Any) -> str:
    wanted = error.validator_value
    match error.validator:
        case "required":
            missing = next(key for key in wanted if repr(key) in error.message)
            return f'The key "{missing}" is missing here; add it.'
        case "type":
            kinds = " or ".join([wanted] if isinstance(wanted, str) else wanted)
            return f"Give a value of this kind: {kinds}."
        case "enum":
            return f"Give one of: {', '.join(map(str, wanted))}."
        case "const":
            return f"Give {wanted}."
        case "minLength" | "minItems" | "minProperties":
            return "Give something here; it is empty."
        case "pattern":
            return f"Write it in the form {wanted}."
        case "minimum":
            return f"Give at least {wanted}."
        case "exclusiveMinimum":
            return f"Give more than {wanted}."
        case "maximum":
            return f"Give at most {wanted}."
        case "exclusiveMaximum":
            return f"Give less than {wanted}."
        case "format":
            return f"Give a {wanted}."
    return f"Mend this: {error.message}."


RULES: tuple[Rule, ...] = (document_without_schema, wrong_document)
