"""Hypothesis strategies: catalogues of every shape that the checks allow, and selections."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from data.dataset.catalogue import Catalogue
from data.dataset.records import FREQUENCIES, Condition, Rule, Statement, Term
from data.matching.evidence import Evidence
from data.matching.matching import Matches, match
from data.matching.selection import Selection, State
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, group, rule, says, scale, term

LEVELS = ("emergency", "today", "doctor", "pharmacist", "watch")
STATES: tuple[State, ...] = ("has", "must", "not")


@dataclass(frozen=True)
class Situation:
    """A catalogue with its evidence, and what a reader chose."""

    catalogue: Catalogue
    evidence: Evidence
    selection: Selection

    @property
    def matches(self) -> Matches:
        return match(self.evidence, self.selection)


@st.composite
def catalogues(draw: st.DrawFn, beside: int = 0) -> Catalogue:
    """Groups in groups, term families, a scale, every frequency, `when`, two sources, rules.

    `beside` is how many conditions more there are that have only an unrelated finding.
    """
    terms = draw(_terms())
    conditions = draw(_conditions())
    return catalogue(
        conditions=conditions,
        terms=terms,
        statements=[
            *draw(_statements(conditions, terms)),
            *(says(f"other-{number}", "other") for number in range(beside)),
        ],
        rules=draw(_rules([t.term for t in terms if t.facet != "complication"])),
    )


def tickable(catalogue: Catalogue) -> list[str]:
    return [key for key in catalogue.terms if key in catalogue.tickable]


def selections(catalogue: Catalogue, *, most: int = 6) -> st.SearchStrategy[Selection]:
    choices = st.dictionaries(
        st.sampled_from(tickable(catalogue)), st.sampled_from(STATES), max_size=most
    )
    single = [key for key, condition in catalogue.conditions.items() if not condition.is_group]
    told = st.dictionaries(st.sampled_from(single), st.integers(1, 12), max_size=3)
    sounds = told if single else st.just({})
    return st.builds(
        lambda states, bits: Selection().mark_all(states.items()).sounding(bits.items()),
        choices,
        sounds,
    )


@st.composite
def situations(draw: st.DrawFn, beside: int = 0) -> Situation:
    drawn = draw(catalogues(beside))
    return Situation(drawn, weigh(drawn), draw(selections(drawn)))


@st.composite
def _terms(draw: st.DrawFn) -> list[Term]:
    found: list[Term] = []
    for facet, least, most in (("location", 1, 4), ("symptom", 1, 5), ("complication", 0, 1)):
        keys = [f"{facet}-{number}" for number in range(draw(st.integers(least, most)))]
        for number, key in enumerate(keys):
            # A parent among the earlier ones, so families are trees and never circles.
            found.append(term(key, facet, parent=draw(st.sampled_from(["", *keys[:number]]))))
    steps = draw(st.integers(0, 5))
    return found + list(scale("since", *(f"step-{number}" for number in range(1, steps + 1))))


@st.composite
def _conditions(draw: st.DrawFn) -> list[Condition]:
    groups = [f"group-{number}" for number in range(draw(st.integers(0, 3)))]
    found = [
        group(key, parent=draw(st.sampled_from(["", *groups[:number]])))
        for number, key in enumerate(groups)
    ]
    members = st.builds(
        lambda number, parent, level: condition(
            f"condition-{number}", parent=parent, care_level=level
        ),
        st.integers(0, 9),
        st.sampled_from(["", *groups]),
        st.sampled_from(["", *LEVELS]),
    )
    return found + draw(st.lists(members, min_size=1, max_size=6, unique_by=lambda c: c.condition))


def _statements(
    conditions: list[Condition], terms: list[Term]
) -> st.SearchStrategy[list[Statement]]:
    one = st.builds(
        says,
        st.sampled_from([c.condition for c in conditions]),
        st.sampled_from([t.term for t in terms]),
        st.sampled_from(FREQUENCIES),
        when=st.sampled_from(["", "", "", "in severe cases"]),
        source=st.sampled_from(["article", "reference"]),
    )
    return st.lists(one, max_size=24, unique_by=lambda s: (s.condition, s.term, s.source))


def _rules(terms: list[str]) -> st.SearchStrategy[list[Rule]]:
    any_of = st.lists(st.sampled_from(terms), min_size=1, max_size=3, unique=True).map(tuple)
    one = st.builds(
        lambda level, needs: rule(level, *needs),
        st.sampled_from(LEVELS),
        st.lists(any_of, min_size=1, max_size=2),
    )
    return st.lists(one, max_size=3)


@st.composite
def compared(draw: st.DrawFn) -> tuple[Catalogue, list[str]]:
    """A catalogue, and one to five of its conditions in any order."""
    told = draw(catalogues())
    single = [key for key, each in told.conditions.items() if not each.is_group]
    return told, draw(st.lists(st.sampled_from(single), unique=True, min_size=1, max_size=5))
