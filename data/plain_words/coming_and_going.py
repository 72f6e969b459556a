"""What goes and is back, the days by their names, and words of a story that name no finding."""

from __future__ import annotations

_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DOCTOR = "(?:doctors?|docs?|gp|hospital|clinic|nurse|surgery|pharmacist|dermatologist|specialist)"
_SEASON = "(?:summer|winter|spring|autumn|the cold|the heat|warm weather|cold weather)"

COMING_AND_GOING = (
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
