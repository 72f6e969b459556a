"""Conditions as a reader picks them from a list by typing: their other names, and their order."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition


def names_to_type(condition: Condition) -> tuple[str, ...]:
    """What it is called beside its name, without what its name says already."""
    name = condition.name.lower()
    return tuple(other for other in condition.also_called if other.lower() not in name)


def picking_order(catalogue: Catalogue) -> list[str]:
    """What can be compared, by name; the list is narrowed in this order to what holds the typed.

    A condition whose other names hold the whole name of another one stands behind that one:
    "skin cancer" means skin cancer before it means melanoma, "black skin cancer".
    """
    own = {
        key: condition.name.lower()
        for key, condition in catalogue.conditions.items()
        if not condition.is_group
    }

    def place(key: str) -> tuple[str, bool, str]:
        # In one text, so that each name is looked for once: no name holds a line break.
        called = "\n".join((own[key], *catalogue.conditions[key].also_called)).lower()
        behind = max(name for name in own.values() if name in called)
        return behind, behind != own[key], own[key]

    return sorted(own, key=place)
