"""The real app without a browser: every page runs, addresses are taken, faults are told."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from components.state import session
from tests.datasets import Change, cell, drop, fill, swap, write

ROOT = Path(__file__).parents[2]
PAGES = (
    "find/explore",
    "find/compare",
    "find/condition",
    "learn/complications",
    "learn/treatment",
    "learn/when_to_get_help",
    "learn/sheet",
    "about/sources",
    "about/how_it_works",
)
DRAW_THEIR_TITLE = ("find/explore", "find/condition")


def app(**parameters: list[str]) -> AppTest:
    test = AppTest.from_file(str(ROOT / "app.py"), default_timeout=60)
    for name, values in parameters.items():
        test.query_params[name] = values
    return test.run()


@pytest.mark.parametrize("script", PAGES)
def test_every_page_runs_with_and_without_a_selection(script: str) -> None:
    for parameters in ({}, {"location": ["lower-back"], "must": ["fever"], "not": ["itch"]}):
        test = app(**parameters)
        test.switch_page(f"pages/{script}.py").run()
        assert not test.exception
        assert not test.error
        assert test.title or script in DRAW_THEIR_TITLE


def test_the_address_becomes_the_selection() -> None:
    test = app(location=["lower-back"], feel=["itch"], must=["pus"], **{"not": ["fever"]})
    chosen = test.session_state[session.SELECTION]
    assert chosen.ticked == {"lower-back", "itch"}
    assert chosen.must == {"pus"}
    assert chosen.absent == {"fever"}


def test_references_only_is_followed_from_the_address_and_what_is_hidden_is_counted() -> None:
    test = app(sources=["reference"], feel=["itch"])
    assert not test.exception
    assert test.session_state[session.SOURCES] == "reference"
    assert not test.info
    for script in PAGES:
        test.switch_page(f"pages/{script}.py").run()
        assert not test.exception
        assert not test.error
        assert test.session_state[session.SOURCES] == "reference"


def test_an_address_with_strange_sources_reads_all_and_says_so() -> None:
    test = app(sources=["zz"])
    assert session.SOURCES not in test.session_state
    [notice] = test.info
    assert "not understood" in notice.value


def test_a_page_turned_keeps_the_selection() -> None:
    test = app(feel=["itch"])
    test.switch_page("pages/learn/complications.py").run()
    assert test.session_state[session.SELECTION].ticked == {"itch"}


def test_what_an_address_asks_for_in_vain_is_told_and_never_repeated() -> None:
    test = app(location=["lower-back", "zz-nowhere"], zzstrange=["1"])
    assert test.session_state[session.SELECTION].ticked == {"lower-back"}
    [notice] = test.info
    assert "not understood" in notice.value
    assert "zz" not in notice.value


def test_what_others_hang_on_a_shared_link_is_dropped_without_a_word() -> None:
    test = app(fbclid=["x"], gclid=["1"], utm_source=["y"], utm_campaign=[""], feel=["itch"])
    assert test.session_state[session.SELECTION].ticked == {"itch"}
    assert not test.info


@pytest.mark.parametrize(
    "change",
    [
        cell("statements", 4, "term", "unheard-of"),
        cell("conditions", 2, "kind", "sort"),
        fill("tables/terms.csv", b"\xff\xfe"),
        fill("tables/sources.csv", b""),
        swap("urgency.yaml", "now: [fever]", "now: [fever"),
        drop("levels.yaml"),
    ],
    ids=["unknown term", "wrong kind", "not UTF-8", "empty file", "broken YAML", "missing file"],
)
def test_a_broken_dataset_gives_one_page_and_nothing_else(
    change: Change, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change(write(tmp_path))
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path))
    test = app()
    assert not test.exception
    [title] = test.title
    assert "fault" in title.value
    assert session.SELECTION not in test.session_state


def test_another_dataset_of_the_same_shape_is_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EXPLORER_DATA", str(write(tmp_path)))
    test = app(symptom=["fever"])
    assert not test.exception
    assert test.session_state[session.SELECTION].ticked == {"fever"}


def test_the_heatmap_of_explore_names_the_view_that_holds_all_rows() -> None:
    test = app(feel=["itch", "painful"], appearance=["redness"], view=["heatmap"])
    said = " ".join(caption.value for caption in test.caption)
    assert "in the view “Table”" in said
    assert "Everything" not in said


def test_what_stands_on_little_is_counted_anew_with_other_sources_and_stays_picked() -> None:
    """ "One source only (6366)" stayed over "1 to 40 of 6534"."""
    test = app()
    test.switch_page("pages/about/sources.py").run()
    [kind] = [box for box in test.selectbox if str(box.key).startswith(session.WEAK_KIND)]
    kind.set_value("article").run()
    test.query_params["sources"] = ["reference"]
    test.run()
    [other] = [box for box in test.selectbox if str(box.key).startswith(session.WEAK_KIND)]
    assert other.key != kind.key
    assert other.value == "article"
