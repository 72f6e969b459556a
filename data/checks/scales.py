"""Scales: terms of one facet, numbered from 1 without a gap."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from data.checks.finding import in_cells
from data.checks.rule import Rule, rule
from data.dataset.package import Package
from data.dataset.problem import Problem


@rule("terms")
def step_without_scale(package: Package) -> Iterator[Problem]:
    """A step that no scale has."""
    rows = package.tables["terms"]
    wrong = (rows["step"] != "") & (rows["scale"] == "")
    message = "Name the scale of this step, or empty the cell."
    yield from in_cells(package, "terms", "step", wrong, message)


@rule("terms")
def scale_without_step(package: Package) -> Iterator[Problem]:
    """A term on a scale without its place there."""
    rows = package.tables["terms"]
    wrong = (rows["scale"] != "") & (rows["step"] == "")
    message = "Number the step that this term is on its scale."
    yield from in_cells(package, "terms", "scale", wrong, message)


@rule("terms")
def repeated_step(package: Package) -> Iterator[Problem]:
    """A step that its scale already has."""
    rows = package.tables["terms"]
    stepped = (rows["scale"] != "") & (rows["step"] != "")
    wrong = stepped & rows.duplicated(["scale", "step"])
    message = "A term above is this step of the same scale; number them anew."
    yield from in_cells(package, "terms", "step", wrong, message)


@rule("terms")
def missing_step(package: Package) -> Iterator[Problem]:
    """A step with no step before it on its scale."""
    rows = package.tables["terms"]
    numbered = rows[(rows["scale"] != "") & rows["step"].str.fullmatch("[1-9][0-9]{0,8}")]
    steps = list(zip(numbered["scale"], numbered["step"].astype(int), strict=True))
    taken = set(steps)
    late = [step > 1 and (scale, step - 1) not in taken for scale, step in steps]
    wrong = pd.Series(rows.index.isin(numbered.index[late]), index=rows.index)
    message = "The step before this one is missing; number the steps 1, 2, 3 and so on."
    yield from in_cells(package, "terms", "step", wrong, message)


@rule("terms")
def divided_scale(package: Package) -> Iterator[Problem]:
    """A scale with steps in more than one facet."""
    rows = package.tables["terms"]
    first = rows.drop_duplicates("scale").set_index("scale")["facet"]
    wrong = (rows["scale"] != "") & (rows["facet"] != rows["scale"].map(first))
    message = "The steps of a scale must all have one facet; name another scale."
    yield from in_cells(package, "terms", "scale", wrong, message)


@rule("terms", "facets")
def scale_without_question(package: Package) -> Iterator[Problem]:
    """A scale that `facets.yaml` does not list, so that nobody can be asked for its steps."""
    rows = package.tables["terms"]
    listed = {entry["scale"] for entry in package.documents["facets"]["scales"]}
    wrong = (rows["scale"] != "") & ~rows["scale"].isin(listed)
    message = "facets.yaml does not list this scale; correct the name or add it there."
    yield from in_cells(package, "terms", "scale", wrong, message)


RULES: tuple[Rule, ...] = (
    step_without_scale,
    scale_without_step,
    repeated_step,
    missing_step,
    divided_scale,
    scale_without_question,
)
