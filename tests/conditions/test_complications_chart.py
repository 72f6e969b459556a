"""What the complications chart is made of: its rows, its words, its colours, its specification."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from components.complications.away import buttons
from components.complications.heads import BOLD_LETTER, column_heads, group_name
from components.complications.legend import complications_legend
from components.complications.places import LEAST_COLUMN, sized
from components.complications.rows import FULL_LINE, MOST_ROWS, chart_rows
from components.complications.spec import (
    AREAS,
    SEVERITY_COLOURS,
    complications_spec,
)
from components.complications.words import alt_words
from data.conditions.complication_filters import Filters, candidates
from data.conditions.complications import (
    WORST_FIRST,
    Consequence,
    by_complication,
    consequences,
    of_conditions,
)
from data.dataset.records import FREQUENCIES, SEVERITIES
from tests.stories import running

CATALOGUE = running.shipped().catalogue
SHOWN = of_conditions(CATALOGUE, consequences(CATALOGUE), candidates(CATALOGUE, Filters()))
SOME = of_conditions(
    CATALOGUE,
    consequences(CATALOGUE),
    candidates(CATALOGUE, Filters(group="bacterial-skin-infection"))
    + candidates(CATALOGUE, Filters(group="folliculitis-family")),
)
BACKGROUNDS = {"light": "#ffffff", "dark": "#171614"}


def test_there_is_one_mark_for_each_consequence_and_one_row_for_each_complication() -> None:
    drawn = chart_rows(CATALOGUE, SOME, "scars")
    kinds = drawn.frame["kind"].value_counts()
    rows = by_complication(SOME)
    assert kinds["mark"] == len(SOME)
    assert kinds["row"] == len(rows) <= MOST_ROWS
    assert kinds["column"] == drawn.columns == len({each.condition for each in SOME})
    assert kinds["heading"] + kinds["row"] == drawn.rows
    assert drawn.most == max(map(len, rows.values()))
    assert not drawn.counted_only


def test_the_opened_complication_is_marked() -> None:
    [first, *_] = by_complication(SOME)
    frame = chart_rows(CATALOGUE, SOME, first).frame
    assert list(frame[frame["opened"] == True]["complication"]) == [first]  # noqa: E712


def test_of_too_many_conditions_only_the_number_is_drawn_and_the_worst_come_first() -> None:
    drawn = chart_rows(CATALOGUE, SHOWN, "")
    kinds = drawn.frame["kind"].value_counts()
    rows = by_complication(SHOWN)
    assert drawn.counted_only
    assert drawn.columns == 0
    assert "mark" not in kinds
    assert kinds["row"] == MOST_ROWS
    assert drawn.left_out == len(rows) - MOST_ROWS
    severities = drawn.frame[drawn.frame["kind"] == "row"]["severity"].map(WORST_FIRST.index)
    assert severities.is_monotonic_increasing
    worst = [key for key, each in rows.items() if each[0].severity == WORST_FIRST[0]]
    assert {*worst} <= {*drawn.frame["complication"]}


def test_a_kind_is_to_be_picked_only_where_the_filters_stand_above() -> None:
    drawn = chart_rows(CATALOGUE, SHOWN, "")
    for filtered in (True, False):
        said = str(complications_legend(CATALOGUE, SHOWN, drawn, filtered=filtered))
        assert ("pick a kind above" in said) == filtered


def test_of_what_is_not_drawn_no_picture_can_be_saved() -> None:
    for drawn in (True, False):
        assert ("picture" in str(buttons(CATALOGUE, drawn=drawn))) == drawn


def test_no_two_marks_stand_on_the_same_spot() -> None:
    frame = chart_rows(CATALOGUE, SOME, "").frame
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


def test_what_is_more_often_is_bigger_and_every_frequency_that_is_drawn_has_a_size() -> None:
    assert {*AREAS} == {*FREQUENCIES} - {"never"}
    said = [AREAS[often] for often in ("always", "often", "sometimes", "rarely")]
    assert said == sorted(said, reverse=True)


def test_the_specification_holds_no_data_and_sizing_it_leaves_it_as_it_was() -> None:
    spec = complications_spec()
    before = json.dumps(spec)
    assert "datasets" not in spec
    assert {"name": "rows", "value": 3} in sized(spec, {"rows": 3})["params"]
    assert json.dumps(spec) == before


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def drawn_of(kind: str, shown: Sequence[Consequence]) -> list[dict[str, Any]]:
    frame = chart_rows(CATALOGUE, shown, "").frame
    found: list[dict[str, Any]] = frame[frame["kind"] == kind].to_dict("records")
    return found


def test_every_condition_stands_under_its_own_group_and_every_group_has_its_heading() -> None:
    columns = drawn_of("column", SOME)
    for head in drawn_of("group", SOME):
        under = columns[int(head["column"]) : int(head["until"])]
        groups = {group_name(CATALOGUE, each["condition"]) for each in under}
        assert groups == {"" if head["label"] == "Others" else head["label"]}
    assert {"Folliculitis and its types"} <= {head["label"] for head in drawn_of("group", SOME)}


@pytest.mark.parametrize("group", ["bacterial-skin-infection", "folliculitis-family", "lump"])
def test_no_heading_runs_into_another_or_is_crossed_by_the_line_of_one(group: str) -> None:
    shown = of_conditions(CATALOGUE, SHOWN, candidates(CATALOGUE, Filters(group=group)))
    heads = drawn_of("group", shown)
    for head in heads:
        until = head["column"] * LEAST_COLUMN + len(head["label"]) * BOLD_LETTER
        for other in heads:
            if head["column"] < other["column"] < until / LEAST_COLUMN:
                assert other["level"] < head["level"]
    assert {head["level"] for head in heads} == {*range(column_heads(CATALOGUE, shown).levels)}


def test_no_name_over_a_column_is_shortened_nor_too_wide_for_its_column() -> None:
    for head in drawn_of("column", SOME):
        assert head["label"].replace("\n", " ") == CATALOGUE.conditions[head["condition"]].name
        assert head["label"].count("\n") + 1 == head["folds"] <= 2


def test_on_a_phone_every_mark_has_its_name_and_its_group_on_lines_of_their_own() -> None:
    marks, names = drawn_of("mark", SOME), drawn_of("name", SOME)
    assert [(m["row"], m["place"]) for m in marks] == [(n["row"], n["place"]) for n in names]
    for name in names:
        assert name["label"] == CATALOGUE.conditions[name["condition"]].name
        assert name["group"] == group_name(CATALOGUE, name["condition"])
        assert name["below"] or len(name["label"]) + len(name["group"]) <= FULL_LINE
    taken = [(n["above"] + n["place"] + line) for n in names for line in range(1 + n["below"])]
    assert sorted(taken) == [*range(chart_rows(CATALOGUE, SOME, "").lines)]
