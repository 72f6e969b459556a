"""How well a fact stands, in words: by the kinds of sources that state it, never by a number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement

REFERENCE = ("public-body", "clinical")
"""Kinds of sources that answer for what they say: public bodies and clinical references."""

Confidence = Literal[
    "article", "articles", "clinical", "clinicals", "public", "publics", "public_and_clinical"
]


def confidence(catalogue: Catalogue, statements: Iterable[Statement]) -> Confidence:
    """What stands behind these statements, which are of one fact: its strongest kind of source,
    and whether more than one publisher of that kind says it.

    Two pages of one publisher are one voice. `article` stands for every page that is neither of a
    public body nor a clinical reference.
    """
    voices: dict[str, set[str]] = {}
    for statement in statements:
        source = catalogue.sources[statement.source]
        kind = source.kind if source.kind in REFERENCE else "article"
        voices.setdefault(kind, set()).add(source.publisher or source.source)
    public, clinical = (len(voices.get(kind, ())) for kind in REFERENCE)
    if public > 1:
        return "publics"
    if public:
        return "public_and_clinical" if clinical else "public"
    if clinical:
        return "clinicals" if clinical > 1 else "clinical"
    return "articles" if len(voices.get("article", ())) > 1 else "article"
