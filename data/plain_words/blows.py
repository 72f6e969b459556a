"""Falls, crashes and blows to the head, however they are told."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_WHOSE = "(?:his|her|my|me|the|ma|mi|their|our|a)"
_HEAD = "(?:head|heid|skull|noggin|bonce|nut|temple|forehead|crown)"
_STRUCK = any_of(
    r"""bump(?:ed|ing)? | bash(?:ed|ing)? | bang(?:ed|ing)? | hit(?:ting)? | whack(?:ed|ing)? |
    smack(?:ed|ing)? | knock(?:ed|ing)? | crack(?:ed|ing)? | smash(?:ed|ing)? | thump(?:ed|ing)? |
    bonk(?:ed)? | clonk(?:ed)? | wallop(?:ed)? | dunt(?:ed)? | split | clattered | skelped |
    clunk(?:ed)? | bounced"""
)
_FALLS = any_of(
    "fell | fall | fallen | falling | landed | landing | dropped | tumbled | toppled | came down "
    "| pitched"
)
_HEIGHT = any_of(
    r"""ladder | step ?ladder | roof | scaffold(?:ing)? | tree | balcony | cliff | bridge |
    bunk(?: bed)? |
    (?:first|second|third|1st|2nd|3rd|top|upstairs) (?:floor|storey|story)(?: window| balcony)? |
    manhole | climbing (?:wall|frame) | (?:moving )?(?:car|van|bus|lorry|tractor) | loft | attic |
    flight of (?:\w+ )?(?:stairs|steps) | (?:concrete|stone|metal|stairs and) steps | well | silo |
    haystack | banister | escalator | (?:all )?the stairs | upstairs window | high wall |
    trampoline"""
)
_RIDE = any_of(
    """horse | pony | bike | bicycle | push ?bike | cycle | motorbike | motorcycle |
    moped | scooter |
    e ?scooter | quad(?: bike)? | ebike | okada | boda(?: boda)? | skateboard | snowboard"""
)
_VEHICLE = any_of(
    """car | van | bus | lorry | truck | taxi | cab | tram | motorbike | motorcycle | moped |
    scooter | e ?scooter | quad | tractor | okada | keke | tuk ?tuk | auto ?rickshaw |
    rickshaw | boda |
    matatu | jeep | pickup | suv | train | minibus | danfo | dumper | forklift"""
)
_ACCIDENT = (
    "(?:came off my bike|fell from a height|thrown from a horse|car crash|serious accident|hit "
    "by a car)"
)
_AFTER_A_BLOW = rf"((?:{_HEAD}|concuss\w*|knocked out)\b(?:(?!\bno\b|\bnot\b)[^.;?!]){{0,60}}?)"

BLOWS = (
    # "Got run over" is no diarrhoea.
    ("(?:got|was|been|getting|get|gets|is|nearly got) r[ua]n over(?! by a toy)", "hit by a car"),
    (
        "(?:ran|run|runs|drove|drives|went) over (?:me|him|her|my (?:legs?|back))(?! (?:with|in)"
        " (?:a )?toy)",
        "hit by a car",
    ),
    # A kick that it only feels like.
    (
        r"(?:like|as if|as though)(?: \w+){0,5} (?:kicked|punched|hit|stabbed|shot|hammered|booted)"
        r"(?: (?:me|him|her|hard|right|really))*(?: in| on)? (?:my |the |his |her )?chest",
        "chest pain",
    ),
    (
        f"{_STRUCK} (?:{_WHOSE} )?(?:own )?(?:back of (?:{_WHOSE} )?)?{_HEAD}(?! (?:of|on with|"
        r"gear|board|teacher|massage)\b)",
        "hit my head",
    ),
    (rf"{_FALLS}[^.;?!]{{0,30}}? (?:on|onto|on to) (?:{_WHOSE} )?{_HEAD}", "fell on my head"),
    (
        r"(?:took|got|had|taken|takes|caught)(?: \w+){0,3}? (?:ball|elbow|knee|kick|punch|knock|"
        "whack|blow|boot|stick|"
        rf"bat|brick|hit|bang|bash|hurl(?:ey)?|puck|fist)(?: \w+){{0,2}} (?:to|in|on|off|"
        f"against) (?:{_WHOSE} )?(?:side of )?(?:{_WHOSE} )?{_HEAD}",
        "blow to the head",
    ),
    (
        r"(?:kicked|punched|struck|elbowed|kneed|hit|clobbered)(?: \w+)? (?:in|on|to|around|"
        f"round) (?:{_WHOSE} )?(?:back of (?:{_WHOSE} )?)?{_HEAD}",
        "blow to the head",
    ),
    # Sight, memory and clear fluid after a blow to the head.
    (
        f"{_AFTER_A_BLOW}(?:cannot|could not|does not|did not|do not|no|lost|not|hardly)(?: "
        rf"\w+){{0,2}}? "
        "(?:remember\\w*|recall|memory|recollection)(?: (?:anything|what happened|it|a thing))?",
        r"\2confused",
    ),
    (
        rf"{_AFTER_A_BLOW}(?:(?:see\w*|saw) (?:double|two of)|double vision|(?:vision|sight|"
        rf"eyes?|eyesight)(?: \w+){{0,2}} "
        "(?:blurr\\w*|fuzzy|double|hazy|gone|going|off)|(?:blurr\\w*|fuzzy|hazy) (?:vision|sight|"
        "eyes)|"
        "cannot (?:see|focus)(?: (?:properly|right|straight|well|clearly))?(?! the (?:lump|bump)))",
        r"\2suddenly cannot see properly",
    ),
    (
        "(?:vision|sight|eyesight|eyes|everything) (?:is |are |has |have |has gone |gone |went |"
        "going )*"
        r"(?:blurr\w*|fuzzy|double|hazy)(?=[^.;?!]{0,40}\b(?:hit my head|blow to the head|"
        "fell on my head))",
        "suddenly cannot see properly",
    ),
    (
        f"{_AFTER_A_BLOW}(?:(?:clear|watery|straw ?colou?red|runny) )?(?:(?:fluid|liquid|water|"
        rf"stuff)(?: \w+){{0,3}} "
        f"(?:out of|from|of|in|down|through) (?:{_WHOSE} )?(?:nose|ears?|nostrils?)|(?:blood|"
        rf"bleed\w*)(?: \w+){{0,3}} (?:out of|from|of|in) (?:{_WHOSE} )?ears?)",
        r"\2clear fluid from nose or ear",
    ),
    # A fall from a height, a ride or a vehicle.
    (
        f"(?:{_FALLS}|slipped|thrown|jumped|knocked|plunged|fallen|flung|pushed)(?: "
        rf"\w+){{0,3}}? (?:off|from|out of|down|through|into)"
        " (?:(?:a|an|the|my|his|her|our|some|work|garden|neighbours?|wet|steep|whole|full|"
        rf"open) )*{_HEIGHT}(?! (?:after|at) \d+ (?:cm|inch))",
        "fell from a height",
    ),
    (
        f"(?:{_FALLS}|came|come|thrown|knocked|flung|bucked|hurled|slipped|flew)(?: "
        rf"\w+){{0,2}}? (?:off|from|over)"
        rf" (?:(?:a|an|the|my|his|her|our|electric|pedal|dirt|mountain) )*{_RIDE}\b(?! seat)",
        "came off my bike",
    ),
    (
        "(?:horse|pony|bull|cow|donkey) (?:threw|bucked|trampled|kicked|crushed|charged|"
        r"butted|flattened|squashed|rolled on|stood on|sat on|knocked) (?:me|him|her|my \w+)"
        r"(?! off my food)",
        "thrown from a horse",
    ),
    (r"trampled(?: on)? by(?: \w+){0,2} (?:horse|cow|cattle|bull|crowd)s?", "thrown from a horse"),
    (
        rf"(?:accident|crash(?:ed)?|collision|smash(?:ed)?|wreck|prang|pile ?up)(?: \w+){{0,3}}? "
        rf"(?:in |on |with |into )?(?:(?:my|a|the|his|her|our) )*{_VEHICLE}\b"
        f"|{_VEHICLE} (?:accident|crash|collision|smash|wreck|crashed|overturned|flipped|"
        "turned over)",
        "car crash",
    ),
    (
        rf"(?:knocked|mown|mowed|hit|struck|clipped|bowled)(?: \w+){{0,5}}? by (?:(?:a|an|the|"
        rf"some|passing|speeding) )*{_VEHICLE}\b",
        "hit by a car",
    ),
    (
        "(?:scrum|ruck|maul) collapsed|collapsed (?:rugby )?(?:scrum|ruck|maul)|"
        "(?:roof|wall|ceiling|"
        "scaffolding|tree|shed|building|beam|girder|pallet|boulder|wardrobe|piano) "
        "(?:collapsed|fell|came down|dropped|landed) on (?:top of )?"
        "(?:me|him|her|us|my (?:back|spine))",
        "serious accident",
    ),
    (
        r"(?:trampoline|skiing|ski|snowboard\w*|horse ?riding|climbing|diving|motocross|"
        r"paragliding|parachut\w*) (?:fall|accident|crash|injury)",
        "serious accident",
    ),
    (
        "(?:fell|fallen|dropped|plunged|drop of|fall of) (?:about |over |nearly |from |some |"
        r"around |at least )*\d+ (?:feet|foot|ft|metres?|meters?|m)\b",
        "fell from a height",
    ),
    # A knife is no pain that only feels like one, and a flu shot no bullet.
    (
        r"(?:(?:been|got|was|were|gets) (?:stabbed|knifed)|(?:some(?:one|body)|he|she|they|"
        rf"\w*friend|husband|wife|partner|ex|mum|dad|son|daughter|brother|sister|mate|neighbour|"
        rf"robber|thief|stranger|attacker|man|woman|guy|lad|boy|kid) (?:has |just )?"
        rf"stabbed {_WHOSE})"
        rf"(?: in {_WHOSE} \w+)?",
        "stab wound",
        r"\b(?:like|as if|as though|feels?|felt|pain|pains|needle|pencil|thorn)\b",
    ),
    (
        rf"(?:been|got|was|were) shot(?: (?:in|through) {_WHOSE} \w+| at| by| with a \w+|"
        r"(?=$|[.,]))",
        "gunshot wound",
        r"\b(?:flu|covid|jab|vaccin\w*|steroids?|cortisone|inject\w*|epidural|tetanus|nurse)\b",
    ),
    # What came of it: a back that hurts, or a blow that knocked somebody out.
    (
        rf"({_ACCIDENT}[^;?!]{{0,50}}?\blanded(?: \w+){{0,2}}? on {_WHOSE} (?:back|spine|"
        rf"tailbone|coccyx)\b)(?=[^;?!]{{0,40}}\b(?:pain\w*|agony|hurts?|sore|killing|ache\w*)"
        r"\b)",
        r"\2 . back pain . ",
    ),
    (
        rf"({_ACCIDENT}[^.;?!]{{0,60}}?)\b(?:cannot|could not) (?:get (?:back )?up|move)"
        r"(?= ?(?:$|[.,;?!]))",
        r"\2 cannot stand up",
    ),
    (
        rf"({_ACCIDENT}[^.;?!]{{0,40}}?)\b(?:out cold|sparked out|unconscious|lost "
        "consciousness|passed out|knocked out)",
        r"\2knocked out",
    ),
    (
        r"((?:hit my head|fell on my head|blow to the head)\b[^.;?!]{0,50}?)\b(?:was |were |"
        "went |been )?out (?:cold )?for (?:(?:a|about|nearly|two|three|five|ten|few|couple of|"
        r"\d+|some) )*(?:seconds?|secs?|minutes?|mins?|while|bit|moment)",
        r"\2knocked out",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
