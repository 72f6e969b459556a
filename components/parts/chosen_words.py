"""A term as it reads inside a sentence, also as not there."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue


def chosen_words(catalogue: Catalogue, term: str, absent: bool) -> str:
    label = catalogue.terms[term].label
    words = catalogue.wording["results"]
    named = label[1:2].isupper() or label.split(" ")[0] in words["proper_names"].split()
    label = label if named else label[:1].lower() + label[1:]
    return words["absent"].format(label=label) if absent else label


def described(catalogue: Catalogue, term: str) -> str:
    """A term where a condition is described: a reader ticks "my other moles", a page that somebody
    reads says "your other moles".
    """
    words = catalogue.wording["condition"]
    said = f" {chosen_words(catalogue, term, False)} "
    return said.replace(f" {words['of_the_ticker']} ", f" {words['of_the_reader']} ").strip()
