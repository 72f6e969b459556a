"""A label as it reads inside a sentence."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def label_inside(catalogue: Catalogue, term: str, *, absent: bool = False) -> str:
    """The label of `term` without its first capital, which names such as "HIV" and "Lyme" keep.

    What is `absent` reads "fever: no" and not "no fever", as a label can be anything: "no comes
    back" is no English.
    """
    label, words = catalogue.terms[term].label, catalogue.wording.get("results", {})
    names = words.get("proper_names", "").split()
    named = label[1:2].isupper() or label.split(" ")[0] in names
    inside = label if named else label[:1].lower() + label[1:]
    return words["absent"].format(label=inside) if absent else inside
