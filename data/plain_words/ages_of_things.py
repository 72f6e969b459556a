"""How old a tattoo or a bruise is, and what else is harmless by what stands beside it."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import FEVERISH, ILL

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
_CHAFED = r"(?:chaf\w*|rubbed|rubbing|joggers nipple|runners? (?:nipple|rub))"
_HEALS = (
    r"(?:nearly|almost|mostly|all|healing|now|is|has|have|its)(?: (?:healed|better|gone|fine|"
    r"nicely|"
    r"well|up))+|heal(?:ed|ing)"
)

_SEEN = (
    r"(?:midwife|health visitor|paediatrician|pediatrician|neonatal nurse)(?: (?:has|had|who|"
    r"just))* "
    r"(?:checked|looked|seen|saw|happy|was happy|not worried|was not (?:worried|bothered)|said "
    r"(?:it is|"
    r"its|they are|theyre) (?:normal|fine|nothing|harmless))"
)
_POORLY = (
    r"\b(?:blister\w*|floppy|limp|sleepy|drows\w*|not (?:feed\w*|wak\w*|settl\w*)|off (?:his|her) "
    r"(?:feeds?|milk)|refus\w*|pus\w*|spread\w*|purple|blue|grey|pale|mottled|sick|vomit\w*|"
    r"breath\w*|grunt\w*|fits?|swell\w*|swollen|wors\w+|now|since|weep\w*|burst\w*|ooz\w*|"
    r"crust\w*|peel\w*|raw|sores?|bleed\w*|blood|jaundice\w*|yellow skin|herpes|cold sores?)\b"
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
    # Chafed skin that stung in the shower and heals is no severe pain.
    (
        r"(shower\w*|bath|water|soap|salt water|sea) (?:(?:was|is|were|after|afterwards|felt|"
        r"like|pure|"
        r"absolute) )*(?:agony|torture|hell|murder|excruciating)",
        r"\2 smarted",
        rf"^(?!.*\b{_CHAFED}\b.*\b(?:{_HEALS})\b)|{ILL}",
    ),
    # The white tops of a newborn's spots, which a midwife has looked at.
    (
        r"(?:with |and )?(?:(?:tiny|little|small|white|yellow|pale|yellowish) )+(?:tops?|heads?|"
        r"tips?|"
        r"cent(?:re|er)s?|middles?)\b",
        " ",
        rf"^(?!.*\b{_SEEN}\b)|{FEVERISH}|{_POORLY}",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
