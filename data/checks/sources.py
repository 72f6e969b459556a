"""The sources: each of use, and with an address that a browser may open."""

from __future__ import annotations

import re
from collections.abc import Iterator

from data.checks.finding import in_cells, in_values
from data.checks.hosts import is_refused
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


@rule("sources")
def refused_host(package: Package) -> Iterator[Problem]:
    """An address where readers must not be sent: a proxy, a copy, a site under construction."""
    message = "Give the publisher's own page; a copy that was read goes into read_at."
    yield from in_values(package, "sources", "address", is_refused, message)


@rule("sources")
def copy_without_match(package: Package) -> Iterator[Problem]:
    """A copy was read, and nothing says whether it is the text of the page."""
    rows = package.tables["sources"]
    wrong = (rows["read_at"] != "") & (rows["matched"] == "")
    message = "Say in matched whether the copy in read_at is the text of the page: yes or no."
    yield from in_cells(package, "sources", "matched", wrong, message)


@rule("sources")
def match_without_copy(package: Package) -> Iterator[Problem]:
    """It is said whether a copy is the page's text, and no copy is named."""
    rows = package.tables["sources"]
    wrong = (rows["read_at"] == "") & (rows["matched"] != "")
    message = "Name the copy that was read in read_at, or empty this cell."
    yield from in_cells(package, "sources", "matched", wrong, message)


@rule("sources")
def copy_of_itself(package: Package) -> Iterator[Problem]:
    """The copy that was read is the page itself."""
    rows = package.tables["sources"]
    wrong = (rows["read_at"] != "") & (rows["read_at"] == rows["address"])
    message = "This is the page itself; empty read_at and matched."
    yield from in_cells(package, "sources", "read_at", wrong, message)


def _is_not_of_the_web(address: str) -> bool:
    return re.fullmatch(r"https?://[^\s\"'<>]+", address) is None


RULES: tuple[Rule, ...] = (
    unused_source,
    no_web_address,
    refused_host,
    copy_without_match,
    match_without_copy,
    copy_of_itself,
)
