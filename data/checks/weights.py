"""The numbers of `weights.yaml`, beyond their form: how they must stand to each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from math import log2

from data.checks.finding import in_document
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem

RISING = ("never", "rarely", "sometimes", "unsaid", "often", "always")
COMMONER = ("rare", "uncommon", "unsaid", "common", "very-common")
FINDINGS = 3
"""As many telling findings outweigh any difference in how common two conditions are."""


@rule("weights")
def weights_out_of_order(package: Package) -> Iterator[Problem]:
    """A word that stands for more than another one and counts for less."""
    weights = package.documents["weights"]
    for group, names in (("frequency", RISING), ("commonness", COMMONER)):
        for less, more in pairwise(names):
            if weights[group][less] > weights[group][more]:
                value, message = weights[group][less], f"Give no more than {more} has."
                yield in_document(package, "weights", (group, less), value, message)


@rule("weights")
def silence_too_loud(package: Package) -> Iterator[Problem]:
    """Silence that speaks more for a finding than a statement does, or that runs backwards."""
    weights = package.documents["weights"]
    silence, rarely = weights["silence"], weights["frequency"]["rarely"]
    if silence["base"] * silence["thin"]["times"] > rarely:
        message = "Times base this must stay below the chance of rarely."
        path = ("silence", "thin", "times")
        yield in_document(package, "weights", path, silence["thin"]["times"], message)
    if silence["thin"]["findings"] >= silence["well"]["findings"]:
        message = "Give more findings than thin has."
        path = ("silence", "well", "findings")
        yield in_document(package, "weights", path, silence["well"]["findings"], message)


@rule("weights")
def prior_too_strong(package: Package) -> Iterator[Problem]:
    """A difference in how common two conditions are that outweighs three telling findings."""
    weights = package.documents["weights"]
    common, silence = weights["commonness"], weights["silence"]
    loudest = silence["base"] * silence["thin"]["times"]
    most = FINDINGS * log2(weights["frequency"]["sometimes"] / loudest) if loudest else 0
    if common["very-common"] - common["rare"] >= most > 0:
        message = "Stay so near to rare that three findings stated sometimes still count for more."
        path = ("commonness", "very-common")
        yield in_document(package, "weights", path, common["very-common"], message)


@rule("weights", "levels")
def outlook_of_unknown_level(package: Package) -> Iterator[Problem]:
    """A level that the outlook knows and `levels.yaml` does not."""
    levels = [entry["level"] for entry in package.documents["levels"]["levels"]]
    for group in ("enough", "serious"):
        for level in package.documents["weights"]["outlook"][group]:
            if level not in levels:
                message = f"Give one of {', '.join(levels)}."
                yield in_document(package, "weights", ("outlook", group, level), level, message)


RULES: tuple[Rule, ...] = (
    weights_out_of_order,
    silence_too_loud,
    prior_too_strong,
    outlook_of_unknown_level,
)
