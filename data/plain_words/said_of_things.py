"""Words that name a finding and are said of something else: a call, a tan, a doctor's knife.

Each turn asks for the words that make it so; told plainly, the finding is left as it is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_CALLED = any_of(
    """gp | doctor | doctors | doc | docs |
    surgery | nurse | (?:\\w+ )?nurse | hospital | clinic | 111 |
    999 | 911 | 112 | nhs | them | pharmacist | pharmacy | midwife | health visitor | ambulance"""
)
_WASHED_WITH = any_of(
    """washing powder | detergent | soap | sunscreen | sun cream | shower gel | body wash |
    fabric softener"""
)
_BITERS = "mozzies|mosquito(?:e?s)?|midges|insects?|bugs?|bites?|fleas|spiders?"
_ELDERS = any_of("grandma | granny | gran | nan | nana | grandmother | grandad | grandpa")
_SAYS = any_of(
    """says | said | saying | thinks? | reckons? | swears? | insists? | is muttering | mutters |
    is saying | is convinced | fusses | worries | keeps saying"""
)
_CAME_OUT = (
    r"\b(?:rash\w*|hives|swell\w*|swollen|breath\w*|itch\w*|welts?|blister\w*|peel\w*|spots|lips)\b"
)
_DOCTOR = "(?:doctors?|docs?|gp|hospital|clinic|nurse|surgery|pharmacist|dermatologist|specialist)"

SAID_OF_THINGS = (
    # The dimples of the back are where it is. A baby's dimple is looked at.
    (
        r"dimples? (?=(?:at|in|of|on|near|above) (?:the )?(?:bottom|base|small|my lower|lower)\b)",
        " ",
        r"\b(?:baby|newborn|son|daughter|hair\w*|wet|leak\w*|hole|pit)\b",
    ),
    # Pale patches stand out when the rest is brown; a lump stands out from the skin.
    (
        r"stands? out(?= (?:more|and|against|when|than|so)\b)",
        " ",
        r"\b(?:lumps?|bumps?|moles?|growths?|veins?|tags?|bones?|spine|swelling)\b",
    ),
    (rf"ring (?=(?:up )?(?:the |my |a |our )?{_CALLED}\b)", "call "),
    (
        r"(?:take|took|taking|hold|held|holding|grab|grabbed|reach for|reached for) (?:my|our) "
        r"(?:little |small |wee |baby )?(?:boy|girl|son|daughter|toddler|child|kid)s "
        r"(?:hand|arm|coat|bag)",
        " ",
    ),
    # What covers a cheek is no crowd of bumps, and clothes cover it up.
    (r"covers (?=(?:the|my|his|her|most|half|it|them|up)\b)", " "),
    (r"cover (?=(?:it|them|him|her|up)\b)", " "),
    # Blamed, and not what it was.
    (
        rf"(?:suspected|suspect|blamed|blaming) (?:it on )?(?:my |the |our |a |some )?"
        rf"(?:{_WASHED_WITH}|{_BITERS})(?:,? then (?:my |the |our )?(?:{_WASHED_WITH}|{_BITERS}))?",
        " ",
    ),
    (rf"put (?:it |this |that |them )?down to (?:a |an |the |some |my )?(?:{_BITERS})", " "),
    # What is asked for, and not done.
    (
        r"(?:can|should|could|do|may|shall) i (?:just )?(?:squeeze|pop|burst|pick)"
        r"(?: (?:it|them|at it))?(?: (?:out|off|open))?(?= |[.,;?!]|$)",
        " ",
    ),
    (
        r"(?:will|would) (?:the |a |my )?(?:doctors?|they|gp|surgeon) (?:have to )?cut (?:me|it)",
        " ",
    ),
    (r"cut,? (?=(?:and )?drain)", " "),
    (
        r"(?:gave|given) me (?:some |strong |more |a few )?(?:tablets|pills|painkillers)",
        " ",
        _CAME_OUT,
    ),
    (r"(pus|stuff|gunk)((?: \w+)?) (?:poking|sticking|bulging) out", r"\2\3 coming out"),
    (rf"(?:the |my )?{_ELDERS} {_SAYS}", "someone says"),
    (
        r"(?:sick|ill) (?=(?:all (?:week|day|night|weekend)|for (?:days|a week)) "
        r"with (?:a |an )?(?:\d+(?:\.\d)? |high |low )?"
        r"(?:fever|temperature|temp|cold|flu|cough)\b)",
        "unwell ",
    ),
    (r"(?:lost|losing|without) (?:a|one) (?:leg|arm|foot|hand)(?=[.,;!]| and\b)", " "),
    (r"phantom (?:\w+ )?pains?", " "),
    # A boy who grows is no lump that does.
    (
        r"(?:grew|grown|shot up)(?: up)?(?: by)?(?: about| nearly| almost| over)? (?:\w+) "
        r"(?:inch(?:es)?|cm|centimet\w+)(?: taller)? in (?:a|one|under a|the last|less than a) "
        r"(?:year|summer|few months|couple of months)",
        "growth spurt",
        r"\b(?:lumps?|moles?|growths?|swelling|bumps?|cysts?|tumou?r)\b",
    ),
    # Who burns is fair.
    (r"burns? (?:easy|quick|quickly|in minutes)", "burn easily"),
    # Who wants to be thinner loses no weight yet; who falls ten feet falls from a height.
    (
        r"((?:trying|tried|diet\w*|gym|running|swimming|exercis\w*|jogging|walking|want\w*|told) "
        r"(?:\w+ ){0,3})to lose (?:some |a bit of |a little )?weight",
        r"\2to slim",
    ),
    (
        r"(?:fell|fallen) (?:(?:about|around|roughly|nearly|some|at least|maybe) )?(?:(?:[6-9]|"
        r"[1-9]\d|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty) ?(?:feet|foot|ft)|(?:"
        r"[2-9]|1\d|two|three|four|five|six) ?(?:metres?|meters?))",
        "fell from a height",
    ),
    # A back that has gone a color is not the back that has gone.
    (
        r"back (?:has |is |had )?(?:gone|went|turned|goes) (?=(?:(?:a|all|very|really|so|bright|"
        r"dark|bit|kind of|sort of) )*(?:funny colou?r|weird colou?r|strange colou?r|red|"
        r"pink|purple|brown|blotchy|spotty|bumpy|itchy|rough|dry|scaly)\b)",
        "back is ",
    ),
    # Who will not go to a doctor goes nowhere, and what stops dead is not dead.
    (
        r"(?:will not|would not|does not|did not|refuses to|has not) (?:go|gone|ever go) (?:to|"
        rf"near|and see|see|back to|in to) (?:(?:an?|the|his|her|my|any) )?(?:\w+ )?{_DOCTOR}",
        " ",
    ),
    ("(stop(?:s|ped)?) dead(?= (?:at|in|on|there|right|by)\\b)", r"\2"),
    # Likened to a bite, and bitten by nothing.
    (
        r"(?:you(?:d| would) think|as if|as though) (?:(?:some|an?|the) )?(?:insects?|"
        r"mosquito(?:es)?|bugs?|something|fleas?) (?:(?:had|has|have) )?(?:bit|bitten)(?: me)?",
        " ",
    ),
    (
        r"(?:picturing|imagining|dreading|scared of|afraid of|fear(?:ing)?)(?: \w+){0,3} "
        r"wheelchairs?",
        "worrying",
    ),
    ("(?:study|business|city|camping|fishing|work) trips?(?= (?:in|to|with|and|last|i))", "visit"),
    # Clothes that hide it lie over it.
    (
        r"(?:clothes|shirts?|tops?|uniform) (?:(?:can|will|just|always|do) )?(?:covers?|hides?) "
        r"(?:it|them)(?: up)?",
        "under my clothes",
    ),
    (r"(ha(?:ve|d|ving)|gets?|got|getting) (it|them|this) cut (?:off|away)", r"\2 \3 removed"),
    (r"every (?:summer|winter|year) (?=(?:we|i) (?:go|visit|take|travel|rent|stay|camp)\b)", " "),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be near."""
