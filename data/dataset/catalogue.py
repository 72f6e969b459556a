"""A dataset that has passed its checks, as one frozen value with the lookups that pages need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from data.dataset.account import Account
from data.dataset.kinship import above, climb, with_members
from data.dataset.package import Package
from data.dataset.records import (
    AskFirst,
    Condition,
    Facet,
    Level,
    Place,
    Rule,
    RuleGroup,
    Source,
    Statement,
    Term,
)
from data.dataset.row_records import (
    ask_first_in,
    condition_in,
    facet_in,
    place_in,
    rule_in,
    term_in,
)
from data.dataset.rule_entries import entries_met_by, met_by_one_sign
from data.dataset.shelf import on_shelf


@dataclass(frozen=True)
class Catalogue:
    """Everything a dataset says. Every mapping keeps the order of its file.

    `package` is what `datapackage.yaml` says of the whole. `reference_only`: what rests on articles
    is left out (data/provenance/reference_only.py).
    """

    conditions: Mapping[str, Condition]
    terms: Mapping[str, Term]
    statements: tuple[Statement, ...]
    sources: Mapping[str, Source]
    facets: Mapping[str, Facet]
    levels: Mapping[str, Level]
    rules: tuple[Rule, ...]
    now: tuple[str, ...]
    weights: Mapping[str, Any]
    accounts: tuple[Account, ...] = ()
    calibration: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    wording: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    drawings: Mapping[str, Any] = field(default_factory=dict)
    own_words: Mapping[str, Any] = field(default_factory=dict)
    body: tuple[Mapping[str, Any], ...] = ()
    scales: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, Place] = field(default_factory=dict)
    neutral: Mapping[str, str] = field(default_factory=dict)
    anywhere: tuple[str, ...] = ()
    version: str = ""
    rule_groups: tuple[RuleGroup, ...] = ()
    ask_first: tuple[AskFirst, ...] = ()
    package: Mapping[str, Any] = field(default_factory=dict)
    reference_only: bool = False

    @cached_property
    def by_condition(self) -> Mapping[str, tuple[Statement, ...]]:
        """The statements of each condition or group itself, in file order."""
        found: dict[str, list[Statement]] = defaultdict(list)
        for statement in self.statements:
            found[statement.condition].append(statement)
        return {key: tuple(rows) for key, rows in found.items()}

    @cached_property
    def described_with(self) -> Mapping[str, tuple[str, ...]]:
        """For each term that is stated, the conditions and groups of which it is."""
        found: dict[str, set[str]] = defaultdict(set)
        for statement in self.statements:
            found[statement.term].add(statement.condition)
        return {term: tuple(conditions) for term, conditions in found.items()}

    @cached_property
    def stated_by(self) -> Mapping[str, int]:
        """For each term that is stated, by how many conditions and groups."""
        return {term: len(conditions) for term, conditions in self.described_with.items()}

    @cached_property
    def by_facet(self) -> Mapping[str, tuple[Term, ...]]:
        """The terms of each facet: the steps of a scale together, in their order, else by label."""
        found: dict[str, list[Term]] = {facet: [] for facet in self.facets}
        for term in self.terms.values():
            found[term.facet].append(term)
        return {key: tuple(sorted(rows, key=on_shelf)) for key, rows in found.items()}

    @cached_property
    def shelf(self) -> Mapping[str, int]:
        """Where each term stands when the facets are shown one after another."""
        shown = (term.term for terms in self.by_facet.values() for term in terms)
        return {term: place for place, term in enumerate(shown)}

    @cached_property
    def ancestors(self) -> Mapping[str, tuple[str, ...]]:
        """For each term the broader ones, nearest first."""
        parents = {key: term.parent for key, term in self.terms.items()}
        return {key: tuple(climb(key, parents)) for key in self.terms}

    @cached_property
    def descendants(self) -> Mapping[str, frozenset[str]]:
        """For each term the narrower ones."""
        found: dict[str, set[str]] = {key: set() for key in self.terms}
        for key, broader in self.ancestors.items():
            for ancestor in broader:
                found[ancestor].add(key)
        return {key: frozenset(narrower) for key, narrower in found.items()}

    @cached_property
    def groups_of(self) -> Mapping[str, tuple[str, ...]]:
        """For each condition the groups it belongs to, nearest first."""
        parents = {key: condition.parents for key, condition in self.conditions.items()}
        return {key: above(key, parents) for key in self.conditions}

    @cached_property
    def met_by(self) -> Mapping[str, tuple[tuple[int, int], ...]]:
        """For each term the entries of rules that it meets: the rule's number and the entry's."""
        return entries_met_by(self.rules)

    @cached_property
    def single_signs(self) -> Mapping[str, tuple[int, ...]]:
        """For each condition the numbers of the rules about it that one sign alone meets."""
        return met_by_one_sign(self.rules)

    @cached_property
    def _urgency(self) -> Mapping[str, int]:
        return {level: place for place, level in enumerate((*self.levels, ""))}

    def urgency_of(self, level: str) -> int:
        """0 for the most urgent level, rising; "no level" is the least urgent."""
        return self._urgency[level]

    @property
    def least_urgent(self) -> str:
        """The level that is never said before a rule or a condition recognised says it."""
        return list(self.levels)[-1]

    @cached_property
    def tickable(self) -> Mapping[str, Term]:
        """Every term that readers can tick, by its key, in the order of `shelf`."""
        ticked = (term for term in self.shelf if self.facets[self.terms[term].facet].filters)
        return {term: self.terms[term] for term in ticked}

    def filtering(self, term: str) -> bool:
        """Whether readers can tick `term`."""
        return term in self.tickable


def build(package: Package) -> Catalogue:
    """The catalogue of a package in which `data.checks.check` found no problem."""
    documents = package.documents
    conditions = _keyed("condition", map(condition_in, _rows(package, "conditions")))
    return Catalogue(
        conditions=conditions,
        terms=_keyed("term", map(term_in, _rows(package, "terms"))),
        statements=tuple(Statement(**row) for row in _rows(package, "statements")),
        sources=_keyed("source", (Source(**row) for row in _rows(package, "sources"))),
        accounts=tuple(Account(**row) for row in _rows(package, "accounts")),
        facets=_keyed("facet", map(facet_in, documents["facets"]["facets"])),
        levels=_keyed("level", (Level(**entry) for entry in documents["levels"]["levels"])),
        rules=tuple(
            replace(rule, about=with_members(rule.about, conditions))
            for rule in map(rule_in, documents["urgency"]["rules"])
        ),
        now=tuple(documents["urgency"]["now"]),
        weights=documents["weights"],
        calibration=documents["calibration"],
        wording=documents["wording"],
        drawings=documents["drawings"],
        own_words=documents["own_words"],
        body=tuple(documents["bodymap"]["views"]),
        scales={each["scale"]: each["label"] for each in documents["facets"]["scales"]},
        places=_keyed("region", map(place_in, documents["places"]["regions"])),
        neutral=documents["places"]["neutral"],
        anywhere=tuple(documents["places"]["anywhere"]),
        version=str(documents["datapackage"]["version"]),
        rule_groups=tuple(RuleGroup(**entry) for entry in documents["urgency"]["groups"]),
        ask_first=tuple(map(ask_first_in, documents["urgency"].get("ask_first", ()))),
        package=documents["datapackage"],
    )


def _keyed(key: str, records: Iterable[Any]) -> dict[str, Any]:
    return {getattr(record, key): record for record in records}


def _rows(package: Package, table: str) -> list[dict[str, Any]]:
    return [{str(k): v for k, v in row.items()} for row in package.tables[table].to_dict("records")]
