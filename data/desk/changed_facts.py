"""The facts added, dropped and changed between two states of a dataset."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from data.dataset.catalogue import Catalogue
from data.dataset.records import Statement
from data.desk.chapter import Chapter, chapter

Facts = Mapping[tuple[str, ...], Statement]
"""Statements by the four columns of their key."""


def changed_facts(old: Catalogue, new: Catalogue) -> tuple[Chapter, ...]:
    """The facts added, dropped and changed, and the reviews that this undoes."""
    before, after = _facts(old), _facts(new)
    moved = _moved(before, after)
    return (
        chapter(
            "Facts added",
            "They stand in the new dataset only.",
            (
                _fact(new, s, _how(s))
                for key, s in after.items()
                if key not in before and key not in moved
            ),
        ),
        chapter(
            "Facts dropped",
            "They stand in the old dataset only.",
            (
                _fact(old, s, _how(s))
                for key, s in before.items()
                if key not in after and s not in moved.values()
            ),
        ),
        chapter(
            "Facts changed",
            "The same source says it otherwise, or in another place.",
            (
                _fact(new, s, _otherwise(was, s))
                for key, s in after.items()
                if (was := before.get(key) or moved.get(key)) and was != s
            ),
        ),
        chapter(
            "Reviewed before the change",
            "A clinician had checked them, and facts of them are new, dropped or changed.",
            _reviewed(old, new),
        ),
    )


def _facts(catalogue: Catalogue) -> Facts:
    return {(s.condition, s.term, s.source, s.place): s for s in catalogue.statements}


def _moved(before: Facts, after: Facts) -> Facts:
    """Facts that one source now says in another place: the new key with the old statement."""
    gone: dict[tuple[str, ...], list[Statement]] = {}
    for key, statement in before.items():
        if key not in after:
            gone.setdefault(key[:3], []).append(statement)
    come = Counter(key[:3] for key in after if key not in before)
    return {
        key: gone[key[:3]][0]
        for key in after
        if key not in before and come[key[:3]] == len(gone.get(key[:3], ())) == 1
    }


def _otherwise(was: Statement, now: Statement) -> str:
    place = f"{was.place} -> {now.place}" if was.place != now.place else ""
    how = f"{_how(was)} -> {_how(now)}" if _how(was) != _how(now) else ""
    return "; ".join(filter(None, (how, place)))


def _fact(catalogue: Catalogue, s: Statement, how: str) -> str:
    name, label = catalogue.conditions[s.condition].name, catalogue.terms[s.term].label
    return f"{name}, {label}: {how} ({s.source}, {s.place})"


def _how(s: Statement) -> str:
    return "; ".join(filter(None, (s.frequency or "how often is not said", s.when, s.note)))


def _reviewed(old: Catalogue, new: Catalogue) -> Iterator[str]:
    """Reviewed conditions whose facts are no longer those that were reviewed."""
    before, after = ({*_facts(each).values()} for each in (old, new))
    changed = {statement.condition for statement in before ^ after}
    for key, condition in new.conditions.items():
        was = old.conditions.get(key)
        same = was is not None and was.reviewed_on == condition.reviewed_on
        if condition.reviewed_by and key in changed and same:
            yield f"{condition.name} [{key}], reviewed by {condition.reviewed_by}"
