"""The conditions on the sheet: what it looks most like, and what must not be missed."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.matching.do_not_miss import do_not_miss
from data.matching.evidence import Evidence
from data.matching.explanation import Explanation, explain
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
) -> tuple[str, ...]:
    """The few serious conditions not to be missed, each with what it shares and the sign that would
    tell; then serious ones that fit and are not among those shown.
    """
    words = catalogue.wording["sheet"]
    named = {standing.condition for standing in shown}
    found = {}
    for each in do_not_miss(catalogue, evidence, matches, selection):
        name = catalogue.conditions[each.condition].name
        shares = ", ".join(term_words(catalogue, term, False) for term in each.shares)
        said = words["serious"].format(name=name, shares=shares)
        if each.unsaid:
            unsaid = words["unsaid"].format(label=term_words(catalogue, each.unsaid, False))
            said = f"{said} {unsaid}"
        if each.condition not in named:
            found[each.condition] = said
    rest = [
        words["serious_fits"].format(name=catalogue.conditions[standing.condition].name)
        for standing in (matches.fits[len(shown) :] if shown else ())
        if catalogue.conditions[standing.condition].serious
        and standing.condition not in found
        and _more_than_a_place(catalogue, standing.condition, selection)
    ]
    return tuple([*found.values(), *rest][: int(catalogue.weights["do_not_miss"]["most"])])


def _more_than_a_place(catalogue: Catalogue, condition: str, selection: Selection) -> bool:
    """Whether something fits that was felt or seen: the back alone makes nothing serious."""
    return any(
        catalogue.terms[line.term].facet != "location" and not line.absent
        for line in explain(catalogue, condition, selection).fits
    )


def _why(catalogue: Catalogue, why: Explanation) -> str:
    words = catalogue.wording["sheet"]
    said = [
        words[name].format(
            labels=", ".join(term_words(catalogue, line.term, line.absent and no) for line in lines)
        )
        for name, lines, no in (
            ("for", why.fits, True),
            ("in_part", why.in_part, True),
            ("against", why.against, True),
            ("not_recorded", why.not_recorded, False),
        )
        if lines
    ]
    return "; ".join(said) + "."


def term_words(catalogue: Catalogue, term: str, absent: bool) -> str:
    """A term as it reads inside a sentence, also as not there."""
    label = catalogue.terms[term].label
    label = label if label[1:2].isupper() else label[:1].lower() + label[1:]
    return catalogue.wording["results"]["absent"].format(label=label) if absent else label
