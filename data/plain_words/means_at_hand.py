"""Means to end one's life that stand ready, were thought of, or were taken."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import DESPAIR, unless_grave

_WANTS_TO_DIE = " want to die . "
_PILLS = any_of(
    r"""tablets | pills | meds | medication | paracetamols? | pain ?killers | co ?codamol |
    tramadol | antidepressants | sleeping (?:tablets|pills) | ibuprofen | aspirins? | codeine |
    amitriptyline | morphine | insulin | oxy\w* | diazepam | drugs"""
)
_NO_PILLS = any_of(
    r"""spots | moles | freckles | bumps | lumps | pimples | zits | boils | cysts | hives | rashes |
    blisters | bites | stings | scars | skin tags | tags | warts | acne | itching | itches | sun |
    sunburns? | sunshine | stress | problems | trouble | tests | scans | photos | pictures"""
)
"""Who "had lots of spots" has taken nothing."""
_OF_MINE = (
    "(?:(?:my|all|the|his|her|these|those|of|up|enough|some|a|mums|dads|whole|prescription|spare|"
    "leftover|old) )*"
)
_END = (
    r"(?= ?(?:$|[.,;!?)]|and\b|so\b|but\b|any ?more\b|tonight\b|tomorrow\b|now\b|"
    r"any longer\b|soon\b))"
)
# What one counts, lines up or packs for a journey or by the week is no such store.
_FOR_USE = unless_grave(
    r"\b(?:holiday|trip|suitcase|pharmac\w*|prescri\w*|week|dosette|organi[sz]er|doctor|rash|"
    r"itch\w*|"
    r"hives|hay ?fever|antihistamines?|antibiotics?|vitamins?|thyroid)\b",
    DESPAIR,
)
_A_COURSE = r"\b(?:antibiotics?|course|vitamins?|thyroid|as prescribed|over the years)\b"

MEANS_AT_HAND = (
    # Means that stand ready.
    (
        rf"{_PILLS}(?: \w+){{0,3}}? (?:lined|laid|counted|stacked|piled|set|tipped|emptied|"
        r"poured|saved|hidden|"
        r"stashed|spread)(?: up| out)?\b|(?:lined|laid|counted|piled|sav(?:ed|ing)|stored|hoard\w*|"
        r"stash\w*|"
        rf"stockpil\w*|emptied|tipped|collect\w*|stor\w*)(?: up| out| away)? {_OF_MINE}{_PILLS}",
        _WANTS_TO_DIE,
        _FOR_USE,
    ),
    (
        rf"(?:bottle|handful|fistful|box|boxes|pile|stash|packet|packets|jar) of {_OF_MINE}{_PILLS}"
        r"(?: \w+){0,3}? (?:in (?:my|his|her) hand|in front of|beside|next to|ready|here|on the "
        r"(?:bed|table))"
        rf"|{_PILLS} (?:are |is |and \w+ )?(?:ready|in (?:my|his|her) hand|in front of (?:me|"
        r"him|her)|all here)"
        rf"{_END}",
        _WANTS_TO_DIE,
        _FOR_USE,
    ),
    (
        "(?:got|have|found|bought|tied|tying|made|hung)(?: \\w+){0,2} (?:noose|rope(?= (?:ready|"
        "tied|up|and|round))"
        "|ligature)|(?:rope|noose|belt) (?:(?:is|all) )*(?:ready|round my neck)",
        _WANTS_TO_DIE,
    ),
    # Ropes and guns are tools as well.
    (
        r"(?:rope|noose|ligature|gun)\b[^;?!]{0,40}\b(?:going to|gonna|ready to|about to) "
        r"do it\b",
        _WANTS_TO_DIE,
        r"\b(?:glue|nail|heat|massage|staple|spray|paint|water|caulk|temperature|thermometer|climb\w*|"
        r"skipping|jump\w*|tow|swing|abseil\w*|burn\w*|gym|tattoo|pierc\w*)\b",
    ),
    (
        r"(?:sat|sitting|standing|stood|im|i am|walking|driving|going|gone|stand|up)(?: "
        r"\w+){0,2}? (?:on|to|at|"
        r"by) (?:the |a )?(?:edge of )?(?:the |a )?(?:bridge|cliff|car park roof|railway|train "
        r"tracks?|tracks|"
        r"viaduct|multi ?storey|roof)(?! of)"
        r"(?: and| about| ready| thinking)*(?: (?:to )?(?:jump\w*|step\w*|scared|alone|"
        rf"crying))?{_END}",
        _WANTS_TO_DIE,
        unless_grave(
            r"\b(?:fell|hurt|sun\w*|back (?:pain|ache)|slipp\w*|tripp\w*|bit\w*|stung|work\w*|"
            r"itch\w*|spots?|lump|mole|rash|walk with)\b",
            DESPAIR,
        ),
    ),
    (
        r"(?:thinking|thoughts?|thought) (?:about|of|on) (?:taking |using "
        rf")?{_OF_MINE}{_PILLS}{_END}",
        _WANTS_TO_DIE,
        _FOR_USE,
    ),
    (
        r"(?:cut|cutting|cuts|slic\w+|slash\w*) (?:my|his|her) (?:arms?|wrists?|thighs?|"
        r"legs?)(?: with (?:\w+ )?(?:glass|knife|razor|blade|scissors))?(?= ?(?:again|to cope|"
        r"on purpose|when|because|$|[.,;!?]))",
        _WANTS_TO_DIE,
        unless_grave(
            r"\b(?:shav\w*|razor (?:burn|bump)|glass|knife slipped|accident\w*|garden\w*|fell|"
            r"bramble\w*|work|tin|fence|wire)\b",
            DESPAIR.replace("|because", ""),
        ),
    ),
    (
        r"^overdose(?:d)?$|(?:taken |took |had )?(?:an|of|ive|have|possible|accidental|an "
        r"accidental) overdose(?:d)?\b",
        " taken an overdose . ",
    ),
    (
        r"(?:took|taken|swallowed|had|necked|ate|eaten) (?:all )?(?:too many|loads of|lots of|"
        r"a (?:load|lot|bunch) of|"
        r"the (?:whole|full|entire) (?:box|packet|pack|bottle|strip)|the lot)(?: of)?"
        rf"(?! (?:\w+ )?{_NO_PILLS}\b)(?: \w+)?(?: {_PILLS})?"
        r"(?= (?:on purpose|deliberately|to (?:die|end|sleep))|$|[.,;!?])(?<!too many)(?<!loads "
        r"of)(?<!lots of)"
        rf"|(?:took|taken|swallowed|had|necked|ate|eaten) too many (?:\w+ )?{_PILLS}"
        r"|(?:took|taken|swallowed|had|ate|eaten) (?:the|a) (?:whole|full|entire) "
        r"(?:box|packet|pack|"
        r"bottle|strip) of (?:paracetamols?|pain ?killers|co ?codamol|ibuprofen|aspirins?|codeine|"
        r"sleeping \w+|amitriptyline|diazepam|antihistamines)"
        r"|(?:took|taken|swallowed|had|ive had|necked|ate|eaten) (?:about|near|nearly|over|around|"
        r"at least|maybe|up to|i think| )*(?:1[2-9]|[2-9]\d|1\d\d) "
        r"(?:paracetamols?|co ?codamol|ibuprofens?)"
        r"|(?:took|taken|had) (?:all|the rest of) (?:of )?(?:my|his|her|the) "
        r"(?:pregabalin|gabapentin|amitriptyline|diazepam|zopiclone|tramadol|morphine|oxycodone|"
        r"codeine|co ?codamol|paracetamols?|sleeping (?:tablets|pills))"
        r"|(?:swallowed|necked) (?:all|every|the whole)(?: \w+){0,3}? "
        rf"(?:{_PILLS}|antihistamines)",
        " taken an overdose . ",
        _A_COURSE,
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
