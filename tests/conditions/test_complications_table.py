"""The table of what can follow: a line for each condition, and a large group once."""

from __future__ import annotations

from components.complications.table import NAMED_AT_MOST, complications_table
from components.parts.nodes import Node
from data.conditions.complication_filters import Filters, candidates
from data.conditions.complications import by_complication, consequences, of_conditions
from tests.stories import running

SHIPPED = running.shipped().catalogue
SHOWN = of_conditions(SHIPPED, consequences(SHIPPED), candidates(SHIPPED, Filters()))


def lines(node: Node) -> list[Node]:
    if isinstance(node, str):
        return []
    found = [node] if node[0] == "li" else []
    return found + [line for child in node[2:] for line in lines(child)]


def test_what_a_large_group_lends_takes_one_line_and_all_else_one_for_each_condition() -> None:
    together, alone = 0, 0
    for rows in by_complication(SHOWN).values():
        lent: dict[str, int] = {}
        for one in rows:
            if one.inherited:
                group = one.statements[0].condition
                lent[group] = lent.get(group, 0) + 1
        large = [count for count in lent.values() if count > NAMED_AT_MOST]
        together += len(large)
        alone += len(rows) - sum(large)
    [table] = complications_table(SHIPPED, SHOWN, table_open=True)
    assert together
    assert len(lines(table)) == together + alone
