"""How soon somebody should usually look at a condition, and where the reader's own is another."""

from __future__ import annotations

from components.care.cards import action
from components.parts.nodes import Node, el, link_out
from components.state.region import said_here
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition


def how_soon(catalogue: Catalogue, condition: Condition, *, sourced: bool = True) -> Node:
    """The usual level with by when: in the words of its source, or in those of the level."""
    words = catalogue.wording["condition"]
    if not condition.care_level:
        return el("span", words["level_group" if condition.is_group else "level_none"])
    level = catalogue.levels[condition.care_level]
    when = condition.care_when or words.get(f"by_{level.level}", level.action)
    source = catalogue.sources.get(condition.care_source)
    return el(
        "span",
        el("strong", f"{level.label}: {when}", class_=f"level-{level.level}"),
        ". ",
        el(
            "span",
            words["level_source"],
            " ",
            link_out(source.address, source.named),
            ".",
            class_="source",
        )
        if source and sourced
        else None,
    )


def own_level(catalogue: Catalogue, condition: Condition, advised: str) -> Node | None:
    """Where the reader's own advice and the usual level of the condition are not the same, both
    are said together with which of them counts."""
    if not advised or not condition.care_level or advised == condition.care_level:
        return None
    said = catalogue.wording["condition"]["own_level"].format(
        own=catalogue.levels[advised].label,
        usual=catalogue.levels[condition.care_level].label,
    )
    return el("p", said, class_="differ")


def help_before(catalogue: Catalogue, condition: Condition, advised: str) -> Node:
    """How soon, before anybody reads what to do by themselves; what cannot wait with the call."""
    level = catalogue.levels.get(condition.care_level)
    return el(
        "div",
        el("h3", catalogue.wording["condition"]["line_soon"]),
        el("p", how_soon(catalogue, condition)),
        action(catalogue, level.level, said_here(catalogue, level.action))
        if level and level.same_day
        else None,
        own_level(catalogue, condition, advised),
        class_=f"card step {condition.care_level}".rstrip(),
    )
