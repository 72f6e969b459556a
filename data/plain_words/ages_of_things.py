"""How old a tattoo, a bruise or a mattress is, and nobody."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_THING = any_of(
    r"""tattoos? | tat | ink | piercings? | bruises? | sunburn | burns? | scabs? | cuts? |
    scratch\w* | graze | trainers | shoes | boots | sandals | mattress | bra | bed | sofa | bites? |
    stitches | scar | wound | injury | sprain | tan | wax | shave |
    haircut | jab | vaccine | injection | dressing | plaster | peel | rucksack | backpack"""
)
_NUMBER = any_of(
    r"""\d{1,2} | one | two | three | four | five | six | seven | eight | nine | ten | a couple of |
    a few | couple of | few"""
)
_OLD = rf"(?:only |just |about |now |all of )*({_NUMBER}) (days?|weeks?|wks?) old"
_BABY = (
    r"\b(?:bab(?:y|ies)\w*|newborn\w*|infants?|neonat\w*|sons?|daughters?|boys?|girls?|he|she|hes|"
    r"shes|his|her|him|born|birth|midwi\w+|nappy|nappies|little one|twins?|bub|child|kid|toddler|"
    r"grand\w+|nephew|niece|floppy|sleepy|feed\w*|breast\w*|cot|pram|our|weigh\w*)\b"
)
AGES_OF_THINGS = (
    (
        rf"\b({_THING}(?: (?:is|are|was|were|on|in|my|the|of|back|left|right|upper|lower|shoulder|"
        rf"blade|blades|neck|arm|leg|ankle|ribs|thing|that|which|and|from|bought|its|these|i|"
        rf"got))*) "
        rf"{_OLD}",
        r"\2 for \3 \4",
        _BABY,
    ),
    (
        rf"{_OLD}(?: (?:new|fresh|healing|big|little|small|back))* ({_THING})\b",
        r"\4 for \2 \3",
        _BABY,
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
