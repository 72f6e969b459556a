"""What a condition can be taken for, and how it stands to what the reader ticked."""

from __future__ import annotations

from collections.abc import Iterable

from components.condition.reasons import reasons
from components.parts.condition_link import condition_link
from components.parts.described import described
from components.parts.drawing_figure import drawing_figure
from components.parts.nodes import Node, el, link_to_page
from components.parts.skin_choice import chosen_skin
from components.parts.told import joined
from components.state import session
from components.state.dataset import Dataset
from data.conditions.comparison import compare
from data.conditions.forms import forms
from data.conditions.look_alikes import LookAlike, look_alikes
from data.conditions.telling_apart import Apart, in_common, tells_apart
from data.conditions.typical import typical
from data.dataset.catalogue import Catalogue
from data.dataset.records import Condition
from data.matching.address import parameters
from data.matching.explanation import explain
from data.matching.selection import Selection


def from_the_selection(catalogue: Catalogue, condition: Condition, chosen: Selection) -> list[Node]:
    """What of the reader's own ticks fits, fits in part, speaks against, or is not known."""
    words, signs = catalogue.wording["condition"], catalogue.wording["results"]
    carried = parameters(chosen, catalogue)
    if condition.is_group:
        return []
    if not chosen.chosen:
        to_explore = link_to_page("explore", carried, words["yours_tick"])
        return [el("p", words["yours_none"], " ", to_explore, class_="source")]
    told = reasons(catalogue, explain(catalogue, condition.condition, chosen))
    lines = []
    for sign, name in (("✓", "fits"), ("◐", "in_part"), ("✕", "against"), ("?", "not_recorded")):
        if told[name]:
            lines.append(el("dt", el("span", sign, aria_hidden="true"), " ", signs[name]))
            lines.append(el("dd", ", ".join(told[name])))
    return [el("section", el("h2", words["yours"]), el("dl", *lines), class_="card yours")]


def likeness(dataset: Dataset, condition: str, chosen: Selection) -> list[Node]:
    """The nearest conditions, each with a drawing and what tells it apart; then serious ones that
    look less alike but share more than one finding.
    """
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    found = look_alikes(catalogue, dataset.evidence, condition)
    serious = [each for each in found.serious if _seen(catalogue, each)]
    if not found.near and not serious:
        return []
    lists = (
        node
        for heading, alike in (("", found.near), ("serious", serious))
        if alike
        for node in (
            el("h3", words[heading]) if heading else None,
            el(
                "ul",
                *(_look_alike(dataset, condition, e, chosen, brief=bool(heading)) for e in alike),
                class_="near",
            ),
        )
    )
    return [
        el(
            "section",
            el("h2", words["look_alikes"]),
            el("p", words["look_alikes_help"], class_="source"),
            *lists,
        )
    ]


def other_forms(catalogue: Catalogue, condition: str, chosen: Selection) -> list[Node]:
    """The other forms of the same illness, each in a sentence: they are not mixed up with it."""
    words = catalogue.wording["condition"]
    carried = parameters(chosen, catalogue)
    return [
        el(
            "section",
            el("h2", words["forms"]),
            el(
                "p",
                words["forms_help"].format(group=catalogue.conditions[group].name),
                class_="source",
            ),
            el(
                "ul",
                *(
                    el(
                        "li",
                        el(
                            "div",
                            el("strong", condition_link(catalogue, key, chosen)),
                            el("p", catalogue.conditions[key].summary),
                            link_to_page(
                                "compare",
                                {session.CONDITION: (condition, key), **carried},
                                words["compare_pair"],
                            ),
                        ),
                    )
                    for key in others
                ),
                class_="near",
            ),
        )
        for group, others in forms(catalogue, condition).items()
    ]


def _seen(catalogue: Catalogue, each: LookAlike) -> bool:
    """Whether it shares more than one finding, and one of them can be seen or felt: a headache and
    tiredness are shared by too much.
    """
    skin = any(catalogue.terms[term].facet in ("appearance", "feel") for term in each.shared)
    return skin and len(each.shared) > 1


def _look_alike(
    dataset: Dataset, condition: str, near: LookAlike, chosen: Selection, *, brief: bool
) -> Node:
    """One of them. `brief`: without a drawing, and only what points to the other one."""
    catalogue = dataset.catalogue
    words = catalogue.wording["condition"]
    pair = (condition, near.condition)
    rows = compare(catalogue, pair)
    apart = tells_apart(catalogue, dataset.evidence, pair, rows)
    both = in_common(near.shared, rows, apart)
    carried = parameters(chosen, catalogue)
    shown = () if brief else typical(catalogue, dataset.evidence, near.condition, 1)
    colours = chosen_skin(catalogue)["colours"]
    return el(
        "li",
        *(drawing_figure(catalogue, term, colours, captioned=False) for term in shown),
        el(
            "div",
            el("strong", condition_link(catalogue, near.condition, chosen)),
            el("p", words["both"].format(terms=_labels(catalogue, both[:3]))) if both else None,
            *(
                el(
                    "p",
                    _points_to(catalogue, each, condition, _labels(catalogue, told[:2])),
                )
                for each in apart
                if (told := each.terms or each.unsaid)
                and not (brief and each.conditions == (condition,))
            ),
            link_to_page("compare", {session.CONDITION: pair, **carried}, words["compare_pair"]),
        ),
    )


def _points_to(catalogue: Catalogue, apart: Apart, here: str, terms: str) -> str:
    """What speaks for which of the two; the long name stands above it as a link already."""
    words, key = catalogue.wording["condition"], apart.conditions[0]
    name = catalogue.conditions[key].name.partition(" (")[0]
    said: str = words["points_here" if key == here else "points_to"]
    return said.format(name=name, terms=terms)


def _labels(catalogue: Catalogue, terms: Iterable[str]) -> str:
    return joined(described(catalogue, term) for term in terms)
