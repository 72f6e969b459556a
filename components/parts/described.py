"""A term as it reads where a condition is described."""

from __future__ import annotations

from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside


def described(catalogue: Catalogue, term: str) -> str:
    """Its label inside a sentence: a reader ticks "my other moles", a page that somebody reads says
    "your other moles".
    """
    words = catalogue.wording["condition"]
    said = f" {label_inside(catalogue, term)} "
    return said.replace(f" {words['of_the_ticker']} ", f" {words['of_the_reader']} ").strip()
