"""How the advice on a typed line comes about: rules met, conditions recognised, outlook."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.desk.told import Told
from data.desk.workbench import Workbench
from data.matching.scoring import for_it
from data.urgency.rules import signs

NEAR = 5
"""So many rules that are one answer away are named."""


def advice_lines(bench: Workbench, told: Told) -> Iterator[str]:
    """The advice with its reasons, as lines."""
    catalogue, advice = bench.catalogue, told.advice
    seen = signs(catalogue, told.selection)
    yield "HOW SOON"
    yield f"  Level: {_level(catalogue, advice.level)}"
    yield f"  Warning signs met: {len(advice.rules)}"
    for rule in advice.rules:
        yield f"    {_level(catalogue, rule.level)} [{rule.rule}]: {rule.reason}"
        yield f"      met by {_met_by(catalogue, rule, seen)}; {rule.source}, {rule.place}"
    yield from _recognised(bench, told)
    if advice.would_raise:
        yield f"  One answer away: {len(advice.would_raise)}"
        for near in advice.would_raise[:NEAR]:
            missing = " or ".join(catalogue.terms[term].label for term in near.missing)
            yield f"    {_level(catalogue, near.rule.level)} [{near.rule.rule}]: with {missing}"
    likely = _level(catalogue, advice.outlook)
    yield f"  Outlook, what the likely part of what fits calls for: {likely}"
    if advice.signs:
        watch = "; ".join(catalogue.terms[term].label for term in advice.signs)
        yield f"  Would mean help on the same day: {watch}"


def _recognised(bench: Workbench, told: Told) -> Iterator[str]:
    """Who is recognised, and how far the leading ones are from it."""
    catalogue, evidence = bench.catalogue, bench.evidence
    rows = evidence.rows_of(told.selection.present)
    weights = catalogue.weights["recognised"]
    bits = for_it(evidence, rows[~evidence.place[rows]], weights["beyond"])
    least = weights["bits"] * float(np.log2(max(len(evidence.candidates), 2)))
    yield (
        f"  Conditions recognised: {len(told.advice.recognised)} "
        f"(from {least:.1f} bits on, with {weights['findings']} usual findings)"
    )
    leading = [each.condition for each in told.matches.leading[:3]] if len(rows) else []
    for key in dict.fromkeys([*told.advice.recognised, *leading]):
        condition = catalogue.conditions[key]
        known = "recognised" if key in told.advice.recognised else "not recognised"
        level = _level(catalogue, condition.care_level)
        said = f", {condition.care_source}" if condition.care_source else ""
        yield (
            f"    {condition.name}: {known}, {float(bits[evidence.column[key]]):.1f} bits; "
            f"usual level {level}{said}"
        )


def _met_by(catalogue: Catalogue, rule: Rule, seen: frozenset[str]) -> str:
    """Of each need of a rule the terms that are there."""
    needs = (
        " or ".join(catalogue.terms[term].label for term in need if term in seen)
        for need in rule.needs
    )
    return " and ".join(needs)


def _level(catalogue: Catalogue, level: str) -> str:
    return catalogue.levels[level].label if level else "no level"
