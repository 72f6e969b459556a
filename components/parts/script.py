"""The browser side of our components: files that are joined and given to Streamlit."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parents[1]


def joined(*names: str) -> str:
    """The text of these files of `components/`, in order, as one script or style sheet."""
    return "\n".join((FOLDER / name).read_text(encoding="utf-8") for name in names)
