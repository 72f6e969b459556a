"""A term as it reads inside a sentence, also as not there."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside


def chosen_words(catalogue: Catalogue, term: str, absent: bool) -> str:
    label = label_inside(catalogue, term)
    return catalogue.wording["results"]["absent"].format(label=label) if absent else label


def described(catalogue: Catalogue, term: str) -> str:
    """A term where a condition is described: a reader ticks "my other moles", a page that somebody
    reads says "your other moles".
    """
    words = catalogue.wording["condition"]
    said = f" {chosen_words(catalogue, term, False)} "
    return said.replace(f" {words['of_the_ticker']} ", f" {words['of_the_reader']} ").strip()
