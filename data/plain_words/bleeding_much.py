"""Bleeding told by what it soaks and how it runs, and the fever of whoever is on chemotherapy."""

from __future__ import annotations

from data.plain_words.grave_words import BLOOD, unless_grave

_BLOOD = (
    r"(?:blood\w*|bleed\w*|bled|warfarin|apixaban|rivaroxaban|eliquis|xarelto|edoxaban|clopidogrel|"
    r"thinners?|moles?|cuts?|wound|gash|stab\w*)"
)
_CLOTH = (
    r"(?:towels?|tea ?towels?|dressings?|bandages?|bed|sheets?|bedding|pads?|t ?shirts?|shirts?|"
    r"top|rags?|cloths?|"
    r"kitchen roll|plasters?|gauze|mattress|pillow)"
)
_SOAKED = (
    r"(?:soak\w*|drench\w*|saturat\w*|sodden|full of blood|(?:gone|went|going|goes|gets|got|"
    r"getting|been|"
    r"bled|bleeding|leak\w*|blood) through)"
)
_WET = unless_grave(
    r"\b(?:sweat\w*|swim\w*|shower\w*|rain\w*|sea|pool|bath|pus|"
    r"water|fluid|pee|wee|urine|milk|period)\b",
    rf"(?<!no ){BLOOD}(?! in (?:my )?(?:pee|wee|urine))",
)
_WILL_NOT = (
    r"(?:(?:will|would|does|has|is|just|still|it|and|but|that|cannot|can|do) )*not (?:just )?"
)
_GIVEN_LONG_AGO = r"\b(?:years? ago|finished|ended|remission|19\d\d|20[01]\d|flush\w*|as a child)\b"
# "A hot red patch" is hot skin, and no fever.
_SKIN = (
    r"(?:,? (?:and |or )?(?:red|sore|angry|tender|swollen|painful|shiny|raised|dark|hard)\b){0,3} "
    r"(?:patch|lump|area|skin|rash|swelling|bump|boil|mark|spot|red|sore|to (?:the )?touch)"
)

BLEEDING_MUCH = (
    (
        rf"({_BLOOD}\b[^?!]{{0,60}}?)\b(?:{_SOAKED}(?: \w+){{0,4}}? {_CLOTH}|{_CLOTH}(?: "
        rf"\w+){{0,2}}? {_SOAKED})\b",
        r"\2 bleeding will not stop ",
        _WET,
    ),
    (
        rf"(?:{_SOAKED}(?: \w+){{0,4}}? {_CLOTH}|{_CLOTH}(?: \w+){{0,2}}? "
        rf"{_SOAKED})(?=[^?!]{{0,60}}\b{_BLOOD}\b)",
        " bleeding will not stop ",
        _WET,
    ),
    (
        r"((?:mole|cut|wound|scab|spot|gash|tag|scratch|graze|nose)\b[^;?!]{0,40}?)\b(?:pouring|"
        r"gushing|streaming|"
        r"pumping|spurting)(?= (?:for|since|down|out|everywhere|and|non ?stop|all|"
        r"like)\b|$|[.,!])",
        r"\2 bleeding will not stop ",
        unless_grave(
            r"\b(?:pus|water|clear|fluid|discharge|nose (?:is )?running|yellow|sweat)\b",
            f"(?<!no )(?<!not ){BLOOD}",
        ),
    ),
    (
        rf"\b(?:blood|bleed(?:s|ing)?|bled)(?: (?!not\b)\w+){{0,8}}? {_WILL_NOT}"
        r"(?:stop\w*|quit\w*|clot\w*|slow\w*|eas\w+|let(?:ting)? up|dry\w*)",
        " bleeding will not stop ",
        unless_grave(
            r"\b(?:stopped (?:now|after|itself)|not stop (?:me|worrying|thinking|itching|"
            r"scratching))\b",
            "(?:again|started|starts|but)",
        ),
    ),
    (
        r"nothing(?: i do| we do| ive tried)? (?:stops?|is stopping|will stop|stopped) "
        r"(?:the |this |it )?(?:blood|bleed\w*)",
        " bleeding will not stop ",
    ),
    (
        rf"\b{_WILL_NOT}(?:clot|stop bleeding)(?= ?(?:$|[.,;!?]|and\b|been\b|its\b|for\b))",
        " bleeding will not stop ",
        unless_grave(r"\b(?:stopped now|i have a clotting)\b", "(?:again|started|starts|but)"),
    ),
    (
        r"blood(?: \w+)? (?:dripping|running|pouring|streaming|coming|trickling)(?: \w+){0,5}? "
        r"(?:non ?stop|constantly|"
        r"on (?:the )?floor|everywhere|continuously)|bleeding so much|every time i (?:lift|"
        r"take)(?: \w+){0,4} "
        r"(?:it )?(?:gushes|pours|bleeds|spurts)",
        " bleeding will not stop ",
    ),
    (
        r"(?:vomit\w*|threw up|throwing up|throws up|sick|puk\w+|brought up|bringing up)(?: "
        r"(?:up|is|was|has|with|of|and|it|"
        r"looks?|looked|like|some|all|have|had))* (?:black bits|dark bits|brown bits|black "
        r"specks|like coffee|coffee "
        r"(?:grounds|granules|bits)|(?:red|blood) in it|red stuff|red streaks|clots|blood clots|"
        r"streaks of (?:red|blood))",
        " vomiting blood ",
        r"\b(?:after coffee|beetroot|wine|tomato)\b",
    ),
    # Who is hot while on chemotherapy has a fever.
    (
        r"((?:chemo\w*|neutropeni\w+|leuk\w+ treatment|cancer "
        r"treatment)\b[^;?!]{0,60}?)(?<!skin is )(?<!skin feels )"
        r"(?<!lump is )(?<!patch is )(?<!area is )\b(?:boiling|roasting|burning(?: up)?|"
        r"hot|heat|warm)\b(?! (?:flush|weather|water|bath|tub|shower|spots?|drink|food|lump|day|"
        rf"room|house|spell)|{_SKIN})",
        r"\2 fever ",
        _GIVEN_LONG_AGO,
    ),
    (
        rf"(?:boiling|roasting|burning up|hot(?!{_SKIN})|feverish)"
        r"(?=[^;?!]{0,40}\b(?:on|having|after|had|"
        r"since|mid|during) (?:my |his |her )?"
        r"(?:\w+ )?chemo)",
        " fever ",
        _GIVEN_LONG_AGO,
    ),
    (
        r"(?<!i )(?<!to )(?<!and )(?<!will )\bsob(?! (?:stor|(?:when|at|in)(?! (?:(?:i|he|she) "
        r"(?:am |is )?)?(?:l[iy]\w+|rest\w*|walk\w*|climb\w*|mov\w+|talk\w*|night|bed|stairs))|"
        r"about|my|over|because))",
        "short of breath",
    ),
    # Who thinks of dying, and not of itching to death.
    (
        r"(?:feels?|felt|think|thought|thinking|feeling)(?: like| that| as if)? (?:im|i am|i "
        r"was|ill|i will|hes|shes|he is|"
        r"she is|i might) (?:dying|going to die|gonna die|about to die|on my way out)(?! (?:of|"
        r"from|to|with|for|laughing))",
        " impending doom ",
        r"\b(?:embarrass\w*|laugh\w*|bored\w*|itch\w*|shame|thirst|hungry)\b",
    ),
    # After a blow to the head no memory and sleepiness are signs.
    (
        r"((?:hit|bang\w*|fell|fall|stairs|accident|crash\w*|knock\w*|bump\w*|smack\w*|whack\w*|"
        r"head)\b[^?!]{0,60}?)"
        r"(?:(?:cannot|could not|not) (?:even )?(?:remember\w*|recall)|no (?:memory|"
        r"recollection) of)"
        r"(?: (?:it|what|how|the|falling|hitting|anything|happened|fall|accident))*",
        r"\2 confused ",
        # The lump may be on the head that was hit.
        r"\b(?:when (?:this|the|it) (?:came|started|appeared)|how long (?:ago|it|ive|i have|this|"
        r"the)|years ago)\b|^(?!.*\b(?:head|ladder|stairs|knocked|crash\w*|accident)\b).*"
        r"\b(?:mole|lump)\b",
    ),
    (
        r"((?:hit|bang\w*|smack\w*|whack\w*|crack\w*|knock\w*|bump\w*|fell on)(?: \w+){0,3} "
        r"head\b[^?!]{0,60}?)\b"
        r"(?:sleepy|dozy|groggy|wants? to sleep|dropping off|dazed and|not right|acting (?:odd|"
        r"strange|funny|weird)|"
        r"unsteady|wobbly|stagger\w*)",
        r"\2 confused ",
        unless_grave(
            r"\b(?:last year|years ago|months ago|longago)\b",
            "(?:now|today|tonight|just|again|another|hour|hours|minutes|yesterday)",
        ),
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
