"""How it goes on: it spreads, there are more of them, it is worse, it is back, it began to hurt.

Hardly anybody says "it spreads over my body". People tell where it is now: "now they're on his arms
too", "by night loads more on her chest".
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_WHOSE = "(?:my|his|her|the|our|their|both)"
_PLACE = any_of(
    r"""(?:(?:upper|lower|whole|entire|left|right|other|back of (?:my|his|her|the)) )*(?:back |
    shoulders? | chest | stomach | tummy | belly | arms? | legs? | face | neck | trunk | torso |
    thighs? | scalp | hands? | feet | sides? | waist | body | buttocks? | bum | bottom)"""
)
_THEN = any_of(
    r"""now | then | since then | (?:the )?next (?:day|morning) | today | tonight | this morning |
    (?:days?|weeks?|hours?) later | by (?:the next |the )?(?:day|morning|night|evening|breakfast|
    lunch|teatime|bedtime)"""
).replace("| ", "|")
_IS = any_of(
    r"""it is | its | it has | they are | theyre | theyve | they have | there are | there is |
    theres | some | more | a few | two or three | also | all | right | gone | got | come out |
    come up | appeared | even"""
)
_ACHES = (
    r"\b(?:pain\w*|ach(?:e|es|ing|y)|numb\w*|tingl\w*|sciatica|weak\w*|hurts?|hurting|swell\w*|"
    r"swollen|moles?|ticks?|worms?|maggots?|crawling|insect|bug|streaks?|lines?)\b"
)
_MANY = any_of(
    r"""masses | loads | heaps | dozens | tons | hundreds | a load | about (?:twenty|thirty|forty|
    fifty|sixty|\d\d) | over (?:twenty|thirty|forty|fifty|sixty|\d\d) | lots"""
).replace("| ", "|")
_NO_THINGS = (
    r"(?:days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|times?|than|pain\w*|sore|tired|"
    r"like|"
    r"red|info\w*|and more|serious|likely|or less|sleep|water|money|questions?|tests?|tablets?|"
    r"pills?|doses?|people|appointments?|painkillers?|swollen|blood|itchy)"
)
_ILL = any_of(
    r"""(?<!no )(?<!any )(?<!without )(?<!or )(?<!hay )(?<!not a )(?<!nor )(?<!yellow )(?<!of )(?:
    fever|high temperature|temp|temperature|flu|virus)"""
).replace("(?: ", "(?:")
_RASH = "(?:rash|spots|blotches|pimples|blisters|bumps)"
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_SEASON = "(?:summer|winter|spring|autumn|the cold|the heat|warm weather|cold weather)"

HOW_IT_GOES_ON = (
    # It reaches further places.
    (
        rf"{_THEN}((?:,? {_IS})*) (?:on|over|all over|across|round to|up|down)(?= {_WHOSE} {_PLACE}"
        rf"(?:,? (?:and )?(?:{_WHOSE} )?{_PLACE})* (?:too|as well|also)\b)",
        r"spreading \2 on",
        _ACHES,
    ),
    (
        r"now (?=(?:(?:on )?(?:his|her|my) (?:tummy|stomach|chest|back|arms|legs|neck|trunk) and "
        r"(?:(?:his|her|my) )?(?:face|arms|legs|chest|neck|tummy|back)\b))",
        "spreading on ",
        _ACHES,
    ),
    (
        rf"(?:now|and)(?: {_IS})* everywhere|all over now|now (?:{_IS} )*all over",
        "spreading , everywhere",
        _ACHES,
    ),
    (
        rf"(?:moved|moving|crept|creeping|crawled|travell?ed|travell?ing|gone|going|went)"
        rf"(?: on| up| down| out| across| over| round| around| right)* "
        rf"(?:to|onto|over|across|up|down)"
        rf"(?= {_WHOSE} (?:{_PLACE})\b)",
        "spreading to",
        _ACHES + r"|\b(?:i|we|she|he|lump|bump|hand|finger|shower|cream)\b(?= (?:gone|went|moved))|"
        r"\b(?:bed|toilet|loo|hospital|scrub\w*|lump|pulled)\b",
    ),
    # There are more of them.
    (
        rf"(?:an?other )?(?:a "
        rf")?(?:couple|few|lots|loads|heaps|masses|dozens|many|plenty|tons|several)"
        rf"(?: of)? more(?! {_NO_THINGS}\b)",
        "more of them",
    ),
    (rf"more (?=on (?:my|his|her) {_PLACE}\b)", "more of them ", _ACHES),
    (
        r"more (?:(?:of them|spots|bumps|pimples|lumps) "
        r")?(?:(?:have|has|are|were|keep|kept|is|just|"
        r"always) "
        r")*(?:com(?:e|ing)|came|appear(?:ed|ing)?|pop(?:ped|ping)?|broke|breaking|show(?:ed|"
        r"ing|n)?|turn(?:ed|ing)?)(?: (?:out|up))*(?= (?:every|each|all|on|since|in|over|after)\b)",
        "more of them",
    ),
    (
        rf"((?:within|after) (?:\w+ )?(?:days?|weeks?|hours)|(?:days?|weeks?) later|{_THEN})[, ]+"
        rf"(?:there (?:are|were)|theres|ive got|i have|hes got|he has|shes got|she has|i had|i "
        rf"got)? ?"
        rf"(?={_MANY}(?: of)?(?: (?!times|people|{_NO_THINGS})\w+)?)",
        r"\2 more of them , ",
        _ACHES,
    ),
    (
        r"i(?: have|ve)? counted (?:(?:about|over|at least|nearly) "
        r")?(?:[1-9]\d+|twenty|thirty|forty|"
        r"fifty|sixty|seventy|eighty|ninety|(?:a )?hundred)(?: of them| spots| bumps)?",
        "many bumps",
    ),
    # It is back, each time, or by the season.
    (
        r"(?:it|they|this)(?: just| always| only| then)* (?:fills?|filled|refills?|filling)(?: "
        r"back)? "
        r"(?:up|again|up again|back up)(?: again)?",
        "it comes back",
        r"\b(?:blood|lungs?|chest|throat|mouth|bladder)\b",
    ),
    # First ill, and then the rash.
    (
        rf"({_ILL}\b(?! (?:is |was )?(?:normal|fine|ok|okay))[^\n]{{0,160}}?\b(?:{_THEN}|days? in))"
        rf"((?:,? \w+){{0,7}}? {_RASH}\b)",
        r"\2 rash after fever \3",
        rf"\b(?:{_RASH}|lump|bite|tick|redness)\b[^\n]*\b(?:fever|flu|temperature|temp|virus)\b",
    ),
    # Who was well when it began and tells how it is today: that is no beginning.
    (
        r"((?:days? ago|weeks? ago|months? ago|last "
        r"(?:week|night|month)|yesterday|(?:mon|tues|wednes|"
        r"thurs|fri|satur|sun)day|for (?:\w+ )?(?:days|weeks|months))\b[^\n]{0,220}?)\b(?<!since )"
        r"(?<!until )(?<!from )(?:but )?(?:today|this morning)(?=,? (?:it|its|i can|i could|i "
        r"still|"
        r"theyre|they are|i move)\b)",
        r"\2now",
    ),
    # What is back has come back; a back that is back is none.
    (
        r"((?:then|now|and|but|so|soon),? (?:they are|theyre|it is|its|they were|it was)|they are|"
        r"theyre|they were) back(?= (?:when|again|now|worse|every|after|in an?\b|within|as soon|"
        r"the next|by|with a)|[,.?!]|$)",
        r"\2 come back",
        r"\b(?:tests?|results?|bloods?|swabs?) (?:\w+ )?(?:are|is|were|was|came|come) back\b",
    ),
    (
        r"(?:it|they|the (?:rash|itch|pain|spots|bumps|hives))(?: just| always| usually)* (?:goes|"
        r"go|went|disappears?|clears?|fades?|eases?|eased|settles?|settled)(?: away| down| off)?"
        r",?(?: for (?:a )?\w+(?: \w+)?)? (?:and|but|then|and then|but then|only to)"
        r"(?: its?| they(?:re)?)?"
        r"(?: (?:just|always|will|would))? (?:comes?|came|returns?|returned|flares?|flared)"
        r"(?: back| up)?(?: again)?",
        "comes and goes , comes back",
        r"\b(?:fever|temperature|temp)\b",
    ),
    (
        rf"(?:settles?|better|fades?|clears?|calms?)(?: \w+){{0,2}} in {_SEASON}(?:,? \w+){{0,3}}"
        rf",? (?:and|but|then)(?: \w+){{0,2}} (?:flares?|worse|comes? back|returns?)(?: \w+)? "
        rf"(?:in |each |every |when )",
        r"\1, comes and goes , ",
    ),
    # A day of the week is some days ago; "every Sunday" and a wedding on Sunday are not.
    (
        rf"(?<![a-z] )(?:on |last )?{_DAY}(?: (?:morning|night|noon|evening|afternoon))?"
        r"(?=(?: at \w+)?,? (?:i|we|he|she|it|there|my \w+) (?:was|were|had|got|went|bent|felt|"
        r"woke|saw|found|fell|\w+ed)\b)",
        "days ago",
    ),
    (
        rf"on {_DAY}(?= (?:i|we|he|she|it|there|my \w+) (?:was|were|had|got|went|bent|felt|woke|"
        r"saw|found|fell|\w+ed)\b)",
        "days ago",
    ),
    # What did not hurt and does so now.
    (
        r"(?:now|today|since yesterday|this week|in the last (?:week|few days)|lately|recently),? "
        r"(?:it is|its|it has|it)(?: (?:really|properly|very|quite|so|a bit|also|all|become|got|"
        r"gone|turned|red|dark red|swollen|hot|and))* (?:sore|painful|tender|hurts|hurting|"
        r"throbbing)(?! to\b)",
        r"\1 , becomes painful , ",
        r"\b(?:moles?|back (?:pain|hurts|is)|chest)\b",
    ),
    # Over the years it has come up: that is slow.
    (
        r"over (?:a few|the|several|many|some|two|three|five|ten|\d+) years,? (?=(?:\w+ ){1,5}(?:"
        r"has|have|had) (?:come up|grown|got bigger|appeared|spread))",
        "over the years , grows slowly , ",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
