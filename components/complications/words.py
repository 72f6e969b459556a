"""The words of one complication of one condition, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence

from components.parts.how_often import how_often
from data.conditions.complications import WORST_FIRST, Consequence, by_complication
from data.dataset.catalogue import Catalogue


def counted(catalogue: Catalogue, count: int) -> str:
    """ "1 condition", "3 conditions"."""
    words = catalogue.wording["complications"]
    return words["one_condition"] if count == 1 else words["conditions"].format(count=count)


def how_words(catalogue: Catalogue, each: Consequence) -> str:
    """How often, what it hangs on, and of which group it is said: "sometimes; if untreated"."""
    how = [how_often(catalogue, each.statements)]
    if each.inherited:
        group = catalogue.conditions[each.statements[0].condition].name
        how.append(catalogue.wording["complications"]["inherited"].format(group=group))
    return "; ".join(how)


def mark_words(catalogue: Catalogue, each: Consequence) -> str:
    """One mark of the chart, for a pointer held over it and for a screen reader."""
    return catalogue.wording["complications"]["mark"].format(
        complication=catalogue.terms[each.complication].label,
        condition=catalogue.conditions[each.condition].name,
        how=how_words(catalogue, each),
    )


def row_words(catalogue: Catalogue, complication: str, each: Sequence[Consequence]) -> str:
    """One row of the chart, for a pointer held over it."""
    term = catalogue.terms[complication]
    return catalogue.wording["complications"]["row"].format(
        complication=term.label, plain=term.plain, counted=counted(catalogue, len(each))
    )


def alt_words(catalogue: Catalogue, shown: Sequence[Consequence]) -> str:
    """The chart in a few sentences: how much there is, and each complication, worst first."""
    words, rows = catalogue.wording["complications"], by_complication(shown)
    sentences = [
        words["alt"].format(
            complications=len(rows), conditions=len({each.condition for each in shown})
        )
    ]
    for severity in WORST_FIRST:
        named = [
            f"{catalogue.terms[key].label} ({counted(catalogue, len(each))})"
            for key, each in rows.items()
            if each[0].severity == severity
        ]
        if named:
            sentences.append(f"{words[severity]}: {', '.join(named)}.")
    return " ".join(sentences)
