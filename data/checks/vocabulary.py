"""The terms: each of use, told apart from the others, and complete for its facet."""

from __future__ import annotations

from collections.abc import Iterator

from data.checks.finding import in_cells, in_document
from data.checks.mentions import used
from data.checks.rule import Rule, rule
from data.dataset.package import DOCUMENTS, TABLES, Package
from data.dataset.problem import Problem


@rule(*TABLES, *DOCUMENTS)
def orphan_term(package: Package) -> Iterator[Problem]:
    """A term that no statement, rule or narrower term names, and no step of its scale either."""
    rows = package.tables["terms"]
    in_use = rows["term"].isin(used(package, "terms"))
    # A step that no source states can still be ticked, and then speaks against the other steps.
    scales = rows.loc[in_use & (rows["scale"] != ""), "scale"]
    message = "Nothing names this term; state it of a condition or take it out."
    wrong = ~in_use & ~rows["scale"].isin(scales)
    yield from in_cells(package, "terms", "term", wrong, message)


@rule("terms", "facets")
def empty_facet(package: Package) -> Iterator[Problem]:
    """A facet without terms."""
    filled = set(package.tables["terms"]["facet"])
    for place, entry in enumerate(package.documents["facets"]["facets"]):
        if entry["facet"] not in filled:
            message = "No term has this facet; add one or take the facet out."
            yield in_document(package, "facets", ("facets", place), entry["facet"], message)


@rule("terms")
def repeated_label(package: Package) -> Iterator[Problem]:
    """A term that reads like another term of its facet."""
    rows = package.tables["terms"]
    spoken = rows.assign(label=rows["label"].str.casefold())
    wrong = spoken.duplicated(["facet", "label"])
    message = "A term above in the same facet has this label; say how they differ."
    yield from in_cells(package, "terms", "label", wrong, message)


@rule("terms")
def missing_severity(package: Package) -> Iterator[Problem]:
    """A complication that does not say how bad it is."""
    rows = package.tables["terms"]
    wrong = (rows["facet"] == "complication") & (rows["severity"] == "")
    message = "Say how bad the complication is."
    yield from in_cells(package, "terms", "severity", wrong, message)


@rule("terms")
def stray_severity(package: Package) -> Iterator[Problem]:
    """A severity on a term that is no complication."""
    rows = package.tables["terms"]
    wrong = (rows["facet"] != "complication") & (rows["severity"] != "")
    message = "Only complications have a severity; empty this cell."
    yield from in_cells(package, "terms", "severity", wrong, message)


@rule("terms")
def missing_drawing(package: Package) -> Iterator[Problem]:
    """An appearance that cannot be shown."""
    rows = package.tables["terms"]
    wrong = (rows["facet"] == "appearance") & (rows["drawing"] == "")
    message = "Name the drawing that shows this appearance."
    yield from in_cells(package, "terms", "drawing", wrong, message)


RULES: tuple[Rule, ...] = (
    orphan_term,
    empty_facet,
    repeated_label,
    missing_severity,
    stray_severity,
    missing_drawing,
)
