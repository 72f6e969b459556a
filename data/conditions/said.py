"""What is said of a condition on one side of it, sorted so that it can be told in sentences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Source
from data.matching.fact import Fact
from data.matching.frequency import RANK

WAYS = ("often", "unsaid", "sometimes", "rarely", "never")
"""How often, as sentences begin: always counts as often; of the unsaid the source says no more."""

LIMITS = ("unless ", "only ")
"""How a case begins that takes something away from what holds at any time."""

_WAY = {"always": "often", "": "unsaid", None: "never"}


@dataclass(frozen=True, slots=True)
class Said:
    """One finding in a sentence; `cases` are those in which alone it holds, or which limit it.
    `oftener` are those in which it is there more often than it is at any time.
    """

    fact: Fact
    cases: tuple[str, ...]
    oftener: tuple[str, ...] = ()


def own_first(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that are the condition's own; where it has none, those that its group lends it."""
    every = tuple(facts)
    return tuple(fact for fact in every if not fact.group) or every


def by_way(facts: Iterable[Fact], *, every_case: bool = False) -> dict[str, tuple[Said, ...]]:
    """The facts by how often they hold, most often first, each once and in the order given.

    `every_case` for what is done about a condition: nothing that narrows a treatment may be lost.
    """
    found: dict[str, list[Said]] = {way: [] for way in WAYS}
    for fact in facts:
        said = fact.said
        way = "never" if said == "never" else _WAY.get(said, said or "")
        found[way].append(Said(fact, *_cases(fact, every_case)))
    return {way: tuple(rows) for way, rows in found.items() if rows}


def _cases(fact: Fact, every_case: bool) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The cases that limit the fact, and those in which it is there more often.

    What holds at any time is not made a matter of one case by a source that speaks of this case
    alone: the itch at night of scabies is not one of babies only. But a case said without how
    often limits ("lindane (only if others did not work)"), and so does one that takes it away
    ("painless (unless it is inflamed)").
    """
    in_cases = [s for s in fact.statements if s.when]
    base = max((RANK[s.frequency] for s in fact.statements if not s.when), default=None)
    limits = [
        s.when
        for s in in_cases
        if base is None or every_case or not s.frequency or s.when.startswith(LIMITS)
    ]
    oftener = [
        s.when
        for s in in_cases
        if base is not None and s.when not in limits and RANK[s.frequency] > base
    ]
    return tuple(dict.fromkeys(limits)), tuple(dict.fromkeys(oftener))


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
