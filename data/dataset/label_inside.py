"""A label as it reads inside a sentence."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def label_inside(catalogue: Catalogue, term: str) -> str:
    """The label of `term` without its first capital, which names such as "HIV" and "Lyme" keep."""
    label = catalogue.terms[term].label
    names = catalogue.wording.get("results", {}).get("proper_names", "").split()
    named = label[1:2].isupper() or label.split(" ")[0] in names
    return label if named else label[:1].lower() + label[1:]
