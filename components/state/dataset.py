"""The dataset that is served, loaded once for all sessions. The one home of caching."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import altair  # noqa: F401  (imported here so that freezing takes it out of the collector)
import streamlit as st

from data.checks import check
from data.conditions.complications import Consequence, consequences
from data.dataset.catalogue import Catalogue, build
from data.dataset.package import folder_to_serve, read
from data.dataset.problem import Problem
from data.matching.evidence import Evidence
from data.matching.weighing import weigh
from data.plain_words import lookup


@dataclass(frozen=True)
class Dataset:
    """A dataset that passed its checks, with what is worked out from it once."""

    catalogue: Catalogue
    evidence: Evidence
    lookup: lookup.Lookup
    consequences: tuple[Consequence, ...]


def serve() -> Dataset | tuple[Problem, ...]:
    """The dataset of this server, or what is wrong with it. A mended file is read again."""
    folder = folder_to_serve()
    return _load(folder, _last_change(folder))


def _last_change(folder: Path) -> int:
    files = (*folder.glob("*.yaml"), *folder.glob("tables/*.csv"))
    return max((file.stat().st_mtime_ns for file in files), default=0)


@st.cache_resource(show_spinner=False, max_entries=2)
def _load(folder: Path, changed: int) -> Dataset | tuple[Problem, ...]:
    package = read(folder)
    # A review that falls due must not take the page away from readers: `python -m data` tells.
    problems = check(package, date.min)
    if problems:
        return problems
    catalogue = build(package)
    dataset = Dataset(catalogue, weigh(catalogue), lookup.index(catalogue), consequences(catalogue))
    # Streamlit collects garbage after every run; what never changes need not be looked at again.
    gc.collect()
    gc.freeze()
    return dataset
