"""What is told with its plain reason: a needle, a party, a filler, henna, the weather, the gym."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_FAINT = any_of(
    """(?:felt|feel|feels|went|go|got|get|come over|came over) (?:a bit |really |all |quite |very )?
    (?:faint|dizzy|woozy|light ?headed|queasy|sick|hot) | (?:nearly |almost |always )?(?:fainted |
    faint | passed out | pass out | keeled over | collapsed)"""
)
_NEEDLE = any_of(
    r"""took (?:my|some|his|her) bloods? | (?:take|taking|took|giv\w+|gave|donat\w+) bloods? |
    blood tests? | bloods (?:taken|done) | needles? | sight of (?:\w+ )?(?:blood|needles?) |
    seeing blood |
    saw (?:\w+ )?blood"""
)
_MORE_THAN_NEEDLES = (
    r"\b(?:hives|welts?|swell\w*|swollen|throat|tongue|lips?|wheez\w*|breath\w*|rash|blotch\w*|"
    r"vomit\w*|chest|anaphyl\w*|allerg\w*|sting|stung|blue|grey|pain\w*|since|keeps?|collaps\w*)\b"
)
_DRINK = any_of(
    """tequila | wine | beers? | vodka | gin | whisky | whiskey | rum | cider | pints | prosecco |
    champagne | shots | cocktails | drunk | tipsy | hungover | hangover | booze | boozy | stag do |
    hen do | (?:christmas|xmas|office|work|birthday|house) (?:party|do)"""
)
_DRUNK = any_of(
    r"""threw up | thrown up | vomit\w* | (?:was|been|felt) sick | puked | spewed |
    slurr\w+(?: (?:my|his|her) (?:words|speech))? | dizzy | passed out | blacked out"""
)
_MORE_THAN_DRINK = (
    r"\b(?:today|now|still|since|arms?|legs?|face|head|one side|blood|cannot|chest|confus\w*|"
    r"fever\w*|temperature|wake|breath\w*|yellow|hit|fell|stroke|rash|stiff neck|tablets?|pills?|"
    r"hives|swell\w*|swollen|throat|tongue|lips?|ate|eating|nuts?|prawns?|allerg\w*|sting|stung|"
    r"like|as if|though|wound|smell\w*|acting|seems)\b"
)
_FILLER = r"(?:lip )?fillers?|lip (?:injections?|flip|job)|botox"
_MORE_THAN_FILLER = (
    r"\b(?:breath\w*|throat|tongue|hives|rash|faint\w*|dizz\w*|blind\w*|sight|vision|white|blue|"
    r"grey|mottled|blotch\w*|black|severe|agony|fever\w*|pus|hot|voice|swallow\w*)\b"
)
_STAIN = any_of(
    r"""henna | hair ?dye | dye | ink | biro | felt ?tip | marker pen | turmeric | food colou?r\w* |
    iodine | betadine | fake tan | self tan\w* | shoe polish | gentian violet | silver nitrate"""
)
_COLOUR = "(?:black|purple|blue|yellow|green|orange|brown)"
_MORE_THAN_STAIN = (
    r"\b(?:(?<!no )blister\w*|burn\w*|raw|swoll\w+|swell\w*|sore|painful|pus|smell\w*|numb|"
    r"fever\w*|ill|eyes|jaundice\w*)\b"
)
_NUMBED = (
    r"(?:numbing (?:cream|gel|spray)|emla|lidocaine|lignocaine|local ana?esthetic|(?:the )?local|"
    r"numbing injections?)"
)
_NOT_NUMBED = (
    r"\b(?:bum|bottom|groin|legs|priva\w+|genital\w*|days|weeks?|months?|wip\w+|epidural|spinal|"
    r"(?:like|as if|as though)(?: \w+){0,6} (?:emla|lidocaine|local|numbing))\b"
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
    (rf"{_FAINT}\b(?=[^.;?!]{{0,30}}\b{_NEEDLE}\b)", " ", _MORE_THAN_NEEDLES),
    (
        rf"({_NEEDLE}\b[^.;?!]{{0,25}}?)\b{_FAINT}\b(?=[^.;?!]{{0,15}}(?:$|[.;,?!]))",
        r"\2",
        _MORE_THAN_NEEDLES,
    ),
    # The nose is blocked, and the lungs are not.
    (
        "(?:cannot|can hardly|can barely|could not|hard to|struggling to) breathe? (?:through|thru|"
        r"out of|via) (?:my |his |her |the |one |either |both )*(?:nose|nostrils?|nasal)\w*",
        "runny nose",
        r"\b(?:or mouth|and mouth|tongue|throat|lips?|hives|swollen face|grunting|ribs|blue)\b",
    ),
    # Fright makes a heart race.
    (
        r"heart (?:was |is |was absolutely )?(?:racing|pounding|thumping|going) (?:because|as|cos|"
        r"when) (?:i|we) (?:thought|saw|read|noticed|found|heard|realised|googled)\b",
        "thought",
        r"\b(?:chest|breath\w*|faint\w*|dizz\w*|fever\w*|pain|sweat\w*|clammy|since|still)\b",
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
        r"\b(?:cannot|wake|confus\w*|breath\w*|overdos\w*|too many|floppy|fever\w*|baby|toddler)\b",
    ),
    # One overdoses on chocolate without harm.
    (
        r"(?:overdos\w+|od ?d|oding) on (?:the )?(?:\w+ )?(?:chocolate|sugar|sweets|candy|cake|"
        r"cheese|crisps|coffee|caffeine|sun|sunshine|netflix|carbs|pizza|mince pies|easter eggs?|"
        r"junk food|garlic|moisturi[sz]er|exfoliat\w+)",
        " ",
        r"\b(?:tablets?|pills?|paracetamol\w*|meds|medication|chest|racing|palpitations|die)\b",
    ),
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
    # What a cream or an injection numbed.
    (
        rf"numb(?:ed|ness)?\b(?=[^.;?!]{{0,50}}\b{_NUMBED}\b)",
        " ",
        _NOT_NUMBED,
    ),
    (rf"({_NUMBED}\b[^.;?!]{{0,40}}?)\bnumb(?:ed|ness)?", r"\2", _NOT_NUMBED),
    # The weather has so many degrees, and nobody's skin.
    (
        r"(?:(?:its|it is|it was|been|over|nearly|about|almost|hit|at|in) )*(?:[34]\d|[89]\d|"
        r"1[01]\d) ?(?:degrees|c|f|celsius|fahrenheit)?(?: heat)?(?= (?:here|outside|out here|in "
        r"the shade|today outside|every day|in (?:delhi|dubai|spain|greece|texas|arizona|florida|"
        r"lagos|mumbai|cairo|our (?:flat|office|house|car)|the (?:flat|office|house|car|kitchen|"
        r"sun)))\b)|(?:[34]\d|[89]\d|1[01]\d) ?(?:degrees )?heat\b",
        "hot weather",
        r"\b(?:fever\w*|temperature|temp)\b",
    ),
    # The middle of a place, a tired head, a tired body.
    (
        r"dead (?:serious|certain|sure|right|straight|end|line|weight lifts?)",
        " ",
    ),
    (r"brain (?:is |feels |was )?(?:dead|fried|mush|fog|numb)|brain ?dead", " "),
    (
        rf"(?:back|arms?|legs?|shoulders?|quads|glutes|thighs|calves|body|im|i am|feel)(?: (?:is|"
        rf"are|feels?|absolutely|totally|completely|so|all))* dead (?=(?:after|from) (?:\w+ "
        rf")?{_SPORT})",
        "sore muscles ",
        r"\b(?:numb|pee|wee|bladder|wip\w+|groin|bum|cannot (?:feel|walk|move))\b",
    ),
    (r"(?:leg|arm|back|chest|push|pull) day(?= |[.,;!?]|$)", "gym"),
    (r"(?:hard to )?swallow (?:my|his|her|your) pride", " "),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
