"""What a selection comes to, worked out once in a run and used by everything on the page."""

from __future__ import annotations

import threading
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


# A run has a thread of its own.
_last = threading.local()


def outcome(dataset: Dataset) -> Outcome:
    """The outcome of this session's selection; what asks again in the same run gets the same."""
    chosen = session.selection()
    held: tuple[Dataset, Outcome] | None = getattr(_last, "held", None)
    if held is not None and held[0] is dataset and held[1].selection == chosen:
        return held[1]
    matches = match(dataset.evidence, chosen)
    advice = advise(dataset.catalogue, dataset.evidence, chosen, matches)
    found = Outcome(chosen, matches, advice)
    _last.held = dataset, found
    return found
