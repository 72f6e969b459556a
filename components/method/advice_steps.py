"""How the advice comes about, step by step on what the reader has ticked."""

from __future__ import annotations

from components.parts.nodes import Node, el
from components.parts.source_note import source_note
from components.state.outcome import Outcome
from components.state.region import said_here
from data.dataset.catalogue import Catalogue

_STEPS = ("rules", "recognised", "highest", "never", "outlook")


def advice_steps(catalogue: Catalogue, found: Outcome) -> list[Node]:
    """The rules in general, then the warning signs met and the conditions recognised here."""
    words, advice = catalogue.wording["method"], found.advice
    steps = (words[f"advice_{name}"] for name in _STEPS)
    general = [
        el("h2", words["advice"]),
        el("p", words["advice_intro"].format(rules=len(catalogue.rules))),
        el("ol", *(el("li", step) for step in steps)),
    ]
    if not found.selection.chosen:
        return general
    level = catalogue.levels[advice.level].label if advice.level else words["advice_none"]
    return [
        *general,
        el("h3", words["advice_own"]),
        el("p", words["advice_met"].format(count=len(advice.rules))),
        el("ul", *(el(
            "li",
            el("strong", f"{catalogue.levels[rule.level].label}: "),
            f"{said_here(catalogue, rule.reason)} ",
            source_note(catalogue, rule.source, rule.place),
        ) for rule in advice.rules)) if advice.rules else "",
        el("p", words["advice_known"].format(count=len(advice.recognised))),
        el("ul", *(el("li", words["advice_usual"].format(
            name=catalogue.conditions[key].name,
            level=catalogue.levels[catalogue.conditions[key].care_level].label,
        )) for key in advice.recognised)) if advice.recognised else "",
        el("p", words["advice_result"].format(level=level), class_="strong-text"),
    ]  # fmt: skip
