"""One row of a table, or one entry of a document, as the frozen value that it stands for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from data.dataset.records import AskFirst, Condition, Facet, Place, Rule, Term


def names_in(cell: str) -> tuple[str, ...]:
    """What a cell with `|` between its parts holds."""
    return tuple(name.strip() for name in cell.split("|") if name.strip())


def condition_in(row: dict[str, Any]) -> Condition:
    return Condition(
        **{
            **row,
            "also_called": names_in(row["also_called"]),
            "parents": names_in(row["parents"]),
            "serious": row["serious"] == "yes",
        }
    )


def term_in(row: dict[str, Any]) -> Term:
    return Term(
        **{**row, "also_called": names_in(row["also_called"]), "step": int(row["step"] or 0)}
    )


def facet_in(entry: dict[str, Any]) -> Facet:
    under = {step: tuple(terms) for step, terms in entry.get("under", {}).items()}
    return Facet(**{**entry, "first": tuple(entry.get("first", ())), "under": under})


def place_in(entry: dict[str, Any]) -> Place:
    return Place(**{**entry, "emergency": tuple(entry["emergency"])})


def needs_in(entry: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """What a rule needs: of each entry of its `all` the terms of which any one meets it."""
    return tuple((need,) if isinstance(need, str) else tuple(need) for need in entry["all"])


def ask_first_in(entry: dict[str, Any]) -> AskFirst:
    return AskFirst(needs_in(entry), entry["ask"])


def rule_in(entry: dict[str, Any]) -> Rule:
    rest = {key: value for key, value in entry.items() if key not in ("all", "review")}
    lists = {"about": tuple(entry["about"]), "itself": tuple(entry.get("itself", ()))}
    return Rule(**{**rest, **lists, "needs": needs_in(entry)})
