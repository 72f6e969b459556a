"""What fits, what speaks against, and the groups that follow from it."""

from __future__ import annotations

import pytest

from data.dataset.records import Statement
from data.matching.selection import Selection
from data.matching.standings import Standing
from data.matching.weighing import weigh
from tests.catalogues import (
    catalogue,
    condition,
    fit,
    group,
    matched,
    says,
    scale,
    selection,
    standing_of,
    term,
)

WORDS = [
    term("back", "location"),
    term("lower-back", "location", parent="back"),
    term("itch"),
    term("strong-itch", parent="itch"),
    term("fever"),
    *scale("since", "days", "weeks", "months", "years"),
]
OTHER = says("other", "rash")


@pytest.mark.parametrize(
    ("stated", "ticked", "wanted"),
    [
        pytest.param("itch", "itch", 1.0, id="the term itself fits"),
        pytest.param("strong-itch", "itch", 1.0, id="what is narrower fits"),
        pytest.param("itch", "strong-itch", 0.5, id="what is broader fits in part"),
        pytest.param("fever", "itch", 0.0, id="another term is not recorded"),
        pytest.param("lower-back", "back", 1.0, id="a region meets its parts"),
        pytest.param("back", "lower-back", 1.0, id="a region meets its wholes"),
        pytest.param("weeks", "days", 0.0, id="another step is not recorded"),
    ],
)
def test_a_tick_against_a_statement(stated: str, ticked: str, wanted: float) -> None:
    one = catalogue(terms=WORDS, statements=[says("boil", stated, "often"), OTHER])
    assert fit(weigh(one), "boil", ticked) == wanted


@pytest.mark.parametrize(
    ("inherited", "own", "wanted"),
    [
        pytest.param("often", None, 0.5, id="inherited counts half"),
        pytest.param("often", "rarely", 1.0, id="the member's own statement counts whole"),
        pytest.param("often", "never", 0.0, id="the member's own never keeps the group out"),
        pytest.param("never", None, 0.0, id="an inherited never is not recorded"),
    ],
)
def test_a_group_and_its_member(inherited: str, own: str | None, wanted: float) -> None:
    statements = [says("cysts", "itch", inherited), says("cyst", "fever"), OTHER]
    if own is not None:
        statements.append(says("cyst", "itch", own))
    cysts = catalogue(
        conditions=[group("cysts"), condition("cyst", parent="cysts")], statements=statements
    )
    assert fit(weigh(cysts), "cyst", "itch") == wanted


def test_an_inherited_never_or_always_never_speaks_against() -> None:
    cysts = catalogue(
        conditions=[group("cysts"), condition("cyst", parent="cysts")],
        statements=[
            says("cysts", "itch", "never"),
            says("cysts", "lump", "always"),
            says("cyst", "fever", "often"),
        ],
    )
    assert standing_of(cysts, selection("fever", "itch", absent=["lump"]), "cyst") == "fits"


def test_groups_are_never_candidates_and_a_condition_without_findings_is_named_only() -> None:
    mixed = catalogue(
        conditions=[group("cysts"), condition("cyst", parent="cysts"), condition("wart")],
        terms=[term("scars", "complication")],
        statements=[says("cysts", "itch"), says("wart", "scars", "often")],
    )
    evidence = weigh(mixed)
    assert evidence.candidates == ("cyst",)
    assert evidence.named_only == ("wart",)


@pytest.mark.parametrize(
    ("statements", "chosen", "stands"),
    [
        pytest.param(
            [says("boil", "itch", "never")], selection("fever", "itch"), "unlikely", id="never"
        ),
        pytest.param(
            [says("boil", "itch", "never")],
            selection("fever", "strong-itch"),
            "unlikely",
            id="never covers what is narrower",
        ),
        pytest.param(
            [says("boil", "strong-itch", "never")],
            selection("fever", "itch"),
            "fits",
            id="never does not cover what is broader",
        ),
        pytest.param(
            [says("boil", "itch", "never"), says("boil", "itch", "rarely", source="reference")],
            selection("fever", "itch"),
            "fits",
            id="never gives way to another source",
        ),
        pytest.param(
            [says("boil", "itch", "never", when="in babies")],
            selection("fever", "itch"),
            "fits",
            id="a conditional never says nothing",
        ),
        pytest.param(
            [says("boil", "itch", "always")],
            selection("fever", absent=["itch"]),
            "unlikely",
            id="not present though always",
        ),
        pytest.param(
            [says("boil", "strong-itch", "always")],
            selection("fever", absent=["itch"]),
            "unlikely",
            id="not present covers what is narrower",
        ),
        pytest.param(
            [says("boil", "itch", "always")],
            selection("fever", absent=["strong-itch"]),
            "fits",
            id="not present does not cover what is broader",
        ),
        pytest.param(
            [says("boil", "itch", "always", when="in babies")],
            selection("fever", absent=["itch"]),
            "fits",
            id="a conditional always does not rule out",
        ),
        pytest.param(
            [says("boil", "itch", "often")],
            selection("fever", absent=["itch"]),
            "fits",
            id="not present though often only weighs",
        ),
        pytest.param(
            [], selection("fever", must=["itch"]), "unlikely", id="a must-have not recorded"
        ),
        pytest.param(
            [says("boil", "itch", "rarely")],
            selection("fever", must=["strong-itch"]),
            "fits",
            id="a must-have that fits in part",
        ),
        pytest.param(
            [], selection("fever", must=["back"]), "unlikely", id="a must-have place not recorded"
        ),
        pytest.param([], selection("itch"), "apart", id="nothing shared"),
        pytest.param([], selection(must=["itch"]), "apart", id="ruled out and nothing shared"),
    ],
)
def test_ruled_out_or_not(statements: list[Statement], chosen: Selection, stands: str) -> None:
    one = catalogue(terms=WORDS, statements=[says("boil", "fever", "often"), *statements, OTHER])
    assert standing_of(one, chosen, "boil") == stands


@pytest.mark.parametrize(
    ("chosen", "stands", "counted"),
    [
        pytest.param(selection(), "fits", (0, 0, 0), id="nothing chosen: everything"),
        pytest.param(selection("fever", "itch"), "fits", (2, 0, 2), id="all"),
        pytest.param(selection("fever", "itch", "rash"), "fits", (2, 0, 3), id="two of three"),
        pytest.param(selection("fever", "rash"), "fits", (1, 0, 2), id="one of two"),
        pytest.param(
            selection("fever", "rash", "cough"), "fits_some", (1, 0, 3), id="a third is not enough"
        ),
        pytest.param(
            selection("strong-itch"), "fits_some", (0, 1, 1), id="one thing in part is not enough"
        ),
        pytest.param(
            selection("fever", "strong-itch"), "fits", (1, 1, 2), id="one and a half of two"
        ),
        pytest.param(
            selection("fever", "back"), "fits", (1, 0, 1), id="a place not recorded is not counted"
        ),
        pytest.param(selection("fever", "head"), "fits", (2, 0, 2), id="a place that fits counts"),
        pytest.param(
            selection("fever", absent=["rash"]), "fits", (1, 0, 1), id="not present is not counted"
        ),
    ],
)
def test_what_is_enough_to_fit(
    chosen: Selection, stands: str, counted: tuple[int, int, int]
) -> None:
    one = catalogue(
        terms=[*WORDS, term("head", "location")],
        statements=[
            says("boil", "fever", "often"),
            says("boil", "itch"),
            says("boil", "head"),
            OTHER,
            says("other", "cough"),
        ],
    )
    assert standing_of(one, chosen, "boil") == stands
    found = matched(one, chosen)
    assert Standing("boil", *counted) in (*found.fits, *found.fits_some)


def test_a_place_alone_leaves_what_is_not_recorded_there_apart() -> None:
    one = catalogue(terms=WORDS, statements=[says("boil", "lower-back"), OTHER])
    found = matched(one, selection("lower-back"))
    assert [standing.condition for standing in found.fits] == ["boil"]
    assert (found.fits_some, found.unlikely, found.apart) == ((), (), 1)


def test_an_empty_first_group_lets_the_second_lead() -> None:
    one = catalogue(statements=[says(f"one-{n}", f"finding-{n}") for n in range(3)])
    found = matched(one, selection("finding-0", "finding-1", "finding-2"))
    assert found.fits == ()
    assert [standing.condition for standing in found.leading] == ["one-0", "one-1", "one-2"]
