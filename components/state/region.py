"""Where the reader is: picked once, kept in the session and in the address, stored nowhere else."""

from __future__ import annotations

from typing import Any

from components.state import session
from data.dataset.catalogue import Catalogue
from data.dataset.records import Place
from data.urgency.places import EMERGENCY, number_to_call, spoken


def chosen_region(catalogue: Catalogue) -> Place | None:
    """The region that the reader has picked, or nothing: then advice stays in neutral words."""
    return catalogue.places.get(session.region())


def said_here(catalogue: Catalogue, text: str) -> str:
    """`text` with the numbers and words of the chosen region."""
    return spoken(text, catalogue.neutral, chosen_region(catalogue))


def call_here(catalogue: Catalogue, level: str) -> dict[str, str]:
    """The number to dial at this level, as text and address of a link, or nothing."""
    number = number_to_call(level, chosen_region(catalogue))
    if not number:
        return {}
    place = chosen_region(catalogue)
    # A bare "111" is a health line in one country and the emergency number in another.
    named = place.words.get("urgent", number) if place and level != EMERGENCY else number
    return _call(catalogue, number, named)


def calls_here(catalogue: Catalogue, level: str) -> list[dict[str, str]]:
    """Every number to dial at this level: in an emergency also where no region is picked."""
    if call := call_here(catalogue, level):
        return [call]
    if level != EMERGENCY:
        return []
    return [_call(catalogue, number, number) for number in catalogue.anywhere]


def _call(catalogue: Catalogue, number: str, named: str) -> dict[str, str]:
    said = catalogue.wording["region"]["call"].format(number=named)
    return {"text": said, "href": f"tel:{number.replace(' ', '')}"}


def region_options(catalogue: Catalogue, level: str) -> dict[str, Any]:
    """What a list of regions shows, for a component of ours: its label says what it is for."""
    words = catalogue.wording["region"]
    return {
        "label": words.get(f"ask_{level}", words["label"]),
        "chosen": session.region(),
        "regions": [[place.region, place.name] for place in catalogue.places.values()],
    }
