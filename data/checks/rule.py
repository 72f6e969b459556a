"""What a rule is: a function that finds problems, and the files it must have to be able to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import wraps
from typing import Concatenate, ParamSpec

from data.dataset.package import Package
from data.dataset.problem import Problem

Options = ParamSpec("Options")
Finder = Callable[Concatenate[Package, Options], Iterator[Problem]]
Rule = Callable[[Package], Iterator[Problem]]


def rule(*needed: str) -> Callable[[Finder[Options]], Finder[Options]]:
    """Make a rule of a function: its problems carry its name as a slug (`unknown-term`).

    It is skipped where a table or document among `needed` is missing from the package, since what
    it would say then is not the cause.
    """

    def decorate(find: Finder[Options]) -> Finder[Options]:
        slug = find.__name__.replace("_", "-")

        @wraps(find)
        def found(
            package: Package, /, *args: Options.args, **options: Options.kwargs
        ) -> Iterator[Problem]:
            if all(name in package.tables or name in package.documents for name in needed):
                for problem in find(package, *args, **options):
                    yield replace(problem, rule=slug)

        return found

    return decorate
