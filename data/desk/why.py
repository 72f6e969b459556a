"""Why a typed line leads where it leads: what was understood, what fits, how soon."""

from __future__ import annotations

from collections.abc import Iterator

from data.dataset.catalogue import Catalogue
from data.desk.told import Told, tell
from data.desk.why_advice import advice_lines
from data.desk.workbench import Workbench
from data.matching.explanation import Line, explain
from data.matching.scoring import scores
from data.matching.telling import tellings
from data.plain_words.proposing import Found

SHOWN = 5
"""So many conditions are explained."""

SAID = 3
"""So many statements are named on one finding."""

STRENGTHS = {
    "much": "speaks much for it",
    "some": "speaks for it",
    "little": "says little",
    "against": "speaks a little against it",
    "strongly_against": "speaks against it",
}


def why(bench: Workbench, typed: str) -> list[str]:
    """What becomes of `typed`, step by step as lines; of what fits the first in full."""
    told = tell(bench, typed)
    return [
        f'Typed: "{typed}"',
        "",
        *_understood(bench, told),
        "",
        *_fitting(bench, told),
        "",
        *advice_lines(bench, told),
    ]


def _understood(bench: Workbench, told: Told) -> Iterator[str]:
    """Each thing found under what became of it, with the words that said it."""
    family = bench.catalogue.own_words.get("family", {}).get("term", "")
    under: dict[str, list[str]] = {
        "Understood and ticked": [],
        "Understood as not there": [],
        "Ticked as an illness of the family, not of the reader": [],
        "Offered but not ticked, as the words are not sure": [],
        "Named, so it is offered first": [],
        "Named, but not described here": [],
        "Not understood": [],
    }
    for found in told.understood.found:
        under[_heading(found, family)].append(_found(bench.catalogue, found))
    under["Named, but not described here"] += told.understood.not_covered
    under["Not understood"] += told.understood.unknown
    yield "WHAT WAS UNDERSTOOD"
    if told.understood.crisis:
        yield "  Somebody may not want to live: a line to call is shown before everything else."
    for heading, rows in under.items():
        if rows:
            yield f"  {heading}: {'; '.join(rows)}"
    sounds = [
        f"{bench.catalogue.conditions[key].name} ({bits} bits)"
        for key, bits in told.understood.sounds
    ]
    if sounds:
        yield f"  In its words it sounds like: {'; '.join(sounds)}"
    if not any(under.values()) and not told.understood.crisis:
        yield "  Nothing: no word of it leads to a finding or a condition."


def _heading(found: Found, family: str) -> str:
    if found.condition:
        return "Named, so it is offered first"
    if not found.sure:
        return "Offered but not ticked, as the words are not sure"
    if found.term == family:
        return "Ticked as an illness of the family, not of the reader"
    return "Understood as not there" if found.state == "not" else "Understood and ticked"


def _found(catalogue: Catalogue, found: Found) -> str:
    if found.condition:
        return f'{catalogue.conditions[found.condition].name} ("{found.words}")'
    term = catalogue.terms[found.term]
    return f'{term.label} [{found.term}] ("{found.words}")'


def _fitting(bench: Workbench, told: Told) -> Iterator[str]:
    """The conditions in the order a reader sees, the first with what speaks for and against."""
    yield "WHAT FITS"
    matches = told.matches
    if not told.selection.chosen:
        yield "  Nothing is ticked, so nothing is put in order."
        return
    yield (
        f"  More than a third fits: {len(matches.fits)}. Some fits: {len(matches.fits_some)}. "
        f"Unlikely: {len(matches.unlikely)}. Nothing in common: {matches.apart}."
    )
    bits = scores(bench.evidence, told.selection)
    standing = (*matches.fits, *matches.fits_some, *matches.unlikely)
    for place, each in enumerate(standing[:SHOWN], 1):
        name = bench.catalogue.conditions[each.condition].name
        score = float(bits[bench.evidence.column[each.condition]])
        fits = f"{each.fits} of {each.of} fit, {score:.1f} bits"
        yield f"  {place}. {name} [{each.condition}]: {fits}"
        yield from _evidence(bench, told, each.condition)
    if len(standing) > SHOWN:
        yield f"  ... and {len(standing) - SHOWN} more."


def _evidence(bench: Workbench, told: Told, condition: str) -> Iterator[str]:
    """What speaks for and against one condition, each with how strongly and who says so."""
    catalogue = bench.catalogue
    found = explain(catalogue, condition, told.selection)
    strength = {
        each.term: STRENGTHS[each.strength]
        for each in tellings(bench.evidence, told.selection, condition)
    }
    for sign, lines in (("+", found.fits), ("~", found.in_part), ("-", found.against)):
        for line in lines:
            yield f"     {sign} {_line(catalogue, line, strength.get(line.term, ''))}"
    unsaid = [_label(catalogue, line) for line in found.not_recorded]
    if unsaid:
        yield f"     ? nothing recorded: {'; '.join(unsaid)}"
    common = catalogue.conditions[condition].commonness or "not said"
    yield f"     how common on the back: {common}"


def _line(catalogue: Catalogue, line: Line, strength: str) -> str:
    said = [
        *dict.fromkeys(
            f"{catalogue.terms[s.term].label}, "
            + " ".join(filter(None, (s.frequency or "how often is not said", s.when)))
            + f": {s.source}"
            for s in line.statements
        )
    ]
    more = [f"{len(said) - SAID} more"] if len(said) > SAID else []
    words = [_label(catalogue, line), strength, "inherited" * (line.because == "inherited")]
    return f"{', '.join(filter(None, words))} ({'; '.join([*said[:SAID], *more])})"


def _label(catalogue: Catalogue, line: Line) -> str:
    label = catalogue.terms[line.term].label
    return f"not there: {label}" if line.absent else label
