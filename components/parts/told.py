"""Facts as sentences: "Often: warm, swollen. Sometimes, if infected: pus, fever."."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from components.parts.described import described
from components.parts.nodes import Node, el
from data.conditions.said import Said, by_case, by_way, notes, own_first, told_by_narrower
from data.conditions.steps import in_steps
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact

ITSELF = "outlook"
"""The facet whose terms are sentences that say by themselves how often: "Mostly does no harm"."""


MOST_NOTES = 2


def told(catalogue: Catalogue, facet: str, facts: Iterable[Fact]) -> Node:
    """What is said on one facet as one paragraph, before it what it is about."""
    words = catalogue.wording["condition"]
    held = own_first(catalogue, facts)
    sentences = ways_told(catalogue, held)
    lead = words.get(f"lead_{facet}", catalogue.facets[facet].label)
    if held and held[0].group:
        name = catalogue.conditions[held[0].group].name
        sentences.append(words["lent"].format(group=name))
    return el("p", el("strong", f"{lead}. "), " ".join(sentences))


def ways_told(catalogue: Catalogue, facts: Iterable[Fact]) -> list[str]:
    """A sentence for each way in which the facts hold. What stands first without a word on how
    often it holds needs no word before it.
    """
    words = catalogue.wording["condition"]
    ways = {way: [_once(catalogue, each) for each in rows] for way, rows in by_way(facts).items()}
    itself = [
        each
        for way, rows in ways.items()
        if way not in ("rarely", "never")
        for each in rows
        if _says_how_often(catalogue, words, each)
    ]
    sentences = [f"{item(catalogue, each)}." for each in itself]
    for way, rows in ways.items():
        left = [each for each in rows if each not in itself]
        sentences += _way_told(catalogue, way, left, first=not sentences)
    return [sentence[:1].upper() + sentence[1:] for sentence in sentences]


def _way_told(catalogue: Catalogue, way: str, rows: Sequence[Said], *, first: bool) -> list[str]:
    if not rows:
        return []
    words = catalogue.wording["condition"]
    kept = told_by_narrower(catalogue, rows)
    facet = catalogue.terms[kept[0].fact.term].facet
    name = "named" if way == "unsaid" and first else way
    plain = words.get(f"way_{name}_{facet}", words[f"way_{name}"])
    sentences = []
    for case, together in by_case(way, kept):
        sentence = words[f"way_{way}_case"] if case else plain
        sentences.append(sentence.format(case=case, terms=_listed(catalogue, together, case)))
    return sentences


def _in_brackets(note: str) -> str:
    said = note.removesuffix(".")
    return said if said[1:2].isupper() else f"{said[:1].lower()}{said[1:]}"


def _once(catalogue: Catalogue, each: Said) -> Said:
    """Without a case that the finding names already: "hard to see on dark skin (on dark skin)"."""
    label = catalogue.terms[each.fact.term].label
    return replace(each, cases=tuple(case for case in each.cases if case not in label))


def _says_how_often(catalogue: Catalogue, words: Mapping[str, Any], each: Said) -> bool:
    record = catalogue.terms[each.fact.term]
    first = record.label.split(" ")[0].lower()
    return record.facet == ITSELF and first in words["says_how_often"].split()


def _listed(catalogue: Catalogue, rows: Iterable[Said], case: str) -> str:
    """The findings in a row, each with the cases in which it holds unless all share `case`.

    Steps of a scale that follow one another are told as a span: "pea size to grape size".
    """
    spans = catalogue.wording["condition"]
    return joined(
        spans[f"span_{catalogue.terms[run[0].fact.term].scale}"].format(
            first=item(catalogue, run[0]), last=item(catalogue, run[-1])
        )
        if len(run) > 1
        else described(catalogue, run[0].fact.term)
        if case
        else item(catalogue, run[0])
        for run in in_steps(catalogue, rows, [key[5:] for key in spans if key.startswith("span_")])
    )


def joined(items: Iterable[str]) -> str:
    """One after the other, with stronger marks where an item has a comma of its own."""
    held = list(items)
    return ("; " if any("," in each for each in held) else ", ").join(held)


def item(catalogue: Catalogue, each: Said) -> str:
    """One finding as it reads inside a sentence."""
    label = described(catalogue, each.fact.term)
    more = catalogue.wording["condition"]["more_often"]
    cases = [*each.cases]
    if each.oftener:
        either = f" {catalogue.wording['condition']['or']} ".join(each.oftener)
        cases.append(more.format(case=either))
    if each.fact.term in catalogue.weights.get("told_with_notes", ()):
        # "Goes away with time" alone would soothe where only the signs go.
        cases += [_in_brackets(note) for note in notes(each.fact)[:MOST_NOTES]]
    return f"{label} ({'; '.join(cases)})" if cases else label
