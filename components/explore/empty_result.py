"""What is said where nothing at all fits, and what to drop so that something does."""

from __future__ import annotations

from typing import Any

from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.matching.evidence import Evidence
from data.matching.matching import Matches
from data.matching.selection import Selection
from data.matching.way_back import WayBack, ways_back

NAMED = 2
"""As many ticks as a button can name."""


def empty_result(
    catalogue: Catalogue, evidence: Evidence, matches: Matches, chosen: Selection
) -> dict[str, Any] | None:
    """The words and the buttons, as plain values for the results; nothing where something fits."""
    if matches.leading:
        return None
    return {
        "text": catalogue.wording["results"]["empty"],
        "ways": [_way(catalogue, chosen, way) for way in ways_back(evidence, chosen)],
    }


def _way(catalogue: Catalogue, chosen: Selection, way: WayBack) -> dict[str, Any]:
    words = catalogue.wording["results"]
    named = (
        f"“{label_inside(catalogue, term, absent=term in chosen.absent)}”" for term in way.terms
    )
    if way.state:
        sentence = words["empty_relax"]
    else:
        sentence = words["empty_drop" if len(way.terms) <= NAMED else "empty_clear"]
    label = sentence.format(labels=f" {words['and']} ".join(named), count=way.count)
    return {"terms": way.terms, "state": way.state, "label": label}
