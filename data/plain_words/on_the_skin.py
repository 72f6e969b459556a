"""What is on the skin as expected: by a filler, a stain or a numbing cream, and on a newborn."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import FEVERISH, SADDLE

_FILLER = r"(?:lip )?fillers?|lip (?:injections?|flip|job)|botox"
_MORE_THAN_FILLER = (
    r"\b(?:tight\w*|throb\w*|fast|quick\w*|bump|dusky)\b|"
    r"\b(?:breath\w*|throat|tongue|hives|rash|faint\w*|dizz\w*|blind\w*|sight|vision|white|blue|"
    r"grey|mottled|blotch\w*|black|severe|agony|fever\w*|pus|hot|voice|swallow\w*|"
    r"nuts?|peanuts?|prawns?|ate|eating|sting|stung|wasp|bee|allerg\w*|itch\w*|wheez\w*|sick|"
    r"vomit\w*|die|last (?:month|year)|months ago|years? ago|cannot|see|pain\w*|cold|pale|all "
    r"over)\b"
)
_STAIN = any_of(
    r"""henna | hair ?dye | dye | ink | biro | felt ?tip | marker pen | turmeric | food colou?r\w* |
    iodine | betadine | fake tan | self tan\w* | shoe polish | gentian violet | silver nitrate"""
)
_COLOUR = "(?:black|purple|blue|yellow|green|orange|brown)"
_MORE_THAN_STAIN = (
    r"\bblack\b.*\b(?:iodine|betadine)\b|\b(?:iodine|betadine)\b.*\bblack\b|"
    r"\b(?:(?<!no )blister\w*|burn\w*|raw|swoll\w+|swell\w*|sore|painful|pus|smell\w*|numb|"
    r"fever\w*|ill|eyes|jaundice\w*|lips?|face|fingers?|toes?|feet|foot|nails?|breath\w*|scan|"
    r"contrast|inject\w*|wound|cuts?|bites?|bitten|ulcers?|spread\w*|dead|cold|moles?|baby|"
    r"newborn|"
    r"tea|eat\w*|ate|drink\w*|wee|pee|urine|poo|(?<!no )itch\w*|drew|drawn?|drawing|round|line|"
    r"past|beyond|middle)\b"
)
_NUMBED = (
    r"(?:numbing (?:cream|gel|spray)|emla|lidocaine|lignocaine|local ana?esthetic|the local "
    r"(?:wore|wears|has not worn|is wearing)|"
    r"numbing injections?)"
)
_NOT_NUMBED = (
    r"\b(?:bum|bottom|groin|legs|priva\w+|genital\w*|days|weeks?|months?|wip\w+|epidural|spinal|"
    r"(?:like|as if|as though)(?: \w+){0,6} (?:emla|lidocaine|local|numbing)|side|tongue|face|"
    r"arms?|dizz\w*|"
    r"seizures?|fits?|ringing|weak\w*|droop\w*|speech|slur\w*|walk\w*|pee|wee|bladder|bowels?|"
    rf"confus\w*|chest)\b|{SADDLE}"
)
_CUPPED = r"(?:cupping|gua sha|coining)\b"
_LEFT_BY_CUPS = r"(?:(?:round|dark|purple|red|black|blue|big|circular|circle) )*bruis\w*"
_MORE_THAN_CUPS = (
    r"\b(?:fever\w*|ill|unwell|gums?|nose ?bleeds?|pus|blister\w*|burn\w*|hot|swoll\w+|"
    r"elsewhere|all over|everywhere|legs?|arms?|thinners?|warfarin|apixaban|weeks?|months?|never|"
    r"no cupping)\b"
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

ON_THE_SKIN = (
    # Lips are big after a filler, as expected; what stains the skin colours it.
    (
        rf"(?:lips?|face|mouth|cheeks?)(?: (?:is|are|look|a bit|still|so|all))* (?:huge|swollen|"
        rf"puffy|big|massive|enormous|swelling)(?: up)?(?=.*\b(?:{_FILLER})\b)",
        " ",
        _MORE_THAN_FILLER,
    ),
    (
        rf"((?:{_FILLER})\b[^?!]{{0,50}}?)\b(?:lips?|face|mouth|cheeks?)(?: (?:is|are|look|a bit|"
        rf"still|"
        r"so|all))* (?:huge|swollen|puffy|big|massive|enormous|swelling)(?: up)?",
        r"\2",
        _MORE_THAN_FILLER,
    ),
    (
        rf"({_STAIN}\b[^.;?!]{{0,40}}?)\b(?:(?:has|have|is|are|went|gone|going|goes|turned|"
        rf"turning|left|all|my|skin) )*{_COLOUR}\b",
        r"\2stained",
        _MORE_THAN_STAIN,
    ),
    (
        rf"{_COLOUR}(?: \w+){{0,3}}? (?=(?:from|where|after|because of|"
        rf"off)\b[^.;?!]{{0,25}}\b{_STAIN}\b)",
        "stained ",
        _MORE_THAN_STAIN,
    ),
    # What the cups left behind.
    (
        rf"bruis\w*(?=[^.;?!]*\b{_CUPPED})|(?<=cupping ){_LEFT_BY_CUPS}",
        "marks",
        _MORE_THAN_CUPS,
    ),
    (rf"({_CUPPED}[^;?!]{{0,40}}?)\b{_LEFT_BY_CUPS}", r"\2marks", _MORE_THAN_CUPS),
    # What a cream or an injection numbed.
    (
        rf"numb(?:ed|ness)?\b(?=[^.;?!]{{0,50}}\b{_NUMBED}\b)",
        " ",
        _NOT_NUMBED,
    ),
    (rf"({_NUMBED}\b[^.;?!]{{0,40}}?)\bnumb(?:ed|ness)?", r"\2", _NOT_NUMBED),
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
