"""What can follow from which condition: how bad, how often, and who says so."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import SEVERITIES, Rule, Statement
from data.matching.fact import facts
from data.matching.frequency import RANK

WORST_FIRST = tuple(reversed(SEVERITIES))


@dataclass(frozen=True, slots=True)
class Consequence:
    """One complication of one condition or group.

    `frequency` is the most that is said, `""` where nobody says how often. An inherited one is said
    of a group that the condition belongs to; its statements are the group's.
    """

    condition: str
    complication: str
    severity: str
    frequency: str
    inherited: bool
    statements: tuple[Statement, ...]

    @property
    def follows(self) -> bool:
        """False where all that is said is that it never follows."""
        return self.frequency != "never"


def consequences(catalogue: Catalogue) -> tuple[Consequence, ...]:
    """Every complication of every condition and group, worst first, then in order of its label.

    Whoever states a term itself shuts out what its groups say of it. No complication is left out
    because of what it hangs on: that is for the reader to weigh.
    """
    found = [each for key in catalogue.conditions for each in _of(catalogue, key)]
    return tuple(sorted(found, key=lambda each: _order(catalogue, each)))


def of_conditions(
    catalogue: Catalogue,
    every: Iterable[Consequence],
    conditions: Collection[str],
    severity: str = "",
) -> tuple[Consequence, ...]:
    """Those that follow from `conditions`, in order; groups themselves are no conditions."""
    return tuple(
        each
        for each in every
        if each.follows
        and each.condition in conditions
        and not catalogue.conditions[each.condition].is_group
        and severity in ("", each.severity)
    )


def by_complication(every: Iterable[Consequence]) -> dict[str, tuple[Consequence, ...]]:
    """The consequences of each complication, in the order in which they come."""
    found: dict[str, list[Consequence]] = {}
    for each in every:
        found.setdefault(each.complication, []).append(each)
    return {key: tuple(rows) for key, rows in found.items()}


def unrecorded(
    catalogue: Catalogue, every: Iterable[Consequence], conditions: Iterable[str]
) -> tuple[str, ...]:
    """Those of `conditions` of which no complication is recorded, in order of name."""
    told = {each.condition for each in every}
    silent = (key for key in conditions if key not in told)
    return tuple(sorted(silent, key=lambda key: catalogue.conditions[key].name.casefold()))


def first_signs(
    catalogue: Catalogue, complication: str, conditions: Iterable[str]
) -> tuple[Rule, ...]:
    """The warning signs about the conditions of a complication, most urgent first.

    Where the complication is a condition itself, the signs of that one lead.
    """
    itself = catalogue.terms[complication].condition
    wanted = {*conditions, *([itself] if itself else [])}
    signs = (rule for rule in catalogue.rules if wanted & {*rule.about})
    return tuple(
        sorted(signs, key=lambda rule: (catalogue.urgency_of(rule.level), itself not in rule.about))
    )


def is_slow(catalogue: Catalogue, signs: Iterable[Rule]) -> bool:
    """Whether of all the `signs` of what can cost a life none calls for help on the same day: a
    cancer that spreads is no emergency. Where there is no sign, nobody knows.
    """
    told = [catalogue.levels[rule.level].same_day for rule in signs]
    return bool(told) and not any(told)


def _of(catalogue: Catalogue, condition: str) -> Iterable[Consequence]:
    for fact in facts(catalogue, condition):
        term = catalogue.terms[fact.term]
        if term.facet == "complication":
            yield Consequence(
                condition,
                term.term,
                term.severity,
                _said(fact.statements),
                bool(fact.group),
                fact.statements,
            )


def _said(statements: Sequence[Statement]) -> str:
    """The highest frequency that is said. One with `when` counts at most `sometimes`.

    For matching, silence ranks above "sometimes". Here a word that somebody says tells more than
    silence, and silence under a condition stays silence.
    """
    said = {
        "sometimes" if s.when and s.frequency in ("always", "often") else s.frequency
        for s in statements
    }
    if said == {"", "never"}:
        return ""
    return max(said - {""}, key=RANK.__getitem__, default="")


def _order(catalogue: Catalogue, each: Consequence) -> tuple[int, str, str, str]:
    return (
        WORST_FIRST.index(each.severity),
        catalogue.terms[each.complication].label.casefold(),
        each.complication,
        catalogue.conditions[each.condition].name.casefold(),
    )
