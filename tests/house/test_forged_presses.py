"""What no script of ours sends: it is refused or told inside the frame, and nothing else happens."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from components.parts import presses
from components.state import session
from tests.house.test_app import app

FORGED: tuple[Any, ...] = (
    None,
    "press",
    7,
    {"number": 1, "what": {"go": {}}},
    [None, 1, "x", [], {}],
    [{"number": "1", "what": {}}],
    [{"number": 1, "what": "go"}],
    [{"number": 1, "what": {"go": {}}}, {"number": 2, "what": {"go": 7}}],
    [{"number": 10**30, "what": {"go": {"page": "compare", "parameters": 7}}}],
)


@pytest.mark.parametrize("given", FORGED)
def test_a_forged_press_raises_nothing(given: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    state: dict[str, Any] = {}
    for module in (presses, session):
        monkeypatch.setattr(module, "st", SimpleNamespace(session_state=state))

    def do(what: dict[str, Any]) -> None:
        target = what["go"]
        session.go_to(str(target["page"]), target["parameters"])

    presses._take("key", given, do)
    assert session.GO_TO not in state
    reached = isinstance(given, list) and isinstance(given[0], dict) and "what" in given[0]
    failed = reached and isinstance(given[0]["what"], dict) and given[0]["number"] != "1"
    assert state.get(session.PRESS_FAILED, False) == failed


@pytest.mark.parametrize(
    "asked",
    [("nowhere", {}), ("compare", {"embed": ["true"]}), ("compare", {"": [""]}), ("", {"x": []})],
)
def test_a_forged_way_is_not_gone(asked: tuple[str, dict[str, list[str]]]) -> None:
    test = app(feel=["itch"])
    test.session_state[session.GO_TO] = asked
    test.run()
    assert not test.exception
    assert test.session_state[session.SELECTION].ticked == {"itch"}
