"""Where nothing fits, there is always something to drop that brings something back."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given

from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.selection import Selection
from data.matching.way_back import WayBack, ways_back
from data.matching.weighing import weigh
from tests.catalogues import catalogue, says, selection, term
from tests.generated import Situation, situations

SKIN = weigh(
    catalogue(
        terms=[
            *(term(name) for name in ("fever", "itch", "pain", "pus", "rash", "numb")),
            term("ghost"),
            term("ghoul"),
            term("spook"),
        ],
        statements=[
            says("boil", "pus", "always"),
            says("boil", "pain"),
            says("wart", "rash"),
            says("wart", "numb"),
            says("mole", "rash"),
            says("mole", "itch", "never"),
            says("flu", "fever"),
        ],
    )
)


def left(evidence: Evidence, chosen: Selection) -> int:
    found = match(evidence, chosen)
    return len(found.fits) + len(found.fits_some)


def after(chosen: Selection, way: WayBack) -> Selection:
    return chosen.mark_all((term, way.state) for term in way.terms)


@pytest.mark.parametrize(
    ("chosen", "wanted"),
    [
        pytest.param(selection(), [], id="nothing is chosen"),
        pytest.param(selection("pus"), [], id="something fits"),
        pytest.param(selection("pus", must=["rash"]), [], id="something fits some"),
        pytest.param(
            selection(must=["pus", "rash"]), [(("pus",), "", 2)], id="the one that brings back most"
        ),
        pytest.param(
            selection(must=["pus", "fever"]), [(("fever",), "", 1)], id="the first of equals"
        ),
        pytest.param(
            selection("ghost", must=["pain"], absent=["pus"]),
            [(("pus",), "", 1)],
            id="what is not there",
        ),
        pytest.param(
            selection("ghost"), [(("ghost",), "", 4)], id="a tick that nothing has, dropped alone"
        ),
        pytest.param(
            selection(must=["fever", "pus", "rash"]),
            [(("fever", "pus"), "", 2), (("fever", "pus", "rash"), "has", 4)],
            id="two, where no one alone helps, and the must-haves as ticks",
        ),
        pytest.param(
            selection(must=["fever", "pus", "numb", "ghost"]),
            [(("fever", "ghost", "numb", "pus"), "has", 3)],
            id="the must-haves as ticks, where no two help",
        ),
        pytest.param(
            selection("ghost", "ghoul"),
            [(("ghost", "ghoul"), "", 4)],
            id="two ticks that nothing has",
        ),
        pytest.param(
            selection("ghost", "ghoul", "spook"),
            [(("ghost", "ghoul", "spook"), "", 4)],
            id="all, where nothing less helps",
        ),
    ],
)
def test_the_way_back_where(chosen: Selection, wanted: list[tuple[object, ...]]) -> None:
    found = ways_back(SKIN, chosen)
    assert [(way.terms, way.state, way.count) for way in found] == wanted


def test_without_candidates_there_is_no_way_back() -> None:
    assert ways_back(weigh(catalogue(terms=[term("itch")])), selection("itch")) == ()


@given(situation=situations())
def test_an_empty_result_always_has_a_way_back(situation: Situation) -> None:
    evidence, chosen = situation.evidence, situation.selection
    empty = chosen.chosen and evidence.candidates and not situation.matches.leading
    assert bool(ways_back(evidence, chosen)) == bool(empty)


@given(situation=situations())
def test_every_way_back_brings_back_what_it_says(situation: Situation) -> None:
    for way in ways_back(situation.evidence, situation.selection):
        assert way.count == left(situation.evidence, after(situation.selection, way)) > 0


@given(situation=situations())
def test_no_other_one_and_no_other_two_bring_back_more(situation: Situation) -> None:
    evidence, chosen = situation.evidence, situation.selection
    ways = ways_back(evidence, chosen)
    if not ways:
        return

    def best(size: int) -> int:
        drops = combinations(sorted(chosen.chosen), size)
        counts = (left(evidence, chosen.mark_all((t, "") for t in drop)) for drop in drops)
        return max(counts, default=0)

    one = best(1)
    dropped = {len(way.terms): way.count for way in ways if not way.state}
    assert (one > 0) == (1 in dropped)
    if one:
        assert dropped[1] == one
    elif best(2):
        assert dropped[2] == best(2)
