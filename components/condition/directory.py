"""Every condition, to be found: by family, and from A to Z."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from components.parts.condition_link import condition_link
from components.parts.nodes import Node, el
from data.conditions.directory import families
from data.conditions.profile import by_name
from data.dataset.catalogue import Catalogue
from data.matching.selection import Selection


def directory(catalogue: Catalogue, chosen: Selection) -> list[Node]:
    """A fold a family, then one fold for all of them by letter."""
    words = catalogue.wording["condition"]
    found = families(catalogue)
    every = by_name(catalogue)
    letters = groupby(every, key=lambda key: catalogue.conditions[key].name[:1].upper())
    return [
        el("h2", words["families"]),
        *(_family(catalogue, chosen, group, inside) for group, inside in found),
        el("h2", words["all"]),
        _fold(
            words["a_to_z"].format(count=len(every)),
            *(
                el("section", el("h3", letter), _links(catalogue, chosen, keys))
                for letter, keys in letters
            ),
        ),
    ]


def _family(catalogue: Catalogue, chosen: Selection, group: str, inside: Sequence[str]) -> Node:
    words = catalogue.wording["condition"]
    if not group:
        heading = words["no_family"].format(count=len(inside))
        return _fold(heading, _links(catalogue, chosen, inside))
    heading = words["family"].format(name=catalogue.conditions[group].name, count=len(inside))
    about = condition_link(catalogue, group, chosen, words["about_family"])
    return _fold(heading, el("p", about), _links(catalogue, chosen, inside))


def _fold(heading: str, *inside: Node) -> Node:
    return el("details", el("summary", el("strong", heading)), *inside, class_="fold")


def _links(catalogue: Catalogue, chosen: Selection, keys: Iterable[str]) -> Node:
    links = (el("li", condition_link(catalogue, key, chosen)) for key in keys)
    return el("ul", *links, class_="columns plain")
