"""Conditions as a reader picks them from a list by typing: their other names, and their order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from heapq import heappop, heappush

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition

SHORTEST = 4
LETTERS, FEW = 8, 3
"""A word of so many letters that so few others hold means the condition that begins with it."""


def names_to_type(condition: Condition) -> tuple[str, ...]:
    """What it is called beside its name, without what its name says already."""
    name = condition.name.lower()
    return tuple(other for other in condition.also_called if other.lower() not in name)


def picking_order(catalogue: Catalogue) -> tuple[str, ...]:
    """What can be compared, by name; the list is narrowed in this order to what holds the typed.

    A condition whose other names hold a name of another one stands behind that one: "skin cancer"
    means skin cancer before it means melanoma, "black skin cancer", and "hives" hives before heat
    hives. So does one that holds a rare word with which the name of another begins.
    """
    return _order(
        tuple(
            (key, condition.name.lower(), " – ".join(map(str.lower, condition.also_called)))
            for key, condition in catalogue.conditions.items()
            if not condition.is_group
        )
    )


# Asked at every run of a page, and the same until other tables are served.
@lru_cache(maxsize=4)
def _order(conditions: tuple[tuple[str, str, str], ...]) -> tuple[str, ...]:
    own = {key: name for key, name, _ in conditions}
    called = {key: f"{name} – {others}" for key, name, others in conditions}
    behind: dict[str, set[str]] = {key: set() for key in own}
    for first, second in (*_of_names(own, called), *_of_words(own, called)):
        # Of two that hold the name of each other the one that was told first leads.
        if first not in _all_behind(behind, second):
            behind[first].add(second)
    return _by_name(own, behind)


def _of_names(own: Mapping[str, str], called: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """A condition and each whose names hold its own: the whole, or what stands before or between
    the brackets.
    """
    for whole in (True, False):
        for first, name in own.items():
            for part in [name] if whole else _parts(name):
                held = (key for key, names in called.items() if key != first and part in names)
                yield from ((first, key) for key in held if part not in _parts(own[key]))


def _parts(name: str) -> list[str]:
    """Of "basal cell skin cancer (bcc, rodent ulcer)" the first and the last; a name so short that
    other words hold it leads nowhere.
    """
    main, _, others = name.rstrip(")").partition(" (")
    return [part for part in (main, *others.split(", ")) if len(part) >= SHORTEST]


def _of_words(own: Mapping[str, str], called: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """A condition whose name begins with a word that few hold, and each that holds it elsewhere."""
    for first, name in own.items():
        word = re.split(r"\W", name)[0]
        held = [key for key, names in called.items() if word in names and key != first]
        if len(word) >= LETTERS and len(held) <= FEW:
            yield from ((first, key) for key in held if not own[key].startswith(word))


def _all_behind(behind: Mapping[str, set[str]], key: str) -> set[str]:
    found, left = {key}, [key]
    while left:
        new = behind[left.pop()] - found
        found |= new
        left.extend(new)
    return found


def _by_name(own: Mapping[str, str], behind: Mapping[str, set[str]]) -> tuple[str, ...]:
    """All by name, but none before what it stands behind."""
    before = dict.fromkeys(own, 0)
    for others in behind.values():
        for key in others:
            before[key] += 1
    ready: list[tuple[str, str]] = []
    for key, count in before.items():
        if not count:
            heappush(ready, (own[key], key))
    found = []
    while ready:
        _, key = heappop(ready)
        found.append(key)
        for other in behind[key]:
            before[other] -= 1
            if not before[other]:
                heappush(ready, (own[other], other))
    return tuple(found)
