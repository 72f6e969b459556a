"""Forms of one illness: conditions of a group that shade into one another, as those of acne do."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def forms(catalogue: Catalogue, condition: str) -> dict[str, tuple[str, ...]]:
    """For each group that the weights call one illness, the other forms in it, by name."""
    own = catalogue.conditions[condition].parents
    found = {
        group: tuple(
            sorted(
                (
                    other.condition
                    for other in catalogue.conditions.values()
                    if group in other.parents and other.condition != condition
                ),
                key=lambda key: catalogue.conditions[key].name,
            )
        )
        for group in catalogue.weights.get("forms", ())
        if group in own
    }
    return {group: others for group, others in found.items() if others}
