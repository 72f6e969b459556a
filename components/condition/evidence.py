"""The evidence on a condition: every fact with how often, its sources and their places."""

from __future__ import annotations

from collections.abc import Iterable

from components.parts.fact_line import fact_line
from components.parts.nodes import Node, el
from data.conditions.profile import Chapter
from data.dataset.catalogue import Catalogue


def evidence(catalogue: Catalogue, chapters: Iterable[Chapter]) -> list[Node]:
    """All facts as one table behind a fold; on paper it stays folded, as it is as long as ten."""
    words = catalogue.wording["condition"]
    known = tuple(chapters)
    if not known:
        return []
    facts = [fact for chapter in known for fact in chapter.facts]
    apart = sum(fact.differs and not fact.one_source for fact in facts)
    said = words["evidence_differ" if apart else "evidence"]
    table = el(
        "table",
        el("caption", words["evidence_help"]),
        el(
            "thead",
            el(
                "tr",
                *(
                    el("th", words[f"column_{name}"], scope="col")
                    for name in ("fact", "often", "source")
                ),
            ),
        ),
        *(node for chapter in known for node in _rows(catalogue, chapter)),
    )
    return [
        el(
            "details",
            el("summary", el("h2", said.format(count=len(facts), apart=apart))),
            el(
                "div",
                table,
                class_="scroll",
                tabindex="0",
                role="region",
                aria_label=words["evidence_table"],
            ),
            class_="fold evidence",
            id="evidence",
            data_paper="closed",
        )
    ]


def _rows(catalogue: Catalogue, chapter: Chapter) -> list[Node]:
    heading = el("th", catalogue.facets[chapter.facet].question, colspan="3", scope="rowgroup")
    return [
        el(
            "tbody",
            el("tr", heading, class_="facet"),
            *(fact_line(catalogue, fact) for fact in chapter.facts),
        )
    ]
