"""The one page that is shown when the dataset has a fault."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from components.parts.nodes import Node, el
from components.parts.plain_text import plain
from components.parts.written import written
from components.state import session
from data.dataset.problem import Problem

# The wording of the pages is part of the dataset, so this page has to bring its own.
TITLE = "The data of this page has a fault"
ABOUT = (
    "A page about health must not show half of what it knows, so nothing is shown. If you came to "
    "read: please come back later, and ask a doctor about a bump that worries you. If you keep "
    "the data: each line says where a fault is and what to do."
)
COLUMNS = ("File", "Row", "Column", "Value", "What to do", "Rule")


def broken_dataset(problems: Sequence[Problem]) -> None:
    """List every problem with its place, in plain words."""
    st.title(plain(TITLE))
    st.write(plain(ABOUT))
    head = el("tr", *(el("th", name, scope="col") for name in COLUMNS))
    table = el("table", el("thead", head), el("tbody", *map(_row, problems)))
    written(session.PROBLEMS, [el("div", table, class_="scroll", tabindex="0")])


def _row(problem: Problem) -> Node:
    row = str(problem.row) if problem.row else ""
    cells = (problem.table, row, problem.column, problem.value, problem.message, problem.rule)
    return el("tr", *(el("td", cell) for cell in cells))
