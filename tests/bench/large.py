"""A generated catalogue of the size of the budgets, the same on every run."""

from __future__ import annotations

import random

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition, Statement, Term
from data.matching.selection import Selection
from tests.catalogues import catalogue, condition, group, says, scale, term

CONDITIONS, TERMS, STATEMENTS = 3_000, 1_000, 60_000
FACETS = ("appearance", "feel", "symptom", "course", "circumstance")
FREQUENCIES = ("always", "often", "often", "sometimes", "sometimes", "rarely", "never", "", "", "")


def large(seed: int = 7) -> Catalogue:
    """Every term can be ticked: forty places, ten scales, families; conditions in groups."""
    chance = random.Random(seed)
    terms = _terms(chance)
    conditions = _conditions(chance)
    return catalogue(
        conditions=conditions, terms=terms, statements=_statements(chance, conditions, terms)
    )


def selection_of(size: int, catalogue: Catalogue, chance: random.Random) -> Selection:
    """What a reader may choose who has one of the conditions; one in eight is not present."""
    told: list[str] = []
    while len(told) < size:
        rows = catalogue.by_condition[chance.choice([*catalogue.by_condition])]
        told = sorted({statement.term for statement in rows})
    chosen = Selection()
    for key in chance.sample(told, size):
        state = chance.choices(("has", "must", "not"), (6, 1, 1))[0]
        chosen = chosen.mark(key, "has" if state == "has" else "must" if state == "must" else "not")
    return chosen


def _terms(chance: random.Random) -> list[Term]:
    found = [
        term(f"place-{n}", "location", parent=f"place-{n // 5}" if n >= 5 else "")
        for n in range(40)
    ]
    for number in range(10):
        steps = (f"scale-{number}-{step}" for step in range(1, 6))
        found += scale(f"scale-{number}", *steps)
    while len(found) < TERMS:
        facet = chance.choice(FACETS)
        kin = [t.term for t in found[-50:] if t.facet == facet and not t.scale]
        parent = chance.choice(kin) if kin and chance.random() < 0.3 else ""
        found.append(term(f"term-{len(found)}", facet, parent=parent))
    return found


def _conditions(chance: random.Random) -> list[Condition]:
    groups = [f"group-{number}" for number in range(60)]
    levels = ("emergency", "today", "doctor", "pharmacist", "watch")
    return [group(key) for key in groups] + [
        condition(
            f"condition-{number}",
            parent=chance.choice(["", *groups]),
            care_level=chance.choice(levels),
        )
        for number in range(CONDITIONS)
    ]


def _statements(
    chance: random.Random, conditions: list[Condition], terms: list[Term]
) -> list[Statement]:
    # Some terms are stated far more often than others, as in every vocabulary.
    weights = [1 / (rank + 10) for rank in range(len(terms))]
    words = chance.sample([t.term for t in terms], len(terms))
    named = chance.choices(words, weights, k=STATEMENTS * 2)
    pairs = dict.fromkeys((chance.choice(conditions).condition, key) for key in (*words, *named))
    return [says(one, key, chance.choice(FREQUENCIES)) for one, key in [*pairs][:STATEMENTS]]
