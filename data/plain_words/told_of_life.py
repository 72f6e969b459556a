"""What happens beside the trouble in a story: whom one is mother to, who moves, what is worked out.

Each turn needs the words that make it harmless; a sign told plainly stays as it is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_LOOK = any_of(
    """bumps? | lumps? | spots? | dots? | moles? | marks? | patch(?:es)? | blisters? | pimples? |
    zits? | freckles? | sores? | bites? | rings? | welts? | boils? | cysts? | scabs? | scars? |
    growths? | tags? | lines? | ones | of (?:them|these|those) | (?:on|in|around|near|at) (?:my|his|
    her|the)"""
)
_SPAN = any_of(
    "more | minutes? | mins? | hours? | hrs? | days? | nights? | weeks? | months? | years? | yrs?"
)
_GOING = "(?:down|up|in ?to|to|across|through|from|over|along|out|toward\\w*)"

TOLD_OF_LIFE = (
    # Some of other things are no bumps.
    (
        rf"(?:an? )?(?:couple|handful) of (?!(?:[\w-]+,? ){{0,3}}?{_LOOK}\b)(?!{_SPAN}\b)"
        r"(?=\w)",
        " ",
    ),
    # What goes down a leg travels there; nobody has been abroad.
    (
        rf"travel(?:s|l?ed|l?ing)? (?={_GOING} (?:my|his|her|the|both|one|each|it|all|right|"
        rf"left)\b)",
        "goes ",
        r"\b(?:red|redness|reddened|streaks?|lines?)\b",
    ),
    # A long time is no monthly period.
    (
        r"(?:(?:long|longer|short|extended|prolonged|this|that) )?periods?(?= of time\b)|"
        r"(?:long|longer|extended|prolonged) periods?|period of (?=(?:\w+ )?(?:days|weeks|months|"
        r"years))|"
        r"(?:during|over|for|after) an? period(?= (?:when|where|of|in which)\b)",
        "time",
    ),
    # To find out, to move house and to lie in wait.
    (
        r"work(?:s|ed|ing)? (?:it |this |that |them )?out (?=(?:the|what|how|why|who|if|where|with|"
        r"a|my|"
        r"that)\b)",
        "help ",
    ),
    (r"move around (?=(?:the|my|our) (?:house|flat|room|home|office|kitchen))", "walk around "),
    (r"(?:down|along) the line", "later"),
    (r"cover(?:s|ed|ing)? (?:it |them |myself )?up", " "),
    (
        r"there (?:is|are|was) (one|two) (?=(?:part|thing|place|problem|question|person|more)\b)",
        r"the ",
    ),
    # The fingers that find it, and those that click.
    (
        r"(?:my|his|her|your|the|a) (?:hands?|fingers?|fingertips?) (?:just |then |was |were |is )*"
        r"(?:brush\w*|found|felt|feels?|touch\w*|ran|run|caught|hit|discover\w*|landed)",
        "i noticed",
        r"\bnumb\w*",
    ),
    (r"(?:click(?:ing|ed)?|snap(?:ping|ped)?) (?:of )?(?:my|your|the|his|her) fingers", "suddenly"),
    # A mother of one is no baby, and a brand of worry no lump.
    (
        r"(?:mother|mum|mom|mama|dad|father|parent) (?:of|to) (?:one|two|three|four|five|"
        r"\d)\b",
        "parent",
    ),
    (r"(?:knots?|butterflies) in (?:my|the) stomach(?! (?:area|muscle))", "nervous"),
    # What was never seen before is there all the same.
    (
        r"never seen (?:a |an |any |such )+(?:\w+ )?(?:spots?|rash|bumps?|lumps?|marks?|moles?|"
        r"thing)"
        r"(?: like (?:this|it|that)| (?:this|that|so) \w+| before)",
        " ",
    ),
    # The lower edge of a bra is no bottom.
    (
        r"bottom(?= of (?:my|the|his|her|a|your) (?:bra|shirt|leg|foot|feet|stairs|page|ribs?|"
        r"rib ?cage|"
        r"neck|bed|list|lump|pool|hill|shoulder\w*|trousers|jeans)\b)",
        "edge",
    ),
    # A year that is now tells not since when; "one day" is some day.
    (r"(?<!inches )(?<!cm )(?:this|next) year(?! old)", " "),
    (r"(?:then|until|till|when|and|but|if),? one day(?! (?:ago|old|later|after|of))", "then"),
    (r"(?:one|two|\d) weeks? (?=(?:rule|wait|pathway|referral|cancer)\b)", "urgent "),
    # It burns where it is touched: a feeling, and no injury.
    (
        r"((?:\b(?:does|do|it|they|that|and|or|will|also|to|itches)|,) )burns? "
        r"(?=(?:an? (?:bit|little|lot)|slightly|when|if|and (?:itch|sting)|like|so|really|"
        r"badly)\b)",
        r"\2burning ",
    ),
    # One knee that hurts is a leg that does, and no crook of the knee.
    (r"(?:right|left) knee (?=(?:hurts?|pains?|aches?|is sore|is killing)\b)", "leg "),
    # "Numbness or pins and needles" are no legs that are numb, which some call pins.
    (r"(numb\w*),? (?:or|and) (?=pins and needles)", r"\2 , "),
    (r"toes of (?:my|his|her|the) (right|left) foot", r"\2 foot"),
    # The doctor of whom everybody asks is a machine; what bit was no spider to look at.
    ("(?:dr|doctor) google", "google"),
    (
        r"looks? like an? (?=(?:\w+ )?(?:spider|bug|insect|mosquito)s?(?: or \w+)? (?:bit|has "
        r"bitten|got)\b)",
        "",
    ),
    # Pain that is less is not pushed back in.
    (r"reduced (?=(?:when|by|with|after|if|while|on)\b)", "milder "),
    # The middle of a bump that is yellowish is not yellow skin.
    (
        r"((?:middle|cent(?:re|er)|head|top|tip|inside|bump|spot|lump|blister)(?: of it)? "
        r"(?:is|was|has|looks?|of) (?:an? )?(?:bit |little )?yellow\w*) (?:skin|colou?r)\b",
        r"\2",
        r"\b(?:eyes?|jaundice|liver|wee|urine|pee|all over)\b",
    ),
    # Who cannot move without pain has pain.
    (
        r"((?:cannot|could not|unable|not able|hardly|barely|impossible|difficult|hard) "
        r"[^.,;?!]{2,50}?)"
        r"\bwithout (?=(?:(?:an?|any|some|so|much|lot|of|great|extreme|severe|excruciating|"
        r"terrible|"
        r"bad|a lot of|horrible|sharp) ){0,3}(?:pains?|agony|hurting|it hurting|discomfort)\b)",
        r"\2with ",
    ),
    # Whoever died of it is not the one who reads.
    (
        r"(?:suffered |had )?(?:what (?:would be|was) )?an? fatal (?:stroke|heart attack|aneurysm)"
        r"|(?:died|passed away|death) (?:suddenly )?(?:of|from|after) (?:an? |his |her "
        r")?(?:massive )?"
        r"(?:stroke|heart attack|aneurysm|sepsis|meningitis)",
        "died",
        r"\b(?:scared|afraid) (?:i|he|she)|\b(?:i|ive|im) (?:have|having|had) (?:a|the) "
        r"(?:stroke|heart)",
    ),
    # Who calls in sick stays at home; a rabbit hole and a hole that is dug are none in the skin.
    (
        r"(?:call(?:ed|ing|s)?|phone?d?|ring|rang|rung|text(?:ed)?) (?:in )?sick|sick (?:day|days|"
        r"note|leave|pay)",
        "stayed home",
    ),
    (
        r"rabbit holes?|d[iu]gg?(?:ing)? (?:an? )?(?:\w+ )?holes?|loop ?holes?|man ?holes?",
        "digging",
    ),
    # What is there more and more does not grow; who returned home did, and no rash.
    (r"increasingly (?=\w)", " "),
    (
        r"return(?:ed|ing|s)? (?=home\b|from (?:work|holiday|vacation|school|a |an |the |my |our )|"
        r"to (?:work|school|see\b|the (?:gym|office|doctors?|gp|hospital)\b))",
        "got ",
    ),
    # So many years ago are no bumps.
    (rf"several (?={_SPAN} (?:ago|back|before|later)\b)", " "),
    # What became sore began to hurt, and is no open sore.
    (
        r"(?:became|becomes|become|becoming|turned) (?:very |really |so |quite |a bit |a little "
        r")?sore(?! that)",
        "started to hurt",
    ),
    # Red hot iron and needles are how it hurts.
    (
        r"(?:like )?(?:an? )?red[ -]hot (?:iron|poker|needles?|kni(?:fe|ves)|coals?|rod|wire|"
        r"barbed)",
        "severe burning",
    ),
    # What was only feared to happen.
    (
        r"(?:in case|afraid|worried|scared|so that) (?:i|id|i would|that i) (?:fell|fall|would "
        r"fall|might fall)",
        " ",
    ),
    # Who has got over a fever has none, unless it came back or a medicine holds it down.
    (
        r"(?:gotten|got|getting) over (?:an?|his|her|the|my|this) ((?:[\w-]+ ){0,2}(?:fever|"
        r"temperature))",
        r"\2 gone",
        r"\b(?:calpol|paracetamol|ibuprofen|tylenol|medicine|again|still|cannot|not|never|returned|"
        r"shiver\w*|drows\w*|floppy|worse|purple|bruis\w*|glass|3[89]|4[0-2])\b|"
        r"\b(?:is|its|came|come|was) back\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
