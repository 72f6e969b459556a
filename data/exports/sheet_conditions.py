"""The conditions on the sheet: what it looks most like, and what must not be missed."""

from __future__ import annotations

from collections.abc import Iterable

from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.do_not_miss import do_not_miss, to_look_for
from data.matching.evidence import Evidence
from data.matching.explanation import Explanation
from data.matching.matching import Matches
from data.matching.selection import Selection
from data.matching.standings import Standing


def fitting(
    catalogue: Catalogue,
    leading: tuple[Standing, ...],
    explained: list[Explanation],
    matches: Matches,
) -> tuple[str, ...]:
    """What leads, each with why, and how many more there are."""
    words = catalogue.wording["sheet"]
    found = [
        f"{catalogue.conditions[standing.condition].name}: {_why(catalogue, why)}"
        for standing, why in zip(leading, explained, strict=True)
    ]
    if leading and (rest := len(matches.leading) - len(leading)):
        found.append(words["more" if matches.fits else "more_some"].format(count=rest))
    return tuple(found) or (words["nothing"],)


def not_to_miss(
    catalogue: Catalogue,
    evidence: Evidence,
    matches: Matches,
    selection: Selection,
    shown: tuple[Standing, ...],
) -> dict[str, str]:
    """The few serious conditions not to be missed, each with its line: what it shares or that it
    fits, and the sign that would tell. What fits best stands first. Room have first the cards in
    sight that the sheet does not show, then what must not be missed behind them, then what else
    fits.
    """
    words, most = catalogue.wording["sheet"], int(catalogue.weights["do_not_miss"]["most"])
    shares = {
        each.condition: listed(label_inside(catalogue, term) for term in each.shares)
        for each in do_not_miss(catalogue, evidence, matches, selection)
    }
    fit = [
        standing.condition
        for standing in (matches.fits[len(shown) :] if shown else ())
        if catalogue.conditions[standing.condition].serious
        and _more_than_a_place(evidence, standing.condition, selection)
    ]
    cards = {each.condition for each in matches.fits[: int(catalogue.weights["cards"])]}
    named = {standing.condition for standing in shown}
    in_sight = [key for key in fit if key in cards]
    kept = [key for key in dict.fromkeys((*in_sight, *shares, *fit)) if key not in named][:most]
    ranked = (*matches.fits, *matches.fits_some, *matches.unlikely)
    said = {}
    for key in [each.condition for each in ranked if each.condition in kept]:
        name, sign = "serious" if key in shares else "serious_fits", ""
        if unsaid := to_look_for(catalogue, evidence, key, selection):
            label = label_inside(catalogue, unsaid)
            sign = " " + words["unsaid"].format(label=label)
        condition = catalogue.conditions[key].name
        said[key] = words[name].format(name=condition, shares=shares.get(key, "")) + sign
    return said


def _more_than_a_place(evidence: Evidence, condition: str, selection: Selection) -> bool:
    """Whether something fits whole that was felt or seen: the back alone makes nothing serious."""
    rows, column = evidence.rows_of(selection.present), evidence.column[condition]
    return any(evidence.fit(row, column) == 1 for row in rows[~evidence.place[rows]].tolist())


def _why(catalogue: Catalogue, why: Explanation) -> str:
    """A sentence each of what fits, fits in part, does not fit and is not known. What was denied is
    never "not known": it stands among what is not there, and says nothing of the condition.
    """
    words = catalogue.wording["sheet"]
    said = [
        words[name].format(
            labels=listed(label_inside(catalogue, line.term, absent=line.absent) for line in lines)
        )
        for name, lines in (
            ("for", why.fits),
            ("in_part", why.in_part),
            ("against", why.against),
            ("not_recorded", [line for line in why.not_recorded if not line.absent]),
        )
        if lines
    ]
    return ". ".join([*said[:1], *(text[:1].upper() + text[1:] for text in said[1:])]) + "."


def listed(labels: Iterable[str]) -> str:
    """Labels beside each other, told apart also where one has a comma: "faint, or passed out"."""
    return "; ".join(labels)
