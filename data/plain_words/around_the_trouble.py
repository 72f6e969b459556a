"""Everyday words beside the trouble: a full hostel, a hard chair, sunscreen on somebody's back."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import ALLERGIC, GRAVE, HOT_THINGS, ILL

_SUNSCREEN = r"(?:sun ?screen|sun ?cream|sun lotion|sunblock|spf|factor \d+)"
_BROUGHT_IT = (
    r"\b(?:new|different|chang\w+|switch\w+|blame\w*|rash\w*|itch\w*|hives|react\w*|allerg\w*|"
    r"lips?|swell\w*|swollen|throat|wheez\w*)\b"
)
_PLACES = any_of(
    """back | shoulders? | arms? | legs? | chest | tummy | stomach | neck | face | scalp | bum |
    hands? | feet | it | they | thighs? | belly | trunk | torso"""
)
_PERSON = any_of(
    """hes | shes | he is | she is | im | i am | year old | month old | baby | toddler | child |
    son | daughter | boy | girl | mum | dad | husband | wife | feels | felt | he | she | feeling"""
)
_BUSY = any_of("full | booked | shut | closed | sold out | busy | packed | taken | expensive")
_MOVING = any_of(
    r"""bending | walking | sitting | sleeping | standing | lying | moving | driving | turning |
    lifting | dressing | working | concentrating | getting \w+ | stairs"""
)

AROUND_THE_TROUBLE = (
    # Sunscreen that was put on, or was not, in passing.
    (
        rf"(?:(?:forgot|forget|without|no|never|any|enough|not|nobody|heard|more|reapply\w*) "
        rf"[^.,;?!]{{0,20}}?)+{_SUNSCREEN}(?: on)?",
        "in the sun",
        _BROUGHT_IT,
    ),
    (
        rf"(?:rubb\w*|put|putting|slapp\w*|slather\w*|spray\w*|smear\w*|doing|did|wearing|wore|"
        rf"wear|appl\w*)(?: \w+){{0,3}}? {_SUNSCREEN}(?: (?:on|in|into|over))?",
        " ",
        _BROUGHT_IT,
    ),
    # "Everywhere was full": not of the body.
    (
        rf"everywhere(?= (?:else )?(?:was|is|were) (?:\w+ )?{_BUSY}\b| (?:i|we) (?:go|went|turn)\b)"
        r"|(?:looked|searched|sheds?|shedding|flakes|sand|hair|mess|follows? me|travell?ed|tried|"
        r"i have been|we have been) everywhere",
        " ",
        ILL,
    ),
    # A part that is covered is not the whole body; scratches and moles are no bumps.
    (
        rf"({_PLACES})((?: (?:is|are|was|were|got|all|now|completely|absolutely))+) covered "
        r"(?:in|with) (?=(?:\w+ ){0,2}(?:blisters?|scales?|welts|weals|hives)\b)",
        r"\2\3 lots of ",
    ),
    (
        r"covered (?:in|with) (?=(?:\w+ )?(?:scratch\w*|hair|cream|sweat|dust|plasters?|tattoos?|"
        r"scars|mud|oil|paint)\b)",
        " ",
        r"\b(?:hot|burn\w*|stripper|bat|dog|monkey)\b|" + HOT_THINGS.replace("|oil", ""),
    ),
    # A thing is hard; to do a thing is difficult.
    (
        rf"({_MOVING}(?: \w+){{0,2}}? (?:is|was|gets|are|became)(?: really| very| so| too| "
        rf"getting)*) hard",
        r"\2 difficult",
        r"\b(?:breath\w*|swallow\w*|drool\w*|board|tummy|belly|stomach|wak\w+)\b",
    ),
    (
        r"(push\w*|press\w*|scratch\w*|work\w*|train\w*|tr(?:y|ied|ying)|rub\w*|squeez\w*|hit\w*|"
        r"cough\w*|blow\w*|blew)(?: (?:it|me|on it|them|too|really|so|very))* hard(?! (?:lump|"
        r"bump|spot|thing))",
        r"\2",
        r"\b(?:breath\w*|to (?:pee|wee|poo|go|swallow|talk|wake|stay)|ribs|hold on)\b",
    ),
    (
        r"hard (?=(?:day|week|month|bed|chair|bench|floor|mattress|worker|drive|seat|stool|drive|"
        r"surface|court|winter|life|workout|session|training)s?\b)",
        " ",
    ),
    # Measured in fingers.
    (
        r"(?:a|one|two|three|\d)? ?finger (?:joints?|tips?|nails?)(?: (?:long|wide|across|"
        r"sized))?(?= ?(?:$|[.,;!?]))|(?:a|one|two|three|\d) fingers? (?:long|wide|across)",
        " ",
        r"\b(?:blue|gr[ea]y|black|white|cold|numb\w*|tingl\w*|lost|cut|red)\b",
    ),
    ("breast (?:off|removed|taken off|out)", "breast cancer"),
    (
        r"(?:(?:checked|looked|searched|round|in|came|inspected|hunted) )+(?:\w+ ){0,3}?for (bed "
        r"?bugs?|fleas|lice|nits|ticks|mites|scabies)(?: ?[:,.]| and| but)* (?:found )?(?:nothing|"
        r"none|no sign)(?= ?(?:$|[.,;!?]| and\b| but\b| so\b))",
        r"no \2",
        r"\bticks?\b.*\btick\b|\b(?:ring|rings|bull ?s? ?eye|target)\b",
    ),
    (
        r"(?:(?:tiny|small|little|flat|brown|reddish|black|round|oval) )+(?:thing|insect|bug|"
        r"creature|beetle)s? (?:walking|crawling|running|scuttling|on the (?:wall|mattress|sheet|"
        r"pillow|bed)|in the (?:bed|mattress|seams? (?:of|in|on) (?:the|my|our) (?:bed|mattress)))",
        "bed bug",
    ),
    # Cotton like sandpaper, an area that hurts; the skin is not rough.
    (
        r"(?:cotton|shirt|sheets?|towel|fabric|wool|label|clothes|vest|top)(?: (?:is|was|are|were|"
        r"feels?|felt))+(?: like)? (?:sandpaper|rough|scratchy)",
        "clothes hurt",
    ),
    # A question is no finding; what goes round school does not say since when.
    (
        r"(?:is|could|are|might) (?:it|this|these|they)(?: just| only| maybe| even| be)* (?:a |an "
        r"|some (?:sort|kind) of )?rash(?=,? (?:or)\b|,| or)",
        " ",
        r"\b(?:shingles|measles|bruis\w*|fade|glass|sepsis|meningitis|fever|shiver\w*|purple)\b",
    ),
    (
        r"(?:been |is |its |going |gone )+(?:round|around) (?:the )?(?:school|nursery|work|class|"
        r"town|office|house)(?: for (?:\w+ )?(?:days|weeks|months|ages))?",
        "going round school",
    ),
    # Nearly a year is not for years.
    (
        r"(?:for )?(?:the best part of|the better part of|most of|nearly|almost|just under|coming "
        r"up to|close to|not quite|getting on for|about|around) a year(?! (?:ago|old|later|since|"
        r"or two))",
        "for 11 months",
    ),
    # It did not go: "hasn't shifted". A lump that does not shift under a finger stays.
    (
        r"(?:has|have|did) not shift(?:ed)?(?= ?(?:$|[.,;!?]|it\b|them\b|yet\b|at all\b|and\b|"
        r"with\b|since\b|despite\b))",
        "still there",
        r"\b(?:push\w*|press\w*|under (?:the|my) (?:skin|fingers?)|stuck|fixed|mov\w+)\b",
    ),
    (
        r"pinky(?= (?:red |brown )?(?:lump|bump|spot|patch|mark|mole|colou?r|ring|rash|thing|"
        r"growth|dot)s?)",
        "pink",
    ),
    ("heat (?:and|or) (?:a )?(?=hot (?:bath|shower))", "worse in the heat , a "),
    # Who is burning hot has a fever; a rash that is burning hot is warm.
    (
        rf"({_PERSON}(?: ?,)?(?: (?:is|was|been|so|feels|all|and|very|skin))*) (?:burning|boiling|"
        rf"roasting|"
        r"scorching)(?: hot)(?! (?:to (?:the )?touch|lump|spot|patch|rash|skin|day|weather|out|"
        r"here|shower|bath))",
        r"\2 fever",
        r"\b(?:weather|sun|shower|bath|water|heat|summer|then (?:freezing|cold))\b",
    ),
    # It burns; nobody burnt himself.
    (
        r"((?:itch\w*|sting\w*|hurts?)(?:,| and| or)+) burns?\b",
        r"\2 burning",
        HOT_THINGS,
    ),
    (
        r"((?:patch\w*|rash|skin|spots|bumps|blisters|lips)(?: (?:on|of) (?:my|his|her) \w+)?) "
        r"burns?\b(?! (?:mark|scar|from|after|easily|like))",
        r"\2 burning",
        HOT_THINGS + r"|\bdegree\b",
    ),
    # So it is with what stings: no bee did.
    (
        r"((?:it|they|itch\w*|burn\w*|hurts?|smarts?|really|and)(?:,| and| or| also| just| all)*) "
        r"sting(?= ?(?:$|[.,;!?]|and\b|or\b|when\b|if\b|a bit\b|like\b|in the\b))",
        r"\2 stinging",
        r"\b(?:bee|wasp|hornet|insect|got a sting|mouth)\b|" + ALLERGIC,
    ),
    # A bit of a temperature is a slight one.
    (
        r"(?:a )?(?:bit|touch|hint|little bit) of (?:a )?(?:temp(?:erature)?|fever)\b(?! of)",
        "mild fever",
        r"\b(?:3[89]|4[0-2]|10[0-5]|shak\w*|very high|forty|baby|weeks? old|month old|op)\b|" + ILL,
    ),
    # Who always sweats much is in no cold sweat.
    (
        r"(?:i|he|she|we|id|always|usually) (?:(?:always|usually|just|do|will|tend to|can) "
        r")*sweat (?:buckets|bucket loads|rivers|like (?:a pig|mad|crazy|anything))",
        "i sweat a lot",
        r"\b(?:pain\w*|chest|faint\w*|dizz\w*|sick|grey|pale|clammy|cold|sudden\w*|breath\w*|"
        r"fever\w*|at night|jaw|tonight|today|now|arms?|weight|shak\w*|ill)\b|" + ILL,
    ),
    # Tablets that a doctor gave for it did not bring it.
    (
        r"(?:gave|given|prescribed|sent (?:me|him|her) (?:home|away) with)(?: (?:me|him|her|"
        r"us))?(?: (?:some|more|two|strong|stronger|just))* (?:(?:pain|painkilling|allergy|itch|"
        r"antihistamine|hay fever|anti ?inflammatory|antifungal) )?(?:tablets|pills)",
        " ",
        r"\b(?:rash\w*|hives|spots|swell\w*|swollen|blister\w*|peel\w*|sores?|react\w*|since|"
        rf"after|then|new|started|all|whole|box|lot|mistake|many|poo)\b|{ALLERGIC}|{GRAVE}",
    ),
    (r"(?<=breathe )in deep(?:ly)?|feel it (?=when i breathe)", "in "),
    (
        r"(?:(?:a few|several|some|many|lots of|couple of) )?(?:(?:bad|nasty|blistering) "
        r")*(?:sun)?burns? (?:behind me|as a (?:kid|child|teenager)|in the past|over the years|"
        r"when (?:i was )?young\b)|(?:burnt|burned) (?:badly |really badly )?(?:(?:a few|some|"
        r"several|many|lots of) times)(?: badly)?",
        "sunburnt before",
        HOT_THINGS + r"|\b(?:today|yesterday|now|partner|husband|wife|he|she|hour|knock\w*)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
