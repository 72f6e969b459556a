"""Generated catalogues of any size that are like real ones, the same for the same seed.

Like real ones: a few terms are stated of very many conditions and most of a handful (Zipf's law, as
in the annotations of the Human Phenotype Ontology); terms lie in families, scales and places;
conditions in groups, which state something themselves; a quarter of the facts has a second source,
some hold only in a case; most conditions are thinly described and a few at length.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition, Rule, Statement, Term
from data.matching.selection import Selection, State
from tests.catalogues import catalogue, condition, group, rule, says, scale, term

FACETS = ("appearance", "feel", "symptom", "course", "circumstance")
LEVELS = ("emergency", "today", "doctor", "pharmacist", "watch")
COMMONNESS = ("", "very-common", "common", "uncommon", "rare")
FREQUENCIES = ("always", "often", "sometimes", "rarely", "never", "")
HOW_OFTEN = (2, 30, 25, 8, 3, 32)
"""How often each of them is said, in a hundred statements."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of everything."""

    conditions: int
    terms: int
    statements: int

    @property
    def groups(self) -> int:
        return max(3, self.conditions // 60)


SHIPPED = Size(130, 400, 2_600)
MIDDLE = Size(3_000, 7_000, 50_000)
FULL = Size(12_700, 11_600, 254_000)
"""The full Human Phenotype Ontology with its annotations."""


def large_catalogue(size: Size, seed: int = 7) -> Catalogue:
    """A catalogue of exactly that size, all of whose terms can be ticked."""
    chance = random.Random(seed)
    terms = _terms(chance, size.terms)
    conditions = _conditions(chance, size)
    statements = _statements(chance, size, [c.condition for c in conditions], terms)
    rules = _rules(chance, conditions, terms)
    return catalogue(conditions=conditions, terms=terms, statements=statements, rules=rules)


def reader_of(known: Catalogue, size: int, chance: random.Random) -> Selection:
    """What a reader chooses who has one of the conditions: most of it is stated of that, some is
    of another one; one in eight is a must-have and one in eight not present.
    """
    single = [key for key, each in known.conditions.items() if not each.is_group]
    told: dict[str, None] = {}
    while len(told) < size:
        rows = known.by_condition.get(chance.choice(single), ())
        told |= dict.fromkeys(statement.term for statement in rows)
    states: tuple[State, ...] = ("has", "must", "not")
    return Selection().mark_all(
        (key, chance.choices(states, (6, 1, 1))[0]) for key in [*told][:size]
    )


def _terms(chance: random.Random, size: int) -> list[Term]:
    places = max(4, min(60, size // 12))
    found = [
        term(f"place-{n}", "location", parent=f"place-{n // 5}" if n >= 5 else "")
        for n in range(places)
    ]
    for number in range(max(1, min(12, size // 60))):
        steps = (f"scale-{number}-{step}" for step in range(1, 6))
        found += scale(f"scale-{number}", *steps)
    families: dict[str, list[str]] = {facet: [] for facet in FACETS}
    while len(found) < size:
        facet = chance.choice(FACETS)
        kin = families[facet]
        # A parent among the recent ones gives deep families as well as wide ones.
        parent = chance.choice(kin[-40:]) if kin and chance.random() < 0.6 else ""
        found.append(term(f"term-{len(found)}", facet, parent=parent))
        kin.append(found[-1].term)
    return found[:size]


def _conditions(chance: random.Random, size: Size) -> list[Condition]:
    groups = [f"group-{number}" for number in range(size.groups)]
    found = [
        group(key, parent=groups[number // 3] if number and chance.random() < 0.3 else "")
        for number, key in enumerate(groups)
    ]
    return found + [
        condition(
            f"condition-{number}",
            parent=chance.choice(groups) if chance.random() < 0.7 else "",
            care_level=chance.choice(LEVELS),
            serious=chance.random() < 0.1,
            commonness=chance.choices(COMMONNESS, (2, 1, 2, 3, 4))[0],
        )
        for number in range(size.conditions)
    ]


def _statements(
    chance: random.Random, size: Size, conditions: Sequence[str], terms: Sequence[Term]
) -> list[Statement]:
    # What is used most is narrow, as in life: nobody writes "abnormality of the body".
    narrow = [t.term for t in terms if t.parent or t.scale or t.facet == "location"]
    every = [
        *chance.sample(narrow, len(narrow)),
        *chance.sample([t.term for t in terms], len(terms)),
    ]
    ranked = [*dict.fromkeys(every)]
    used = [*accumulate(1 / (rank + 8) ** 0.8 for rank in range(len(ranked)))]
    described = [*accumulate(chance.lognormvariate(0, 0.8) for _ in conditions)]
    found: dict[tuple[str, str, str], Statement] = {}
    for key in chance.sample(ranked, min(len(ranked), size.statements // 4)):
        # Every term is used at least once where there is room for it.
        _say(chance, found, chance.choice(conditions), key)
    while len(found) < size.statements:
        many = size.statements - len(found)
        who = chance.choices(conditions, cum_weights=described, k=many)
        what = chance.choices(ranked, cum_weights=used, k=many)
        for one, key in zip(who, what, strict=True):
            _say(chance, found, one, key)
            if chance.random() < 0.25:
                _say(chance, found, one, key, source="reference")
    return [*found.values()][: size.statements]


def _rules(
    chance: random.Random, conditions: Sequence[Condition], terms: Sequence[Term]
) -> list[Rule]:
    """Ninety warning signs, as many as are shipped, of one or two signs each."""
    signs = [t.term for t in terms if t.facet in ("symptom", "course", "feel")]
    about = [c.condition for c in conditions if c.serious] or [conditions[-1].condition]
    found = (
        rule(
            chance.choice(LEVELS[:3]),
            *(tuple(chance.sample(signs, min(3, len(signs)))) for _ in range(chance.randint(1, 2))),
            about=chance.choices(about, k=2),
        )
        for _ in range(90)
    )
    return [*{each.rule: each for each in found}.values()]


def _say(
    chance: random.Random,
    found: dict[tuple[str, str, str], Statement],
    one: str,
    key: str,
    source: str = "article",
) -> None:
    if (one, key, source) not in found:
        found[one, key, source] = says(
            one,
            key,
            chance.choices(FREQUENCIES, HOW_OFTEN)[0],
            when="in severe cases" if chance.random() < 0.06 else "",
            source=source,
        )
