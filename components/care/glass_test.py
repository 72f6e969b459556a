"""The glass test: drawn, told step by step, and how it is done on dark skin."""

from __future__ import annotations

from collections.abc import Mapping

from components.parts.drawing_figure import drawing
from components.parts.nodes import Node, el
from components.parts.source_block import source_block
from data.dataset.catalogue import Catalogue
from data.matching.fact import Fact

TERMS = ("glass-test", "rash-that-does-not-fade")
"""The test, and what it shows."""


def names_glass_test(catalogue: Catalogue, condition: str) -> bool:
    """Whether the glass test is named for `condition`, among its facts or its warning signs."""
    facts = {s.term for s in catalogue.by_condition.get(condition, ())}
    signs = {t for r in catalogue.rules if condition in r.about for need in r.needs for t in need}
    return bool({*TERMS} & (facts | signs))


def glass_test(catalogue: Catalogue, colours: Mapping[str, str]) -> list[Node]:
    """The section, on the skin that was chosen; nothing where the dataset has no such test."""
    words = catalogue.wording["glass_test"]
    terms = [catalogue.terms[term] for term in TERMS if term in catalogue.terms]
    if len(terms) < len(TERMS):
        return []
    picture = drawing(catalogue, terms[0].drawing, colours, on_skin=True)
    steps = [text for key, text in words.items() if key.startswith("step_")]
    facts = (
        Fact(each.term, "", tuple(s for s in catalogue.statements if s.term == each.term), "")
        for each in terms
    )
    return [
        el(
            "section",
            el("h2", words["title"]),
            el(
                "div",
                el("figure", picture, class_="drawing") if picture else None,
                el("ol", *(el("li", text) for text in steps)),
                class_="glass",
            ),
            el("p", el("strong", words["dark_head"]), " ", words["dark"]),
            source_block(catalogue, facts),
            id="glass-test",
        )
    ]
