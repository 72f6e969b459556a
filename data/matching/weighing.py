"""Working out the evidence of a catalogue: every statement entered in the grids it speaks to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray

from data.dataset.catalogue import Catalogue
from data.matching.evidence import Evidence
from data.matching.frequency import RANK, stated


def weigh(catalogue: Catalogue) -> Evidence:
    """The evidence of a catalogue. Costs time: keep the result."""
    terms = tuple(
        t.term for ts in catalogue.by_facet.values() for t in ts if catalogue.filtering(t.term)
    )
    row = {term: number for number, term in enumerate(terms)}
    said = {
        key: stated(catalogue, key)
        for key, condition in catalogue.conditions.items()
        if not condition.is_group
    }
    matched = {key: any(t in row for t in (*own, *more)) for key, (own, more) in said.items()}
    candidates = tuple(key for key in said if matched[key])
    shape = (len(terms), len(candidates))
    grids = _Grids(catalogue, row, shape)
    for column, key in enumerate(candidates):
        grids.enter(column, *said[key])
    bits = np.log2(max(len(candidates), 1) / np.maximum((grids.fit > 0).sum(axis=1), 1))
    wide = bits[:, None].astype(np.float32)
    return Evidence(
        terms=terms,
        candidates=candidates,
        named_only=tuple(key for key in said if not matched[key]),
        row=row,
        place=np.array([catalogue.terms[t].facet == "location" for t in terms], dtype=bool),
        bits=bits,
        fit=grids.fit,
        telling=grids.weight * wide,
        frequent=grids.frequent,
        ruled_out=grids.ruled_out,
        against=grids.against * wide,
        absent_ruled_out=grids.absent_ruled_out,
        absent_against=grids.absent_against * wide,
        chance=grids.chance,
        name_rank=_name_rank(catalogue, candidates),
        against_share=catalogue.weights["against"],
        unrecorded=catalogue.weights["narrowing"]["unrecorded"],
    )


def _name_rank(catalogue: Catalogue, candidates: tuple[str, ...]) -> NDArray[np.intp]:
    """Where each candidate stands when they are put in order of their names."""
    by_name = sorted(candidates, key=lambda key: catalogue.conditions[key].name.lower())
    place = {key: number for number, key in enumerate(by_name)}
    return np.array([place[key] for key in candidates], dtype=np.intp)


class _Grids:
    """The grids while they are being filled, one candidate after another."""

    def __init__(
        self, catalogue: Catalogue, row: Mapping[str, int], shape: tuple[int, int]
    ) -> None:
        self.catalogue, self.row = catalogue, row
        weights = catalogue.weights
        self.weights = {**weights["frequency"], "": weights["frequency"]["unsaid"], "never": 0.0}
        self.in_part: float = weights["in_part"]
        self.far: int = weights["scale_distance"]
        self.fit = np.zeros(shape, dtype=np.float32)
        self.weight = np.zeros(shape, dtype=np.float32)
        self.against = np.zeros(shape, dtype=np.float32)
        self.absent_against = np.zeros(shape, dtype=np.float32)
        self.chance = np.full(shape, weights["narrowing"]["unrecorded"], dtype=np.float32)
        self.frequent = np.zeros(shape, dtype=bool)
        self.ruled_out = np.zeros(shape, dtype=bool)
        self.absent_ruled_out = np.zeros(shape, dtype=bool)
        self.steps: dict[str, list[tuple[int, int]]] = {}
        for term, number in row.items():
            if scale := catalogue.terms[term].scale:
                self.steps.setdefault(scale, []).append((number, catalogue.terms[term].step))

    def enter(self, column: int, own: Mapping[str, str], inherited: Mapping[str, str]) -> None:
        own = {term: frequency for term, frequency in own.items() if term in self.row}
        never = {
            term
            for stated_never, frequency in own.items()
            if frequency == "never"
            for term in (stated_never, *self.catalogue.descendants[stated_never])
        }
        positive = {term: frequency for term, frequency in own.items() if frequency != "never"}
        for term, frequency in positive.items():
            self._enter_statement(column, term, frequency, full=True)
        for term in never:
            number = self.row[term]
            if self.fit[number, column] < 1:
                self.fit[number, column] = self.weight[number, column] = 0
                self.ruled_out[number, column] = True
                self.chance[number, column] = 0
        for term, frequency in inherited.items():
            if term in self.row and frequency != "never":
                self._enter_statement(column, term, frequency, full=False)
        self._enter_scales(column, positive)

    def _enter_statement(self, column: int, term: str, frequency: str, *, full: bool) -> None:
        broader, narrower = self.catalogue.ancestors[term], self.catalogue.descendants[term]
        is_place = self.catalogue.terms[term].facet == "location"
        self._enter_fit(column, (term, *broader), frequency, full=full)
        self._enter_fit(column, narrower, frequency, full=full and is_place)
        if not full:
            return
        for covering in (term, *broader):
            number = self.row[covering]
            if frequency == "always":
                self.absent_ruled_out[number, column] = True
            elif frequency == "often":
                weight = self.weights["often"]
                self.absent_against[number, column] = weight

    def _enter_fit(self, column: int, terms: Iterable[str], frequency: str, *, full: bool) -> None:
        share = 1.0 if full else self.in_part
        weight = self.weights[frequency] * share
        for term in terms:
            number = self.row[term]
            if self.ruled_out[number, column]:
                continue
            recorded = self.fit[number, column] > 0
            self.fit[number, column] = max(self.fit[number, column], share)
            self.weight[number, column] = max(self.weight[number, column], weight)
            self.chance[number, column] = max(
                weight, self.chance[number, column] if recorded else 0
            )
            if full and RANK[frequency] >= RANK["often"]:
                self.frequent[number, column] = True

    def _enter_scales(self, column: int, positive: Mapping[str, str]) -> None:
        usual: dict[str, list[tuple[int, float]]] = {}
        for term, frequency in positive.items():
            record = self.catalogue.terms[term]
            if record.scale and RANK[frequency] >= RANK["often"]:
                usual.setdefault(record.scale, []).append((record.step, self.weights[frequency]))
        for scale, stated_steps in usual.items():
            for number, step in self.steps[scale]:
                far = all(abs(step - other) >= self.far for other, _ in stated_steps)
                if far and self.fit[number, column] < 1:
                    self.against[number, column] = max(weight for _, weight in stated_steps)
