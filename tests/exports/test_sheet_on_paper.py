"""The sheet as a page to print: what it leaves out is said."""

from __future__ import annotations

import pytest

from components.sheet.sheet import DOCUMENTS, print_page
from data.exports.appointment_sheet import Part, Sheet
from tests.stories import running


@pytest.mark.parametrize(
    ("documents", "end"),
    [
        (DOCUMENTS, f"Document {DOCUMENTS}."),
        (DOCUMENTS + 3, f"Document {DOCUMENTS} and 3 more, named in the plain text."),
    ],
)
def test_how_many_sources_are_left_out_is_said(documents: int, end: str) -> None:
    items = tuple(f"Document {number}" for number in range(1, documents + 1))
    sheet = Sheet("Sheet", (), (Part("Sources", items=items, name="sources"),))
    assert f"{end}</p>" in print_page(running.shipped().catalogue, sheet)
