"""The sentences of `wording.yaml`: all that the pages say, each with the gaps that they fill."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from string import Formatter
from typing import Any

from data.checks.finding import in_document
from data.checks.rule import Rule, rule
from data.dataset import yaml_document
from data.dataset.package import SHIPPED, Package, document_file
from data.dataset.problem import Problem


@rule("wording")
def missing_sentence(package: Package) -> Iterator[Problem]:
    """A sentence that a page says and that the file does not have."""
    given = package.documents["wording"]
    for section, sentences in _shipped().items():
        for key in sentences.keys() - given.get(section, {}).keys():
            message = f"The pages say {section}.{key}; add the sentence."
            yield in_document(package, "wording", (section, key), "", message)


@rule("wording")
def unknown_sentence(package: Package) -> Iterator[Problem]:
    """A sentence that no page says."""
    for section, sentences in package.documents["wording"].items():
        for key in sentences.keys() - _shipped().get(section, {}).keys():
            message = "No page says this; correct the key or take it out."
            yield in_document(package, "wording", (section, key), "", message)


@rule("wording")
def unknown_gap(package: Package) -> Iterator[Problem]:
    """A sentence with a gap, such as {count}, that its page does not fill."""
    for section, sentences in package.documents["wording"].items():
        for key, sentence in sentences.items():
            filled = gaps(_shipped().get(section, {}).get(key, sentence)) or frozenset()
            found = gaps(sentence)
            if found is None or found - filled:
                allowed = ", ".join(f"{{{name}}}" for name in sorted(filled)) or "no gap"
                message = f"The page fills {allowed} here; correct the braces."
                yield in_document(package, "wording", (section, key), sentence, message)


def gaps(sentence: str) -> frozenset[str] | None:
    """The names of the gaps of a sentence, or None where its braces cannot be read."""
    try:
        parts = list(Formatter().parse(sentence))
    except ValueError:
        return None
    if any(form or change for _, name, form, change in parts if name is not None):
        return None
    return frozenset(name for _, name, _, _ in parts if name is not None)


@cache
def _shipped() -> Mapping[str, Mapping[str, Any]]:
    name = document_file("wording")
    document, _, _ = yaml_document.parse(name, (SHIPPED / name).read_text("utf-8"))
    found: Mapping[str, Mapping[str, Any]] = document
    return found


RULES: tuple[Rule, ...] = (missing_sentence, unknown_sentence, unknown_gap)
