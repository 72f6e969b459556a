"""When the facts on a condition were last checked, and whether a clinician has looked them over."""

from __future__ import annotations

from collections.abc import Sequence

from components.parts.nodes import Node, el
from data.conditions.profile import Chapter
from data.conditions.said import sources_of
from data.dataset.catalogue import Catalogue
from data.dataset.day import in_words
from data.dataset.records import Condition


def review(catalogue: Catalogue, condition: Condition, chapters: Sequence[Chapter]) -> Node:
    """The line. Since its day every source was read."""
    words = catalogue.wording["condition"]
    facts = [fact for chapter in chapters for fact in chapter.facts]
    days = [source.read_on for source in sources_of(catalogue, facts) if source.read_on]
    said = [words["checked_on"].format(day=in_words(catalogue, min(days)))] if days else []
    said.append(
        words["reviewed"].format(
            name=condition.reviewed_by, day=in_words(catalogue, condition.reviewed_on)
        )
        if condition.reviewed_by
        else words["not_reviewed"]
    )
    return el("p", " ".join(said), class_="differ")
