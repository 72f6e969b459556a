"""What is told with its plain reason: a needle, a party, a filler, henna, the weather, the
gym."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import CALLS_FOR_HELP, HARMED, SADDLE, STROKE_SIGNS

_FAINT = any_of(
    """(?:felt|feel|feels|went|go|got|get|come over|came over) (?:a bit |really |all |quite |very
    )?(?:faint|dizzy|woozy|light ?headed|queasy|sick|hot) | (?:nearly |almost |always )?(?:fainted |
    faint | passed out | pass out | keeled over | collapsed)"""
)
_NEEDLE = any_of(
    r"""took (?:my|some|his|her) bloods? | (?:take|taking|took|giv\w+|gave|donat\w+) bloods? |
    blood tests? | bloods (?:taken|done) | (?<!pins and )(?<!pins n )needles? |
    sight of (?:\w+ )?(?:blood|needles?) |
    seeing blood |
    saw (?:\w+ )?blood"""
)
_MORE_THAN_NEEDLES = (
    r"\b(?:hives|welts?|swell\w*|swollen|throat|tongue|lips?|wheez\w*|breath\w*|rash|blotch\w*|"
    r"vomit\w*|chest|anaphyl\w*|allerg\w*|sting|stung|blue|grey|pain\w*|since|keeps?|collaps\w*|"
    r"heroin|drugs?|overdos\w*|in (?:his|her|my|the|their) arm|"
    r"in arm|clammy|exchange|spin\w*|epidural|pins|again|twice|head|neck|fits?|seizures?|period|"
    r"poo|stools?|black|pregnan\w*|"
    r"fever\w*|shiver\w*|at home|pending|tomorrow|inject\w*|not|cannot|will not|wound|"
    r"blood in)\b"
)
_AT = (
    r"\b(?:when|while|at|during|after|from|seeing|because of|as|having|getting|with|the sight "
    r"of)\b"
)
_DRINK = any_of(
    r"""tequila | wine | beers? | vodka | gin | whisky | whiskey | rum | cider | pints | prosecco |
    champagne | (?:tequila|vodka|sambuca|jager\w*) shots |
    cocktails | got drunk | tipsy | hungover |
    hangover | booze | boozy | stag do | hen do | (?:christmas|xmas|office|work) (?:party|do)"""
)
_DRUNK = any_of("threw up | thrown up | vomit\\w* | (?:was|been|felt) sick | puked | spewed")
_MORE_THAN_DRINK = (
    r"\b(?:today|now|still|since|arms?|legs?|face|head|one side|blood|cannot|chest|confus\w*|"
    r"fever\w*|temperature|wake|breath\w*|yellow|hit|fell|stroke|rash|stiff neck|tablets?|pills?|"
    r"hives|swell\w*|swollen|throat|tongue|lips?|ate|eating|nuts?|prawns?|allerg\w*|sting|stung|"
    r"like|as if|though|wound|smell\w*|acting|seems|not|headaches?|child|kid|baby|toddler|son|"
    r"daughter|year old|spiked|passed out|black\w*|coffee grounds|neck|slurr\w*|respon\w*|blue|"
    r"crush\w*|dizzy|pregnan\w*|empty|drank|gel|saniti\w*|bleach|antifreeze)\b"
)
_MORE_THAN_SLEEPY = (
    rf"{CALLS_FOR_HELP}|\b(?:cannot|wake|confus\w*|breath\w*|overdos\w*|too many|floppy|fever\w*|"
    r"baby|toddler|child|kid|son|daughter|year old|nans?|mums?|dads?|swallow\w*|eat\w*|ate|"
    r"whole|pack\w*|box|all (?:my|his|her|the)|took|head|slur\w*|slow|respon\w*|blue|morphine|"
    r"alcohol|drink\w*|drunk|neck|rash|\d+|pinpoint|pupils?|gave)\b"
)
_OVERDOSED_TOO = (
    r"\b(?:tablets?|pills?|paracetamol\w*|ibuprofen|codeine|insulin|die|medic\w*|meds|weed|cannabis|thc|"
    r"edibles?|drugs?|heart|racing|palpitations|chest|and my|wake|sick|vomit\w*)\b"
)
_DEGREES = r"(?:(?:nearly|about|almost) )?(?:[34]\d|[89]\d|1[01]\d)"
_UNIT = "(?:degrees|c|celsius|fahrenheit)"
_OUTSIDE = (
    r"(?:outside|out here|in the shade|today outside|every day|in (?:delhi|dubai|spain|greece|"
    r"texas|arizona|florida|lagos|mumbai|cairo|our (?:flat|office|house|car)|"
    r"the (?:flat|office|house|car|kitchen|sun)))"
)
"""Where it is so hot. "47 here" is an age."""
_NO_WEATHER = (
    r"\b(?:neck|body|husband|wife|partner|mum|dad|nan|gran\w*|stopped|tongue|armpit|under|hes|ill|"
    r"poorly|unwell|wound|pus|rash that)\b|"
    r"\b(?:fever\w*|temperature|temp|baby|babys|newborn|toddler|child|son|daughter|he is|hes|"
    r"she is|"
    r"shes|i am \d|im \d|burning|chemo\w*|shak\w*|shiver\w*|thermometer|read(?:s|ing)|oxygen|"
    r"sats|"
    r"spo2|pulse|rate|pressure|sugar|bpm|collaps\w*|confus\w*|floppy|faint\w*)\b"
)
_SPORT = any_of(
    r"""leg day | arm day | back day | the gym | gym | a run | squats | deadlifts |
    (?:\w+ )?workout |
    (?:\w+ )?training | (?:\w+ )?marathon | (?:\w+ )?class | crossfit | football | rugby | yoga |
    a hike | hiking | pilates | swimming | cycling | the match | lunges | gardening |
    moving house"""
)

PLAIN_REASONS = (
    # A needle or the sight of blood makes many people faint.
    (rf"{_FAINT}\b(?=[^.;?!]{{0,12}}{_AT}[^.,;?!]{{0,20}}\b{_NEEDLE}\b)", " ", _MORE_THAN_NEEDLES),
    (
        rf"({_NEEDLE}\b(?! (?:yesterday|"
        rf"last))[^.;?!]{{0,25}}?)\b{_FAINT}\b(?=[^.;?!]{{0,15}}(?:$|[.;,?!]))",
        r"\2",
        _MORE_THAN_NEEDLES,
    ),
    # The nose is blocked, and the lungs are not.
    (
        "(?:cannot|can hardly|can barely|could not|hard to|struggling to) breathe? (?:through|"
        "thru|"
        r"out of|via) (?:my |his |her |the |one |either |both )*(?:nose|nostrils?|nasal)\w*",
        "runny nose",
        rf"{HARMED}|\b(?:broken|smash\w*|fluid|headaches?|at all|mouth|babys?|newborn|weeks? old|"
        rf"days? old|feed\w*|gasp\w*|swell\w*|face|tongue|"
        r"throat|lips?|hives|swollen face|grunting|ribs|blue)\b",
    ),
    # Fright makes a heart race.
    (
        r"heart (?:was |is |was absolutely )?(?:racing|pounding|thumping|going) (?:because|as|"
        r"cos|"
        r"when) (?:i|we) (?:thought|saw|read|noticed|found|heard|realised|googled)\b",
        "thought",
        r"\b(?:chest|breath\w*|faint\w*|dizz\w*|fever\w*|pain|sweat\w*|clammy|since|still|"
        r"overdos\w*|took|found (?:he|him|she|her|them)|cold|floppy|swell\w*|hives|numb)\b",
    ),
    (
        rf"{_DRUNK}\b(?=[^.;?!]{{0,50}}\b{_DRINK}\b)",
        " ",
        _MORE_THAN_DRINK,
    ),
    (rf"({_DRINK}\b[^.;?!]{{0,40}}?)\b{_DRUNK}\b", r"\2", _MORE_THAN_DRINK),
    # Some tablets make sleepy; who cannot be woken is another matter.
    (
        r"(?:drowsy|sleepy|groggy|dopey|spaced out|zonked)(?= (?:on|from|with|because of|after|"
        r"off) (?:\w+ ){0,2}?(?:antihistamines?|piriton|benadryl|chlorphena?mine|cetirizine|"
        r"codeine|amitriptyline|tablets|meds|pills|hay ?fever)\b)",
        "tired",
        _MORE_THAN_SLEEPY,
    ),
    # One overdoses on chocolate without harm.
    (
        r"(?:overdos\w+|od ?d|oding) on (?:the )?(?:(?:too much|christmas|easter|dark|white) "
        r")?(?:chocolate|sugar|sweets|candy|cake|"
        r"cheese|crisps|coffee|sun|sunshine|netflix|carbs|pizza|mince pies|easter eggs?|"
        r"junk food|garlic|moisturi[sz]er|exfoliat\w+)",
        " ",
        _OVERDOSED_TOO,
    ),
    # The weather has so many degrees, and nobody's skin.
    (
        rf"(?:(?:its|it is|it was|been|over|hit|at) {_DEGREES}(?: ?{_UNIT})?|{_DEGREES} ?{_UNIT})"
        rf"(?: heat)?(?= (?:here|{_OUTSIDE})\b)|{_DEGREES}(?: heat)?(?= {_OUTSIDE}\b)"
        rf"|{_DEGREES} ?(?:degrees )?heat\b",
        "hot weather",
        _NO_WEATHER,
    ),
    # The middle of a place, a tired head, a tired body.
    (
        r"dead (?:serious|certain|sure|end|line|weight lifts?)",
        " ",
    ),
    (r"brain (?:is |feels |was )?(?:dead|fried|mush|fog|numb)|brain ?dead", " "),
    (
        rf"(?:back|arms?|legs?|shoulders?|quads|glutes|thighs|calves|body|im|i am|feel)(?: (?:is|"
        rf"are|feels?|absolutely|totally|completely|so|all))* dead (?=(?:after|from) (?:\w+ "
        rf")?{_SPORT})",
        "sore muscles ",
        rf"{HARMED}|{STROKE_SIGNS}|{SADDLE}|\b(?:numb|pee|wee|poo|bladder|bowels?|wip\w+|bum|"
        rf"weak\w*|"
        r"cannot|went|brown|breath\w*)\b",
    ),
    # "My leg day three after the operation" is a leg, and no exercise.
    (
        r"(?<!my )(?<!his )(?<!her )(?<!the )(?<!in )(?<!of )(?:leg|arm|back|chest|push|pull) day"
        r"(?= |[.,;!?]|$)(?! (?:\d|one|two|three|four|five|after|post|and night|by day))",
        "gym",
        r"\b(?:swollen|crush\w*|surgery|operation|op|numb\w*|breath\w*)\b",
    ),
    (r"(?:hard to )?swallow (?:my|his|her|your) pride", " "),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
