"""Facts as sentences: "Often: warm, swollen. Sometimes, if infected: pus, fever."."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.chosen_words import chosen_words
from components.parts.nodes import Node, el
from data.conditions.said import Said, by_case, by_way, own_first, told_by_narrower
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact


def told(catalogue: Catalogue, facet: str, facts: Iterable[Fact]) -> Node:
    """What is said on one facet as one paragraph, before it what it is about."""
    words = catalogue.wording["condition"]
    held = own_first(facts)
    sentences = ways_told(catalogue, held)
    lead = words.get(f"lead_{facet}", catalogue.facets[facet].label)
    if held and held[0].group:
        name = catalogue.conditions[held[0].group].name
        sentences.append(words["lent"].format(group=name))
    return el("p", el("strong", f"{lead}. "), " ".join(sentences))


def differing(catalogue: Catalogue, facts: Iterable[Fact]) -> Node | None:
    """One quiet line on whatever sources do not say equally often; each side is in the evidence."""
    apart = [fact for fact in facts if fact.differs and not fact.one_source]
    if not apart:
        return None
    said = catalogue.wording["condition"]["differ_on"]
    items = _joined(chosen_words(catalogue, fact.term, False) for fact in apart)
    return el("p", said.format(terms=items), class_="source")


def ways_told(catalogue: Catalogue, facts: Iterable[Fact]) -> list[str]:
    """A sentence for each way in which the facts hold. What stands first without a word on how
    often it holds needs no word before it.
    """
    words = catalogue.wording["condition"]
    told = []
    for n, (way, rows) in enumerate(by_way(facts).items()):
        kept = told_by_narrower(catalogue, rows)
        facet = catalogue.terms[kept[0].fact.term].facet
        name = "named" if way == "unsaid" and not n else way
        plain = words.get(f"way_{name}_{facet}", words[f"way_{name}"])
        for case, together in by_case(way, kept):
            sentence = words[f"way_{way}_case"] if case else plain
            told.append(sentence.format(case=case, terms=_listed(catalogue, together, case)))
    return [sentence[:1].upper() + sentence[1:] for sentence in told]


def _listed(catalogue: Catalogue, rows: Iterable[Said], case: str) -> str:
    """The findings in a row, each with the cases in which it holds unless all share `case`."""
    return _joined(
        chosen_words(catalogue, each.fact.term, False) if case else item(catalogue, each)
        for each in rows
    )


def _joined(items: Iterable[str]) -> str:
    held = list(items)
    return ("; " if any("," in each for each in held) else ", ").join(held)


def item(catalogue: Catalogue, each: Said) -> str:
    """One finding as it reads inside a sentence."""
    label = chosen_words(catalogue, each.fact.term, False)
    more = catalogue.wording["condition"]["more_often"]
    cases = [*each.cases, *(more.format(case=case) for case in each.oftener)]
    return f"{label} ({'; '.join(cases)})" if cases else label
