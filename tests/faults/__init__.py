"""A broken example for every rule about datasets."""

from __future__ import annotations

from tests.faults import conditions, documents, files, statements, terms, texts

FAULTS = (
    *files.FAULTS,
    *documents.FAULTS,
    *statements.FAULTS,
    *conditions.FAULTS,
    *terms.FAULTS,
    *texts.FAULTS,
)
