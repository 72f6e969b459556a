"""What a fault is: a valid dataset, one thing done to it, and what the checks then say."""

from __future__ import annotations

from typing import NamedTuple

from data.dataset.problem import Problem
from tests.datasets import Change


class Fault(NamedTuple):
    """`says` names the fault as a reader would; `problems` are all that it leads to, in order."""

    says: str
    change: Change
    problems: list[Problem]
