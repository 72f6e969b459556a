"""Serious conditions that what was ticked does not lead to, and that must not be missed."""

from __future__ import annotations

from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.matching.answered import answered
from data.matching.chances import ALWAYS, FAR_IN_PART, OFTEN, WHOLE
from data.matching.evidence import Evidence
from data.matching.explanation import explain
from data.matching.matching import Matches
from data.matching.selection import Selection


@dataclass(frozen=True, slots=True)
class Serious:
    """A serious condition: the telling findings that it `shares` with what is ticked, and the most
    telling one that was not `said` yet, or "".
    """

    condition: str
    shares: tuple[str, ...]
    unsaid: str


def do_not_miss(
    catalogue: Catalogue, evidence: Evidence, matches: Matches, selection: Selection
) -> tuple[Serious, ...]:
    """A few serious conditions behind the cards in sight that share a telling finding, those that
    are most urgent first, of equals the best fitting. Empty without a selection.

    Telling = it speaks for the condition by as many bits as the weights say, times what its facet
    counts in a question. A place never does, nor what many conditions have, such as itch, nor that
    somebody is an adult, nor for how long it has been there. How common a condition is does not
    count.
    """
    limit = catalogue.weights["do_not_miss"]
    found = []
    behind = matches.fits[int(catalogue.weights["cards"]) :]
    for standing in (*behind, *matches.fits_some, *matches.unlikely) if selection.chosen else ():
        condition = catalogue.conditions[standing.condition]
        if condition.serious:
            shares = _shared(catalogue, evidence, standing.condition, selection, limit["bits"])
            if shares:
                found.append(
                    (catalogue.urgency_of(condition.care_level), standing.condition, shares)
                )
    leading = sorted(found, key=lambda each: each[0])[: limit["most"]]
    return tuple(
        Serious(key, shares, _unsaid(catalogue, evidence, key, selection))
        for _, key, shares in leading
    )


def _shared(
    catalogue: Catalogue, evidence: Evidence, condition: str, selection: Selection, least: float
) -> tuple[str, ...]:
    column = evidence.column[condition]
    why = explain(catalogue, condition, selection)
    nothing = _tell_nothing(catalogue)
    return tuple(
        line.term
        for line in (*why.fits, *why.in_part)
        if not line.absent
        and line.term not in nothing
        and not evidence.place[row := evidence.row[line.term]]
        and evidence.lift(row, column) * evidence.asking[row] >= least
    )


def _unsaid(catalogue: Catalogue, evidence: Evidence, condition: str, selection: Selection) -> str:
    """What is usual in the condition and would speak for it most, and is not answered yet.

    Of some grave ones no source calls any sign usual: then it is the most telling of all that are
    named, as nothing serious may stand there with no sign to look for.
    """
    column = evidence.column[condition]
    cells = evidence.cells
    mine = slice(int(cells.first[column]), int(cells.first[column + 1]))
    named = [
        (row, told)
        for row, told in zip(cells.row[mine].tolist(), cells.told[mine].tolist(), strict=True)
        if WHOLE <= told < FAR_IN_PART and evidence.asking[row] > 0
    ]
    usual = [row for row, told in named if told in (OFTEN, ALWAYS)]
    telling = usual or [row for row, _ in named]
    telling.sort(key=lambda row: -evidence.lift(row, column) * evidence.asking[row])
    nothing = _tell_nothing(catalogue)
    open_ = (evidence.terms[row] for row in telling if evidence.terms[row] not in nothing)
    return next((term for term in open_ if not answered(catalogue, term, selection)), "")


def _tell_nothing(catalogue: Catalogue) -> frozenset[str]:
    return frozenset(catalogue.weights["do_not_miss"].get("tell_nothing", ()))
