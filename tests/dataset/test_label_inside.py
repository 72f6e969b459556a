"""Labels inside sentences: small letters, but for names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from data.dataset.label_inside import label_inside
from tests.catalogues import catalogue, term


@pytest.mark.parametrize(
    ("label", "inside"),
    [
        ("Started a new medicine", "started a new medicine"),
        ("HIV", "HIV"),
        ("Lyme disease", "Lyme disease"),
        ("2 to 8 weeks after it", "2 to 8 weeks after it"),
        ("A", "a"),
    ],
)
def test_a_label_inside_a_sentence(label: str, inside: str) -> None:
    known = catalogue(terms=[term("it", label=label)])
    named = replace(known, wording={"results": {"proper_names": "Lyme"}})
    assert label_inside(named, "it") == inside


def test_what_is_absent_is_said_behind_it() -> None:
    known = catalogue(terms=[term("back-again", label="Comes back")])
    named = replace(known, wording={"results": {"absent": "{label}: no"}})
    assert label_inside(named, "back-again", absent=True) == "comes back: no"
