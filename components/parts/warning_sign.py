"""A warning sign in words, wherever it stands."""

from __future__ import annotations

from collections.abc import Sequence

from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside
from data.dataset.records import Rule


def sign_in_words(catalogue: Catalogue, rule: Rule) -> str:
    """ "Fever or chills, together with lump, swelling or pus"."""
    words = catalogue.wording["signs"]
    text = f", {words['all']} ".join(_any(catalogue, words["any"], need) for need in rule.needs)
    return text[:1].upper() + text[1:]


def _any(catalogue: Catalogue, conjunction: str, terms: Sequence[str]) -> str:
    *first, last = (label_inside(catalogue, term) for term in terms)
    return f"{', '.join(first)} {conjunction} {last}" if first else last
