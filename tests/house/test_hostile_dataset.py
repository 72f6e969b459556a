"""A dataset that means ill, and got past the checks: on every page its words stay words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from components.parts.plain_text import plain
from components.state import dataset as served
from tests.datasets import write
from tests.hostile import HOSTILE, spoiled
from tests.house.test_app import PAGES, app


@pytest.fixture
def hostile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path) / "wording.yaml"
    wording = spoiled(yaml.safe_load(path.read_text("utf-8")))
    path.write_text(json.dumps(wording), "utf-8")
    monkeypatch.setattr(served, "check", lambda *_: ())
    monkeypatch.setenv("EXPLORER_DATA", str(tmp_path))


@pytest.mark.parametrize("script", PAGES)
@pytest.mark.usefixtures("hostile")
def test_on_every_page_streamlit_is_given_words_only(script: str) -> None:
    test = app(condition=["abscess", "cyst"], symptom=["fever"], zz=["1"])
    test.switch_page(f"pages/{script}.py").run()
    assert not test.exception
    said = [
        element.value
        for kind in ("title", "header", "markdown", "caption", "info", "error", "warning")
        for element in test.get(kind)
    ]
    labels = [
        text
        for kind in ("radio", "selectbox", "multiselect", "download_button")
        for element in test.get(kind)
        for text in (getattr(element, "label", ""), getattr(element, "help", "") or "")
    ]
    told = [text for text in (*said, *labels) if "evil" in text]
    assert [text for text in told if plain(HOSTILE) not in text] == []
    assert told or script == "find/explore"
