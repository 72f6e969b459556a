"""Ways to say that one does not want to live or might hurt oneself, brought to one."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_SELF = "(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves)|meself|masel|herself)"
_MEANS = (
    "(?:want(?:s|ed|ing)?|wanna|going|gonna|gunna|thinking|thought|thoughts|think|feel(?:s|ing)? "
    "like|"
    "plan\\w*|tried|trying|try|about|might|threaten\\w*|urge\\w*|ready|need|considering|considered|"
    "wish(?:es|ed|ing)?|rather|happier|better|contemplat\\w*|ideas?|dream\\w*|prefer|tempted|"
    "scared (?:ill|i will|i might)|afraid (?:ill|i will|i might)|close)"
)
_NEAR = r"(?:(?! not\b)(?: \w+)){0,4}? "
_KILL = any_of(
    """kill | killing | hang | hanging | drown | drowning | shoot | shooting | poison | poisoning |
    starve | stab | stabbing | gas | smother"""
)
_HARM = any_of("hurt | hurting | harm | harming | cut | cutting | burn | burning")
_BY_CHANCE = (
    "(?! (?:shav|pop|scratch|squeez|pick|lift|garden|cook|chop|by |at |in the|doing|play|again by|"
    "with (?:a|the) (?:razor|knife|scissors)|while|when|some slack|on (?:a|the|my) ))"
)
_ENDS = (
    r"(?= ?(?:$|[.,;!?)]|and\b|because\b|with (?:this|the) (?:pain|itch)|any ?more\b|now\b|so\b))"
)
_TABLETS = any_of(
    """tablets | pills | meds | medication | medicines? | paracetamols? | painkillers |
    co ?codamol | tramadol | antidepressants | sleeping tablets | sleeping pills | ibuprofen |
    aspirins? | amitriptyline | codeine"""
)
_JUMPED = any_of(
    "bridge | building | roof | cliff | train | tube | lorry | traffic | balcony | tower | car park"
)

_WANTS_TO_DIE = " want to die . "

ENDING_IT = (
    # Who wants to die of shame does not want to die.
    (
        "(?:want(?:ed|s)?|could(?: have)?|nearly|going|gonna)(?: to| of)? d(?:ie|ied|ying)"
        "(?: \\w+)? (?:of (?:embarrass|shame|laugh|bored|cold|heat)|laughing|inside|when (?:he|"
        "she|they|i) "
        "(?:saw|asked|said|looked))\\w*",
        " ",
    ),
    (
        rf"{_MEANS}{_NEAR}(?:{_KILL} {_SELF}|{_HARM} {_SELF}{_BY_CHANCE}|top (?:my|him|her)self"
        rf"|do (?:my|him|her)self in)",
        _WANTS_TO_DIE,
    ),
    (
        f"(?:kill|hang|killing|hanging) {_SELF}(?! (?:up|on|with laughing|laughing|out))",
        _WANTS_TO_DIE,
    ),
    (
        "(?:am|im|been|keeps?|kept|started|is|hes|shes|back to) (?:cutting|harming)"
        f" {_SELF}{_BY_CHANCE}",
        _WANTS_TO_DIE,
    ),
    (
        "(?:cannot|could not|do not want to|do not know how to|not want to|no longer|not going to) "
        rf"(?:go|carry|keep) on(?: living| like this| with life| much longer)?{_ENDS}",
        _WANTS_TO_DIE,
    ),
    (
        "(?:no|not (?:really )?see (?:the|any|a)|what is the|whats the|see no) point "
        "(?:in |of |to )?(?:me |my )?(?:living|life|being (?:here|alive)|existing)"
        "|(?:no|not (?:really )?see (?:the|any|a)|what is the|whats the) point "
        "(?:in |of )?(?:going|carrying) "
        f"on{_ENDS}",
        _WANTS_TO_DIE,
    ),
    (
        "(?:want(?:s|ed)?|wanna|wish|need)(?: for)? (?:it all|everything|all this|my life|it)(?: "
        "all)? "
        "(?:just )?(?:to )?(?:end|be over|stop for good|finish)|(?:want|need)s?(?: it)? to be over,"
        " (?:do not|not) want to live",
        _WANTS_TO_DIE,
        r"\b(?:acne|spots?|itch\w*|eczema|rash|pimples?|moles?|psoriasis|blackheads?)\b",
    ),
    (
        f"{_MEANS}{_NEAR}(?:end|ending) (?:it all|things|everything|it|(?:my|his|her|their)(?: "
        "own)? life)"
        "(?! with (?:a|the) (?:needle|cream))",
        _WANTS_TO_DIE,
    ),
    (rf"{_MEANS}{_NEAR}(?:to )?(?:be )?dead(?! (?:skin|leg|arm))(?: {_ENDS})?", _WANTS_TO_DIE),
    (
        "(?:if|when) i (?:was|were|am|wasnt|was not|were not|am not)(?: not)? (?:dead|gone|no "
        "longer here|here|around)"
        r"(?=[^.;?!]{0,30}\b(?:miss|care|notice|better|happier|mourn)\w*)"
        r"|(?:nobody|no one|noone|everyone|everybody|they|family|kids)[^.;?!]{0,40}\b"
        "(?:miss|care|notice|cry|better off|happier|better)"
        r"(?: me)?(?: \w+){0,2} if i (?:was|were|am|died|wasnt|went|disappear\w*)",
        _WANTS_TO_DIE,
    ),
    (
        "(?:not|never) (?:want|wanna|wish)(?:ing|s)?(?: to)?(?: be)? (?:alive|living|live|"
        "exist(?:ing)?)\\b",
        _WANTS_TO_DIE,
    ),
    (
        "(?:tired|sick|fed up|had enough|done|weary|finished|through)(?: of| with)+ "
        rf"(?:living|life|being alive|existing|this life|my life){_ENDS}",
        _WANTS_TO_DIE,
    ),
    (
        f"{_MEANS}{_NEAR}(?:jump|jumping|throw|throwing|step|stepping|walk|walking|drive|"
        "driving|lie|lying)"
        rf"(?: \w+){{0,2}} (?:off|under|in front of|into) (?:a |the |some )?(?:\w+ )?{_JUMPED}",
        _WANTS_TO_DIE,
    ),
    (
        r"(?:taken?|took|taking|had|having|swallowed) (?:\w+ ){0,3}over ?dose|overdosed"
        "|(?:taken|took|swallowed|necked|downed) (?:all (?:of )?(?:my|his|her|the)|a (?:whole |"
        "full )?"
        r"(?:load|bunch|packet|pack|box|bottle|handful) of(?: \w+)?|too many(?: of my)?|loads "
        r"of|\d\d+)"
        rf"(?: \w+)? ?{_TABLETS}(?! (?:for|as|and (?:its?|i am|the)|but|the doctor|so far))",
        " taken an overdose . ",
    ),
    (
        rf"(?:taken|took|swallowed|necked|downed)(?: (?:my|his|her|the|some))? {_TABLETS} ?,? ?"
        "(?:(?:a|the) (?:whole|full|entire) (?:box|packet|pack|bottle|strip|lot)|"
        "(?:all|every one) of (?:them|it))(?! (?:as|like|the doctor|over the|for))",
        " taken an overdose . ",
    ),
    (
        "(?:go(?:ing)? to sleep|fall(?:ing)? asleep|close my eyes)(?: tonight)?(?: and| to)? "
        "(?:just )?(?:not|never) wak\\w*(?: up)?",
        _WANTS_TO_DIE,
    ),
    (
        "life (?:is )?(?:not|no longer|not really) worth(?: living)?|nothing (?:left )?to live for|"
        "no reason (?:left )?to (?:live|go on|carry on|be here|stay alive)|"
        "lost the will to live(?! (?:waiting|in|on|trying|queu))|ready to die|waiting to die|"
        "pray(?:ing)? (?:to|for) (?:die|death)|death would be (?:a )?(?:relief|better|easier)",
        _WANTS_TO_DIE,
    ),
    (
        "cannot (?:do|take|cope with|stand|bear|live) (?:this|it|life|living|like this)(?: "
        "any ?more| any longer"
        "| much longer)?(?:,| and)? (?:i )?(?:just )?(?:want|wanna) (?:out|it over|to go|to be "
        "dead)"
        rf"{_ENDS}",
        _WANTS_TO_DIE,
    ),
    (rf"plan(?:s|ned)? (?:of how |how )?to (?:end it|kill|die|do it){_ENDS}", _WANTS_TO_DIE),
    (
        "(?:(?:go|going) to |fall a|want to |just )?sleep (?:for ?ever|for good|and never)(?! "
        "(?:on|in|with) )",
        _WANTS_TO_DIE,
    ),
    (
        f"what(?: is|s)? the (?:use|point) (?:of|in) (?:(?:going|carrying) on{_ENDS}|living|"
        "life|being here|it all)",
        _WANTS_TO_DIE,
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
