"""What a change of the dataset does: to its facts, to the advice, and to the stories."""

from __future__ import annotations

from collections.abc import Iterator

from data.desk.changed_advice import changed_advice
from data.desk.changed_facts import changed_facts
from data.desk.changed_rows import changed_entries, changed_rules
from data.desk.chapter import Chapter, as_lines
from data.desk.workbench import Workbench


def difference(old: Workbench, new: Workbench, *, everything: bool) -> Iterator[str]:
    """The lines on what is other in `new`; what decides on advice first, without empty chapters."""
    chapters: list[Chapter] = [
        *changed_rules(old.catalogue, new.catalogue),
        *changed_advice(old, new),
        *changed_facts(old.catalogue, new.catalogue),
        *changed_entries(old.catalogue, new.catalogue),
    ]
    told = [each for each in chapters if each.rows]
    if told:
        yield from as_lines(told, everything=everything)
    else:
        yield "The two datasets say the same."
