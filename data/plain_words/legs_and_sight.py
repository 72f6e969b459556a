"""Legs and sight that go, and pain that goes down both legs: other words for them."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_MY = "(?:(?:my|the|his|her|ma|me|mi|their|our|a|your) )*"
_LEGS = "(?:legs|thighs|calves|hips|feet|knees|buttocks)"
_HURT = any_of(
    "pains? | aches? | aching | agony | hurts? | hurting | sore | burn(?:ing|s)? | on fire | "
    "killing(?: me)? | shooting | throbbing | stabbing | sciatica"
)
_EYE = "(?:(?:my|his|her|the|one|left|right|bad|good|other|of|an) )+eyes?"
_OF_LEGS = (
    "(?: (?:have|has|are|is|was|were|just|all|both|of|them|gone|went|go|going|turn|turned|turning|"
    "feel|feels|feeling|felt|now|suddenly|completely|totally|are both|look|seem))*"
)
"""What may stand between the legs and what they are like: no other sign."""
_DARK = any_of(r"""dark | black | blank | grey | dim | white | blind | misty""")

LEGS_AND_SIGHT = (
    # Both legs gone like jelly, turned to mush or like wet noodles.
    (
        f"legs{_OF_LEGS} (?:like|to|into)(?: (?:two|a|bits?|lumps?|bowls?|pieces?|of|"
        "sticks?|wet|cooked|limp|soggy|pure|absolute|some|mere))* (?:jelly|jello|mush|"
        r"spaghetti|noodles?|blancmange|custard|putty|string|rubber|lead)\b"
        "(?! (?:shoes|sandals|beans|babies|mats?|boots|soles?))",
        "legs . weak legs",
    ),
    # Who can neither feel nor move a part cannot move it.
    (
        "(cannot|could not|can barely|can hardly) (?:feel(?: or| and| nor|,)+ move|"
        "move(?: or| and| nor|,)+ feel)"
        "(?= (?:(?:my|his|her|the|their|both|either|any|of|left|right|own) )*"
        "(?:legs?|arms?|feet|foot|hands?|fingers?|toes|body|side)\\b)",
        "cannot move",
    ),
    # Both legs, told one by one.
    (
        "(?:left and right|right and left|left and the right) (leg|foot|thigh|calf|knee|hip)s?",
        "both legs",
    ),
    (
        "bilateral (?:leg|lower limb|thigh|calf|foot)s? pains?|pains? in (?:bilateral|both) "
        "(?:lower limbs?|legs)",
        "pain in both legs",
    ),
    (
        f"({_HURT}[^.,;?!]{{0,20}} {_MY}(?:lower |whole )?(?:back|spine|waist))(?: and| down| "
        "into| to| plus| also)+ (?:both|the two|my two|two)(?: of)?(?: my| his| her| "
        f"the)? {_LEGS}",
        r"\2 . back pain . pain in both legs",
    ),
    (
        f"both(?: of)?(?: my| his| her| the)? {_LEGS}(?: and)(?: my| his| her| the)? (?:lower "
        f")?back (?:is |are |both |all |really |so )*{_HURT}",
        "back pain . pain in both legs",
    ),
    (
        "(?:back|spine|waist)(?: pains?| ache| agony| hurts| sore)?(?: and)? (?:pains? |"
        f"aches? )?(?:in|into|down|to) both(?: of)?(?: my| his| her| the)? {_LEGS}",
        "back pain . pain in both legs",
    ),
    (
        r"(?:one|left|right|1) (?:leg|side)[^.;?!]{0,25}?\bnow (?:(?:it|is|its|in|down|the|also|"
        "has|moved|into|spread|to|gone) )*(?:both|other|left|right|2)(?: legs?| one| side| too|"
        r" as well)*(?=[^.]*\b(?:sciatica|back|spine|waist)|$|[.,;])(?![^.]*\b(?:rash|itch\w*|"
        r"spots?|bumps?|bites?|dry|lump)\b)",
        "pain in both legs",
    ),
    (
        r"(sciatica|leg pain)[^.;?!]{0,30}?\b(?:left|right|one)\b[^.;?!]{0,20}?\bnow (?:(?:it|"
        "is|its|in|down|the|also|my) )*(?:both|other|left|right)(?: legs?| one| side)?",
        r"\2 . pain in both legs",
    ),
    (
        rf"({_LEGS})\b([^.;?!]{{0,50}}?)[, ]+both (?:of (?:them|em)|sides|"
        r"legs(?= ?(?:$|[.,;!?])))(?! itch)",
        r"both \2\3",
    ),
    (
        "(?<=[a-z], )(?:his |her |my |both )?legs (?:have |are |just |has )*gone(?= ?$|[.,;])",
        "legs gave way",
    ),
    (
        f"(?:side|part|half|bit|bottom|outside|top|inside) of {_MY}(leg|foot|arm|hand|calf|"
        "thigh|shin|face)(?: that| which)?(?: i| he| she)? cannot feel(?! it| the| them)",
        r"\2 numb",
    ),
    # Sight that goes.
    (
        r"(?<!under )(?<!under my )(?<!around )(?<!round )(?<!around my )\beye (?:went|gone|has "
        r"gone|is going|is not|not) (?:dark|blind|seeing)(?! (?:circles|under\w*|below|rings))",
        "lost sight in one eye",
    ),
    (
        "cannot see (?:(?:nothing|anything|a thing|much|well|properly) )?(?:out of|from|with|"
        f"in|through|on) {_EYE}(?! without| because of the (?:swelling|lump))",
        "lost sight in one eye",
    ),
    (
        rf"(?:everything|it|vision|sight|eyesight|things|all|{_EYE})(?: \w+)? (?:gone?|went|"
        "going|turned|turning|goes|blacked|is|has gone|have gone)(?: all| completely)? "
        f"(?:{_DARK}|out) (?:in|out of|on) {_EYE}",
        "lost sight in one eye",
    ),
    (
        f"{_EYE} (?:gone?|went|has gone|is|are)(?: all| completely| totally)? (?:dark|blind|"
        r"not seeing|sightless)(?! (?:circles|under\w*|below|from no|rings))",
        "lost sight in one eye",
    ),
    (
        "(?:vision|eyesight|sight) (?:just |suddenly |has |have |completely |is "
        r")*(?:vanish\w*|disappear\w*|went|gone|blacked out|black out|failed|fading|fades|"
        "going|cut out|greyed out)(?! (?:with age|over (?:the )?years|for years|down with age|"
        "to bits))",
        "lost my vision",
    ),
    (
        "(?:lost|losing|lose|no)(?: my| his| her| the| all| half| some| of)* (?:peripheral |"
        "side |central )?(?:vision|eyesight|sight)(?! of| test| is missing| suddenly)",
        "lost my vision",
    ),
    (
        "(?:only|can only|could only) see (?:half|part|one side|the (?:top|bottom|left|right) "
        "half)(?: of)?|(?:half|part|side|a chunk|chunk) of what (?:i|he|she) sees? (?:is |has "
        ")?(?:missing|gone|black|not there)",
        "lost half my vision",
    ),
    (
        "(?:curtain|shadow|shade|veil|shutter|blind|black cloud|dark cloud|dark patch)(?: "
        r"\w+){0,3}? (?:over|across|in|on|down|coming down) (?:half |part |one side )?(?:of "
        ")?(?:my |his |her |the )?(?:half (?:of )?my )?(?:sight|vision|eyesight)",
        "curtain over my eye",
    ),
    (
        r"(?:suddenly|all of a sudden|sudden onset)(?: \w+){0,2} (?:seeing double|double vision|"
        r"see double)|(?:seeing double|double vision)(?: \w+){0,2}? (?:suddenly|all of a sudden|"
        "since this morning|out of nowhere)",
        "suddenly cannot see properly",
    ),
    (
        "(?:legs|legs just|legs have) (?:went|gone|going|gave|go|give)(?: way)? (?:on|under) "
        "(?:me|him|her)|(?:legs|knees) (?:went|gave|gone|just went)(?: from under (?:me|him|"
        r"her))?(?=(?:,| and)* (?:(?:in|on|at) the \w+(?:,| and)* )?(?:i |he |she )?(?:cannot|"
        "could not) (?:get up|stand|walk))",
        "legs gave way",
    ),
    (
        r"legs went(?= (?:on|in|at|by) (?:the |my |me)[^.;?!]{0,25}\b(?:cannot|could not) "
        "(?:get up|stand|walk))",
        "legs gave way",
    ),
    (
        f"(?:vision|eyesight|sight) (?:in|of|from|out of) {_EYE}(?: (?:has|is|have|just|"
        r"suddenly|all|completely|been))* (?:gone?|went|going|vanish\w*|disappear\w*|lost|"
        r"blurr\w*)",
        "lost my vision",
    ),
    (
        "could not(?= (?:speak|talk|swallow|walk|stand|lift|grip|move (?:my|his|her|the)|raise|"
        r"stand up|get (?:my|his|her|a) breath|get (?:my|his|her) words)\b)",
        "cannot",
    ),
    (
        "(?:cannot|do not|does not) (?:tell|feel|know) (?:if|when|whether|that) (?:im|i am|ive|"
        "hes|he is|shes|she is) (?:weeing|peeing|urinating|pissing|pooing|pooping|passing "
        "urine|passing water|finished weeing|finished peeing)",
        "cannot feel myself peeing",
    ),
    # A child that does not like the way has no sore leg.
    (
        r"(?:will not|refus\w+ to|do(?:es)? not want to|did not want to) walk(?= (?:to (?:school|"
        r"nursery|the (?:shops?|park|bus|car))|home|the dog|with (?:me|us|him|her)|to work)\b)",
        " ",
    ),
    # Who has a limp walks lopsided; who is limp hangs like a rag.
    (
        r"a (?:(?:slight|little|bad|bit of a|funny|noticeable|painful|sudden|new) )*limp"
        r"(?! (?:baby|bab|body|arms?|legs?|hands?|rag|little|and floppy|child|kid|toddler|boy|"
        r"girl|hand\w*|neck|head|weak|lifeless))",
        "limping",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
