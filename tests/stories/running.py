"""The shipped dataset, read once for all stories."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from data.dataset.catalogue import build
from data.dataset.package import read
from data.desk.workbench import Workbench
from tests.stories.reading import stories


@cache
def shipped() -> Workbench:
    package = read()
    return Workbench(package, build(package))


@cache
def held_out() -> Workbench:
    """The same without the accounts that are open stories: no story is to find itself."""
    own = {story.said(column) for story in stories("open") for column in ("typed", "text")}
    known = shipped().catalogue
    others = tuple(each for each in known.accounts if each.account not in own)
    return Workbench(shipped().package, replace(known, accounts=others))


def measuring(half: str) -> Workbench:
    """What the stories of a half are measured with."""
    return held_out() if half == "open" else shipped()
