"""Where a condition is read, as an address and as a link, with the selection carried along."""

from __future__ import annotations

from components.parts.nodes import Node, link_to_page, page_address
from components.state import session
from data.dataset.catalogue import Catalogue
from data.matching.address import parameters
from data.matching.selection import Selection


def condition_address(catalogue: Catalogue, condition: str, chosen: Selection) -> str:
    """Where a condition is read: its page, with the selection carried along."""
    carried = parameters(chosen, catalogue)
    return page_address("condition", {session.CONDITION: [condition], **carried})


def condition_link(
    catalogue: Catalogue, condition: str, chosen: Selection, said: str = "{name}"
) -> Node:
    """A link to a condition's page that carries the selection along."""
    carried = parameters(chosen, catalogue)
    name = catalogue.conditions[condition].name
    return link_to_page(
        "condition", {session.CONDITION: [condition], **carried}, said.format(name=name)
    )
