"""A button that stays pressed: one of several, or on and off."""

from __future__ import annotations

from typing import Any

from components.parts.nodes import Node


def press_button(label: str, pressed: bool, act: dict[str, Any]) -> Node:
    """Pressing it hands back `act`; that it is pressed shows in a sign too, not only in colour."""
    attributes = {"type": "button", "class": "pill", "aria-pressed": str(pressed).lower()}
    return ["button", {**attributes, "act": act}, f"✓ {label}" if pressed else label]
