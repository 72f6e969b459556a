"""Small catalogues built in memory, with the shipped facets, levels and weights."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import numpy as np
import yaml

from data.dataset.catalogue import Catalogue
from data.dataset.package import SHIPPED
from data.dataset.records import Condition, Level, Rule, Source, Statement, Term
from data.dataset.row_records import facet_in
from data.matching.evidence import Evidence
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from data.matching.standings import Standing, Standings
from data.matching.weighing import weigh


def condition(
    condition: str,
    *,
    name: str = "",
    parent: str = "",
    care_level: str = "",
    serious: bool = False,
    commonness: str = "",
) -> Condition:
    shown = name or _said(condition)
    return Condition(
        condition,
        shown,
        (),
        (parent,) if parent else (),
        "condition",
        commonness,
        "",
        f"{shown}.",
        "",
        "",
        care_level,
        "",
        "",
        serious,
        "",
    )


def group(condition: str, *, parent: str = "") -> Condition:
    parents = (parent,) if parent else ()
    said = _said(condition)
    return Condition(condition, said, (), parents, "group", *[""] * 8, False, "")


def term(
    term: str,
    facet: str = "symptom",
    *,
    label: str = "",
    parent: str = "",
    scale: str = "",
    step: int = 0,
) -> Term:
    shown = label or _said(term)
    return Term(term, facet, shown, f"{shown}.", (), parent, scale, step, "", "", "", "")


def scale(name: str, *terms: str, facet: str = "course") -> tuple[Term, ...]:
    """The terms of one scale, first step first."""
    return tuple(term(t, facet, scale=name, step=number) for number, t in enumerate(terms, start=1))


def says(
    condition: str,
    term: str,
    frequency: str = "",
    *,
    when: str = "",
    source: str = "article",
    place: str = "Symptoms",
) -> Statement:
    return Statement(condition, term, source, place, frequency, when, "")


def rule(level: str, *needs: str | tuple[str, ...], about: Iterable[str] = ()) -> Rule:
    """A warning sign; a tuple among `needs` is a list of which any will do."""
    lists = tuple((need,) if isinstance(need, str) else need for need in needs)
    name = "-and-".join("-or-".join(any_of) for any_of in lists)
    return Rule(name, lists, level, "Act.", f"{name}.", tuple(about), "article", "Symptoms")


def catalogue(
    *,
    conditions: Iterable[Condition] = (),
    terms: Iterable[Term] = (),
    statements: Iterable[Statement] = (),
    rules: Iterable[Rule] = (),
    weights: Mapping[str, Any] | None = None,
) -> Catalogue:
    """A catalogue; what statements and rules name without its own record gets a plain one."""
    facts, signs = tuple(statements), tuple(rules)
    all_conditions = {c.condition: c for c in conditions}
    for fact in facts:
        all_conditions.setdefault(fact.condition, condition(fact.condition))
    all_terms = {t.term: t for t in terms}
    named = [fact.term for fact in facts] + [t for r in signs for need in r.needs for t in need]
    for key in named:
        all_terms.setdefault(key, term(key))
    return Catalogue(
        conditions=all_conditions,
        terms=all_terms,
        statements=facts,
        sources={
            "article": Source(
                "article", "An article", "", "article", "", "", "", "", "", "", "", ""
            )
        },
        facets={f["facet"]: facet_in(f) for f in _shipped("facets")["facets"]},
        levels={entry["level"]: Level(**entry) for entry in _shipped("levels")["levels"]},
        rules=signs,
        now=(),
        weights=weights or _shipped("weights"),
        wording={},
        drawings={},
        body=(),
    )


def selection(*ticked: str, must: Sequence[str] = (), absent: Sequence[str] = ()) -> Selection:
    return Selection(frozenset(ticked), frozenset(must), frozenset(absent))


def matched(catalogue: Catalogue, selection: Selection) -> Matches:
    return match(weigh(catalogue), selection)


def group_of(matches: Matches, condition: str) -> str:
    """Where `condition` stands: `fits`, `fits_some`, `unlikely`, or `apart` (only counted)."""
    for name in ("fits", "fits_some", "unlikely"):
        if condition in [standing.condition for standing in getattr(matches, name)]:
            return name
    return "apart"


def standing_of(catalogue: Catalogue, selection: Selection, condition: str) -> str:
    return group_of(matched(catalogue, selection), condition)


def fit(evidence: Evidence, condition: str, term: str) -> float:
    return evidence.fit(evidence.row[term], evidence.column[condition])


def chance(evidence: Evidence, condition: str, term: str) -> float:
    """The chance of the finding in somebody who has the condition."""
    return evidence.chance(evidence.row[term], evidence.column[condition])


def told(evidence: Evidence, condition: str, term: str, *, denied: bool = False) -> int:
    """The number of `data.matching.chances` for a tick, or for "not present"."""
    cells = evidence.cells
    mine = cells.of_term(evidence.row[term])
    there = cells.column[mine] == evidence.column[condition]
    return int((cells.denied if denied else cells.said)[mine][there].sum())


def _said(key: str) -> str:
    text = key.replace("-", " ")
    return text[:1].upper() + text[1:]


@cache
def silence_alike() -> dict[str, Any]:
    """The shipped weights, with silence that is the same on every term."""
    weights = _shipped("weights")
    return {**weights, "silence": {**weights["silence"], "common": 0}}


def _shipped(document: str) -> Any:
    return yaml.safe_load((SHIPPED / f"{document}.yaml").read_text(encoding="utf-8"))


def listed(standings: Iterable[Standing] = ()) -> Standings:
    """A group of just these."""
    rows = [*standings]
    numbers = np.array([row[1:] for row in rows], dtype=np.intp).reshape(-1, 3).T
    return Standings([row.condition for row in rows], np.arange(len(rows)), *numbers)
