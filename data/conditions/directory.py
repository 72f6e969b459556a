"""The families under which conditions can be looked up."""

from __future__ import annotations

from data.conditions.profile import by_name
from data.dataset.catalogue import Catalogue


def families(catalogue: Catalogue) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Each group with the conditions directly in it, by name; last "" with those of no group.

    A condition of several groups stands in each, so that it is found under any. A group without a
    condition of its own has no family.
    """
    found: dict[str, list[str]] = {}
    for key in by_name(catalogue):
        record = catalogue.conditions[key]
        if not record.is_group:
            for group in record.parents or ("",):
                found.setdefault(group, []).append(key)
    groups = [key for key in by_name(catalogue) if key in found]
    ends = ("",) if "" in found else ()
    return tuple((group, tuple(found[group])) for group in (*groups, *ends))
