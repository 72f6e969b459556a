"""The rules of matching once more, worked out cell by cell without any of the arrays of `data`.

Slow and plain on purpose: what is quick is held to it. Only what `stated` says of a condition, the
catalogue's families and the weights are taken over.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.matching.frequency import RANK, stated
from data.matching.matching import Matches
from data.matching.selection import Selection
from data.matching.standings import Standing
from tests.catalogues import listed


@dataclass(frozen=True)
class Cell:
    """What one condition says of one term: its fit, its chance, and the chance that counts for
    "not present"; whether a tick, or "not present", rules it out.
    """

    fit: float
    chance: float
    denied: float
    frequent: bool = False
    ruled_out: bool = False
    absent_ruled_out: bool = False


@dataclass(frozen=True)
class Dense:
    """A catalogue with a cell for every term and every candidate."""

    catalogue: Catalogue

    @cached_property
    def terms(self) -> list[str]:
        known = self.catalogue
        every = (term.term for terms in known.by_facet.values() for term in terms)
        return [term for term in every if known.filtering(term)]

    @cached_property
    def candidates(self) -> list[str]:
        known = self.catalogue
        single = [key for key, condition in known.conditions.items() if not condition.is_group]
        return [
            key for key in single if any({*facts} & {*self.terms} for facts in stated(known, key))
        ]

    @cached_property
    def cells(self) -> dict[tuple[str, str], Cell]:
        return {(t, c): self._cell(t, c, self.loud[t]) for c in self.candidates for t in self.terms}

    @cached_property
    def mean(self) -> dict[str, float]:
        return {term: self._mean(term, self.loud[term]) for term in self.terms}

    def _mean(self, term: str, loud: float) -> float:
        chances = [self._cell(term, key, loud).chance for key in self.candidates]
        return sum(chances) / len(chances) if chances else 0.5

    @cached_property
    def loud(self) -> dict[str, float]:
        """How many times silence that on each term is."""
        told, rarely = (
            self.catalogue.weights["silence"],
            self.catalogue.weights["frequency"]["rarely"],
        )
        bits = {term: math.log2(self._mean(term, 1)) for term in self.terms}
        middle = sum(bits.values()) / max(len(bits), 1)
        most = math.log2(rarely / (told["base"] * told["thin"]["times"]))
        above = {t: min(told["common"] * (b - middle), most) for t, b in bits.items()}
        return {term: 2 ** (math.floor(b * 4 + 1e-9) / 4) for term, b in above.items()}

    @cached_property
    def _stated(self) -> dict[str, tuple[dict[str, str], dict[str, str]]]:
        return {key: stated(self.catalogue, key) for key in self.candidates}

    @cached_property
    def silence(self) -> dict[str, float]:
        return {key: self._silence(key) for key in self.candidates}

    def is_place(self, term: str) -> bool:
        return self.catalogue.terms[term].facet == "location"

    def _silence(self, condition: str) -> float:
        told = self.catalogue.weights["silence"]
        thin, well = told["thin"], told["well"]
        own, _ = self._stated[condition]
        findings = len([t for t in own if t in self.terms and not self.is_place(t)])
        between = min(max(findings, thin["findings"]), well["findings"])
        way = math.log(between / thin["findings"]) / math.log(well["findings"] / thin["findings"])
        times: float = thin["times"] * (well["times"] / thin["times"]) ** way
        return float(told["base"] * times)

    def _cell(self, term: str, condition: str, loud: float) -> Cell:
        known, weights = self.catalogue, self.catalogue.weights
        chances = {**weights["frequency"], "": weights["frequency"]["unsaid"]}
        own, inherited = self._stated[condition]
        silence = self.silence[condition] * loud
        narrower, broader = {term, *known.descendants[term]}, {term, *known.ancestors[term]}
        there = {t: said for t, said in own.items() if said != "never"}
        covering = [said for t, said in there.items() if t in narrower]
        whole = covering + [s for t, s in there.items() if t in broader and self.is_place(term)]
        part = [said for t, said in there.items() if t in broader]
        part += [s for t, s in inherited.items() if t in broader | narrower and s != "never"]
        never = any(own.get(t) == "never" for t in broader)
        if whole:
            said = max(whole, key=RANK.__getitem__)
            denied = max(covering, key=RANK.__getitem__, default=None)
            return Cell(
                fit=1,
                chance=chances[said],
                denied=silence if denied is None else chances[denied],
                frequent=RANK[said] >= RANK["often"],
                absent_ruled_out=denied == "always",
            )
        if never:
            return Cell(0, chances["never"], chances["never"], ruled_out=True)
        if self._is_far(term, there):
            return Cell(0.5 if part else 0, weights["far"], weights["far"])
        if part:
            half = chances[max(part, key=RANK.__getitem__)] * weights["in_part"]
            return Cell(0.5, max(half, silence), silence)
        return Cell(0, silence, silence)

    def _is_far(self, term: str, there: dict[str, str]) -> bool:
        known = self.catalogue
        record = known.terms[term]
        usual = [
            known.terms[t].step
            for t, said in there.items()
            if record.scale and known.terms[t].scale == record.scale and RANK[said] >= RANK["often"]
        ]
        far = known.weights["scale_distance"]
        passed = record.scale in known.weights["scales_passed"]
        return bool(usual) and all(
            record.step - step >= far or (not passed and step - record.step >= far)
            for step in usual
        )

    def score(self, condition: str, chosen: Selection) -> float:
        common = self.catalogue.conditions[condition].commonness or "unsaid"
        total: float = self.catalogue.weights["commonness"][common]
        total += self.catalogue.calibration.get("conditions", {}).get(condition, 0)
        best = 0.0
        for term in chosen.present:
            cell = self.cells[term, condition]
            bits = math.log2(cell.chance / self.mean[term]) * self._counts(term)
            if not self.is_place(term):
                total += bits
            elif cell.fit:
                best = max(best, bits)
        for term in chosen.absent:
            denied = self.cells[term, condition].denied
            total += math.log2((1 - denied) / (1 - self.mean[term])) * self._counts(term)
        return total + best + dict(chosen.sounds).get(condition, 0)

    def _counts(self, term: str) -> float:
        facet, counts = self.catalogue.terms[term].facet, self.catalogue.weights["counts"]
        learnt = self.catalogue.calibration.get("terms", {})
        return float(counts.get(facet, 1) * learnt.get(term, 1))

    def match(self, chosen: Selection) -> Matches:
        groups: dict[str, list[tuple[float, str, Standing]]] = {"": [], "some": [], "out": []}
        apart = 0
        for key in self.candidates:
            cells = {term: self.cells[term, key] for term in chosen.chosen}
            present = {term: cells[term] for term in chosen.present}
            counted = [c for t, c in present.items() if c.fit or not self.is_place(t)]
            total = sum(cell.fit for cell in counted)
            out = (
                any(cell.ruled_out for cell in present.values())
                or any(not cells[term].fit for term in chosen.must)
                or any(cells[term].absent_ruled_out for term in chosen.absent)
            )
            told = dict(chosen.sounds).get(key, 0)
            if present and not total and not told:
                apart += 1
                continue
            first = not present or (total > len(counted) / 3 and total >= 1)
            first = first or told >= self.catalogue.weights["sounds"]["enough"]
            fits = [cell.fit for cell in counted]
            standing = Standing(key, fits.count(1), fits.count(0.5), len(counted))
            name = self.catalogue.conditions[key].name.lower()
            where = "out" if out else "" if first else "some"
            groups[where].append((-round(self.score(key, chosen), 5), name, standing))
        found = [
            listed(each for _, _, each in sorted(group, key=lambda each: each[:2]))
            for group in groups.values()
        ]
        return Matches(*found, apart)

    def count(self, term: str, chosen: Selection) -> int:
        return len(self.match(chosen.mark(term, "must")).fits)

    def recognised(self, chosen: Selection) -> set[str]:
        threshold = self.catalogue.weights["recognised"]
        needed = threshold["bits"] * math.log2(max(len(self.candidates), 2))
        found = set()
        for key in self.candidates:
            there = [t for t in chosen.present if self.cells[t, key].fit and not self.is_place(t)]
            bits = [math.log2(self.cells[t, key].chance / self.mean[t]) for t in there]
            frequent = [t for t in there if self.cells[t, key].frequent]
            enough = sum(max(each - threshold["beyond"], 0) for each in bits) >= needed - 1e-9
            if enough and len(frequent) >= threshold["findings"]:
                found.add(key)
        return {key for key in found if self.must_not_wait(self.catalogue.conditions[key])}

    def must_not_wait(self, condition: Condition) -> bool:
        level = self.catalogue.levels.get(condition.care_level)
        return bool(level and (condition.serious or level.same_day))
