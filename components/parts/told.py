"""Facts as sentences: "Often: warm, swollen. Sometimes: fever."."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.chosen_words import chosen_words
from components.parts.nodes import Node, el
from data.conditions.said import Said, by_way, own_first
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact


def told(catalogue: Catalogue, facet: str, facts: Iterable[Fact]) -> Node:
    """What is said on one facet as one paragraph, the facet's name before it."""
    words = catalogue.wording["condition"]
    held = own_first(facts)
    sentences = ways_told(catalogue, held)
    if held and held[0].group:
        name = catalogue.conditions[held[0].group].name
        sentences.append(words["lent"].format(group=name))
    if differing := [fact for fact in held if fact.differs and not fact.one_source]:
        labels = ", ".join(chosen_words(catalogue, fact.term, False) for fact in differing)
        sentences.append(words["differ_on"].format(terms=labels))
    return el("p", el("strong", f"{catalogue.facets[facet].label}. "), " ".join(sentences))


def ways_told(catalogue: Catalogue, facts: Iterable[Fact]) -> list[str]:
    """A sentence for each way in which the facts hold. What stands first without a word on how
    often it holds needs no word before it.
    """
    words = catalogue.wording["condition"]
    told = [
        words[f"way_{'named' if way == 'unsaid' and not n else way}"].format(
            terms=_listed(catalogue, rows)
        )
        for n, (way, rows) in enumerate(by_way(facts).items())
    ]
    return [sentence[:1].upper() + sentence[1:] for sentence in told]


def _listed(catalogue: Catalogue, rows: Iterable[Said]) -> str:
    """The findings in a row, each with the cases in which it holds."""
    items = [item(catalogue, each) for each in rows]
    return ("; " if any("," in each for each in items) else ", ").join(items)


def item(catalogue: Catalogue, each: Said) -> str:
    """One finding as it reads inside a sentence."""
    label = chosen_words(catalogue, each.fact.term, False)
    return f"{label} ({'; '.join(each.cases)})" if each.cases else label
