"""Our components are files, declared in a way that Streamlit does not document: it must still hold."""

from __future__ import annotations

from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.components.v2.manifest_scanner import ComponentConfig, ComponentManifest

from components.parts.component import PROJECT, ROOMS

KNOWN = f"{PROJECT}.written"


def declared() -> BidiComponentManager:
    manager = BidiComponentManager()
    manifest = ComponentManifest(PROJECT, "1", [ComponentConfig("written", ROOMS.name)])
    manager.register_from_manifest(manifest, ROOMS.parent)
    return manager


def test_a_declared_component_is_known_with_its_folder() -> None:
    assert declared().get_component_asset_root(KNOWN) == ROOMS


def test_what_is_sent_are_two_addresses_and_no_script() -> None:
    definition = declared().build_definition_with_validation(
        component_key=KNOWN,
        html="<div></div>\n",
        css="parts/written.css",
        js="parts/written.js",
    )
    assert (definition.js_url, definition.css_url) == ("parts/written.js", "parts/written.css")
    assert (definition.js_content, definition.css_content) == (None, None)
