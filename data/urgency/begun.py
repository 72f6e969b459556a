"""What is ticked of a warning sign that is not whole: what of it is telling already."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.selection import Selection
from data.urgency.outlook import WHO
from data.urgency.rules import NearRule, rules_near


def begun(catalogue: Catalogue, evidence: Evidence, selection: Selection) -> tuple[str, ...]:
    """The ticks that are the rarer part of a sign for the same day that is one answer away, in
    vocabulary order.

    An itch or red bumps wait for a rare thing to be grave, and are an everyday finding until then;
    dizziness or blood thinners are what is grave of theirs. Places are no finding.
    """
    near = [
        each
        for each in rules_near(catalogue, selection, ())
        if catalogue.levels[each.rule.level].same_day
    ]
    return tuple(
        evidence.terms[row]
        for row in evidence.rows_of(selection.present)
        if not evidence.place[row]
        and any(_is_rarer_part(catalogue, evidence, row, each) for each in near)
    )


def _is_rarer_part(catalogue: Catalogue, evidence: Evidence, row: int, near: NearRule) -> bool:
    term = evidence.terms[row]
    seen = {term, *catalogue.ancestors[term]}
    if not any(seen.intersection(need) for need in near.rule.needs):
        return False
    open_ = [t for t in near.missing if catalogue.terms[t].facet not in WHO and t in evidence.row]
    return any(evidence.mean[row] < evidence.mean[evidence.row[each]] for each in open_)
