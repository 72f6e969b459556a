"""What to ask next: a sign of danger first, then what would narrow it down."""

from __future__ import annotations

from collections.abc import Collection

from data.dataset.catalogue import Catalogue
from data.matching.answered import answered
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.narrowing import questions
from data.matching.selection import Selection
from data.urgency.rules import rules_met, rules_near, signs


def ask(
    catalogue: Catalogue,
    evidence: Evidence,
    selection: Selection,
    matches: Matches,
    unsure: Collection[str] = (),
) -> tuple[str, ...]:
    """The terms to ask about, as many as the weights say at most: the most dangerous open sign, if
    there is one, before those that narrow it down. Never what a reader is `unsure` of.
    """
    danger = never_unasked(catalogue, selection, unsure) or dangerous(
        catalogue, evidence, selection, matches, unsure
    )
    if not danger:
        return questions(catalogue, evidence, selection, matches, unsure)
    rest = questions(catalogue, evidence, selection, matches, (*unsure, danger))
    return (danger, *rest)[: catalogue.weights["narrowing"]["questions"]]


def never_unasked(catalogue: Catalogue, selection: Selection, unsure: Collection[str] = ()) -> str:
    """The sign that the data wants asked first beside what is ticked, while it is open, or ""."""
    seen = signs(catalogue, selection)
    return next(
        (
            each.ask
            for each in catalogue.ask_first
            if all(seen & {*need} for need in each.needs)
            and not answered(catalogue, each.ask, selection, unsure=unsure)
        ),
        "",
    )


def dangerous(
    catalogue: Catalogue,
    evidence: Evidence,
    selection: Selection,
    matches: Matches,
    unsure: Collection[str] = (),
) -> str:
    """The open term that would meet a rule of the most urgent level beside what is ticked, or "".

    Only rules about one of the leading conditions, and of their terms the one that would speak most
    for it. Nothing where a rule of that level is met: that is shown before any question. What is an
    emergency by itself and stands in the list of emergencies is asked there, above every question.
    """
    most_urgent = next(iter(catalogue.levels))
    if any(rule.level == most_urgent for rule in rules_met(catalogue, selection)):
        return ""
    first = matches.leading[: catalogue.weights["narrowing"]["leading"]]
    leading = [each.condition for each in first]
    place = {condition: number for number, condition in enumerate(leading)}
    found: list[tuple[int, float, str]] = []
    for near in rules_near(catalogue, selection, leading):
        about = [place[key] for key in near.rule.about if key in place]
        if near.rule.level != most_urgent or not about:
            continue
        column = evidence.column[leading[min(about)]]
        found += [
            (min(about), -evidence.lift(evidence.row[term], column), term)
            for term in near.missing
            if term in evidence.row
            and (len(near.rule.needs) > 1 or term not in catalogue.now)
            and evidence.asking[evidence.row[term]] > 0
            and not answered(catalogue, term, selection, (), unsure)
        ]
    return min(found, default=(0, 0.0, ""))[2]
