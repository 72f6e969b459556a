"""What tells the compared conditions apart, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from components.parts.nodes import Node, el
from components.state.dataset import Dataset
from data.conditions.comparison import Row
from data.conditions.telling_apart import Apart
from data.conditions.telling_apart import tells_apart as found_apart
from data.dataset.catalogue import Catalogue
from data.dataset.label_inside import label_inside


def tells_apart(dataset: Dataset, conditions: Sequence[str], rows: Sequence[Row]) -> list[Node]:
    """A sentence for each condition, and for those that go together."""
    catalogue = dataset.catalogue
    words = catalogue.wording["compare"]
    found = found_apart(catalogue, dataset.evidence, conditions, rows)
    return [
        el("h2", words["apart"]),
        el("ul", *(el("li", *_sentence(catalogue, apart)) for apart in found), class_="apart"),
        el("p", words["apart_help"], class_="source"),
    ]


def _sentence(catalogue: Catalogue, apart: Apart) -> list[Node]:
    words = catalogue.wording["compare"]
    names = _listed([catalogue.conditions[key].name for key in apart.conditions], words["or"])
    if not apart.terms and not apart.unsaid and not apart.at_times:
        return [words["apart_none"].format(name=names)]
    # A label can be one or many, so the sentence is built to need neither "speaks" nor "speak".
    said: list[Node] = []
    if apart.terms:
        labels = _labels(catalogue, apart.terms)
        said += [el("strong", names), words["signs"].format(labels=labels), " "]
    if apart.unsaid:
        thin = words["unsaid_also"] if said else words["unsaid_only"].format(name=names)
        labels = _labels(catalogue, apart.unsaid)
        said.append(el("span", f"{thin} {labels}.", class_="source"))
    if apart.at_times:
        labels = _labels(catalogue, apart.at_times)
        if said:
            said.append(el("span", f" {words['at_times_also']} {labels}.", class_="source"))
        else:
            said += [el("strong", names), words["at_times_only"].format(labels=labels)]
    return said


def _labels(catalogue: Catalogue, terms: Sequence[str]) -> str:
    return "; ".join(label_inside(catalogue, term) for term in terms)


def _listed(parts: Sequence[str], last: str) -> str:
    return f" {last} ".join(filter(None, (", ".join(parts[:-1]), parts[-1])))
