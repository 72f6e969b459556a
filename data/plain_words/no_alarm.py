"""What sounds like an alarm and is told with a plain cause: the dentist, the stairs, a cold."""

from __future__ import annotations

from data.plain_words.everyday_causes import any_of

_MOUTH = r"(?:mouth|lips?|face|jaw|tongue|gums?|cheeks?|chin|tooth|teeth)"
_DENTIST = r"(?:dentist|dental|filling|root canal|tooth (?:out|pulled|extract\w*)|extraction|wisdom (?:tooth|teeth)|novocaine?)"
_NUMB = r"(?:numb(?:ed|ness|ing)?|dead|no feeling|frozen|tingl\w+)"
_NOT_THE_DENTIST = (
    r"\b(?:bum|bottom|butt|groin|legs?|arms?|hands?|feet|foot|down (?:there|below)|priva\w+|genital\w*|"
    r"droop\w*|droops|slur\w*|speech|speak|swell\w*|swollen|stroke|one side|weeks?|months?|days|wip\w+|"
    r"(?:like|feels like|as if|though)(?: \w+){0,6} dentist)\b"
)
_EFFORT = (
    r"(?:(?:climb\w*|walk\w*|go(?:ing|es)?|run(?:ning)?|ran|coming|rush\w*|chas\w+|jogg\w*|cycl\w*|hik\w*|play\w*|danc\w*|us\w+|tak\w+)"
    r"(?: (?:up|the|a|for|my|round|after|with|three|four|five|six|all|too many|lots of|flights? of))* )?"
    r"(?:the |a |my |some |long |steep |big |\d+ |flights? of )*(?:stairs|steps|hills?|run|running|bus|gym|workout|hike|exercis\w+|zumba|football|dog|treadmill|"
    r"spin|jog|jogging|sprint\w*|match|kids|grandkids|swim\w*|dancing|mountain|training)\b"
)
_WINDED = r"(?:out of (?:breath|puff)|breathless|puffed(?: out)?|puffing|panting|winded|short of breath|huffing and puffing|gasping)"
_MORE_THAN_EFFORT = (
    r"\b(?:chest|pain\w*|swell\w*|swollen|hives|faint\w*|dizz\w*|sudden\w*|never|normally|even|worse|worsening|new|lately|"
    r"ankles?|cough\w*|blood|lips?|throat|tongue|wheez\w*|lying|resting|rest|sting|stung|allerg\w*|blue|grey|fever|few steps|"
    r"one flight|since|anymore|any more|cannot|sit up|at night|heart|palpitations|just walking|barely|hardly|collaps\w*|tablets?|dose|jab|medicine|ate|eating|sweat\w*|clammy|fit as|used to)\b"
)
_ALLERGIC = (
    r"\b(?:swell\w*|swollen|hives|welts?|throat|tongue|lips?|wheez\w*|breath\w*|faint\w*|dizz\w*|collaps\w*|rash|blotch\w*|vomit\w*|chest|pass(?:ed|ing)? out|"
    r"anaphyl\w*|epipen|allerg\w*|itch\w* all|sting|stung|blue|grey)\b"
)
_ILL_TOO = (
    r"\b(?:arms?|legs?|hands?|foot|feet|side|limbs?|grip|stand|walk|face|speech|slur\w*|numb\w*|back (?:pain|ache)|spine|bladder|"
    r"pee|wee|confus\w*|drows\w*|purple|stiff neck|breath\w*|chemo\w*|faint\w*|mottled|clammy|collaps\w*|muscles?|knees?)\b"
)
_A_COLD = (
    r"(?:(?:a|this|the|my|bad|heavy|head|rotten|stinking|common|nasty|sore throat and a|his|her) (?:\w+ )?cold|flu|man flu|the sniffles|"
    r"runny nose|covid|tonsillitis|virus|viral|bug|sore throat)\b"
)
_THING = r"(?:lump|spot|mole|bump|mark|pimple|growth|cyst|tag|patch|bite|scar|lipoma|freckle)"

NO_ALARM = (
    # What the dentist numbed.
    (
        rf"{_NUMB}\b(?=[^.;?!]{{0,40}}\b{_DENTIST}\b)|(?<=dentist ){_NUMB}|(?<=dentist has ){_NUMB}",
        " ",
        _NOT_THE_DENTIST,
    ),
    (rf"({_DENTIST}\b[^.;?!]{{0,40}}?)\b{_NUMB}\b(?=[^.;?!]{{0,20}}\b{_MOUTH}\b|[^.;?!]*$)", r"\2 ", _NOT_THE_DENTIST),
    # Who ran or climbed is out of breath.
    (rf"{_WINDED}(?: (?:from|after|running|climbing|walking|going|doing|chasing|playing|up|when|on|just|with))+ {_EFFORT}", " ", _MORE_THAN_EFFORT),
    (rf"({_EFFORT}(?: \w+){{0,5}}?) {_WINDED}", r"\2 ", _MORE_THAN_EFFORT),
    # A smell, and what went down the wrong way.
    (
        r"(?:chok\w+|cough\w*|gag\w*|splutter\w*)(?: \w+)? (?:on|at|from|with|by)(?: (?:my|his|her|the|their|a|some|own|all|cheap|someones|somebodys|strong|too much))* "
        r"(?:perfume|after ?shave|deodorant|hair ?spray|air freshener|incense|laugh\w*|words|tea|coffee|body spray|cologne|lynx|wine|beer|water)",
        " ",
        _ALLERGIC,
    ),
    (r"gasp(?:ed|s|ing)? (?:when|at|in (?:horror|shock|surprise)|out loud|as) ?(?=\w)(?!(?:for|night|he breathes))", " ", _ALLERGIC),
    (r"hard to swallow (?:the|that|this|what|his|her|news)(?! (?:food|pill|tablet|water|medicine|spit|saliva))", " "),
    (r"(?:puffy|swollen|red)(?: and \w+)? (?:eyes?|face|eyelids)(?= (?:is |are |just )?(?:from|after|because of|due to|of) (?:all (?:the|my|that) )?(?:crying|tears|lack of sleep|no sleep|a late night))", "tired eyes", _ALLERGIC.replace("|rash", "").replace("|lips?", "").replace("|breath\\w*", "|cannot breathe")),
    # The tablets that one takes are no new medicine, and brought no rash.
    (
        r"(?:took|take|takes|taking|had|having) (?:my|his|her|their)(?: (?:usual|daily|normal|morning|night|evening|regular|own|blood pressure|heart|thyroid|water))* (?:tablets?|pills?|meds|medication|medicines?)",
        " ",
        r"\b(?:hives|swell\w*|swollen|faint\w*|dizz\w*|pass(?:ed)? out|hour|hours|minutes?|mins?|blister\w*|peel\w*|sores?|came (?:out|up)|broke out|"
        r"come out|reaction|react\w*|allerg\w*|new|start\w*|chang\w*|first|dose|antibiotics?|vomit\w*|sick|fever\w*|since|all (?:of )?(?:my|his|her)|caus\w*|side effects?|breath\w*|throat|lips?|tongue|wheez\w*|welts?|blotch\w*|all over)\b",
    ),
    # With a cold everybody feels weak; an arm or a leg that is weak is another matter.
    (rf"\bweak(?=\b[^.;?!]{{0,60}}\b{_A_COLD})", "tired", _ILL_TOO),
    (rf"({_A_COLD}[^.;?!]{{0,60}}?)\bweak\b", r"\2tired", _ILL_TOO),
    # A lump that is too small to be felt is no numb skin.
    (
        rf"({_THING}\b[^.;?!]{{0,40}}?) (?:that |which |and |but )?(?:i |he |she |you |we )?(?:cannot|can hardly|can barely|can only just|could not|hardly|barely)"
        r"(?: really| even)? feel(?: it| them)?(?= ?(?:$|[.,;!?]|only\b|just\b|but\b|from\b|under\b|now\b|any ?more\b|at all\b|with\b|any longer\b|because\b|anyway\b|when i touch it\b))",
        r"\2",
        r"\b(?:numb\w*|wip\w+|tingl\w*|sciatica|dead)\b",
    ),
    (r"(?:lost|lose|losing|lost the) (?:sight|track) of(?= (?:it|the|my|them|that|which))", " "),
    # A bra, and no chest, is tight.
    (
        r"tight(?=(?: fitting| new| little)? (?:bras?|vests?|tops?|shirts?|binders?|clothes|clothing|jeans|belts?|waistbands?|straps?|dress|collars?|leggings|sports bra|t ?shirts?|corset)\b)"
        r"|(?<=\bstrap is )(?:too )?tight|(?<=\bbra is )(?:too )?tight|(?<=\bbra was )(?:too )?tight|(?<=\bstraps are )(?:too )?tight|(?<=\btop is )(?:too )?tight",
        "new",
        r"\b(?:pain\w*|breath\w*|sweat\w*|faint\w*|jaw|crush\w*|squeez\w*|sick|dizz\w*|feels? (?:like|as))\b",
    ),
    # An arm that one cannot hold up is no bladder; who is not to be at work wants to live.
    (r"(cannot|could not) hold(?= (?:(?:my|his|her|the|a|it|them|still|up) )*(?:arms?|head|camera|mirror|phone|breath|still|position|up|steady|hands?)\b)", r"\2 keep"),
    (r"be here(?= (?:at|in) (?:work|school|the office|class|college|this office|this job)\b)", "be"),
    (r"(?:suffocating|stifling|choking)(?= (?:heat|room|humidity|weather|office|smell|jumper|bus|tent|smog)\b)", "hot"),
    (r"(?:drowning|suffocating) in (?:work|sweat|homework|emails|debt|paperwork|cream|my own sweat)", "sweat"),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
