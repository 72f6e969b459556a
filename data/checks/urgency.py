"""The warning signs of `urgency.yaml`, beyond their form and the keys that they name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from data.checks.families import parents_of
from data.checks.finding import in_document
from data.checks.mentions import in_documents
from data.checks.rule import Rule, rule
from data.dataset.kinship import above
from data.dataset.package import Package
from data.dataset.problem import Problem
from data.dataset.row_records import needs_in


@rule("terms", "facets", "urgency")
def term_not_tickable(package: Package) -> Iterator[Problem]:
    """A warning sign that readers cannot tick, so that it would never be met."""
    rows = package.tables["terms"]
    silent = [e["facet"] for e in package.documents["facets"]["facets"] if not e["filters"]]
    hidden = set(rows.loc[rows["facet"].isin(silent), "term"])
    for document, path, term in in_documents(package, "terms"):
        if document == "urgency" and term in hidden:
            message = "Readers cannot tick terms of this facet; name one of a facet that filters."
            yield in_document(package, document, path, term, message)


@rule("terms", "urgency")
def sign_without_rule(package: Package) -> Iterator[Problem]:
    """A sign asked for first of all that no rule makes anything of."""
    parents = parents_of(package, "terms")
    needs = chain.from_iterable(map(needs_in, package.documents["urgency"]["rules"]))
    ruled = set(chain.from_iterable(needs))
    for place, term in enumerate(package.documents["urgency"]["now"]):
        if ruled.isdisjoint([term, *above(term, parents)]):
            message = "No rule needs this term; add the rule or take the term out of now."
            yield in_document(package, "urgency", ("now", place), term, message)


@rule("urgency")
def unknown_group(package: Package) -> Iterator[Problem]:
    """A rule under a heading that the file does not list."""
    listed = {entry["group"] for entry in package.documents["urgency"]["groups"]}
    for place, entry in enumerate(package.documents["urgency"]["rules"]):
        if entry["group"] not in listed:
            message = "No such group; add it to groups or name one of them."
            yield in_document(
                package, "urgency", ("rules", place, "group"), entry["group"], message
            )


@rule("urgency")
def unused_group(package: Package) -> Iterator[Problem]:
    """A heading under which no rule stands."""
    used = {entry["group"] for entry in package.documents["urgency"]["rules"]}
    for place, entry in enumerate(package.documents["urgency"]["groups"]):
        if entry["group"] not in used:
            message = "No rule stands under this heading; take it out."
            yield in_document(package, "urgency", ("groups", place), entry["group"], message)


@rule("urgency")
def itself_not_needed(package: Package) -> Iterator[Problem]:
    """A term under `itself` that the rule does not need, so that it changes nothing."""
    for place, entry in enumerate(package.documents["urgency"]["rules"]):
        needed = {*chain.from_iterable(needs_in(entry))}
        for term in {*entry.get("itself", ())} - needed:
            message = "The rule does not name this term in all; take it out."
            yield in_document(package, "urgency", ("rules", place, "itself"), term, message)


RULES: tuple[Rule, ...] = (
    term_not_tickable,
    sign_without_rule,
    unknown_group,
    unused_group,
    itself_not_needed,
)
