"""What a long story tells by its beginning and its end: started on the chest and now on the back.

The words in between may be many. Each turn keeps what was said and adds the name of what it says.
"""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_PLACE = any_of(
    """back | chest | tummy | stomach | belly | arms? | legs? | neck | face | shoulders? | sides? |
    hips? | bottom | bum | thighs? | body | trunk | torso | waist | ribs | scalp | armpits?"""
)
_SPOTS = any_of(
    """spots? | bumps? | pimples? | lumps? | dots? | blisters? | patch(?:es)? | marks? | zits? |
    bites? | welts?"""
)
_LATER = any_of(
    """now | then | by \\w+ | next day | next morning | today | since then | later | before long"""
)
_MANY = any_of(
    """more | dozens | loads | lots | many | several | hundreds | everywhere | covered | others |
    (?:about |over )?(?:ten|twenty|thirty|forty|fifty|a hundred|\\d\\d)"""
)
_NUMBER = any_of(
    """a | one | two | three | four | five | six | seven | eight | nine | ten | a few |
    a couple of | several | \\d+ | (?:a )?(?:year|month) and a half | half a"""
)
_OVER = (
    r"\b(?:gone|went away|cleared|disappeared|vanished|healed|but now|and now|removed|cut out|"
    r"taken off|again|came back|come back|then|after that|operation|surgery|diagnosed|fever|had)\b"
)
"""With one of these it may be over, or another thing by now."""
_OF_THE_SKIN_NOT = r"\b(?:pain|aches?|aching|numb\w*|cramps?|sciatica|spasms?|tingl\w*)\b"

OVER_TIME = (
    (
        r"((?:start(?:ed|s)|began|begun|first|appeared|came up)(?: \w+){0,3}? "
        r"(?:on|at|near|around|round|in|under) "
        rf"(?:my|his|her|the|one)(?: \w+){{0,2}} {_PLACE}\b[^?!]{{0,70}}?"
        r"\b(?:now|then|later|since|until|till)\b[^.?!]{0,30}?) "
        r"(?:on|onto|on to|(?:a?round|down|up|over) to|down|up|over|across|into) "
        rf"(?=(?:my|his|her|the|most of)(?: \w+){{0,2}} {_PLACE}\b)",
        r"\2 , spreading over the body , on ",
        _OF_THE_SKIN_NOT,
    ),
    (
        r"((?:(?:started|began|begun)(?: out| off)?(?: as| with)?(?: just| only)? "
        r"(?:one|a|two|a few|a couple(?: of)?)|(?:just|only|first|bath,) one|one day a)"
        rf"(?: \w+){{0,3}}? {_SPOTS}\b[^?!]{{0,90}}?\b{_LATER}\b[^?!]{{0,40}}?) "
        rf"(?={_MANY}\b(?! (?:min|hour|day|week|month|year)))",
        r"\2 more and more of them , ",
    ),
    # What grew over six weeks has grown for weeks, and did not come and go.
    (
        r"((?:grown|grew|grows|growing|chang(?:ed|es|ing)|bigger|larger|increas\w+|doubled)"
        r"(?: \w+ly| a lot| so much| in size| colou?r| shape){0,2}) over (?=(?:six|6) weeks)",
        r"\2 over the last ",
    ),
    # The weeks since an operation are not those of what came after it.
    (
        r"((?:operation|surgery|operated on|c section|caesarean|biopsy|transplant)"
        rf"(?: (?:on|for|in|of|to))?(?: \w+){{0,3}}?) {_NUMBER} (?:weeks?|months?) ago"
        r"(?= (?:and )?(?:since|now)\b| ?, ?now\b)",
        r"\2 ",
    ),
    # Each time there is a reason it is there, and then it is gone again.
    (
        r"((?:as soon as|whenever|every time|each time) (?:i|he|she) [^?!]{3,120}?"
        r"\b(?:once|when|after|then|and)\b[^?!]{0,40}?\b(?:gone|goes away|go away|fades?|"
        r"disappears?|vanish(?:es)?|settles?(?: down)?|clears?(?: up)?))(?= |[.,;]|$)",
        r"\2 , comes and goes , ",
        r"\b(?:glass|press\w*|tumbler)\b",
    ),
    # A mole that was flat and is raised now.
    (
        r"((?:used to be|was always|was once|has always been|it was) (?:\w+ )?"
        r"(?:flat|smooth|round|even)\b[^.?!]{0,40}?\b(?:now|but)\b[^.?!]{0,30}?) "
        r"(?=(?:raised|sticks? (?:up|out)|bumpy|uneven|jagged|rough|domed)\b)",
        r"\2 changed shape , ",
    ),
    # What came months ago and is not said to be over is there for months.
    (
        r"((?:started|began|begun|appeared|came up|come up|showed up|popped up|"
        r"(?:noticed|found|felt|saw|spotted)(?: (?:it|this|them|these))?)"
        r"(?: (?:about|around|some|maybe|roughly))?) "
        rf"({_NUMBER} (?:months?|years?)) ago",
        r"\2 for \3",
        _OVER,
    ),
    (
        rf"({_NUMBER} (?:months?|years?)) ago(?=,? (?:i|we|he|she|my \w+) (?:first )?"
        r"(?:noticed|found|felt|saw|spotted) (?:a|an|this|these|some|the|one|two|small|little)\b|"
        r",? (?:a|an|this|these|some|the) (?:\w+ ){1,4}(?:came|appeared|started|popped|showed)\b)",
        r"for \2 ,",
        _OVER,
    ),
    # The fever goes and the rash comes.
    (
        r"((?:fever|temperature|temp)(?: \w+){0,4}? "
        r"(?:broke|came down|settled|stopped|ended|passed)\b[^?!]{0,150}?"
        r"\b(?:now|then|next|this morning|today|after that|day later)\b"
        r"[^?!]{0,80}?) (?=(?:rash|dots|spots|blotches)\b)",
        r"\2 after the fever broke , was ill first , ",
        r"\b(?:still|back up|wake|floppy|purple|glass|bruis\w*|not fade)\b",
    ),
    (
        r"((?:fever|temperature|temp)\b[^?!.]{0,40}?\b(?:and|then) (?:the )?(?:next|following) "
        r"(?:day|morning)[^?!.]{0,40}?) (?=(?:small |red |little )?(?:rash|spots|bumps|dots)\b)",
        r"\2 was ill first , ",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be near."""
