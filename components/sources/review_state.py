"""Who has checked the facts, and which reviews are overdue."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from components.parts.nodes import Node, el
from data.dataset.catalogue import Catalogue
from data.dataset.day import in_words
from data.provenance.reviews import reviews


def review_state(catalogue: Catalogue, today: date) -> list[Node]:
    """The review of the whole, how many conditions a clinician has checked, and what is overdue."""
    words, held = catalogue.wording["sources"], reviews(catalogue, today)
    return [
        el("p", words["review_late" if held.late else "review_due"].format(
            date=in_words(catalogue, held.due)
        )),
        el("p", words["review_checked"].format(
            checked=len(held.checked), count=len(held.checked) + len(held.unchecked)
        )),
        *_names(catalogue, words["review_names"], held.checked),
        *(
            _names(catalogue, words["review_overdue"], held.overdue)
            or [el("p", words["review_overdue_none"])]
        ),
    ]  # fmt: skip


def _names(catalogue: Catalogue, said: str, keys: Sequence[str]) -> list[Node]:
    names = "; ".join(catalogue.conditions[key].name for key in keys)
    return [el("p", said.format(count=len(keys), names=names))] if keys else []
