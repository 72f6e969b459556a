"""How a burn is told: what was hot and where it went, and how deep it looks."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_HOT = any_of(
    r"""kettle | boiling water | boiled water | hot water(?: bottle)? |
    (?:cups?|mug|pot|pan|bowl) of(?: hot| boiling| my)? (?:tea|coffee|water|soup|noodles|oil|milk) |
    tea | coffee | cuppa | soup | noodles | pot noodle | gravy | porridge | hot fat | hot oil |
    hot drink | hot chocolate | hot milk | hot sauce | hot custard | hot food | hot wax |
    chip pan | frying pan | oil from (?:the |a )?\w+ ?\w* | steam(?: from (?:the |a )?\w+)? |
    boiling \w+ | saucepan | fryer | bath water"""
)
_ON_SOMEBODY = any_of(
    r"""me | him | her(?:self)? | himself | myself | us | my \w+ | his \w+ | the baby | the child |
    the kid | the toddler | the boy | the girl | baby | toddler | our \w+ | it all | on top"""
)
_NOT_HOT = (
    r"\b(?:kettle ?bells?|tea ?tree|shirt|cold (?:tea|coffee|drink)|iced|coffee (?:colou?red|"
    r"table)|"
    r"tea (?:towel|coloured)|massage|essential oil|stain\w*|no burn|years ago|bath oil|carpet|"
    r"as a (?:child|kid|baby)|cold water|not hot|lukewarm)\b"
)
_HEALED = (
    r"\b(?:scars?|scarred|years|months|healed|old|sun\w*|beach|tan\w*|pink|holiday|pool|razor|"
    r"cream|peel for)\b"
)
_DEEP = (
    r"(?:whit(?:e|ish)|charred|leathery|waxy|blackened|black|cannot feel|not feel|numb|no feeling|"
    r"(?:whole|entire|half|all|most)(?: of)? (?:my|his|her|the) (?:back|arm|leg|body|chest)|"
    r"whole back|"
    r"half back|bigger than (?:a|my|his|her|your)? ?(?:hand|palm)|larger than|size of (?:a|my|"
    r"his|her) "
    r"(?:hand|plate|dinner plate|football)|hand ?siz\w*|palm ?siz\w*|skin(?: is| has| all)? "
    r"(?:come|coming|came|hanging|falling|fell|sliding|slid|gone|going)(?: off| away)?|to the bone)"
)
_CAUSTIC = any_of(
    r"""(?<!salicylic )(?<!glycolic )(?<!azelaic )(?<!lactic )(?<!hyaluronic )(?<!folic )acid |
    bleach | oven cleaner | drain cleaner | caustic soda | lye | wet cement | cement | ammonia |
    paint stripper | petrol | battery fluid | brick cleaner | weed ?killer"""
)

BURNS = (
    # Where it went is said before or behind what was hot. "A lump of fat on my back" is none of it.
    (
        rf"(?<!iced ){_HOT}(?: \w+)? (?:went|gone|tipped|spill?ed|spilt|poured|splash\w*|"
        r"splatter\w*|spat|fell|fallen|landed|dropped|thrown|threw|burst|leak\w*|got|caught|hit|"
        r"all (?=over|down))"
        r"(?: (?:all|straight|right|over|down|on|onto|across|up|in|to|fell|poured))*"
        rf"(?= {_ON_SOMEBODY}\b)",
        " scald ",
        _NOT_HOT,
    ),
    (
        r"(?:pull(?:ed|s|ing)?|knock(?:ed|ing)?|tipp(?:ed|ing)|spill?(?:ed|ing)|spilt|"
        r"pour(?:ed|ing)|dropp(?:ed|ing)|"
        rf"grabb(?:ed|ing)|upended|threw|splash(?:ed|ing)?|sprayed)(?: \w+){{0,3}}? {_HOT}(?: "
        r"\w+)? "
        r"(?:over|down|on|onto|off|across)\b",
        " scald on ",
        _NOT_HOT,
    ),
    (
        r"(?:bath|shower|water)(?: \w+)? (?:was|is|were)? ?(?:far |way |much )?too "
        r"hot(?=[^;?!]{0,50}\b(?:red|peel\w*|"
        r"blister\w*|scald\w*|scream\w*|raw)\b)",
        " scald ",
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
    (
        r"(?:clothes|hair|shirt|dress|pyjamas|top|he|she|i|me|back)(?: \w+)? (?:caught|on|set on|"
        r"went on) fire"
        r"(?=[^;?!]*\bburn\w*)|(?:house|chip pan|car|bed) fire(?=[^;?!]*\bburn(?:t|s|ed)?\b)",
        " bad burn ",
    ),
    # What burns deeper than heat.
    (
        rf"(?:got |spilt |spilled |splashed |dropped )?{_CAUSTIC}(?: \w+){{0,3}}? (?:on|down|"
        r"over|onto|in)(?: to)? "
        r"(?:my|his|her|the|me|him)\b|(?:cement|lime|petrol|acid|alkali|bleach) burns?",
        " chemical burn on ",
        r"\b(?:reflux|peel|serum|cleanser|bath|diluted|pads?|hair|toner|acne|warts?|clothes)\b",
    ),
    (
        r"(?:electric(?:al)? shock|shock off|shocked by)(?=[^;?!]{0,50}\b(?:burn\w*|mark|wire|"
        r"socket|plug|toaster|mains|"
        r"fence|appliance|cable)\b)|(?:touched|grabbed|held)(?: \w+){0,3}? live (?:wire|cable)|"
        r"(?:hit|struck|zapped) by (?:lightning|electricity)|lightning (?:hit|struck)|"
        r"electrocut\w+",
        " electric burn ",
        r"\b(?:like an?|as if|feels like|sciatica|down (?:my|the) leg)\b",
    ),
    # Deep or large.
    (
        rf"\b((?:burn|burns|burnt|burned|scald|scalds|scalded)\b[^;?!]{{0,60}}?)\b{_DEEP}\b",
        r"\2 , bad burn , ",
        _HEALED,
    ),
    (rf"{_DEEP}(?: \w+)?,? (?:burnt|burned|scalded)\b", " bad burn ", _HEALED),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
