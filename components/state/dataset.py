"""The dataset that is served, loaded once for all sessions.

A dataset that becomes faulty while it is served is refused whole: readers keep the one before. It
is tried only when its files have been quiet for some seconds: a half-written one never wins.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path

import altair  # noqa: F401  (imported here so that freezing takes it out of the collector)

from components.state.collector import put_aside
from data.checks import check
from data.conditions.complications import Consequence, consequences
from data.conditions.mixed_up import mixed_up
from data.dataset.catalogue import Catalogue, build
from data.dataset.package import files_of, folder_to_serve, read
from data.dataset.problem import Problem
from data.dataset.records import Statement
from data.matching.evidence import Evidence
from data.matching.weighing import weigh
from data.plain_words import lookup
from data.provenance.disagreements import Disagreement, disagreements
from data.provenance.footing import WEAKNESSES, Fact, Weakness, weak
from data.provenance.reference_only import Hidden, hidden, reference_only

QUIET = 3.0
"""For how many seconds the files must stay as they are before a running server takes them."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Dataset:
    """A dataset that passed its checks, with what is worked out from it once: at the start what
    every page needs, the rest when a page first asks for it.

    `texts` holds its files but the tables as they stand, by name.
    """

    catalogue: Catalogue
    evidence: Evidence
    lookup: lookup.Lookup
    consequences: tuple[Consequence, ...]
    texts: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def reference(self) -> Dataset:
        """The same without what rests on articles: made when a reader first asks for it."""
        catalogue = reference_only(self.catalogue)
        made = replace(
            self,
            catalogue=catalogue,
            evidence=weigh(catalogue),
            consequences=consequences(catalogue),
        )
        put_aside()
        return made

    @cached_property
    def hidden(self) -> Hidden:
        """What `reference` leaves out, counted."""
        return hidden(self.catalogue, self.reference.catalogue)

    @cached_property
    def mixed_up(self) -> tuple[tuple[str, str], ...]:
        return mixed_up(self.catalogue, self.evidence)

    @cached_property
    def disagreements(self) -> tuple[Disagreement, ...]:
        return disagreements(self.catalogue)

    @cached_property
    def weak(self) -> Mapping[Weakness, Mapping[Fact, tuple[Statement, ...]]]:
        return {weakness: weak(self.catalogue, weakness) for weakness in WEAKNESSES}


Files = dict[str, tuple[int, int]]


@dataclass
class Served:
    """What one folder gives: the last good dataset, and what is wrong with its files now."""

    good: Dataset | None = None
    version: str = ""
    good_since: datetime | None = None
    problems: tuple[Problem, ...] = ()
    wrong_since: datetime | None = None
    tried: Files | None = None
    seen: Files | None = None
    seen_at: float = 0.0
    lock: threading.Lock = field(default_factory=threading.Lock)


_served: dict[Path, Served] = {}
_adding = threading.Lock()


def serve() -> Dataset | tuple[Problem, ...]:
    """The dataset of this server, or what is wrong where there never was a good one."""
    held = standing()
    return held.good if held.good is not None else held.problems


def was_read() -> bool:
    """Whether this server has its dataset, or knows its faults: else a visit takes seconds."""
    held = _served.get(folder_to_serve())
    return held is not None and (held.good is not None or bool(held.problems))


def standing() -> Served:
    """What this server serves, brought up to date."""
    folder = folder_to_serve()
    with _adding:
        held = _served.setdefault(folder, Served())
    # While one session loads a new dataset the others go on with the one before.
    if held.lock.acquire(blocking=held.good is None):
        try:
            _renew(held, folder)
        finally:
            held.lock.release()
    return held


def _renew(held: Served, folder: Path) -> None:
    files, now = files_of(folder), time.monotonic()
    if files == held.tried:
        return
    if files != held.seen:
        held.seen, held.seen_at = files, now
    if held.good is not None and now - held.seen_at < QUIET:
        return
    held.tried = files
    found = _load(folder)
    if isinstance(found, Dataset):
        held.good, held.good_since = found, datetime.now(UTC)
        held.version = found.catalogue.version
        held.problems, held.wrong_since = (), None
        put_aside()
        return
    held.problems, held.wrong_since = found, held.wrong_since or datetime.now(UTC)
    for problem in found:
        _log.error("%s", problem)


def _load(folder: Path) -> Dataset | tuple[Problem, ...]:
    package = read(folder)
    # A review that falls due must not take the page away from readers: `python -m data` tells.
    if problems := check(package, date.min):
        return problems
    catalogue = build(package)
    return Dataset(
        catalogue,
        weigh(catalogue),
        lookup.index(catalogue),
        consequences(catalogue),
        package.texts,
    )
