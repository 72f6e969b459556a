"""When to get help for one condition: its usual level, and the warning signs that raise it."""

from __future__ import annotations

from components.parts.level_words import level_words
from components.parts.nodes import Node, el, link_out
from components.parts.warning_sign import sign_in_words
from data.conditions.profile import raising_rules
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition, Rule


def condition_help(catalogue: Catalogue, condition: Condition) -> list[Node]:
    """The section, most urgent sign first."""
    words = catalogue.wording["condition"]
    signs = raising_rules(catalogue, condition.condition)
    lines = [_sign(catalogue, rule) for rule in signs]
    said = "signs" if signs else "signs_none"
    found = [
        el("h2", words["help"], id="help"),
        usual_level(catalogue, condition),
        _level_source(catalogue, condition),
        el("p", words[f"{said}_usual" if condition.care_level else said]),
        el("ul", *lines, class_="signs") if lines else None,
    ]
    return [node for node in found if node is not None]


def usual_level(catalogue: Catalogue, condition: Condition) -> Node | None:
    """The level in words with its sign; the word is always there. Groups have none."""
    words = catalogue.wording["condition"]
    if condition.is_group:
        return el("p", words["level_group"])
    level = level_words(catalogue, condition.care_level)
    if not level["level"]:
        return el("p", words["level_none"], class_="usual none")
    return el(
        "div",
        el(
            "p",
            el("span", level["icon"], aria_hidden="true"),
            " ",
            words["level"].format(**level),
            class_="level",
        ),
        el("p", catalogue.levels[level["level"]].action),
        class_=f"usual {level['level']}",
    )


def _level_source(catalogue: Catalogue, condition: Condition) -> Node | None:
    if condition.care_source not in catalogue.sources:
        return None
    source = catalogue.sources[condition.care_source]
    said = catalogue.wording["condition"]["level_source"]
    return el("p", said, " ", link_out(source.address, source.named), ".", class_="source")


def _sign(catalogue: Catalogue, rule: Rule) -> Node:
    source = catalogue.sources[rule.source]
    level = catalogue.levels[rule.level]
    return el(
        "li",
        el(
            "strong",
            el("span", level.icon, aria_hidden="true"),
            " ",
            level.label,
            class_=f"level-{rule.level}",
        ),
        f": {sign_in_words(catalogue, rule)}. {rule.action} {rule.reason} ",
        el("span", link_out(source.address, source.named), f", {rule.place}.", class_="source"),
    )
