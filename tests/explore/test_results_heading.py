"""How many fit, in words above the results: a tick more never makes the number larger."""

from __future__ import annotations

import re
from itertools import accumulate

import pytest

from components.explore.results import heading, nothing_more_asked
from components.state.outcome import Outcome
from data.matching.matching import Matches, match
from data.matching.selection import Selection
from data.matching.standings import Standing
from data.urgency.advice import Advice, advise
from tests.catalogues import listed
from tests.stories import running

CATALOGUE = running.shipped().catalogue
EVIDENCE = running.shipped().evidence
NO_ADVICE = Advice("", (), (), ())


def said(selection: Selection, *fits: int) -> str:
    """The heading where as many of the ticks fit a condition each as `fits` says."""
    standings = tuple(
        Standing(f"condition-{place}", number, 0, len(selection.present))
        for place, number in enumerate(fits)
    )
    return heading(
        CATALOGUE,
        Outcome(
            selection,
            Matches(listed(standings), listed(), listed(), 0),
            NO_ADVICE,
        ),
    )


def ticks(*terms: str) -> Selection:
    return Selection(frozenset(terms))


@pytest.mark.parametrize(
    ("selection", "fits", "words"),
    [
        (ticks("itch"), (1, 1), "2 fit what you ticked"),
        (ticks("itch"), (1,), "1 fits what you ticked"),
        (ticks("itch", "fever", "rash"), (3, 3, 2), "2 fit all 3 you ticked"),
        (ticks("itch", "fever", "rash"), (3, 2, 2), "1 fits all 3 you ticked"),
        (ticks("itch", "fever", "rash"), (2, 2), "None fits all 3. 2 fit more than a third"),
        (ticks("itch", "fever", "rash"), (2,), "None fits all 3. 1 fits more than a third"),
        (ticks("itch", "fever", "rash"), (), "Nothing fits most of it"),
        (Selection(absent=frozenset({"fever"})), (0, 0), "2 are left"),
    ],
)
def test_it_says_how_many_fit_all_or_most(
    selection: Selection, fits: tuple[int, ...], words: str
) -> None:
    assert said(selection, *fits) == words


@pytest.mark.parametrize(
    "terms",
    [
        ("upper-back", "red-bumps", "itch", "fever"),
        ("red-bumps", "bumps", "redness", "small-bumps"),
        ("back", "upper-back", "lump", "soft"),
        ("rash", "scaly-skin", "ring-shaped", "itch", "for-weeks"),
    ],
)
def test_a_tick_more_never_makes_more_fit(terms: tuple[str, ...]) -> None:
    steps = accumulate(([term] for term in terms), lambda ticked, more: [*ticked, *more])
    counts = [match(EVIDENCE, ticks(*step)).whole(len(step)) for step in steps]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > counts[-1]


def test_what_stands_first_is_counted_as_the_cards_count_it() -> None:
    selection = ticks("upper-back", "red-bumps", "itch")
    found = match(EVIDENCE, selection)
    words = heading(CATALOGUE, Outcome(selection, found, NO_ADVICE))
    number = int(re.findall(r"\d+", words)[0])
    assert 0 < number < len(found.fits)


@pytest.mark.parametrize(
    ("terms", "more"),
    [
        (("cannot-move-well", "open-sore", "pus-smells-bad", "redness"), "more urgent"),
        (("serious-allergic-reaction-signs",), "would change little"),
    ],
)
def test_nobody_is_told_that_little_would_change_while_a_sign_would(
    terms: tuple[str, ...], more: str
) -> None:
    selection = ticks(*terms)
    found = match(EVIDENCE, selection)
    outcome = Outcome(selection, found, advise(CATALOGUE, EVIDENCE, selection, found))
    said = nothing_more_asked(CATALOGUE, outcome)
    assert more in said
    assert ("would change little" in said) == (not outcome.advice.would_raise)
