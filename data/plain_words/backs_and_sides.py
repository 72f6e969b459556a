"""Backs, sides and bottoms in long stories: a back that cracks, both sides of it, "that cheek".

What a joint does is nothing of the skin, and a leg without pain tells nothing of a lump.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_JOINTED = any_of(
    """back | spine | neck | ribs? | vertebra\\w* | bones? | discs? | disks? | knuckles | joints? |
    hips? | tail ?bone | coccyx"""
)
_BEHIND = any_of(
    """bum | bums | bottom | butt | buttocks? | backside | arse | ass | rear |
    (?:my|his|her) behind | crack | tailbone | coccyx"""
)
_FACE = r"\b(?:face|facial|nose|chin|blush\w*|forehead|ears?|jaw|eyes?|lips?|mouth)\b"
_LIMB = any_of(
    """legs? | arms? | hips? | knees? | feet | foot | chest | buttocks? | stomach | tummy | belly |
    neck | groin"""
)

BACKS_AND_SIDES = (
    # What hurts no more because it is not felt at all is numb.
    (
        r"(legs?|feet|foot|arms?|hands?|toes|fingers)([^.;?!]{0,40}?) (?:because|cos|coz|as|since|"
        r"but) (?:i|he|she)(?: really| just)? (?:cannot|do not|can not|could not|no longer) feel "
        r"(?:them|it|anything there)",
        r"\2 . numb \2 , cannot feel my \2 . ",
    ),
    # Who stands up is a person; hair and skin stand up from something.
    (
        r"(?:(?<=\bi )|(?<=\bwhen )|(?<=\bwhile )|(?<=\bfrom )|(?<=\bafter )|(?<=\bto )|(?<=\bby )|"
        r"(?<=\bam )|(?<=\bim )|(?<=\bwas )|(?<=\bday )|(?<=\band )|(?<=\bif )|(?<=\bi have to ))"
        r"(stand|standing|stood) up\b(?! (?:from (?:the|my) skin|above|proud|on end))",
        r"\2",
        r"\bcannot stand|\b(?:hairs?|edges?|bumps?|spots?) (?:\w+ )?stand",
    ),
    (
        r"standing up(?= (?:typing|washing|cooking|working|at work|all day|for (?:long|hours|a)))",
        "standing",
    ),
    # The cheek beside a bottom, and the joint that cracks.
    (
        "(?:(?:that|this|the|each|right|left|whole|one|other|both|bum|butt|arse|ass) )+cheeks?",
        "buttock",
        rf"^(?!.*\b{_BEHIND}\b)|{_FACE}",
    ),
    (
        rf"crack(?:ed|s|ing) (?=(?:(?:my|his|her|the|a|your|up|own|lower|upper) "
        rf"){{0,3}}{_JOINTED}\b)"
        rf"|(?<=\bmy back )crack(?:s|ed|ing)",
        " ",
        r"\b(?:skin|dry|flak\w*|scal\w*|bleed\w*|itch\w*|eczema|psoriasis)\b",
    ),
    # A leg without pain is no lump without pain; nor is what hurts no more, or not yet.
    (
        rf"no (?:more )?pains? (?:in|down|into|to) (?:(?:my|his|her|the|either|both|other) "
        rf")*{_LIMB}\b",
        " ",
        r"\b(?:cold|white|pale|blue|black|numb|weak|dead|heavy|limp|swollen|feel|move|droop\w*)\b",
    ),
    (
        r"no (?:more )?pains? (?=(?:since|until|till|before|unless|at night|at rest|relief|"
        r"killers?|meds?)\b)",
        " ",
    ),
    # What is in the middle of the back is not in the middle of a lump.
    (
        r"(hole|pore|plug|blackhead)s? in the middle of (?=(?:my|his|her|the|your) (?:\w+ "
        r")?(?:back|spine|shoulders?)\b)",
        r"\2 on ",
    ),
    # What is rosy is pink. Who slips on the last steps falls, and not from a height.
    ("rosy(?! cheeks?)", "pink"),
    (
        r"(?:fell|slid|slipped|tumbled|missed|bumped)(?: down)?(?: on)? (?:(?:the|my|our) )?"
        r"(?:last|bottom|final) (?:(?:few|couple of|two|three|2|3) )?(?:stairs?|steps?)",
        "had a fall",
    ),
    # A back that hurts on both sides has two sides, not two legs.
    (
        r"(back (?:pains?|aches?|hurts?|hurting|aching|(?:is )?(?:sore|aching|hurting))|"
        r"pains?(?: is)?|sore|hurts?|aches?),? (?:on |in |to |at )?both sides"
        r"(?= ?(?:$|[.,;!?]|and\b|but\b|of (?:my|the|his|her) (?:\w+ )?(?:back|spine)))",
        r"\2 left and right",
        r"\bsciatica\b|\blegs?\b|\bthighs?\b|\bcalves\b|\bfeet\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
