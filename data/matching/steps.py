"""When a step of a scale lies too far from the steps that are usual for a condition."""

from __future__ import annotations

from collections.abc import Collection

from data.dataset.catalogue import Catalogue


def lies_far(catalogue: Catalogue, scale: str, usual: Collection[int], step: int) -> bool:
    """Whether `step` speaks against what has the `usual` steps of its scale; not if it has none.

    On a scale that is passed through, as the time since it began, an earlier step is never far:
    what lasts for weeks was new once.
    """
    distance: int = catalogue.weights["scale_distance"]
    passed = scale in catalogue.weights["scales_passed"]
    return bool(usual) and all(
        step - other >= distance or (not passed and other - step >= distance) for other in usual
    )
