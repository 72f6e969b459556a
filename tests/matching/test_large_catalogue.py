"""The generated catalogues are as large as they say, the same every time, and like real ones."""

from __future__ import annotations

import random
from collections import Counter

from tests.large_catalogue import Size, large_catalogue, reader_of

SIZE = Size(300, 400, 4_000)


def test_the_same_seed_gives_the_same_catalogue_and_another_one_another() -> None:
    one, again, other = (large_catalogue(SIZE, seed) for seed in (1, 1, 2))
    assert one.statements == again.statements
    assert one.statements != other.statements


def test_it_has_the_size_that_was_asked_for() -> None:
    known = large_catalogue(SIZE)
    single = [each for each in known.conditions.values() if not each.is_group]
    assert len(single) == SIZE.conditions
    assert len(known.terms) >= SIZE.terms
    assert len(known.statements) == SIZE.statements


def test_few_terms_are_used_often_and_most_seldom() -> None:
    known = large_catalogue(SIZE)
    used = sorted(Counter(s.term for s in known.statements).values(), reverse=True)
    tenth = len(used) // 10
    assert sum(used[:tenth]) > sum(used[-5 * tenth :])


def test_it_has_families_scales_places_groups_and_several_sources() -> None:
    known = large_catalogue(SIZE)
    assert any(term.parent for term in known.terms.values())
    assert any(term.scale for term in known.terms.values())
    assert any(each.is_group and each.parents for each in known.conditions.values())
    assert {statement.source for statement in known.statements} == {"article", "reference"}
    assert known.rules


def test_a_reader_chooses_as_many_as_were_asked_for() -> None:
    known, chance = large_catalogue(SIZE), random.Random(3)
    assert [len(reader_of(known, size, chance).chosen) for size in (0, 1, 5, 16)] == [0, 1, 5, 16]
