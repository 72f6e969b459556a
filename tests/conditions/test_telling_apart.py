"""What tells compared conditions apart: what is denied of the others, and what silence says."""

from __future__ import annotations

import pytest
from hypothesis import given

from data.conditions.comparison import compare
from data.conditions.telling_apart import in_common, tells_apart
from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.matching.weighing import weigh
from tests.catalogues import catalogue, condition, group, says, scale, term
from tests.generated import compared
from tests.stories import running

SHIPPED = running.shipped()
TERMS = [term("pain"), term("strong-pain", parent="pain"), term("fever"), term("back", "location")]


@given(both=compared())
def test_what_tells_apart_does_not_hang_on_the_order(both: tuple[Catalogue, list[str]]) -> None:
    told, conditions = both
    evidence = weigh(told)
    one = tells_apart(told, evidence, conditions, compare(told, conditions))
    turned = conditions[::-1]
    two = tells_apart(told, evidence, turned, compare(told, turned))
    assert {(frozenset(a.conditions), a.terms, a.unsaid, a.at_times) for a in one} == {
        (frozenset(a.conditions), a.terms, a.unsaid, a.at_times) for a in two
    }


@given(both=compared())
def test_what_tells_apart_is_said_of_its_conditions_and_of_no_other(
    both: tuple[Catalogue, list[str]],
) -> None:
    told, conditions = both
    rows = compare(told, conditions)
    cells = {row.term: dict(zip(conditions, row.cells, strict=True)) for row in rows}
    for apart in tells_apart(told, weigh(told), conditions, rows):
        assert not {*apart.terms, *apart.at_times} & {*apart.unsaid}
        assert not {*apart.terms} & {*apart.at_times}
        for key in apart.at_times:
            others = [cell for name, cell in cells[key].items() if [name] != [*apart.conditions]]
            assert not any(cell.there for cell in others)
            assert cells[key][apart.conditions[0]].said == "sometimes"
        for key in (*apart.terms, *apart.unsaid):
            for name, cell in cells[key].items():
                assert cell.telling if name in apart.conditions else cell.lacking
            assert told.filtering(key)
            assert told.terms[key].facet != "location"


DESCRIBED = [says("wart", key) for key in ("rough", "dry", "itch")]


@pytest.mark.parametrize(
    ("statements", "speaks", "unsaid"),
    [
        ([says("boil", "pain", "often")], (), ("pain",)),
        ([says("boil", "pain", "often"), *DESCRIBED[:2]], (), ("pain",)),
        ([says("boil", "pain", "often"), *DESCRIBED], ("pain",), ()),
        ([says("boil", "pain"), *DESCRIBED], ("pain",), ()),
        ([says("boil", "pain", "sometimes"), *DESCRIBED], (), ()),
        ([says("boil", "pain", "always", when="if hurt"), *DESCRIBED], (), ()),
        ([says("boil", "back", "always"), *DESCRIBED], (), ()),
        ([says("boil", "pain", "often"), says("wart", "pain", "never")], ("pain",), ()),
        ([says("boil", "pain", "often"), says("wart", "pain", "rarely")], ("pain",), ()),
        (
            [says("boil", "pain", "often"), says("wart", "pain", "sometimes", when="when pressed")],
            ("pain",),
            (),
        ),
        ([says("boil", "pain", "often"), says("wart", "pain", "often", when="at first")], (), ()),
        ([says("boil", "pain", "often"), says("wart", "pain", "", when="at first")], (), ()),
        ([says("boil", "pain", "often"), says("wart", "pain", "sometimes")], (), ()),
        (
            [says("boil", "pain", "often"), says("boil", "strong-pain", "often"), *DESCRIBED],
            ("strong-pain",),
            (),
        ),
        ([says("boil", "many", "often"), says("wart", "one", "often")], ("many",), ()),
        ([says("boil", "many", "often"), says("wart", "few", "often")], (), ("many",)),
        ([says("boil", "many", "often"), says("wart", "one", "rarely")], (), ("many",)),
    ],
)
def test_a_finding_speaks_for_a_condition_if_the_other_is_told_to_lack_it(
    statements: list[Statement], speaks: tuple[str, ...], unsaid: tuple[str, ...]
) -> None:
    told = catalogue(
        conditions=[condition("boil"), condition("wart")],
        terms=[*TERMS, *scale("number", "one", "few", "many", facet="symptom")],
        statements=statements,
    )
    pair = ["boil", "wart"]
    [boil] = [
        each
        for each in tells_apart(told, weigh(told), pair, compare(told, pair))
        if each.conditions == ("boil",)
    ]
    assert (boil.terms, boil.unsaid) == (speaks, unsaid)


@pytest.mark.parametrize(
    ("statements", "at_times"),
    [
        ([says("boil", "pain", "sometimes")], ("pain",)),
        ([says("boil", "pain", "sometimes", when="if hurt")], ()),
        ([says("boil", "pain", "rarely")], ()),
        ([says("boil", "back", "sometimes")], ()),
        ([says("boil", "pain", "sometimes"), says("wart", "pain", "never")], ("pain",)),
        ([says("boil", "pain", "sometimes"), says("wart", "pain", "rarely")], ()),
        ([says("boil", "pain", "sometimes"), says("wart", "pain", "", when="if hurt")], ()),
        (
            [says("boil", "pain", "sometimes"), says("boil", "fever", "often"), *DESCRIBED],
            ("pain",),
        ),
        (
            [
                says("boil", "pain", "sometimes"),
                *(says("boil", key, "often") for key in ("dry", "itch", "rough", "fever")),
            ],
            (),
        ),
    ],
)
def test_what_is_there_only_at_times_and_with_one_alone_is_named_where_little_else_tells(
    statements: list[Statement], at_times: tuple[str, ...]
) -> None:
    terms = [*TERMS, *(term(key) for key in ("dry", "itch", "rough"))]
    told = catalogue(
        conditions=[condition("boil"), condition("wart")], terms=terms, statements=statements
    )
    pair = ["boil", "wart"]
    [boil] = [
        each
        for each in tells_apart(told, weigh(told), pair, compare(told, pair))
        if each.conditions == ("boil",)
    ]
    assert boil.at_times == at_times


def test_compare_names_what_tells_a_melanoma_and_gives_no_comfort_of_its_own() -> None:
    conditions = ["melanoma", "atypical-mole", "sun-spot"]
    rows = compare(SHIPPED.catalogue, conditions)
    found = tells_apart(SHIPPED.catalogue, SHIPPED.evidence, conditions, rows)
    told = {each.conditions: each for each in found}
    assert {"bleeds", "sore-that-does-not-heal"} <= {*told["melanoma",].at_times}
    spot = told["sun-spot",]
    assert "painless" not in (*spot.terms, *spot.unsaid, *spot.at_times)


def test_what_is_said_of_a_group_says_nothing_about_how_well_its_member_is_described() -> None:
    told = catalogue(
        conditions=[group("lump"), condition("wart", parent="lump"), condition("boil")],
        terms=TERMS,
        statements=[
            says("boil", "pain", "often"),
            *(says("lump", key) for key in ("rough", "dry", "itch")),
        ],
    )
    [boil, _] = tells_apart(told, weigh(told), ["boil", "wart"], compare(told, ["boil", "wart"]))
    assert (boil.terms, boil.unsaid) == ((), ("pain",))


def test_of_what_goes_from_pea_to_golf_ball_no_size_tells_and_the_one_between_neither() -> None:
    sizes = scale("size", "pea", "grape", "golf-ball")
    for named in (("pea", "grape", "golf-ball"), ("pea", "golf-ball")):
        told = catalogue(
            terms=[*sizes, term("itch")],
            statements=[says("cyst", key, "often") for key in (*named, "itch")]
            + [says("wart", key, "never") for key in ("pea", "grape", "golf-ball", "itch")],
        )
        [cyst, _] = tells_apart(
            told, weigh(told), ["cyst", "wart"], compare(told, ["cyst", "wart"])
        )
        assert cyst.terms == ("itch",)


def test_what_half_of_them_share_speaks_for_that_half() -> None:
    names = ["boil", "cyst", "wart", "mole"]
    told = catalogue(
        conditions=[condition(name) for name in names],
        terms=TERMS,
        statements=[
            says("boil", "pain", "often"),
            says("cyst", "pain", "always"),
            says("boil", "fever", "often"),
            says("cyst", "fever", "often"),
            says("wart", "fever", "often"),
            *(says(key, "pain", "never") for key in ("wart", "mole")),
        ],
    )
    found = tells_apart(told, weigh(told), names, compare(told, names))
    assert {each.conditions: each.terms for each in found if each.terms} == {
        ("boil", "cyst"): ("pain",)
    }


@pytest.mark.parametrize(
    ("boil", "cyst", "common"),
    [
        ("often", "often", ("pain",)),
        ("", "sometimes", ("pain",)),
        ("often", "rarely", ()),
        ("rarely", "rarely", ()),
        ("often", "never", ()),
        ("always", "if squeezed", ()),
    ],
)
def test_what_is_rare_in_one_or_tells_it_apart_is_not_in_common(
    boil: str, cyst: str, common: tuple[str, ...]
) -> None:
    often, when = ("often", cyst) if cyst.startswith("if") else (cyst, "")
    told = catalogue(
        conditions=[condition("boil"), condition("cyst")],
        terms=TERMS,
        statements=[says("boil", "pain", boil), says("cyst", "pain", often, when=when)],
    )
    rows = compare(told, ["boil", "cyst"])
    apart = tells_apart(told, weigh(told), ["boil", "cyst"], rows)
    assert in_common(["pain"], rows, apart) == common


@given(both=compared())
def test_nothing_is_in_common_and_tells_apart(both: tuple[Catalogue, list[str]]) -> None:
    told, conditions = both
    rows = compare(told, conditions)
    apart = tells_apart(told, weigh(told), conditions, rows)
    shared = in_common([row.term for row in rows], rows, apart)
    assert {*shared}.isdisjoint(term for each in apart for term in (*each.terms, *each.unsaid))
