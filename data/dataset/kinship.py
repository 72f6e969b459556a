"""Who stands above whom: the groups of a condition, the broader terms of a term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from data.dataset.records import Condition


def above(key: str, parents: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Everything above `key`, the nearest first, each once; stops at what leads back."""
    found: list[str] = []
    waiting = list(parents.get(key, ()))
    while waiting:
        if (one := waiting.pop(0)) not in found:
            found.append(one)
            waiting.extend(parents.get(one, ()))
    return tuple(found)


def with_members(named: Iterable[str], conditions: Mapping[str, Condition]) -> tuple[str, ...]:
    """`named`, and after each group all that belongs to it: what a sign of a group is a sign of."""
    parents = {key: condition.parents for key, condition in conditions.items()}
    found: dict[str, None] = {}
    for key in named:
        found[key] = None
        if conditions[key].is_group:
            found.update(dict.fromkeys(one for one in conditions if key in above(one, parents)))
    return tuple(found)


def climb(key: str, parents: Mapping[str, str]) -> Iterator[str]:
    """The one above `key`, the one above that, and so on."""
    while key := parents[key]:
        yield key
