"""The shipped dataset, read once for all stories."""

from __future__ import annotations

from functools import cache

from data.dataset.catalogue import build
from data.dataset.package import read
from data.desk.workbench import Workbench


@cache
def shipped() -> Workbench:
    package = read()
    return Workbench(package, build(package))
