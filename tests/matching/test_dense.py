"""What is worked out quickly over what is recorded is what the plain rules give for every cell."""

from __future__ import annotations

import random
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings

from data.dataset.catalogue import Catalogue
from data.matching.counts import option_counts
from data.matching.evidence import Evidence
from data.matching.matching import match
from data.matching.scoring import scores
from data.matching.selection import Selection
from data.matching.weighing import weigh
from data.urgency.advice import recognised
from tests.catalogues import chance, fit
from tests.dense import Dense
from tests.generated import Situation, situations
from tests.large_catalogue import Size, large_catalogue, reader_of

SIZES = [(seed, Size(40 + 20 * seed, 90, 500 + 250 * seed)) for seed in range(6)]


def hold(known: Catalogue, evidence: Evidence, dense: Dense, chosen: Selection) -> None:
    """Every answer on one selection is the same."""
    assert match(evidence, chosen) == dense.match(chosen)
    assert {*recognised(known, evidence, chosen)} == dense.recognised(chosen)
    quick = dict(zip(evidence.candidates, scores(evidence, chosen).tolist(), strict=True))
    for key in dense.candidates:
        assert quick[key] == pytest.approx(dense.score(key, chosen), abs=1e-9)


def hold_cells(evidence: Evidence, dense: Dense) -> None:
    assert list(evidence.terms) == dense.terms
    assert list(evidence.candidates) == dense.candidates
    for (term, key), cell in dense.cells.items():
        assert fit(evidence, key, term) == cell.fit
        assert chance(evidence, key, term) == pytest.approx(cell.chance)
    for term in dense.terms:
        if dense.candidates:
            assert evidence.mean[evidence.row[term]] == pytest.approx(dense.mean[term])


@given(situation=situations())
def test_on_catalogues_of_every_shape(situation: Situation) -> None:
    dense = Dense(situation.catalogue)
    hold_cells(situation.evidence, dense)
    hold(situation.catalogue, situation.evidence, dense, situation.selection)


@cache
def sized(seed: int) -> tuple[Catalogue, Evidence, Dense]:
    _, size = SIZES[seed]
    known = large_catalogue(size, seed)
    return known, weigh(known), Dense(known)


def readers(known: Catalogue, seed: int) -> Iterator[Selection]:
    draw = random.Random(seed)
    for number in (0, 1, 1, 2, 3, 4, 6, 8, 12):
        yield reader_of(known, number, draw)


@pytest.mark.parametrize("seed", [seed for seed, _ in SIZES])
def test_on_catalogues_like_real_ones(seed: int) -> None:
    known, evidence, dense = sized(seed)
    hold_cells(evidence, dense)
    for chosen in readers(known, seed):
        hold(known, evidence, dense, chosen)


@pytest.mark.parametrize("seed", [seed for seed, _ in SIZES][:2])
def test_counts_on_catalogues_like_real_ones(seed: int) -> None:
    known, evidence, dense = sized(seed)
    for chosen in readers(known, seed):
        quick = option_counts(evidence, chosen)
        asked = random.Random(seed).sample(dense.terms, 12)
        assert {t: quick[t] for t in asked} == {t: dense.count(t, chosen) for t in asked}


@settings(max_examples=50)
@given(situation=situations(beside=40))
def test_beside_many_that_say_nothing(situation: Situation) -> None:
    dense = Dense(situation.catalogue)
    hold(situation.catalogue, situation.evidence, dense, situation.selection)
