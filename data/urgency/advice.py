"""How soon somebody should look, and why: design section 6.

Advice rests on rules met and on conditions recognised, and on nothing else, so no tick, must-have
or "not present" that is added can lower it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.chances import ALWAYS, OFTEN
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.scoring import for_it
from data.matching.selection import Selection
from data.urgency.outlook import mostly, signs_to_watch
from data.urgency.rules import NearRule, rules_met, rules_near


@dataclass(frozen=True, slots=True)
class Advice:
    """The advice on a selection.

    `level` is a care level, or "" for "no level yet". `rules` are those met and `recognised` the
    conditions recognised, most urgent first. `would_raise` are more urgent rules one answer away.
    `usual` are the usual levels of what fits, most urgent first; empty while only places and
    circumstances are ticked, which describe the person and not what is there. `sooner` is the
    level that all that fits usually needs at least, if it is more urgent than `level`, else ""; it
    is never the least urgent one. While there is no level, `mostly` is what most of what fits
    usually calls for, and `signs` at most three signs of it that would mean help on the same day.
    """

    level: str
    rules: tuple[Rule, ...]
    recognised: tuple[str, ...]
    would_raise: tuple[NearRule, ...]
    usual: tuple[str, ...]
    sooner: str
    mostly: str = ""
    signs: tuple[str, ...] = ()


def advise(
    catalogue: Catalogue, evidence: Evidence, selection: Selection, matches: Matches
) -> Advice:
    """The most urgent of the rules met and of the usual levels of what is recognised."""
    met = rules_met(catalogue, selection)
    known = recognised(catalogue, evidence, selection)
    levels = [rule.level for rule in met] + [catalogue.conditions[c].care_level for c in known]
    level = min(levels, key=catalogue.urgency_of, default="")
    leading = [standing.condition for standing in matches.leading] if selection.chosen else []
    near = [
        found
        for found in rules_near(catalogue, selection, leading)
        if not level or catalogue.urgency_of(found.rule.level) < catalogue.urgency_of(level)
    ]
    fits = [standing.condition for standing in matches.fits]
    calls = _usual(catalogue, selection, matches)
    usual = tuple(sorted({*calls}, key=catalogue.urgency_of))
    sooner = max(usual, key=catalogue.urgency_of, default="")
    if catalogue.urgency_of(sooner) >= min(
        catalogue.urgency_of(level), catalogue.urgency_of(catalogue.least_urgent)
    ):
        sooner = ""
    if level:
        return Advice(level, met, known, tuple(near), usual, sooner)
    watch = signs_to_watch(catalogue, near, fits) if calls else ()
    return Advice(level, met, known, tuple(near), usual, sooner, mostly(catalogue, calls), watch)


def _usual(catalogue: Catalogue, selection: Selection, matches: Matches) -> list[str]:
    """The usual level of each condition that fits and has one."""
    facets = {catalogue.terms[term].facet for term in selection.present if term in catalogue.terms}
    if facets <= {"location", "circumstance"}:
        return []
    levels = (catalogue.conditions[standing.condition].care_level for standing in matches.fits)
    return [level for level in levels if level]


def recognised(catalogue: Catalogue, evidence: Evidence, selection: Selection) -> tuple[str, ...]:
    """Conditions with a usual level whose positive evidence is strong, most urgent first.

    Strong = findings that speak for it worth at least `bits` times log2(candidates), of which at
    least `findings` are stated often or always. Places, silence, what is denied and how common it
    is play no part, so that nothing that is added can take anything away.
    """
    threshold, size = catalogue.weights["recognised"], len(evidence.candidates)
    rows = evidence.rows_of(selection.present)
    rows = rows[~evidence.place[rows]]
    enough = for_it(evidence, rows) >= threshold["bits"] * np.log2(max(size, 2)) - 1e-9
    numbers = evidence.cells.of_terms(rows)
    usual = numbers[np.isin(evidence.cells.said[numbers], (OFTEN, ALWAYS))]
    frequent = np.bincount(evidence.cells.column[usual], minlength=size) >= threshold["findings"]
    found = [evidence.candidates[column] for column in np.flatnonzero(enough & frequent)]
    with_level = [key for key in found if catalogue.conditions[key].care_level]
    return tuple(
        sorted(with_level, key=lambda c: catalogue.urgency_of(catalogue.conditions[c].care_level))
    )
