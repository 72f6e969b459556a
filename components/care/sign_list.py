"""Warning signs as sentences: the first few in sight, the rest one press away."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from components.parts.nodes import Node, el, link_out
from data.dataset.catalogue import Catalogue
from data.dataset.records import Rule


def sign_list(
    catalogue: Catalogue, rules: Sequence[Rule], met: Collection[Rule] = (), first: int = 0
) -> list[Node]:
    """The signs, each with what it can mean, what is `met` before the others; `first` of them and
    what is met are not folded.

    Without `first` all of them stand in sight.
    """
    words = catalogue.wording["when_to_get_help"]
    ordered = sorted(rules, key=lambda rule: rule not in met)
    shown = [rule for n, rule in enumerate(ordered) if not first or n < first or rule in met]
    rest = [rule for rule in ordered if rule not in shown]
    lists = [
        el("ul", *(_sign(catalogue, rule, rule in met) for rule in each), class_="signs")
        for each in (shown, rest)
        if each
    ]
    if not rest:
        return lists
    said = words["more_signs_one" if len(rest) == 1 else "more_signs"].format(count=len(rest))
    return [lists[0], el("details", el("summary", said), lists[1])]


def sign_sources(catalogue: Catalogue, rules: Sequence[Rule]) -> Node:
    """Where these signs come from, said once for all of them."""
    words = catalogue.wording["when_to_get_help"]
    places: dict[str, dict[str, None]] = {}
    for rule in rules:
        places.setdefault(rule.source, {})[rule.place] = None
    lines = (
        el(
            "li",
            link_out(catalogue.sources[key].address, catalogue.sources[key].named),
            f", {'; '.join(where)}.",
        )
        for key, where in places.items()
    )
    return el(
        "details",
        el("summary", words["sources_of_signs"].format(count=len(places))),
        el("ul", *lines),
        class_="block",
        data_paper="closed",
    )


def _sign(catalogue: Catalogue, rule: Rule, ticked: bool) -> Node:
    """A sign, with the time of its own where that is sooner than what its card is headed with."""
    words = catalogue.wording["when_to_get_help"]
    sooner = words.get(f"by_{rule.by}")
    return el(
        "li",
        rule.reason,
        *((" ", el("strong", sooner)) if sooner else ()),
        el("mark", words["ticked"]) if ticked else None,
    )
