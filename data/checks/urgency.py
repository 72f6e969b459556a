"""The warning signs of `urgency.yaml`, beyond their form and the keys that they name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from data.checks.families import parents_of
from data.checks.finding import in_document
from data.checks.mentions import in_documents
from data.checks.rule import Rule, rule
from data.dataset.catalogue import above
from data.dataset.package import Package
from data.dataset.problem import Problem


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
    needs = chain.from_iterable(entry["all"] for entry in package.documents["urgency"]["rules"])
    ruled = set(chain.from_iterable([need] if isinstance(need, str) else need for need in needs))
    for place, term in enumerate(package.documents["urgency"]["now"]):
        if ruled.isdisjoint([term, *above(term, parents)]):
            message = "No rule needs this term; add the rule or take the term out of now."
            yield in_document(package, "urgency", ("now", place), term, message)


RULES: tuple[Rule, ...] = (term_not_tickable, sign_without_rule)
