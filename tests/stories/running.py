"""A story as it goes through the app: typed, ticked where the words are sure, matched, advised."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from data.dataset import package
from data.dataset.catalogue import Catalogue, build
from data.matching.evidence import Evidence
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.plain_words.lookup import Lookup, Proposals, index, propose
from data.urgency.advice import Advice, advise


@dataclass(frozen=True)
class App:
    """The shipped dataset with all that is worked out from it once."""

    catalogue: Catalogue
    evidence: Evidence
    lookup: Lookup


@dataclass(frozen=True)
class Told:
    """What the app makes of a text, with no hand in between.

    `order` is what a reader is offered: conditions named in the words, then what fits.
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


@cache
def shipped() -> App:
    catalogue = build(package.read())
    return App(catalogue, weigh(catalogue), index(catalogue))


def ticked(understood: Proposals) -> Selection:
    """What one press of "add" ticks: all that the words say for sure."""
    return Selection().mark_all(
        (found.term, found.state) for found in understood.found if found.term and found.sure
    )


def tell(app: App, text: str) -> Told:
    understood = propose(app.lookup, text)
    selection = ticked(understood)
    matches = match(app.evidence, selection)
    advice = advise(app.catalogue, app.evidence, selection, matches)
    named = [found.condition for found in understood.found if found.condition]
    standing = (*matches.fits, *matches.fits_some, *matches.unlikely) if selection.chosen else ()
    fitting = [each.condition for each in standing]
    return Told(understood, selection, matches, advice, tuple(dict.fromkeys([*named, *fitting])))
