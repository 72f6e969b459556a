"""How somebody may tell of a condition without knowing its name: a row of `accounts.csv`."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Account:
    """Made up, or told anew, to teach the search: no fact, and never shown."""

    condition: str
    account: str
