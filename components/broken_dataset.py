"""The one page that is shown when the dataset has a fault."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from data.problem import Problem


def broken_dataset(problems: Sequence[Problem]) -> None:
    """List every problem with its place, in plain words. The dataset's own words are not to hand."""
    st.title("The data of this page has a fault")
    st.write(
        "A page about health must not show half of what it knows, so nothing is shown. "
        "Each line says where a fault is and what to do. If you only came to read: please come "
        "back later, and ask a doctor about a bump that worries you."
    )
    st.dataframe(
        pd.DataFrame(
            {
                "File": [problem.table for problem in problems],
                "Row": [str(problem.row or "") for problem in problems],
                "Column": [problem.column for problem in problems],
                "Value": [problem.value for problem in problems],
                "Rule": [problem.rule for problem in problems],
                "What to do": [problem.message for problem in problems],
            }
        ),
        hide_index=True,
    )
