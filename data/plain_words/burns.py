"""How a burn is told: what hot thing was pulled down, spilled or leaned on."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import BURNT, unless_grave

_HOT = any_of(
    r"""kettle | boiling water | boiled water | hot water(?: bottle)? |
    (?:cups?|mug|pot|pan|bowl) of(?: hot| boiling| my)? (?:tea|coffee|water|soup|noodles|oil|milk) |
    tea | coffee | cuppa | soup | noodles | pot noodle | gravy | porridge | hot fat | hot oil |
    hot drink | hot chocolate | hot milk | hot sauce | hot custard | hot food | hot wax |
    chip pan | frying pan | oil from (?:the |a )?\w+ ?\w* | steam(?: from (?:the |a )?\w+)? |
    boiling \w+ | saucepan | fryer | bath water"""
)
_NOT_HOT = unless_grave(
    r"\b(?:warm|cosy|hours|back ?ache|itch\w*|net|lacy|every (?:night|day|evening)|kettle "
    r"?bells?|tea ?tree|shirt|cold (?:tea|coffee|drink)|iced|coffee (?:colou?red|"
    r"table)|"
    r"tea (?:towel|coloured)|massage|essential oil|stain\w*|no burn|years ago|bath oil|carpet|"
    r"as a (?:child|kid|baby)|cold water|not hot|lukewarm)\b",
    BURNT,
)
_ON_THE_HOB = (
    "(?:(?:pan|pot|wok|kettle|jug|flask)(?: (?:off|from|on) the (?:hob|stove|cooker|side|table))?)"
)
_OLD_SKIN = (
    r"\b(?:years|months|every (?:day|night|evening)|lacy|lace|net|pattern|eczema|itch\w*|"
    r"dermatitis|sunbath\w*|sunbeds?|beach|tan|tanned|wallet|sofa|seat|jacket|bag|belt|shoes?|boots?|reflux|"
    r"mole|moles|burns|burning|not (?:a )?burn(?:t|ed)?|no burn)\b"
)
"""Skin that years of heat or itch have thickened is no burn."""
_NO_TODDLER = (
    r"\b(?:days?|weeks?|times|degree|when i was|ago|adult|sun\w*|itch\w*|eczema|burns|burning|no "
    r"burn)"
    r"\b"
)
_BURN = r"(?<!sun)(?<!sun )(?<!no )(?<!not a )(?<!carpet )(?<!razor )(?:scald(?:ed)?|burn(?:t|ed)?)"
_CHARRED = "(?:leathery|like leather|charred|waxy|like parchment|like charcoal)"
_PULLED = (
    r"(?:pull\w*|tugg?\w*|grab\w*|knock\w*|tipp\w*|reach\w*(?: out)? for|yank\w*|bump\w*|caught|"
    r"spilt|spill\w*|dropp\w*|touched|got|upended)"
)
_WENT = "(?:went|gone|poured|spilled|spilt|fell|tipped|came|splashed|landed|emptied|ran|got|goes)"
_VERY_HOT = any_of(
    r"""kettle | boil(?:ed|ing) (?:water|oil|fat|milk|soup|sauce) | hot (?:water|oil|fat|coffee|tea|
    soup|drink|wax|milk|chocolate)(?: bottle)? | (?:cups?|mug|pot|pan|bowl) of(?: hot)? (?:tea|
    coffee|water|soup|noodles|oil|milk)"""
)

BURNS = (
    (
        r"(?:pull(?:ed|s|ing)?|knock(?:ed|ing)?|tipp(?:ed|ing)|spill?(?:ed|ing)|spilt|"
        r"pour(?:ed|ing)|dropp(?:ed|ing)|"
        rf"grabb(?:ed|ing)|upended|threw|splash(?:ed|ing)?|sprayed)(?: \w+){{0,3}}? {_HOT}(?: "
        r"\w+)? "
        r"(?:over|down|on|onto|off|across)\b",
        " scald on ",
        _NOT_HOT,
    ),
    # "Boiled water all over his back", "hot coffee went down my front".
    (
        rf"{_VERY_HOT} (?:(?:has|was|got|just|all|it) )*"
        r"(?:(?:spilled|spilt|spills|poured|splash\w*|tipped|fell|burst|exploded|landed|went|leaked|"
        r"dropped) )?(?:all )?"
        r"(?:over|down|on|onto) (?=(?:my|his|her|the|him|me|their|our)\b)",
        " scald on ",
        _NOT_HOT,
    ),
    (
        r"(?:lean(?:ed|t)|sat|fell|fallen|backed|bumped|touched|grabbed|lay|rolled|stood|"
        r"pressed|caught|knelt)"
        r"(?: \w+){0,3}? (?:on|onto|against|into|by|with)?(?: ?(?:the|a|an|my|some|hot|wood|log|"
        r"electric|hair))* "
        r"(?:iron|radiator|oven|stove|hob|cooker|heater|bbq|barbecue|straighteners|tongs|grill|"
        r"burner|fireplace|"
        r"exhaust|bonfire)\b(?! (?:tablets?|man|board))",
        " scald ",
        _NOT_HOT,
    ),
    # "Pulled the kettle and it went down his back": what was hot goes over somebody.
    (
        rf"{_PULLED}(?: \w+){{0,3}}? (?:{_HOT}|{_ON_THE_HOB})(?: (?:cord|cable|lead|flex|handle))?"
        r"(?: (?:off|from|on|over|down)(?: \w+){1,2})?(?: and|,| then| so)+ "
        r"(?:it|the \w+|all of it|most of it|everything|\w*water|hot \w+) "
        rf"(?:(?:all|has|just|then|was) )*(?:{_WENT}(?: (?:all|right|straight))* "
        r"(?:over|down|on|onto)|spreading to)\b",
        " scald on ",
        _NOT_HOT,
    ),
    (
        rf"(?:{_VERY_HOT}|{_ON_THE_HOB})(?: and|,)+ (?:it|all of it|most of it) (?:all )?{_WENT}"
        r"(?: (?:all|right|straight))* (?:over|down|on|onto) "
        r"(?=(?:my|his|her|the|him|me|their|our)\b)",
        " scald on ",
        _NOT_HOT,
    ),
    # Who falls asleep by the fire and has leather for skin is burnt deep, and does not feel it.
    (
        rf"({_BURN}\b[^;?!]{{0,60}}?)\b(?:(?:brown|black|white|dry|hard|stiff|and) )*{_CHARRED}\b",
        r"\2 deep burn ",
        _OLD_SKIN,
    ),
    (
        r"((?:slept|asleep|passed out|collapsed|lay|lying|leant|leaned|fell|fallen)"
        r"\b[^.;?!]{0,30}? (?:radiator|heater|hot water bottle|fire|fireplace|stove|bonfire|heat "
        r"pad|electric blanket)"
        rf"\b[^;?!]{{0,60}}?)\b(?:(?:brown|black|white|dry|hard|stiff|and) )*{_CHARRED}\b",
        r"\2 deep burn ",
        _OLD_SKIN,
    ),
    (
        rf"({_BURN}\b[^.;?!]{{0,40}}?)\b(?:no feeling in it|no feeling there|no feeling at all|"
        r"cannot feel (?:it|anything(?: there| in it)?)|feels? nothing|gone numb|is numb)"
        r"(?= ?(?:$|[.,;!?]|and\b|now\b|when\b|so\b))",
        r"\2 deep burn numb ",
        _OLD_SKIN,
    ),
    # Back and arms together are much skin.
    (
        r"\bscald on\s+((?:(?:his|her|my|the|whole) )*(?:back|chest|front|tummy|belly)(?: and|,)+ "
        r"(?:(?:his|her|my|the|both|down) )*(?:arms?|legs?|chest|tummy|belly|bottom|back|neck|"
        r"face))\b",
        r"big burn , scald on \2",
        r"\b(?:small|tiny|slight\w*|mild|bit (?:pink|red)|drops?|splash|few)\b",
    ),
    # Who is two, three or four and burnt is a small child.
    (
        r"(\b(?:scald\w*|burn(?:t|ed)?|deep burn)\b.{0,90}?)\b(?:[234]|two|three|four)"
        r"(?: ?(?:years?|yrs?) old| ?yo)\b",
        r"\2 toddler",
        _NO_TODDLER,
    ),
    (
        r"\b(?:[234]|two|three|four) ?(?:years?|yrs?)? ?(?:old|yo)\b(.{0,90}?\b(?:scald\w*|"
        r"burn(?:t|ed)))\b",
        r"toddler \2",
        _NO_TODDLER,
    ),
    # Where the skin comes off a burn it is raw; off sunburn it peels.
    (
        r"((?<!sun)(?<!sun )(?:scald\w*|burn(?:t|ed|s)?|boil\w*)\b[^.;?!]{0,50}?)\bskin "
        r"(?:(?:is|has|all|just|starting to) )*(?:coming|came|come|falling|fell|"
        r"peel(?:ed|ing)?) (?:right )?off",
        r"\2raw skin",
        r"\b(?:sun|sunbathing|beach)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
