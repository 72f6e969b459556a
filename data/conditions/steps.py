"""Findings in a row in which the steps of one scale that follow one another stand together."""

from __future__ import annotations

from collections.abc import Container, Iterable

from data.conditions.said import Said
from data.dataset.catalogue import Catalogue


def in_steps(
    catalogue: Catalogue, rows: Iterable[Said], scales: Container[str]
) -> list[tuple[Said, ...]]:
    """The rows, each by itself, but for steps of one of `scales` that come one after the other.

    What holds in some cases only stays by itself, so that no case is taken for that of the span.
    """
    runs: list[list[Said]] = []
    for each in rows:
        if runs and _follows(catalogue, runs[-1][-1], each, scales):
            runs[-1].append(each)
        else:
            runs.append([each])
    return [tuple(run) for run in runs]


def _follows(catalogue: Catalogue, before: Said, each: Said, scales: Container[str]) -> bool:
    last, term = catalogue.terms[before.fact.term], catalogue.terms[each.fact.term]
    return (
        term.scale in scales
        and last.scale == term.scale
        and last.step + 1 == term.step
        and not any((before.cases, before.oftener, each.cases, each.oftener))
    )
