"""A broken example for every rule about datasets."""

from __future__ import annotations

from tests.faults import (
    conditions,
    documents,
    drawings,
    files,
    headers,
    reviews,
    scales,
    sources,
    statements,
    terms,
    texts,
    urgency,
    weights,
    word_classes,
    wording,
    yaml_files,
)

FAULTS = (
    *files.FAULTS,
    *headers.FAULTS,
    *yaml_files.FAULTS,
    *documents.FAULTS,
    *drawings.FAULTS,
    *urgency.FAULTS,
    *weights.FAULTS,
    *statements.FAULTS,
    *conditions.FAULTS,
    *sources.FAULTS,
    *reviews.FAULTS,
    *terms.FAULTS,
    *scales.FAULTS,
    *texts.FAULTS,
    *word_classes.FAULTS,
    *wording.FAULTS,
)
