"""What a selection comes to, worked out once in a run and used by everything on the page."""

from __future__ import annotations

from dataclasses import dataclass

from components import session
from components.dataset import Dataset
from data.advice import Advice, advise
from data.matching import Matches, match
from data.selection import Selection


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
