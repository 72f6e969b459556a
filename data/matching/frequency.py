"""Which frequency counts where several statements speak of one condition and term."""

from __future__ import annotations

from collections.abc import Iterable

from data.dataset.catalogue import Catalogue
from data.dataset.records import FREQUENCIES, Statement

RANK = {"never": 0, "rarely": 1, "sometimes": 2, "": 3, "often": 4, "always": 5}
"""How frequencies compare; where a source does not say, between sometimes and often."""

assert set(RANK) == set(FREQUENCIES)


def effective(statements: Iterable[Statement]) -> str | None:
    """The frequency that matches where several statements speak of one condition and term.

    The highest of them; one with `when` counts at most `sometimes`, and a conditional `never` says
    nothing. None if nothing is left.
    """
    found: str | None = None
    for statement in statements:
        frequency = statement.frequency
        if statement.when:
            if frequency == "never":
                continue
            if RANK[frequency] > RANK["sometimes"]:
                frequency = "sometimes"
        if found is None or RANK[frequency] > RANK[found]:
            found = frequency
    return found


def stated(catalogue: Catalogue, condition: str) -> tuple[dict[str, str], dict[str, str]]:
    """Effective frequency by term: the condition's own, and what it inherits from its groups.

    Whoever states a term, if only under a condition, shuts out the groups beyond.
    """
    return _stated(catalogue, condition, {})


def stated_of_all(catalogue: Catalogue) -> dict[str, tuple[dict[str, str], dict[str, str]]]:
    """What is `stated` of every condition that is no group, each group read only once."""
    groups: dict[str, dict[str, str]] = {}
    return {
        key: _stated(catalogue, key, groups)
        for key, condition in catalogue.conditions.items()
        if not condition.is_group
    }


def _stated(
    catalogue: Catalogue, condition: str, groups: dict[str, dict[str, str]]
) -> tuple[dict[str, str], dict[str, str]]:
    """`groups` keeps what was found of groups."""
    own = _frequencies(catalogue, condition)
    spoken_of = {statement.term for statement in catalogue.by_condition.get(condition, ())}
    inherited: dict[str, str] = {}
    for group in catalogue.groups_of[condition]:
        if group not in groups:
            groups[group] = _frequencies(catalogue, group)
        told = groups[group]
        inherited |= {term: said for term, said in told.items() if term not in spoken_of}
        spoken_of |= {statement.term for statement in catalogue.by_condition.get(group, ())}
    return own, inherited


def _frequencies(catalogue: Catalogue, condition: str) -> dict[str, str]:
    together: dict[str, list[Statement]] = {}
    for statement in catalogue.by_condition.get(condition, ()):
        together.setdefault(statement.term, []).append(statement)
    found = {term: effective(statements) for term, statements in together.items()}
    return {term: frequency for term, frequency in found.items() if frequency is not None}
