"""The sheet for the appointment as plain text."""

from __future__ import annotations

import textwrap

from data.exports.appointment_sheet import Sheet


def plain_text(sheet: Sheet) -> str:
    """The sheet as text that any program shows, in lines of 78 signs."""
    blocks = [f"{sheet.title}\n{'=' * len(sheet.title)}", *map(_filled, sheet.lines)]
    for part in sheet.parts:
        heading = f"{part.heading}\n{'-' * len(part.heading)}"
        lines = [line for line in part.lines if line]
        blocks.append("\n".join([heading, *map(_filled, lines), *map(_item, part.items)]))
    return "\n\n".join(blocks) + "\n"


def _filled(text: str, first: str = "", next_: str = "") -> str:
    # An address in two lines could not be followed.
    return textwrap.fill(
        text,
        78,
        initial_indent=first,
        subsequent_indent=next_,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _item(text: str) -> str:
    return _filled(text, "- ", "  ")
