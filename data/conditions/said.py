"""What is said of a condition on one side of it, sorted so that it can be told in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Source
from data.matching.fact import Fact

WAYS = ("often", "unsaid", "sometimes", "rarely", "never")
"""How often, as sentences begin: always counts as often; of the unsaid the source says no more."""

_WAY = {"always": "often", "": "unsaid", None: "never"}


@dataclass(frozen=True, slots=True)
class Said:
    """One finding in a sentence; `cases` are those in which alone it holds, or holds otherwise."""

    fact: Fact
    cases: tuple[str, ...]


def own_first(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that are the condition's own; where it has none, those that its group lends it."""
    every = tuple(facts)
    return tuple(fact for fact in every if not fact.group) or every


def by_way(facts: Iterable[Fact]) -> dict[str, tuple[Said, ...]]:
    """The facts by how often they hold, most often first, each once and in the order given.

    Of a fact that holds at any time its further cases stand beside it: "lindane (only if others
    did not work)" must not lose its condition.
    """
    found: dict[str, list[Said]] = {way: [] for way in WAYS}
    for fact in facts:
        said = fact.said
        way = "never" if said == "never" else _WAY.get(said, said or "")
        cases = dict.fromkeys(s.when for s in fact.statements if s.when)
        found[way].append(Said(fact, tuple(cases)))
    return {way: tuple(rows) for way, rows in found.items() if rows}


def by_case(way: str, rows: Iterable[Said]) -> list[tuple[str, tuple[Said, ...]]]:
    """The rows without a case that others share, then those that two or more share one with.

    Only where they hold in these cases alone: what also holds without one keeps its place.
    """
    together: dict[str, list[Said]] = {}
    for each in rows:
        in_cases = way in ("sometimes", "rarely") and all(s.when for s in each.fact.statements)
        shared = in_cases and len(each.cases) == 1
        together.setdefault(each.cases[0] if shared else "", []).append(each)
    alone = [each for case, same in together.items() if not case or len(same) < 2 for each in same]
    found = [(case, tuple(same)) for case, same in together.items() if case and len(same) > 1]
    return [("", tuple(alone)), *found] if alone else found


def told_by_narrower(catalogue: Catalogue, rows: Iterable[Said]) -> tuple[Said, ...]:
    """The rows without what a narrower one among them says already: red bumps are red.

    Not of what is denied: no bumps at all says more than no red bumps.
    """
    every = tuple(rows)
    if any(each.fact.said in ("never", None) for each in every):
        return every
    wider = {wide for each in every for wide in catalogue.ancestors[each.fact.term]}
    return tuple(each for each in every if each.cases or each.fact.term not in wider)


def sources_of(catalogue: Catalogue, facts: Iterable[Fact]) -> tuple[Source, ...]:
    """The sources of these facts, each once: public bodies and clinical ones before the others."""
    named = dict.fromkeys(s.source for fact in facts for s in fact.statements)
    found = [catalogue.sources[key] for key in named]
    return tuple(sorted(found, key=lambda source: (weak(source), source.named)))


def weak(source: Source) -> bool:
    """Whether it is no health service or clinical publisher, or was read in a copy that was not
    found to be the same as its page.
    """
    return source.kind in ("article", "other") or source.matched == "no"


def only_weak(catalogue: Catalogue, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Of these facts those that no other source backs."""
    return tuple(
        fact
        for fact in facts
        if all(weak(catalogue.sources[statement.source]) for statement in fact.statements)
    )
