"""The sources: each of use, and with an address that a browser may open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.checks.finding import in_cells, in_values
from data.checks.mentions import used
from data.checks.rule import Rule, rule
from data.dataset.package import DOCUMENTS, TABLES, Package
from data.dataset.problem import Problem


@rule(*TABLES, *DOCUMENTS)
def unused_source(package: Package) -> Iterator[Problem]:
    """A source that nothing rests on."""
    wrong = ~package.tables["sources"]["source"].isin(used(package, "sources"))
    message = "Nothing rests on this source; name it in a statement or take it out."
    yield from in_cells(package, "sources", "source", wrong, message)


@rule("sources")
def no_web_address(package: Package) -> Iterator[Problem]:
    """An address that is not of the web, such as one that would run a script."""
    message = "Give an address that starts with https:// or http://, or empty the cell."
    yield from in_values(package, "sources", "address", _is_not_of_the_web, message)


def _is_not_of_the_web(address: str) -> bool:
    return re.fullmatch(r"https?://[^\s\"'<>]+", address) is None


RULES: tuple[Rule, ...] = (unused_source, no_web_address)
