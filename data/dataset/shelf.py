"""The order in which the terms of a facet are shown."""

from __future__ import annotations

from data.dataset.records import Term


def on_shelf(term: Term) -> tuple[str, int, str]:
    """The steps of a scale stand together, in their order; all others by their label."""
    return (term.scale, term.step, term.label) if term.scale else ("", 0, term.label)
