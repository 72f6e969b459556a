"""Which questions what was chosen answers already."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection
from data.plain_words.words import SILENT, cut, stem


def answered(
    catalogue: Catalogue,
    term: str,
    selection: Selection,
    asked: Iterable[str] = (),
    unsure: Iterable[str] = (),
) -> bool:
    """Whether `term` needs no question beside what is chosen, and what is `asked` already; and what
    a reader is `unsure` of, who has been asked and said neither yes nor no.

    That is so where it, a broader or a narrower term or a step of its scale is chosen, where a
    label of the same facet that is ticked holds all its words: red bumps have said redness; and
    where the weights name something that is ticked, or is narrower, as saying it: a bump is raised.
    """
    record = catalogue.terms[term]
    present, taken = {*selection.present, *asked}, {*selection.chosen, *asked, *unsure}
    kin = {term, *catalogue.ancestors[term], *catalogue.descendants[term]}
    if kin & taken:
        return True
    known = [catalogue.terms[other] for other in taken if other in catalogue.terms]
    if record.scale and any(other.scale == record.scale for other in known):
        return True
    said_by = catalogue.weights["narrowing"].get("said_by", {}).get(term, ())
    if any({other, *catalogue.ancestors.get(other, ())} & {*said_by} for other in present):
        return True
    words = words_of_label(record.label)
    return bool(words) and any(
        words <= words_of_label(other.label)
        for other in known
        if other.term in present and other.facet == record.facet
    )


@lru_cache(maxsize=4096)
def words_of_label(label: str) -> frozenset[str]:
    """The words of a label without their endings: "redness" gives "red"."""
    words = (word for word in cut(label) if word.isalnum() and word not in SILENT)
    return frozenset(stem(word.removesuffix("ness")) for word in words)
