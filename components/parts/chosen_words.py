"""A term as it reads inside a sentence, also as not there."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def chosen_words(catalogue: Catalogue, term: str, absent: bool) -> str:
    label = catalogue.terms[term].label
    label = label if label[1:2].isupper() else label[:1].lower() + label[1:]
    return catalogue.wording["results"]["absent"].format(label=label) if absent else label
