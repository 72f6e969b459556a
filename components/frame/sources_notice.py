"""What is hidden while a reader wants public bodies and clinical references only."""

from __future__ import annotations

from typing import Any

from components.parts.nodes import el
from components.parts.written import written
from components.state import session
from components.state.dataset import Dataset


def sources_notice(everything: Dataset) -> None:
    """Count what `everything` has and the reader does not see, with the way back to all of it."""
    words, hidden = everything.catalogue.wording["frame"], everything.hidden
    said = words["reference"].format(facts=hidden.facts, of=hidden.of)
    names = "; ".join(everything.catalogue.conditions[key].name for key in hidden.bare)
    more = [words["reference_levels"].format(count=hidden.levels)] if hidden.levels else []
    more += [words["reference_bare"].format(names=names)] if names else []
    kept = words["reference_kept"].format(rules=hidden.rules, levels=hidden.kept_levels)

    def press(_: dict[str, Any]) -> None:
        session.choose_sources("")

    written(
        session.SOURCES_NOTICE,
        [
            el(
                "div",
                el("p", " ".join([said, *more, kept])),
                el("button", words["reference_all"], type="button", act={"sources": ""}),
                class_="note",
            )
        ],
        press,
    )
