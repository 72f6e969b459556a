"""What is said of a condition on one side of it, sorted so that it can be told in sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Source
from data.matching.fact import Fact
from data.matching.frequency import RANK

WAYS = ("always", "often", "unsaid", "sometimes", "rarely", "never")
"""How often, as sentences begin; of the unsaid the source says no more."""

WIDE = 12
"""A group of more than so many is one of all lumps, or of all rashes: what helps with one of them,
or is tested for, says nothing of the next. Nobody looks for a cancer in an insect bite.
"""

ABOUT_SOURCE = ("The source ", "The article ", "The same section ", "Said of ")
"""How a note begins that is on the source, and not on the condition: it stands in the evidence."""

LIMITS = ("unless ", "only ")
"""How a case begins that takes something away from what holds at any time."""

ALIKE = {"when": "if", "once": "if"}
"""Words before a case that say the same of it."""

_WAY = {"": "unsaid", None: "never"}


@dataclass(frozen=True, slots=True)
class Said:
    """One finding in a sentence; `cases` are those in which alone it holds, or which limit it.
    `oftener` are those in which it is there more often than it is at any time.
    """

    fact: Fact
    cases: tuple[str, ...]
    oftener: tuple[str, ...] = ()


def own_first(catalogue: Catalogue, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """The facts that are the condition's own; where it has none, those that its group lends it,
    unless the group is too wide to lend anything.
    """
    every = tuple(facts)
    own = tuple(fact for fact in every if not fact.group)
    return own or tuple(fact for fact in every if lends(catalogue, fact.group))


def lends(catalogue: Catalogue, group: str) -> bool:
    """Whether what is said of the group can be told of one of them."""
    return sum(group in groups for groups in catalogue.groups_of.values()) <= WIDE


def by_way(facts: Iterable[Fact], *, every_case: bool = False) -> dict[str, tuple[Said, ...]]:
    """The facts by how often they hold, most often first, each once and in the order given.

    `every_case` for what is done about a condition: nothing that narrows a treatment may be lost.
    """
    found: dict[str, list[Said]] = {way: [] for way in WAYS}
    for fact in facts:
        found[_way(fact)].append(Said(fact, *_cases(fact, every_case)))
    return {way: tuple(rows) for way, rows in found.items() if rows}


def _way(fact: Fact) -> str:
    """That it is always so is said only where no source says it less often."""
    if fact.said == "always":
        return "often" if fact.differs else "always"
    return _WAY.get(fact.said, fact.said or "")


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
    return _widest(limits), _widest(oftener)


def _widest(cases: Iterable[str]) -> tuple[str, ...]:
    """The cases, each once, without those that another one holds: "if infected" beside "if
    inflamed or infected" tells nothing, nor does "when infected".
    """
    choices = {case: held for held, case in {_choices(case): case for case in cases}.items()}
    return tuple(
        case
        for case, named in choices.items()
        if not any(named < other for other in choices.values())
    )


def _choices(case: str) -> frozenset[tuple[str, str]]:
    """What a case lists, each with the word before it: "if a, b or c" holds three."""
    first, _, rest = case.partition(" ")
    return frozenset((ALIKE.get(first, first), each) for each in re.split(r", | or ", rest))


def notes(fact: Fact) -> tuple[str, ...]:
    """What the statements add for a reader, each once."""
    said = (s.note for s in fact.statements if s.note and not s.note.startswith(ABOUT_SOURCE))
    return tuple(dict.fromkeys(said))


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
