"""What to ask next: a sign of danger first, then what would narrow it down."""

from __future__ import annotations

from collections.abc import Collection

from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule
from data.matching.answered import answered
from data.matching.evidence import Evidence
from data.matching.likely import likely
from data.matching.matching import Matches, tally
from data.matching.narrowing import questions, readily
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
        catalogue, evidence, selection, unsure
    )
    first = (danger,) if danger else ()
    return (*first, *questions(catalogue, evidence, selection, matches, unsure, first))


def never_unasked(catalogue: Catalogue, selection: Selection, unsure: Collection[str] = ()) -> str:
    """The sign that the data wants asked first beside what is ticked, while it is open, or "".

    None where it is an emergency already: no answer makes it more.
    """
    if any(not catalogue.urgency_of(rule.level) for rule in rules_met(catalogue, selection)):
        return ""
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
    catalogue: Catalogue, evidence: Evidence, selection: Selection, unsure: Collection[str] = ()
) -> str:
    """The open term that most likely meets a rule of the most urgent level for which one is likely
    enough, or "". Only levels more urgent than what is met already.

    Likely = what the rule is about, as likely as what is chosen makes it beside all else, times the
    chance of the term there, times how readily it is answered: nobody with a few red bumps is asked
    whether their skin comes off in sheets.
    What is an emergency by itself and stands in the list of emergencies is asked there, above every
    question.
    """
    met = [catalogue.urgency_of(rule.level) for rule in rules_met(catalogue, selection)]
    enough = catalogue.weights["narrowing"]["danger"]
    near = rules_near(catalogue, selection, evidence.candidates)
    ready = readily(catalogue, evidence)
    chances = likely(catalogue, evidence, selection, ~tally(evidence, selection).ruled_out)
    for level in [*catalogue.levels][: min(met, default=None)]:
        worth: dict[str, float] = {}
        for each in near:
            if level not in enough or each.rule.level != level:
                continue
            about = [evidence.column[key] for key in each.rule.about if key in evidence.column]
            if sum(chances[column] for column in about) < enough[level]:
                continue
            for term in each.missing:
                if _can_be_asked(catalogue, evidence, each.rule, term):
                    row = evidence.row[term]
                    yes = sum(chances[column] * evidence.chance(row, column) for column in about)
                    worth[term] = max(worth.get(term, 0.0), round(float(yes * ready[row]), 9))
        for term in sorted(worth, key=lambda term: (-worth[term], evidence.row[term])):
            if worth[term] < enough[level]:
                break
            if not answered(catalogue, term, selection, (), unsure):
                return term
    return ""


def _can_be_asked(catalogue: Catalogue, evidence: Evidence, rule: Rule, term: str) -> bool:
    if len(rule.needs) == 1 and term in catalogue.now:
        return False
    return term in evidence.row and bool(evidence.asking[evidence.row[term]] > 0)
