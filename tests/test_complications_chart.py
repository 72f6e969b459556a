"""What the complications chart is made of: its rows, its words, its colours, its specification."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from components.complication_words import alt_words
from components.complications_rows import chart_rows
from components.complications_spec import (
    AREAS,
    QUIET,
    SEVERITY_COLOURS,
    TEXT,
    complications_spec,
    sized,
)
from data.catalogue import build
from data.complication_filters import Filters, candidates
from data.complications import (
    WORST_FIRST,
    Consequence,
    by_complication,
    consequences,
    of_conditions,
)
from data.package import read
from data.records import FREQUENCIES, SEVERITIES

CATALOGUE = build(read())
SHOWN = of_conditions(CATALOGUE, consequences(CATALOGUE), candidates(CATALOGUE, Filters()))
BACKGROUNDS = {"light": "#ffffff", "dark": "#171614"}


def test_there_is_one_mark_for_each_consequence_and_one_row_for_each_complication() -> None:
    drawn = chart_rows(CATALOGUE, SHOWN, "sepsis")
    kinds = drawn.frame["kind"].value_counts()
    rows = by_complication(SHOWN)
    assert kinds["mark"] == len(SHOWN)
    assert kinds["row"] == len(rows)
    assert kinds["column"] == drawn.columns == len({each.condition for each in SHOWN})
    assert kinds["heading"] + kinds["row"] == drawn.rows
    assert drawn.most == max(map(len, rows.values()))
    assert list(drawn.frame[drawn.frame["opened"] == True]["complication"]) == ["sepsis"]  # noqa: E712


def test_no_two_marks_stand_on_the_same_spot() -> None:
    frame = chart_rows(CATALOGUE, SHOWN, "").frame
    marks = frame[frame["kind"] == "mark"]
    for across in ("column", "place"):
        assert not marks.duplicated(["row", across]).any()


def test_the_alternative_text_names_every_complication_worst_first() -> None:
    text = alt_words(CATALOGUE, SHOWN)
    words = CATALOGUE.wording["complications"]
    places = [text.index(words[severity]) for severity in WORST_FIRST]
    assert places == sorted(places)
    for key in by_complication(SHOWN):
        assert CATALOGUE.terms[key].label in text


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_colours_can_be_told_from_the_background(theme: str) -> None:
    ground = BACKGROUNDS[theme]
    assert {*SEVERITY_COLOURS} == {*SEVERITIES}
    for colour in SEVERITY_COLOURS.values():
        assert contrast(colour, ground) >= 3
    for colour in (TEXT[theme], QUIET[theme]):
        assert contrast(colour, ground) >= 4.5


def test_what_is_more_often_is_bigger_and_every_frequency_that_is_drawn_has_a_size() -> None:
    assert {*AREAS} == {*FREQUENCIES} - {"never"}
    said = [AREAS[often] for often in ("always", "often", "sometimes", "rarely")]
    assert said == sorted(said, reverse=True)


def test_the_specification_holds_no_data_and_sizing_it_leaves_it_as_it_was() -> None:
    spec = complications_spec("light")
    before = json.dumps(spec)
    assert "datasets" not in spec
    assert {"name": "rows", "value": 3} in sized(spec, 3, 2, 1)["params"]
    assert json.dumps(spec) == before


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def heads(shown: Sequence[Consequence]) -> dict[str, list[str]]:
    """The conditions under each heading, by the labels that are drawn."""
    frame = chart_rows(CATALOGUE, shown, "").frame
    columns = frame[frame["kind"] == "column"].sort_values("column")["label"]
    groups = frame[frame["kind"] == "group"]
    return {
        group.label: [*columns[int(group.column) : int(group.until)]]
        for group in groups.itertuples()
    }


def test_every_heading_is_wide_enough_for_its_name_or_the_column_stands_among_the_others() -> None:
    found = heads(SHOWN)
    assert all(len(members) > 1 for members in found.values())
    assert "Hot tub folliculitis" in found["Others"]
    assert sum(map(len, found.values())) == chart_rows(CATALOGUE, SHOWN, "").columns


def test_a_group_alone_keeps_its_heading() -> None:
    alone = [each for each in SHOWN if each.condition == "cystic-acne"]
    assert list(heads(alone)) == [CATALOGUE.conditions["acne"].name]


def test_no_name_over_a_column_carries_what_stands_in_brackets() -> None:
    drawn = [label for labels in heads(SHOWN).values() for label in labels]
    assert [label for label in drawn if "(" in label] == []
    assert len(set(drawn)) == len(drawn)
