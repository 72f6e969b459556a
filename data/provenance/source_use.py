"""What rests on each source, and what is to be known of the source itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from data.dataset.catalogue import Catalogue
from data.dataset.records import Source


@dataclass(frozen=True, slots=True)
class Use:
    """A source with how much rests on it: facts of so many conditions, and warning signs."""

    source: Source
    facts: int
    conditions: int
    rules: int


def uses(catalogue: Catalogue) -> tuple[Use, ...]:
    """Every source of `catalogue`, by publisher and title, those without a publisher last."""
    facts = Counter(statement.source for statement in catalogue.statements)
    about = Counter(source for source, _ in {(s.source, s.condition) for s in catalogue.statements})
    rules = Counter(rule.source for rule in catalogue.rules)
    found = (
        Use(source, facts[key], about[key], rules[key]) for key, source in catalogue.sources.items()
    )
    return tuple(sorted(found, key=_order))


def found_in(held: Collection[Use], typed: str, kinds: Collection[str]) -> tuple[Use, ...]:
    """Those of these kinds (of all, where none is named) that hold every word typed."""
    words = typed.lower().split()
    return tuple(
        use
        for use in held
        if (not kinds or use.source.kind in kinds)
        and all(word in _text(use.source) for word in words)
    )


def is_copy(source: Source) -> bool:
    """Whether a copy was read that nobody could hold against the publisher's own page."""
    return bool(source.read_at) and source.matched != "yes"


def _text(source: Source) -> str:
    return f"{source.named} {source.address} {source.superseded} {source.note}".lower()


def _order(use: Use) -> tuple[bool, str, str]:
    source = use.source
    return not source.publisher, source.publisher.lower(), source.title.lower()
