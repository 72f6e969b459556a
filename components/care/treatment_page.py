"""The treatment of one condition: how soon, the three columns, and the way to the whole page."""

from __future__ import annotations

from components.care.how_soon import help_before
from components.care.infection_steps import infection_figure
from components.care.treatment_columns import treatment_columns
from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el
from components.parts.skin_choice import chosen_skin, skin_choice
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection


def treatment_page(
    catalogue: Catalogue, condition: str, chosen: Selection, advised: str
) -> list[Node]:
    """What can be done about `condition`, and how an infection develops where it is one. `advised`
    is what the advice on the ticks comes to, maybe another level.
    """
    words = catalogue.wording["treatment"]
    record = catalogue.conditions[condition]
    steps = infection_figure(catalogue, condition, chosen_skin(catalogue)["colours"])
    return [
        el(
            "section",
            el("h2", record.name),
            el("p", record.summary),
            help_before(catalogue, record, advised),
            el(
                "p",
                condition_link(catalogue, condition, chosen, words["whole_page"]),
                el("button", words["print"], type="button", print=True),
                class_="links",
            ),
        ),
        *treatment_columns(catalogue, condition, whole=True),
        *([el("h2", words["steps"]), skin_choice(catalogue), *steps] if steps else []),
    ]
