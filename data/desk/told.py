"""A line as it goes through the app: typed, ticked where the words are sure, matched, advised."""

from __future__ import annotations

from dataclasses import dataclass

from data.desk.workbench import Workbench
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from data.plain_words.lookup import Proposals, propose
from data.plain_words.sounding import to_read_about
from data.urgency.advice import Advice, advise


@dataclass(frozen=True)
class Told:
    """What the app makes of a text, with no hand in between.

    `order` is what a reader is offered: conditions named in the words, then what fits, then what
    was only guessed, or is told of so where nothing was found.
    """

    understood: Proposals
    selection: Selection
    matches: Matches
    advice: Advice
    order: tuple[str, ...]

    @property
    def level(self) -> str:
        """As the page shows it: a level, or while there is none what is likely calls for."""
        return self.advice.level or self.advice.outlook or "watch"


def ticked(understood: Proposals) -> Selection:
    """What one press of "add" ticks: all that the words say for sure."""
    chosen = Selection().mark_all(
        (found.term, found.state) for found in understood.found if found.term and found.sure
    )
    return chosen.sounding(understood.sounds)


def tell(bench: Workbench, text: str) -> Told:
    """What a reader is shown who types `text` and adds all that is sure."""
    understood = propose(bench.lookup, text)
    selection = ticked(understood)
    matches = match(bench.evidence, selection)
    advice = advise(bench.catalogue, bench.evidence, selection, matches)
    read = [found for found in understood.found if found.condition]
    named = [found.condition for found in read if not found.supposed]
    guessed = [found.condition for found in read if found.supposed]
    if not understood.found:
        guessed += to_read_about(bench.lookup.accounts, understood.sounds)
    standing = (*matches.fits, *matches.fits_some, *matches.unlikely) if selection.chosen else ()
    fitting = [each.condition for each in standing]
    order = tuple(dict.fromkeys([*named, *fitting, *guessed]))
    return Told(understood, selection, matches, advice, order)
