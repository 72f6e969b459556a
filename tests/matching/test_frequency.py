"""Which frequency counts where several statements speak of one condition and term."""

from __future__ import annotations

import pytest

from data.dataset.records import Statement
from data.matching.frequency import effective, stated
from tests.catalogues import catalogue, condition, group, says

SEVERE = "in severe cases"


def pain(frequency: str, when: str = "") -> Statement:
    return says("boil", "pain", frequency, when=when)


@pytest.mark.parametrize(
    ("statements", "counts"),
    [
        pytest.param([pain("often")], "often", id="one statement counts as it stands"),
        pytest.param([pain("rarely"), pain("always")], "always", id="the highest counts"),
        pytest.param([pain(""), pain("sometimes")], "", id="unsaid is above sometimes"),
        pytest.param([pain(""), pain("often")], "often", id="unsaid is below often"),
        pytest.param([pain("never")], "never", id="never counts alone"),
        pytest.param([pain("never"), pain("rarely")], "rarely", id="never gives way to rarely"),
        pytest.param([pain("always", SEVERE)], "sometimes", id="when makes always sometimes"),
        pytest.param([pain("", SEVERE)], "sometimes", id="when makes unsaid sometimes"),
        pytest.param([pain("rarely", SEVERE)], "rarely", id="when does not raise rarely"),
        pytest.param([pain("never", SEVERE)], None, id="a conditional never says nothing"),
        pytest.param(
            [pain("never"), pain("often", SEVERE)],
            "sometimes",
            id="a conditional often beats never",
        ),
        pytest.param([], None, id="no statement says nothing"),
    ],
)
def test_of_several_statements(statements: list[Statement], counts: str | None) -> None:
    assert effective(statements) == counts
    assert effective(reversed(statements)) == counts


def test_a_member_inherits_what_its_groups_state() -> None:
    infections = catalogue(
        conditions=[
            group("infection"),
            group("skin-infection", parent="infection"),
            condition("boil", parent="skin-infection"),
        ],
        statements=[
            says("infection", "fever", "sometimes"),
            says("skin-infection", "warmth", "often"),
            says("boil", "pus", "often"),
        ],
    )
    assert stated(infections, "boil") == (
        {"pus": "often"},
        {"warmth": "often", "fever": "sometimes"},
    )


def test_a_member_that_states_the_term_itself_does_not_inherit_it() -> None:
    cysts = catalogue(
        conditions=[group("cysts"), condition("cyst", parent="cysts")],
        statements=[says("cysts", "pain", "always"), says("cyst", "pain", "rarely")],
    )
    assert stated(cysts, "cyst") == ({"pain": "rarely"}, {})


def test_even_a_conditional_never_of_a_member_keeps_the_group_out() -> None:
    cysts = catalogue(
        conditions=[group("cysts"), condition("cyst", parent="cysts")],
        statements=[says("cysts", "pain", "often"), says("cyst", "pain", "never", when=SEVERE)],
    )
    assert stated(cysts, "cyst") == ({}, {})


@pytest.mark.parametrize(("when", "inherited"), [("", {"pain": "never"}), (SEVERE, {})])
def test_the_nearer_group_speaks_before_the_farther(when: str, inherited: dict[str, str]) -> None:
    nested = catalogue(
        conditions=[
            group("lumps"),
            group("cysts", parent="lumps"),
            condition("cyst", parent="cysts"),
        ],
        statements=[says("lumps", "pain", "often"), says("cysts", "pain", "never", when=when)],
    )
    assert stated(nested, "cyst") == ({}, inherited)
