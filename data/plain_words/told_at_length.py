"""What a long story tells around the trouble: how long a cream was used, how old somebody was then.

None of it is a finding of today: "a few times" are no few bumps, "they started in my thirties" is
no age, and what somebody took it for at first is not what it is.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.grave_words import ALLERGIC, GRAVE

_RELATIVE = any_of(
    """mum | mom | mam | dad | nan | nana | gran | granny | grandad | grandma | grandpa | mother |
    father | sister | brother | aunt | auntie | uncle | grandmother | grandfather | cousin"""
)
_LIMB = any_of(
    """arm | shoulder | shoulder blade | leg | hand | foot | thigh | hip | buttock | bum cheek |
    forearm | upper arm | elbow | knee | calf | breast | ankle | wrist | ear"""
)
_UNIT = "(?:minutes?|mins?|seconds?|secs?|hours?|hrs?|days?|weeks?|months?|years?)"
_COUNT = r"(?:a|an|one|two|three|four|five|six|seven|eight|ten|a few|a couple of|several|\d+)"
_REMEDY = any_of(
    r"""creams? | ointments? | gels? | lotions? | shampoo | drops | antifungals? |
    hydrocortisone | canesten |
    moisturi[sz]er"""
)
_TRIED = any_of(
    r"""tried | been through | any number of | all (?:sorts|kinds|manner) of | loads of | lots of |
    various | different | every | countless | so many | umpteen | a ton of | endless"""
)
_TOOK_FOR = (
    "(?:(?:thought|figured|assumed|reckoned)|(?:put|passed|wrote|brushed|shrugged) (?:it|them|"
    "this) (?:down to|off as|off to)|(?:took|mistook|taken) (?:it|them|this) for|dismissed (?:it|"
    "them|this) as|blamed)"
)
_EVERYDAY = any_of(
    r"""(?:pulled|strained|torn|tweaked)(?: (?:a|my|some|the))?(?: \w+)? muscles? |
    (?:(?:mosquito|insect|bug|spider|gnat|mozzie|flea|midge|tick|bed ?bug) )?(?:bites?|stings?) |
    mozzies | mosquitoes | pimples? | zits? | (?:a |it was a |was a )spot | blackheads? |
    ingrown hairs? | (?:heat|sweat) rash | prickly heat | acne | bruis\w+ | skin tags?"""
)
_LIKE = any_of(
    r"""sweat rash | heat rash | eczema | psoriasis | acne | pimples? | hives | sunburn |
    mosquito bites? | insect bites? | bug bites? | bruis\w+ | bites? | nappy rash | nettle rash"""
)
_BODY_SPOT = (
    r"\b(?:pimples?|zits?|pus|squeez\w+|pop(?:ped|s|ping)?|acne|whiteheads?|blackheads?|spots|"
    r"bumps|heads?|boil|rash|chickenpox|fever)\b"
)

TOLD_AT_LENGTH = (
    # "A few times" and "a few minutes" are no few bumps.
    (
        r"(?:(?:a|every|the|past|last|only a|just a) )?(?:few|couple of|several) (?=times|minutes|"
        r"mins|seconds|secs|people|drinks|pints|quid|pounds|inches|cms?|centimetres|miles|creams|"
        r"things|friends|beers|others|steps|stairs|towels|tablets|pills|photos|pictures)",
        "some ",
    ),
    (rf"every (?:few|couple of|other|{_COUNT}) (?:hours?|hrs?|minutes?|mins?)", " "),
    (
        r"(?:a|ten|fifty|hundred|thousand|million|\d+)(?: hundred| thousand| million)* times "
        r"(?=worse|bigger|better|more|over)",
        " ",
    ),
    # On the left arm it is on the arm; nothing says that it is on one side only.
    (
        rf"(on|under|behind|over|near|by) (my|his|her|the) (?:left|right) (?={_LIMB}s?\b)",
        r"\2 \3 ",
        r"\b(?:weak\w*|numb\w*|tingl\w*|heav\w*|droop\w*|slur\w*|chest|face|burning|blister\w*|"
        r"bands?|stripe|strip|line|rash|spots|bumps|shingles)\b",
    ),
    # How old one was when it began, and how old somebody else is.
    (
        r"(start\w*|began|begun|came|come|appeared|since|got|had|developed)((?: \w+){0,4}?) (?:in|"
        r"at|from) (?:my|his|her) (?:early |late |mid )?(?:teens|twenties|thirties|forties|"
        r"fifties|sixties|\d0s)\b",
        r"\2\3 for years",
    ),
    (
        rf"({_RELATIVE}(?: \w+){{0,3}}? (?:had|got|died|developed|removed|lost)(?: \w+){{0,5}}?) "
        rf"(?:in (?:his|her|their) (?:early |late |mid )?(?:twenties|thirties|forties|fifties|"
        rf"sixties|seventies|eighties|nineties|\d0s)|(?:at|aged) \d\d)\b(?! and (?:he|she) is)",
        r"\2",
    ),
    (
        rf"my ({_RELATIVE}) is \d\d and (?:has|had|got|gets) (?:the same|one|it|them)(?: too)?",
        r"my \2 has the same",
    ),
    (
        rf"({_RELATIVE}) had (?:several|some|a few|lots|loads|many|two|three)(?: of (?:them|these|"
        rf"those))?"
        r"(?: (?:in|on) the same (?:place|spot|area))?(?= ?(?:$|[.,;!?]|too\b|as well\b))",
        r"\2 has the same",
    ),
    (r"(?:kid|child|baby) of the (?:\w+|\d+s)", " "),
    (
        r"(?:the|a|some|this|that|another) (?:girl|boy|lad|kid)(?= (?:in the next|next to|behind|"
        r"who works|at work|at reception|in the shop|on the (?:desk|till)|at the (?:desk|till|"
        r"chemist|pharmacy)))",
        "somebody",
    ),
    # How long a cream was used is not how long it is there; that much was tried brought nothing.
    (
        rf"({_REMEDY}(?: (?:\w+ ){{0,3}})?)for (?:about |over |nearly |almost |only )?{_COUNT} "
        rf"{_UNIT}\b"
        r"(?! old| (?:now )?(?:ive|i have|it has|its))",
        r"\2",
    ),
    (
        rf"{_TRIED}(?: (?:\w+,? ){{0,3}})?{_REMEDY}(?:(?:,| and| or)+ (?:{_REMEDY}|medicines?|"
        rf"tablets?|"
        r"pills?|potions?|steroids?))+",
        "tried creams",
        r"\b(?:new|since i started|after starting|reaction|all of|the lot|took them|peel\w*|"
        rf"blister\w*|weak\w*|stopped)\b|{ALLERGIC}|{GRAVE}",
    ),
    (
        r"(?:took|taken|had|popped|tried|on) (?:some |a few |a couple of |two )?painkillers",
        " ",
        r"\b(?:rash|hives|spots|swell\w*|swollen|itch\w*|react\w*|new|started|blister\w*|sick|"
        r"vomit\w*|after (?:taking|the)|many|all|whole|entire|box|boxes|packets?|packs?|lot|poo|"
        rf"stools?|toddler|child|son|daughter|end)\b|{ALLERGIC}",
    ),
    # What it was taken for at first.
    (
        rf"{_TOOK_FOR}(?: (?:it|this|that|they|them|was|were|must|have|been|just|only|maybe|"
        rf"probably|id|i|had|hed|shed|he|she|a|an|some|my|the|all|another|simply|then))* "
        rf"{_EVERYDAY}",
        "thought",
        r"\b(?:think|still think|right|correct)\b|" + ALLERGIC,
    ),
    (
        r"(?:sure|convinced|swore|said|thought|reckoned)(?: that)? (?:something|a bug|an insect|a "
        r"mozzie|a spider|a mosquito)(?: had|s| must have)? (?:bit|bitten|got|stung|been at) "
        r"(?:me|him|her)",
        " ",
        ALLERGIC,
    ),
    (
        r"(?<!feels )(?<!feel )(?<!felt )(?:like|as if|as though)(?: (?:i|id|ive|had|have|a|hed|"
        r"shed))* pulled(?: a)? muscle",
        "sore",
    ),
    (
        rf"not (?:at all |really |just |exactly )?like (?:a |an |my |the )?(?:usual |normal "
        rf")?{_LIKE}"
        r"(?: at all)?|nothing like (?:a |an |my |the )?" + _LIKE,
        " ",
    ),
    (r"(?:you|we|to|they) (?:expect|think)(?: some| a few| the odd)? aches(?: and pains)?", " "),
    # A spot that bleeds or crusts over months, or as it grows, is a mark, and no pimple.
    (
        r"(?<!same )(?<!exact )(?<!very )(?<!weak )(?<!sore )(?<!black )(?<!brown )(?<!dark "
        r")spot(?! of| the| in| that| on (?!my|his|her|the))(?=.*\b(?:bleed\w*|bled|crust\w*|not "
        r"heal\w*|never heals?|skin cancer)\b)(?=.*\b(?:months?|years?|grow\w*|grew|bigger|"
        r"darker)\b)",
        "mark",
        _BODY_SPOT,
    ),
    # What went, but not all of it.
    (
        r"(went|gone|faded|cleared|healed|settled|disappeared|better)([^.;?!]{0,25}?)(?: ,)?,? "
        r"but not (?=(?:the|my|his|her) (?:lump|rash|mark|itch|pain|swelling|spot|bump|numbness|"
        r"redness))",
        r"\2\3 , still ",
    ),
    # What never hurt, and now does.
    (
        r"(?:,? ?(?:and|it|they) )?(?:never|not|used not to) (?:hurts?|itch\w*|bother\w*|been "
        r"sore|sore|painful)(?: me| him| her)?(?=[^?!]{0,60}\b(?:now|this (?:week|month|morning)|"
        r"suddenly|today|woke up|since yesterday|until|till)\b[^?!]{0,40}\b(?:pain\w*|sore|hurts?|"
        r"hurting|itch\w*|throb\w*|agony)\b)",
        " ",
        r"\b(?:no pain now|stopped)\b",
    ),
    (
        r"only (?:gets? |goes |went )?red (?:from|because of|after|where i) (?:that|scratch\w*|"
        r"ive scratched|the scratching|me scratching)",
        "scratch marks only",
        GRAVE + r"|\bswell\w*|\bswollen\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
