"""What sounds like an alarm and is told with a plain cause: the dentist, the stairs, a cold."""

from __future__ import annotations

_MOUTH = r"(?:mouth|lips?|face|jaw|tongue|gums?|cheeks?|chin|tooth|teeth)"
_DENTIST = (
    r"(?:dentist|dental|filling|root canal|tooth (?:out|pulled|extract\w*)|extraction|wisdom "
    "(?:tooth|teeth)|novocaine?)"
)
_NUMB = r"(?:numb(?:ed|ness|ing)?|dead|no feeling|frozen|tingl\w+)"
_NOT_THE_DENTIST = (
    r"\b(?:bum|bottom|butt|groin|legs?|arms?|hands?|feet|foot|down (?:there|below)|priva\w+|"
    r"genital\w*|"
    r"droop\w*|droops|slur\w*|speech|speak|swell\w*|swollen|stroke|one side|weeks?|months?|days|"
    r"wip\w+|"
    r"(?:like|feels like|as if|though)(?: \w+){0,6} dentist)\b"
)
_CLIMBED = (
    r"(?:(?:climb\w*|walk\w*|go(?:ing|es)?|run(?:ning)?|ran|coming|rush\w*|chas\w+|jogg\w*|"
    r"cycl\w*|hik\w*|play\w*|danc\w*|us\w+|tak\w+)"
    "(?: (?:up|the|a|for|my|round|after|with|three|four|five|six|all|too many|lots of|flights? "
    "of))* )?"
    r"(?:the |a |my |some |long |steep |big |\d+ |flights? of )*(?:stairs|steps|hills?|run|"
    r"running|bus|gym|workout|hike|exercis\w+|zumba|football|dog|treadmill|"
    r"spin|jog|jogging|sprint\w*|match|kids|grandkids|swim\w*|dancing|mountain|training)\b"
)
_EFFORT = (
    f"(?:{_CLIMBED}|(?:running|ran|chas(?:ed|ing)|rac(?:ed|ing)|dash(?:ed|ing)|digging|mowing|"
    "danc(?:ed|ing)|jogg(?:ed|ing)) (?:round|around|about|after|up and down|with)(?: "
    rf"\w+){{0,3}}?)"
)
_WINDED = (
    "(?:out of (?:breath|puff)|breathless|puffed(?: out)?|puffing|panting|winded|short of "
    "breath|huffing and puffing|gasping)"
)
_MORE_THAN_EFFORT = (
    r"\b(?:chest|pain\w*|swell\w*|swollen|hives|faint\w*|dizz\w*|sudden\w*|never|normally|even|"
    "worse|worsening|new|lately|"
    r"ankles?|cough\w*|blood|lips?|throat|tongue|wheez\w*|lying|resting|rest|sting|stung|"
    r"allerg\w*|blue|grey|fever|few steps|"
    "one flight|since|anymore|any more|cannot|sit up|at night|heart|palpitations|just walking|"
    r"barely|hardly|collaps\w*|tablets?|dose|jab|medicine|ate|eating|sweat\w*|clammy|fit as|used "
    r"to)\b"
)
_ALLERGIC = (
    r"\b(?:swell\w*|swollen|hives|welts?|throat|tongue|lips?|wheez\w*|breath\w*|faint\w*|dizz\w*|"
    r"collaps\w*|rash|blotch\w*|vomit\w*|chest|pass(?:ed|ing)? out|"
    r"anaphyl\w*|epipen|allerg\w*|itch\w* all|sting|stung|blue|grey)\b"
)
_MORE_THAN_TEARS = (
    r"\b(?:swelling|hives|welts?|throat|tongue|wheez\w*|cannot breathe|faint\w*|dizz\w*|collaps\w*|"
    r"blotch\w*|vomit\w*|chest|passed out|anaphyl\w*|epipen|allerg\w*|sting|stung|blue|grey)\b"
)
_ILL_TOO = (
    r"\b(?:arms?|legs?|hands?|foot|feet|side|limbs?|grip|stand|walk|face|speech|slur\w*|numb\w*|"
    "back (?:pain|ache)|spine|bladder|"
    r"pee|wee|confus\w*|drows\w*|purple|stiff neck|breath\w*|chemo\w*|faint\w*|mottled|clammy|"
    r"collaps\w*|muscles?|knees?)\b"
)
_A_COLD = (
    "(?:(?:a|this|the|my|bad|heavy|head|rotten|stinking|common|nasty|sore throat and a|his|her) "
    r"(?:\w+ )?cold|flu|man flu|the sniffles|"
    r"runny nose|covid|tonsillitis|virus|viral|bug|sore throat)\b"
)
_THING = r"(?:lump|spot|mole|bump|mark|pimple|growth|cyst|tag|patch|bite|scar|lipoma|freckle)"

NO_ALARM = (
    # Who has not swallowed it can swallow.
    (
        r"(?:not|never) (?:swallowed|drunk)(?=[^.;?!]{0,25}\b(?:batter|bleach|poison|magnet|"
        r"by mistake))",
        "no",
    ),
    # What the dentist numbed.
    (
        rf"{_NUMB}\b(?=[^.;?!]{{0,40}}\b{_DENTIST}\b)|(?<=dentist ){_NUMB}|(?<=dentist has "
        f"){_NUMB}",
        " ",
        _NOT_THE_DENTIST,
    ),
    (
        rf"({_DENTIST}\b[^.;?!]{{0,40}}?)\b{_NUMB}\b(?=[^.;?!]{{0,20}}\b{_MOUTH}\b|[^.;?!]*$)",
        r"\2 ",
        _NOT_THE_DENTIST,
    ),
    (
        rf"({_DENTIST}\b[^.;?!]{{0,40}}?)\b(?:half|one half|one side)(?: of)? (?:my|his|her) "
        "(?:face|mouth|jaw)",
        r"\2 ",
        r"\b(?:droop\w*|slur\w*|speech|speak|swell\w*|swollen|stroke|arms?|legs?|weeks?|months?|"
        r"days|crooked|dropped)\b",
    ),
    # What boots that are too tight, or snow, made numb.
    (
        rf"{_NUMB}\b(?=[^.;?!]{{0,40}}\b(?:(?:tight|ski|new) (?:boots?|shoes?|gloves?|trainers)|"
        r"snow|frost|the cold|ice bath|cold (?:water|weather|day))\b)",
        " ",
        r"\b(?:bum|bottom|groin|priva\w+|genital\w*|wip\w+|back (?:pain|ache)|sciatica|weak\w*|"
        r"days)\b",
    ),
    # Who ran or climbed is out of breath.
    (
        f"{_WINDED}(?: (?:from|after|running|climbing|walking|going|doing|chasing|playing|up|"
        f"when|on|just|with))+ {_EFFORT}",
        " ",
        _MORE_THAN_EFFORT,
    ),
    (rf"({_EFFORT}(?: \w+){{0,5}}?) {_WINDED}", r"\2 ", _MORE_THAN_EFFORT),
    # A smell, and what went down the wrong way.
    (
        r"(?:chok\w+|cough\w*|gag\w*|splutter\w*)(?: \w+)? (?:on|at|from|with|by)(?: (?:my|his|"
        "her|the|their|a|some|own|all|cheap|someones|somebodys|strong|too much))* "
        r"(?:perfume|after ?shave|deodorant|hair ?spray|air freshener|incense|laugh\w*|words|"
        "tea|coffee|body spray|cologne|lynx|wine|beer|water)",
        " ",
        _ALLERGIC,
    ),
    (
        r"gasp(?:ed|s|ing)? (?:when|at|in (?:horror|shock|surprise)|out loud|as) ?(?=\w)"
        "(?!(?:for|night|he breathes))",
        " ",
        _ALLERGIC,
    ),
    (
        "hard to swallow (?:the|that|this|what|his|her|news)(?! (?:food|pill|tablet|water|"
        "medicine|spit|saliva))",
        " ",
    ),
    (
        r"(?:puffy|swollen|red)(?: and \w+)? (?:eyes?|face|eyelids)(?= (?:is |are |just "
        ")?(?:from|after|because of|due to|of) (?:all (?:the|my|that) )?(?:crying|tears|lack "
        "of sleep|no sleep|a late night))",
        "tired eyes",
        _MORE_THAN_TEARS,
    ),
    # The tablets that one takes are no new medicine, and brought no rash.
    (
        "(?:took|take|takes|taking|had|having) (?:my|his|her|their)(?: (?:usual|daily|normal|"
        "morning|night|evening|regular|own|blood pressure|heart|thyroid|water))* (?:tablets?|"
        "pills?|meds|medication|medicines?)",
        " ",
        r"\b(?:hives|swell\w*|swollen|faint\w*|dizz\w*|pass(?:ed)? out|hour|hours|minutes?|mins?|"
        r"blister\w*|peel\w*|sores?|came (?:out|up)|broke out|"
        r"come out|reaction|react\w*|allerg\w*|new|start\w*|chang\w*|first|dose|antibiotics?|"
        r"vomit\w*|sick|fever\w*|since|all (?:of )?(?:my|his|her)|caus\w*|side effects?|"
        r"breath\w*|throat|lips?|tongue|wheez\w*|welts?|blotch\w*|all over)\b",
    ),
    # With a cold everybody feels weak; an arm or a leg that is weak is another matter.
    (rf"\bweak(?=\b[^.;?!]{{0,60}}\b{_A_COLD})", "tired", _ILL_TOO),
    (rf"({_A_COLD}[^.;?!]{{0,60}}?)\bweak\b", r"\2tired", _ILL_TOO),
    # A lump that is too small to be felt is no numb skin.
    (
        rf"({_THING}\b[^.;?!]{{0,40}}?) (?:that |which |and |but )?(?:i |he |she |you |we "
        ")?(?:cannot|can hardly|can barely|can only just|could not|hardly|barely)"
        r"(?: really| even)? feel(?: it| them)?(?= ?(?:$|[.,;!?]|only\b|just\b|but\b|from\b|"
        r"under\b|now\b|any ?more\b|at all\b|with\b|any longer\b|because\b|anyway\b|when i "
        r"touch it\b))",
        r"\2",
        r"\b(?:numb\w*|wip\w+|tingl\w*|sciatica|dead)\b",
    ),
    (r"(?:lost|lose|losing|lost the) (?:sight|track) of(?= (?:it|the|my|them|that|which))", " "),
    # A bra, and no chest, is tight.
    (
        "tight(?=(?: fitting| new| little)? (?:bras?|vests?|tops?|shirts?|binders?|clothes|"
        "clothing|jeans|belts?|waistbands?|straps?|dress|collars?|leggings|sports bra|"
        r"t ?shirts?|corset)\b)"
        r"|(?<=\bstrap is )(?:too )?tight|(?<=\bbra is )(?:too )?tight|(?<=\bbra was )(?:too "
        r")?tight|(?<=\bstraps are )(?:too )?tight|(?<=\btop is )(?:too )?tight",
        "snug",
        r"\b(?:pain\w*|breath\w*|sweat\w*|faint\w*|jaw|crush\w*|squeez\w*|sick|dizz\w*|feels? "
        r"(?:like|as))\b",
    ),
    # An arm that one cannot hold up is no bladder; who is not to be at work wants to live.
    (
        "(cannot|could not) hold(?= (?:(?:my|his|her|the|a|it|them|still|up) )*(?:arms?|head|"
        r"camera|mirror|phone|breath|still|position|up|steady|hands?)\b)",
        r"\2 keep",
    ),
    (
        r"be here(?= (?:at|in) (?:work|school|the office|class|college|this office|this job)\b)",
        "be",
    ),
    (
        "(?:suffocating|stifling|choking)(?= (?:heat|room|humidity|weather|office|smell|jumper|"
        r"bus|tent|smog)\b)",
        "hot",
    ),
    (
        "(?:drowning|suffocating) in (?:work|sweat|homework|emails|debt|paperwork|cream|my own "
        "sweat)",
        "sweat",
    ),
    (
        r"(?:(?:nearly|almost) )?chok(?:ed|ing)(?: on (?:\w+ ){1,3}?| )(?:from |with "
        ")?(?:laughing|laughter|giggling)",
        " ",
        _ALLERGIC,
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
