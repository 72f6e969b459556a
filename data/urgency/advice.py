"""How soon somebody should look, and why.

Advice rests on rules met and on conditions recognised, and on nothing else, so no tick, must-have
or "not present" that is added can lower it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition, Rule
from data.matching.chances import ALWAYS, OFTEN
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.scoring import for_it
from data.matching.selection import Selection
from data.urgency.outlook import outlook, signs_to_watch
from data.urgency.raising import at_their_soonest, foremost
from data.urgency.rules import NearRule, rules_met, rules_near


@dataclass(frozen=True, slots=True)
class Advice:
    """The advice on a selection.

    `level` is a care level, or "" for "no level yet". `rules` are those met and `recognised` the
    conditions recognised, most urgent first. `would_raise` are more urgent rules one answer away.
    `outlook` is what the likely part of what fits usually calls for, where that is more urgent
    than `level` or there is no level, else "". While neither calls for the same day, `signs` are at
    most three signs of what fits that would.
    """

    level: str
    rules: tuple[Rule, ...]
    recognised: tuple[str, ...]
    would_raise: tuple[NearRule, ...]
    outlook: str = ""
    signs: tuple[str, ...] = ()

    @property
    def deciding(self) -> tuple[Rule, ...]:
        """The rules met that set the level; a slower step is not the reader's beside them."""
        return tuple(rule for rule in self.rules if rule.level == self.level)


def advise(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> Advice:
    """The most urgent of the rules met and of the usual levels of what is recognised."""
    met = rules_met(catalogue, selection)
    known = recognised(catalogue, evidence, selection)
    levels = [rule.level for rule in met] + [catalogue.conditions[c].care_level for c in known]
    level = min(levels, key=catalogue.urgency_of, default="")
    leading = matches.leading.conditions if selection.chosen else []
    near = at_their_soonest(
        catalogue,
        selection,
        [
            found
            for found in rules_near(catalogue, selection, leading)
            if catalogue.urgency_of(found.rule.level) < catalogue.urgency_of(level)
        ],
    )
    named = foremost(catalogue, evidence, selection, matches, near)
    likely = outlook(catalogue, evidence, selection, matches)
    if level:
        sooner = catalogue.urgency_of(likely) < catalogue.urgency_of(level)
        return Advice(level, met, known, named, likely if sooner else "")
    waits = likely and not catalogue.levels[likely].same_day
    watch = signs_to_watch(catalogue, near, leading) if waits else ()
    return Advice(level, met, known, named, likely, watch)


def recognised(catalogue: Catalogue, evidence: Evidence, selection: Selection) -> tuple[str, ...]:
    """Conditions that must not wait whose positive evidence is strong, most urgent first.

    Those are the serious ones and those usually seen the same day; what can wait is told by the
    outlook, which weighs one against the other. Strong = findings that speak for it worth at least
    `bits` times log2(candidates), of each only what is `beyond` a few bits, so that ten everyday
    ones do not add up; and at least `findings` of them stated often or always. Places, silence,
    what is denied and how common it is play no part, so that nothing that is added can take
    anything away.
    """
    threshold, size = catalogue.weights["recognised"], len(evidence.candidates)
    rows = evidence.rows_of(selection.present)
    rows = rows[~evidence.place[rows]]
    strong = for_it(evidence, rows, threshold["beyond"])
    enough = strong >= threshold["bits"] * np.log2(max(size, 2)) - 1e-9
    numbers = evidence.cells.of_terms(rows)
    said = evidence.cells.said[numbers]
    usual = numbers[(said == OFTEN) | (said == ALWAYS)]
    frequent = np.bincount(evidence.cells.column[usual], minlength=size) >= threshold["findings"]
    found = [evidence.candidates[column] for column in np.flatnonzero(enough & frequent)]
    pressing = [key for key in found if _must_not_wait(catalogue, catalogue.conditions[key])]
    return tuple(
        sorted(pressing, key=lambda c: catalogue.urgency_of(catalogue.conditions[c].care_level))
    )


def _must_not_wait(catalogue: Catalogue, condition: Condition) -> bool:
    level = catalogue.levels.get(condition.care_level)
    return level is not None and (condition.serious or level.same_day)
