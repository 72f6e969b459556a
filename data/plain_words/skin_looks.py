"""What skin and wounds look like, told with words that elsewhere mean less, or more."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.everyday_causes import BACK_TOO

_PRESSED = (
    r"bra|straps?|rucksack|backpack|waistbands?|elastic|belt|socks?|tights|knickers|pants|seams?|"
    r"creases?|scratch\w*|clothes|pillow|sheets?|lying|leaning|collar|mask|glasses"
)
_SPREADS = (
    r"\b(?:up|track\w*|spread\w*|travel\w*|moving|creep\w*|armpit|groin|longer|hot|swoll\w*|"
    r"infect\w*|cat|dog|fever|ill)\b"
)
_ILL = (
    r"\b(?:new|fever\w*|ill|temp\w*|hot|sick|suddenly|purple|spread\w*|today|unwell|headache|"
    r"poorly)\b"
)
_AGONY = any_of(
    r"""agony | agonising | excruciating | off the (?:charts?|scale) | unbearable | screaming |
    unreal | (?:10|ten) (?:or|out of) (?:10|ten) | insane | horrendous | indescribable |
    so much pain | worst pain | pain is (?:so bad|crazy|mad) | pain so bad | extreme pain |
    hurts like hell | in tears"""
)
_LITTLE_TO_SEE = (
    "(?:(?:only|just|barely|hardly anything but|tiny|small|little|minor)(?: \\w+){0,3} "
    "(?:marks?|cut|scratch|graze|nick|swelling|redness|prick|puncture)"
    "|(?:barely|hardly|scarcely)(?: even)? (?:a mark|red|swollen|anything (?:to see|there)|visible)"
    "|nothing(?: much| really)? (?:to see|to look at|visible|showing)|skin looks (?:\\w+ )?"
    "(?:normal|fine|ok))"
)
SKIN_LOOKS = (
    # What the strap or the nails left.
    (
        r"red (?:lines?|stripes?|streaks?|marks?)"
        rf"(?= (?:\w+ )?(?:from|off|where|of|by|after) (?:\w+ ){{0,3}}?(?:{_PRESSED})\b)",
        "red mark",
        _SPREADS,
    ),
    (r"lines of red (?=from (?:lying|leaning|creas\w+|straps?))", "red marks ", _SPREADS),
    (r"(?:all over|everywhere)(?= (?:that )?i scratch)", "where"),
    # A red line that goes up a limb, and redness past the line that somebody drew round it.
    (
        r"red (?:\w+ ){0,2}(?:lines?|streaks?|stripes?|veins?|tracks?|trails?) (?:\w+ ){0,3}?"
        r"(?:going|running|tracking|moving|travell?ing|creeping|heading|shooting|climbing|snaking)"
        r"(?: all)?(?: the way)? (?:up|from|towards?|along)",
        "red streak going up",
        rf"\b(?:{_PRESSED})\b",
    ),
    (
        r"(?:gone|went|moved|spread|spreading|crept|is|its|now)(?: \w+)? (?:over|past|beyond|"
        r"outside) "
        r"(?:the |my |that )?(?:(?:biro|pen|sharpie|marker|felt tip)(?: (?:marks?|line|ring|"
        r"circle|edge))?|"
        r"line (?:i|we|he|she|they|the nurse|the doctor|nurse|doctor) (?:drew|made|marked))",
        "redness past the line",
    ),
    (
        r"(red\w*(?: \w+){0,4}?) (?:has |have |is )?(?:travell?ed|moved|crept|climbed|spread|"
        r"reached|tracked|"
        r"extended)(?: all| right)?(?: the way)? (?:up |to |into |past |as far as |down to )+"
        r"(?:my |his |her |the )?(?=knee|groin|thigh|elbow|armpit|shoulder|wrist|ankle|hip|hand|"
        r"foot|leg|"
        r"arm|calf|shin)",
        r"\2 redness spreading ",
        r"\b(?:months|years|slowly|gradually|tan|wine|dye|paint|flak\w*|scal\w+)\b",
    ),
    (
        r"(?:mug|cup|pot|pan|bowl|kettle|flask) of (?:hot |boiling )?(?:tea|coffee|water|soup|"
        r"noodles|oil|"
        r"porridge)(?: \w+){0,2}? (?:over|on|down|onto) (?=(?:her|him|my)self|her\b|him\b|me\b|"
        r"my\b|his\b)",
        "scald ",
    ),
    (
        r"burn (?:is )?(?:bigger|larger|wider) than (?:my|his|her|a) (?:whole )?(?:hand|palm)",
        "large burn",
    ),
    # It throbs, and it hurts far more than what is seen.
    (
        r"((?:red|hot|swollen|sore|boil|toe|finger|bite|wound|cut|lump|abscess)\b[^.;?!]{0,25})\b"
        r"(?:pulsing|pulsating)",
        r"\2throbbing",
        r"\b(?:heart|pulse|head|chest|tummy|belly|stomach|navel)\b",
    ),
    (
        rf"({_AGONY}\b[^.;?!]{{0,40}}?)\b({_LITTLE_TO_SEE})\b",
        r"\2 pain out of proportion \3 ",
        rf"{BACK_TOO}|\bitch",
    ),
    (
        rf"({_LITTLE_TO_SEE})\b(?=[^.;?!]{{0,40}}\b{_AGONY}\b)",
        r"\2 pain out of proportion ",
        rf"{BACK_TOO}|\bitch",
    ),
    (
        r"(blister\w*|peel\w*)((?: \w+){0,2}?) and (?:is |are |all |really )*raw(?! with)",
        r"\2\3 raw skin",
    ),
    # What a cream holds burns nobody's skin away.
    (
        r"(salicylic|lactic|glycolic|hyaluronic|azelaic|folic|ascorbic|amino|fatty|citric|mandelic|"
        r"retinoic|stomach|uric) acids?",
        r"\2",
    ),
    # Black skin at a wound is not the colour of somebody's skin.
    (
        r"(?:(?<=and )|(?<=, )|(?<=now )|(?<=got ))black skin(?= (?:over|around|round)\b)",
        "skin turned black",
    ),
    (
        r"(?:came|come|comes|broke|coming|breaking) (?:out|up) (?:all )?in (?:(?:big|red|itchy|"
        r"huge|massive) )*"
        r"(?:lumps|bumps|welts|weals|wheals)",
        "hives",
    ),
    # A glass that makes them fade, or not, and what never fades.
    (
        r"not (?:budged?|shift(?:ed)?|mov(?:e|ed|ing)|chang(?:e|ed|ing))(?=[^.;?!]*\b(?:glass|"
        r"tumbler))",
        "not fade",
    ),
    (
        r"((?:glass|tumbler)\b[^.;?!]*)\bnot (?:budged?|shift(?:ed)?|mov(?:e|ed|ing)|chang(?:e|"
        r"ed|ing))",
        r"\2not fade",
    ),
    (
        r"(?:do |does |did )?(?:fades?|faded|disappears?|disappeared|vanish(?:es|ed)?|go(?:es)? "
        r"away|"
        r"blanch(?:es|ed)?) (?:when|if|under|with) "
        r"(?:i |you |we )?(?:\w+ )?(?:a |the )?(?:glass|tumbler)(?: on (?:it|them))?",
        " ",
        r"\b(?:not|no|never|cannot|without|still|stay\w*|remain\w*|hardly|barely|some|only|except|"
        r"but|until|should|supposed|meant)\b",
    ),
    (
        r"(freckles?|moles?|birthmarks?|cherry (?:red )?(?:dots?|spots?)|age spots?)"
        r"(?: (?:do|does|did|will|that))* not fade(?: when (?:i )?press\w*| under a glass)?",
        r"\2",
        _ILL,
    ),
    # A scab that dries goes black; dead skin in the shower is what everybody sheds.
    (
        r"scabs?(?: (?:has|have|is))? (?:gone|turned|went|going|turning) (?:all )?black"
        r"(?=[^.;?!]{0,40}\b(?:drop\w*|fall\w*|fell|heal\w*|dry|dried))",
        "dark scab",
        r"\b(?:pain\w*|sw[eo]ll\w*|fever|spread\w*|stink\w*|smell\w*|hot|bite|necro\w*|dead)\b",
    ),
    # So does a tag that is cut off from its blood, and a wart that was frozen.
    (
        r"(tags?|warts?|verrucas?|blackheads?)(?: (?:has|have|is|just|that|then|all))* "
        r"(?:gone|turned|went|going|turning) (?:\w+ )?black",
        r"\2",
        r"\b(?:pain\w*|sw[eo]ll\w*|fever|spread\w*|stink\w*|smell\w*|hot|bite|dead|wound|"
        r"skin round)\b",
    ),
    (
        r"(?:layers? of )?dead skin(?: (?:just|all))? (?:wipes|rubs|comes|washes|scrubs) (?:off|"
        r"away)|"
        r"layers? of dead skin",
        "peeling skin",
        r"\b(?:blister\w*|raw|burn\w*|sheets?|fever|medicine|tablets?|mouth|pain\w*|sore|wound)\b",
    ),
    (
        r"bruis\w+ (?:(?:is|has|have|are|just) )?(?:going|gone|turning|turned|went) (?:\w+ "
        r"){0,3}black",
        "bruise",
        r"\b(?:spread\w*|fever|no reason|wound|hot|infect\w*|bite|smell\w*|blister\w*|agony)\b",
    ),
    (
        r"(scrotum|testicles|balls|penis|vulva|labia|genitals|perineum|flesh|toes?|fingertips?|"
        r"foot)"
        r"(?: \w+){0,2} (?:gone|going|turned|turning|went|goes)(?: (?:all|completely))? black(?! "
        r"and blue)|"
        r"(scrotum|testicles|balls|penis|vulva|labia|genitals) (?:is |are )?(?:black and swollen|"
        r"swollen(?: and)? black)(?! and blue)",
        r"\2\3 skin turned black",
    ),
    (r"piercing (?:\w+ )?punched out|hole punch(?:er)?", " "),
    (r"((?:ice pick|acne scars?|piercing)[^.;?!]{0,40})punched out", r"\2"),
    (
        r"(?:flat |pale |faint |thin |neat )*(?:pink|red) scar(?! tissue)",
        "scar",
        r"\b(?:hot|sore|sw[eo]ll\w*|pus|open\w*|weep\w*|ooz\w*|infect\w*|pain\w*|spread\w*|fever|"
        r"smell\w*)\b",
    ),
    (
        r"(rash|ring|patch|circle)s? (?:after|from|since) (?:a |the |my )?tick bite",
        r"\2, tick bite",
    ),
    (r"(?<=off )like (?:a )?scald(?:ed skin)?\b", "skin looks scalded"),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
