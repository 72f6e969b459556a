"""A component of ours: its script and its style are files that the browser fetches once.

Streamlit sends the text of an inline component again at every run, and loads its script from
`blob:`, which a strict policy forbids. From files it is two addresses. Files must be declared; the
documented way is the `pyproject.toml` of an installed package, and Community Cloud installs only
`requirements.txt`, so the same declaration is made here (docs/decisions).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit.components.v2.get_bidi_component_manager import get_bidi_component_manager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest

ROOMS = Path(__file__).parents[1]
PROJECT = "back-bump-explorer"

_declaring = threading.Lock()


def component(name: str, script: str, style: str) -> Callable[..., Any]:
    """What draws the component `name`; `script` and `style` are files below `components/`.

    The script finds an element whose id is `name`, and fills it.
    """
    known = f"{PROJECT}.{name}"
    # On two lines, for a text of one line is taken for the name of a file.
    root = f'<div id="{name}"></div>\n<!-- filled by the script -->'

    @cache
    def renderer() -> Callable[..., Any]:
        return st.components.v2.component(known, html=root, js=script, css=style)

    def draw(data: Mapping[str, Any] | None = None, **arguments: Any) -> Any:
        _declare(name, known)
        # In a list: of a mapping Streamlit looks at every value for a table, at each run.
        return renderer()(data=[data], **arguments)

    return draw


def declare_folder(name: str, folder: Path) -> str:
    """Have the browser find the files in `folder`, and give its address beside the components'."""
    known = f"{PROJECT}.{name}"
    _declare(name, known, folder)
    return known


def _declare(name: str, known: str, folder: Path = ROOMS) -> None:
    """Tell the runtime where the files are: once, and again for each runtime that a test starts."""
    manager = get_bidi_component_manager()
    with _declaring:
        if manager.get_component_asset_root(known) is None:
            manifest = ComponentManifest(PROJECT, "1", [ComponentConfig(name, folder.name)])
            manager.register_from_manifest(manifest, folder.parent)


def text_of(name: str) -> str:
    """The text of a file below `components/`, for a page that is saved and opened elsewhere."""
    return (ROOMS / name).read_text(encoding="utf-8")
