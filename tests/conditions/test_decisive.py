"""The rows that tell compared conditions apart, and the pairs that people mix up."""

from __future__ import annotations

import pytest

from data.conditions.comparison import compare
from data.conditions.decisive import MOST, decisive, leading_rows
from data.conditions.mixed_up import MOST as MOST_PAIRS
from data.conditions.mixed_up import mixed_up
from data.conditions.telling_apart import tells_apart
from data.matching.selection import Selection
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, says, scale, selection, term
from tests.stories import running

SHIPPED = running.shipped().catalogue
EVIDENCE = running.shipped().evidence
NOTHING = Selection()


@pytest.mark.parametrize(
    "conditions",
    [
        ("abscess", "lipoma"),
        ("atypical-mole", "melanoma"),
        ("abscess", "boil", "lipoma", "cellulitis"),
    ],
)
def test_the_rows_that_tell_most_differ_can_be_ticked_and_are_few(
    conditions: tuple[str, ...],
) -> None:
    rows = compare(SHIPPED, conditions)
    told = decisive(SHIPPED, EVIDENCE, rows, NOTHING)
    assert len(told) == MOST
    assert all(row.kind != "shared" for row in told)
    assert all(SHIPPED.facets[row.facet].filters for row in told)
    terms = {row.term for row in told}
    assert not any(terms & {*SHIPPED.ancestors[term]} for term in terms)


def test_what_was_ticked_or_denied_leads() -> None:
    rows = compare(SHIPPED, ("abscess", "lipoma"))
    chosen = selection("warm-to-touch", absent=["fever"])
    told = decisive(SHIPPED, EVIDENCE, rows, chosen)
    assert {row.term for row in told[:2]} == {"warm-to-touch", "fever"}


def test_the_leading_rows_stay_in_their_order_and_are_bounded() -> None:
    rows = compare(SHIPPED, ("abscess", "lipoma"))
    kept = leading_rows(SHIPPED, rows, NOTHING, 30)
    assert len(kept) == 30
    places = [rows.index(row) for row in kept]
    assert places == sorted(places)
    assert leading_rows(SHIPPED, rows, NOTHING, 1000) == rows


SIZES = scale("size", "pea", "grape", "egg", "fist")


@pytest.mark.parametrize(
    ("sizes", "told"),
    [(("pea",), True), (("pea", "grape"), True), (("pea", "egg"), False)],
    ids=["one size", "neighbours", "from small to large"],
)
def test_no_one_size_tells_of_what_is_small_and_large(sizes: tuple[str, ...], told: bool) -> None:
    known = catalogue(
        conditions=[condition("lipoma"), condition("wart")],
        terms=[*SIZES, term("rough"), term("dry"), term("itch")],
        statements=[
            *(says("lipoma", size, "often") for size in sizes),
            *(says("wart", key, "often") for key in ("rough", "dry", "itch")),
        ],
    )
    pair = ["lipoma", "wart"]
    [lipoma, _] = tells_apart(known, weigh(known), pair, compare(known, pair))
    assert ("pea" in {*lipoma.terms, *lipoma.unsaid}) is told


def test_pairs_that_are_mixed_up_hold_no_condition_twice_and_the_serious_stand_last() -> None:
    pairs = mixed_up(SHIPPED, EVIDENCE)
    keys = [key for pair in pairs for key in pair]
    assert 4 <= len(pairs) <= MOST_PAIRS
    assert len({*keys}) == len(keys)
    serious = [any(SHIPPED.conditions[key].serious for key in pair) for pair in pairs]
    assert serious == sorted(serious)
    assert any(serious)
    assert not any(SHIPPED.conditions[key].is_group for key in keys)
    assert not any(SHIPPED.conditions[key].commonness == "rare" for key in keys)
