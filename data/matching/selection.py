"""What a reader has ticked, as one frozen value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside

State = Literal["has", "must", "not", ""]
"""What a reader says of a term: seen, must be there, not there, or nothing."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Terms ticked, marked must-have and marked not present; a term stands in one of the three.

    `sounds` are conditions of which people tell as the reader did, each with whole bits
    (data/plain_words/sounding.py): nothing that was chosen, they move the order of what fits. The
    order in which a reader ticked is not kept, so equal selections are equal values.
    """

    ticked: frozenset[str] = frozenset()
    must: frozenset[str] = frozenset()
    absent: frozenset[str] = frozenset()
    sounds: frozenset[tuple[str, int]] = frozenset()

    @property
    def present(self) -> frozenset[str]:
        """Ticked or must-have."""
        return self.ticked | self.must

    @property
    def chosen(self) -> frozenset[str]:
        return self.present | self.absent

    def state(self, term: str) -> State:
        if term in self.must:
            return "must"
        if term in self.ticked:
            return "has"
        return "not" if term in self.absent else ""

    def mark(self, term: str, state: State) -> Selection:
        """The selection with `term` in `state`; `""` drops it."""
        return self.mark_all([(term, state)])

    def mark_all(self, states: Iterable[tuple[str, State]]) -> Selection:
        """The same with each of `states`, one after the other."""
        ticked, must, absent = {*self.ticked}, {*self.must}, {*self.absent}
        for term, state in states:
            for marked, name in ((ticked, "has"), (must, "must"), (absent, "not")):
                (marked.add if state == name else marked.discard)(term)
        chosen = Selection(frozenset(ticked), frozenset(must), frozenset(absent))
        # Words whose last tick is taken back have said nothing.
        return chosen.sounding(self.sounds)

    def sounding(self, sounds: Iterable[tuple[str, int]]) -> Selection:
        """The selection with these `sounds` and no others; none where nothing is chosen."""
        return replace(self, sounds=frozenset(sounds if self.chosen else ()))

    def in_order(self, catalogue: Catalogue) -> list[tuple[str, State]]:
        """Every chosen term with its state, in the order in which the facets show them."""
        known = (term for term in self.chosen if term in catalogue.shelf)
        return [(term, self.state(term)) for term in sorted(known, key=catalogue.shelf.__getitem__)]

    def sentence(self, catalogue: Catalogue) -> str:
        """The selection in words: "Lower back; warm to touch; fever: no"."""
        said = []
        for term, state in self.in_order(catalogue):
            label = label_inside(catalogue, term, absent=state == "not")
            must = catalogue.wording["results"]["must_have"] if state == "must" else "{label}"
            said.append(must.format(label=label))
        text = "; ".join(said)
        return text[:1].upper() + text[1:]
