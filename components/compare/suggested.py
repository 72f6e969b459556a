"""Before anything is compared: pairs that people mix up, and every condition by its kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from components.compare.pictures import picture_of
from components.parts.nodes import Node, el, link_to_page
from components.parts.press_button import press_button
from components.state import session
from components.state.compared import toggle
from components.state.dataset import Dataset
from data.conditions.directory import families
from data.matching.address import parameters
from data.matching.selection import Selection


def suggested(dataset: Dataset, picked: Sequence[str], chosen: Selection) -> list[Node]:
    """The pairs, each one press away, and the conditions under their kinds, folded."""
    catalogue = dataset.catalogue
    words = catalogue.wording["compare"]
    pairs = (_pair(dataset, pair, chosen) for pair in dataset.mixed_up)
    kinds = (_kind(dataset, family, members, picked) for family, members in families(catalogue))
    return [
        el("h2", words["mixed_up"]),
        el("ul", *pairs, class_="pairs"),
        el("h2", words["kinds"]),
        *kinds,
    ]


def take_suggested(dataset: Dataset, act: Mapping[str, Any]) -> None:
    """Take a press on a condition under its kind."""
    key = str(act.get("condition", ""))
    record = dataset.catalogue.conditions.get(key)
    if record and not record.is_group:
        toggle(key)


def _pair(dataset: Dataset, pair: tuple[str, str], chosen: Selection) -> Node:
    catalogue = dataset.catalogue
    first, second = (catalogue.conditions[key].name for key in pair)
    said = catalogue.wording["compare"]["pair"].format(first=first, second=second)
    pictures = (picture_of(dataset, key, spoken=False) for key in pair)
    way = el("span", el("span", *pictures, class_="two"), el("span", said), class_="pair")
    given = {session.CONDITION: pair, **parameters(chosen, catalogue)}
    return el("li", link_to_page("compare", given, way))


def _kind(dataset: Dataset, family: str, members: Sequence[str], picked: Sequence[str]) -> Node:
    catalogue = dataset.catalogue
    others = catalogue.wording["complications"]["others"]
    name = catalogue.conditions[family].name if family else others
    label = catalogue.wording["compare"]["kind"].format(name=name, count=len(members))
    buttons = (
        press_button(catalogue.conditions[key].name, key in picked, {"condition": key})
        for key in members
    )
    return el("details", el("summary", label), el("div", *buttons, class_="pills"), class_="fold")
