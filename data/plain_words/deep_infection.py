"""An infection that goes deep: skin that dies and smells, and red that runs far."""

from __future__ import annotations

_WHERE = (
    r"(?:area|skin|flesh|patch(?:es)?|sore|wound|boil|abscess|lump|cyst|middle|cent(?:re|er)|"
    r"scrotum|sack|balls|privates|buttock|bum|groin|ulcer|bite|cut|edges?|toes?|foot|it|its|scar|all|"
    r"round it|around it)"
)
_TURNED = (
    "(?:is|has|have|are|all|gone|went|going|turned|turning|looks?|looking|now|completely|just)"
)
_ROTS = r"\b(?:smell\w*|stink\w*|stank|stunk|rott\w+|foul|stench|reek\w*|rank|honks)\b"
# What comes out of a spot and smells is black now and then, and so are sock, dog and nail.
_NO_FLESH = (
    r"\b(?:blackheads?|heads?|pores?|plugs?|gunk|stuff|gunge|paste|cheese|squeez\w*|popp?\w*|"
    r"comes? out|came out|coming out|hairs?|moles?|nails?|bruis\w*|tar|charcoal soap|shirt|socks?|"
    r"ink|tattoo|dye|ointment)\b"
)
_RED = "(?:red|redness|red skin|swelling|swollen|its|it is)"
_PLACE = "(?:hips?|knees?|elbows?|armpits?|groin|waist|ankles?|shoulders?|neck|ribs|tummy|thighs?)"
_SUNNY = (
    r"\b(?:sun\w*|beach|pool|holiday|burnt|baths?|cold|nettles?|socks?|tights|wax\w*|shav\w*|blush\w*|hives|itch\w*|"
    r"years|tan|wader\w*|boots?|jeans|dye)\b"
)

DEEP_INFECTION = (
    # "The whole area is black and smells rotten": the flesh dies.
    (
        rf"\b({_WHERE}(?: {_TURNED})*) (?:black|blackish|blackened)(?! (?:and blue|head|eyed|mark|"
        rf"mole|spot|dot|hair|ink))(?=[^.;?!]{{0,30}}{_ROTS})",
        r"\2 , skin turned black",
        _NO_FLESH,
    ),
    (
        rf"\bblack (patch(?:es)?|middle|cent(?:re|er)|edges?|skin|flesh|area)"
        rf"(?=[^.;?!]{{0,30}}{_ROTS})",
        r"\2 skin turned black",
        _NO_FLESH,
    ),
    (
        rf"(whole|entire|all the|surrounding) (area|patch|wound|sore|buttock|bum cheek)"
        rf"(?: {_TURNED})* black(?! and blue)",
        r"\2 \3 skin turned black",
        _NO_FLESH,
    ),
    # "Red as far as my hip now" has spread.
    (
        rf"({_RED}) (?:(?:right|all|now|up|down|the way) )*(?:as far as|reaching|to below|past) "
        rf"(?:my|his|her|the) ({_PLACE})\b",
        r"\2 , redness spreading to the \3",
        _SUNNY,
    ),
    (
        rf"\bnow (?:(?:its|it is|the|whole|all|going|gone|leg|arm) )*red (?:(?:right|all|up|down|"
        rf"the "
        rf"way|and \w+) )*to (?:my|his|her|the) ({_PLACE})\b",
        r"now red , redness spreading to the \2",
        _SUNNY,
    ),
    # "Pain like nothing on earth" has no pain that is nothing.
    (
        r"like (?:nothing|no pain|nowt) (?:on earth|(?:that )?(?:i|he|she) (?:have |has |had )?"
        r"(?:ever |never )?(?:ever |never )?(?:had|felt|known|experienced)(?: before)?|else)",
        "unbearable",
        r"\b(?:itch\w*|mild|slight|gone|better|massage|bliss|heaven|relief|nothing like)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
