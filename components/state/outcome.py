"""What a selection comes to, worked out once in a run and used by everything on the page."""

from __future__ import annotations

from dataclasses import dataclass

from components.state import session
from components.state.dataset import Dataset
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from data.urgency.advice import Advice, advise


@dataclass(frozen=True)
class Outcome:
    """A selection with its matches and the advice on it."""

    selection: Selection
    matches: Matches
    advice: Advice


def outcome(dataset: Dataset) -> Outcome:
    """The outcome of this session's selection."""
    chosen = session.selection()
    matches = match(dataset.evidence, chosen)
    return Outcome(chosen, matches, advise(dataset.catalogue, dataset.evidence, chosen, matches))
