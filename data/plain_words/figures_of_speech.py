"""What people say of themselves and do not mean: nobody died of laughter."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.everyday_causes import BACK_TOO
from data.plain_words.grave_words import CALLS_FOR_HELP

_LAUGHED = any_of(
    """passed out | passing out | pass out | fainted | collapsed | burning up | keeled over |
    died | dying | dead | wet myself | peed myself | choked | could not breathe"""
)
_FEELING = any_of(
    """laughing | laughter | excitement | boredom | embarrassment | shame | joy | happiness |
    jealousy"""
)
_VERY = any_of(
    r"""itchy | sore | tired | sleepy | easy | good | slow | simple | keen | handsome | gorgeous |
    worried | embarrass\w+ | funny | sure | battery | nice | happy | ugly | big |
    small | tiny | fast | quick | ill | poorly | sick | dizzy | red | hot | dry | annoying |
    weird | strange | scared | nervous | hard | soft | proud | chuffed | cute | posh |
    stressed | busy | skinny | spotty | common | obvious | lift\w* | certain"""
)

_LIMBS = r"\b(?:legs?|arms?|foot|feet|hands?|fingers?|toes|numb\w*)\b"

_REAL_SHOCK = (
    r"\b(?:cables?|wires?|wiring|sockets?|plugs?|lightning|mains|switch|fences?|live|charger|volts?|"
    r"toaster|drill|appliance|pylon|rail|burn\w*|burnt|faint\w*|collaps\w*|heart|chest|"
    r"blackened|charred|was electrocuted(?<!i was electrocuted))\b"
)

FIGURES_OF_SPEECH = (
    # Who nearly died laughing did not faint, and nobody is dead in these.
    (
        rf"(?:(?:nearly|almost|practically) )?{_LAUGHED}(?: with| from| of)?(?: pure)? {_FEELING}"
        rf"|(?:laugh|giggl)(?:ed|ing)? (?:until|till|so (?:much|hard)(?: that)?) (?:i|we) "
        rf"(?:nearly |almost |practically )?(?:{_LAUGHED}|cried)",
        " ",
        BACK_TOO,
    ),
    (rf"drop dead (?=gorgeous|handsome|beautiful)|dead(?= {_VERY}\b)|dead on my feet", " "),
    # Who had a fit at a bill was cross; without coffee nobody wakes up.
    (
        "(?:had|have|having|threw|throw|took) a (?:hissy |dicky )?fit (?=when|at|about|over|"
        "because|if)"
        "|cannot wake up (?=without|in the mornings?|for work|until)",
        " ",
        r"\b(?:fever|temp\w*|jerk\w*|shak\w*|unrespons\w*|confus\w*|foam\w*|bit (?:his|her|my) "
        r"tongue)\b",
    ),
    ("(?:face|jaw|smile)(?: just)? (?:drops|dropped|drop|fell|falls) (?=when|at|as soon)", " "),
    (
        r"gasping (?=for (?:a |some )?(?:coffee|tea|drink|cuppa|pint|beer|fag|cig\w*|smoke)\b)",
        " ",
    ),
    ("agony aunts?", " "),
    # What somebody works out is found, and nobody jumps three feet high; a kidney that is fine is
    # no place.
    (r"worked out(?= (?:i|that|how|why|what|where|it|its|which|who)\b)", "found"),
    (r"(jumped|leapt|shot up)(?: about| nearly| almost| at least)? (?:\w+) (?:feet|foot)\b", r"\2"),
    (
        r"(?:(?:my|his|her|the) )?kidneys? (?:is|are|was|were|function|tests?)(?: \w+)? "
        r"(?:fine|ok|okay|good|normal|clear|healthy)",
        " ",
    ),
    # Who is shown it the evening before has had it for longer.
    (
        r"((?:rubb|massag|check|photograph)(?:ed|ing)(?: \w+){0,3}) (?:last night|yesterday|today|"
        r"this morning)",
        r"\2",
    ),
    (r"(looked (?:at it )?again|looked back|shower(?:ed)?) (?:last night|yesterday|today)", r"\2"),
    # Who is dead after sport is tired, and who feels hit by a bus was not.
    (
        r"(?:absolutely|completely|totally|literally|well) dead"
        r"(?= (?:after|from|on my feet)|[.,!]|$)",
        "tired",
        _LIMBS,
    ),
    ("dead and buried", " "),
    ("dropped dead", "died"),
    (r"deadly (?=pains?\b|aches?\b|agony)", "severe "),
    ("deadly(?! (?:nightshade|allerg))", " "),
    (r"shanked (?:my|a|the|it|his|her)\b[^.;?!]{0,20}\b(?:shot|drive|ball|iron|golf)", "golf"),
    ("suicide (?:mission|squad|pass)", " "),
    (
        r"paraly[sz]ed (?:with|by|from) (?:laughter|laughing|fear|nerves|shyness|indecision)",
        "scared",
    ),
    # Who blushes as if poisoned is not; who is ill as well may be.
    (
        r"(?:like|as if|as though)(?: (?:i|he|she))?(?: (?:ha[sd]|am|was)|ve|s)? been poisoned",
        " ",
        r"\b(?:ate|eaten|eating|drank|drink\w*|swallow\w*|berr\w+|foam\w*|vomit\w*|sick|drows\w*|"
        r"sleepy|collaps\w*|breath\w*|confus\w*|ill|pills?|tablets?)\b",
    ),
    # A limb that is a dead weight is weak.
    ("plucked dead (?:chicken|bird)s?", " "),
    ("(?:im|i am|says i am|such) (?:such )?a dead weight", " "),
    ("dead (?:chicken|bird|fish)s?", " ", r"\b(?:legs?|arms?|foot|feet|hands?)\b"),
    (
        "(?:going to|gonna|will i|can i|could i) bleed to death",
        " ",
        r"\b(?:bleeding|pouring|pumping|gushing|soak\w*|not stop\w*|thinners?|warfarin|faint\w*)\b",
    ),
    ("like a gun(?:shot)?", " "),
    ("(?:going to|gonna|will) paraly[sz]e (?:myself|me)", " "),
    (
        r"(?:feels?|felt|feeling|hurts?(?: like hell)?|aches?|aching|sore) "
        r"(?:like|as if|as though) "
        r"(?:(?:i have|ive|id|i had|i was|i got) (?:been )?)?"
        r"(?:hit|run over|flattened) by (?:a|the) (?:bus|car|train|lorry|truck|steamroller)",
        "aches all over",
        r"\b(?:fever\w*|temperature|shiver\w*|chest|faint\w*|confus\w*)\b",
    ),
    (
        r"(?:stress|job|work|landlord|rent|bills?|debts?|boss)(?: \w+)? (?:is|are) "
        r"(?:choking|killing|strangling|suffocating) (?:me|us)",
        "stress",
    ),
    (
        "so (?:i|we) cannot say a word(?=[.,!?])",
        " ",
        r"\b(?:confus\w*|face|mouth|stroke|arm|slur\w*|speech|lips|throat)\b",
    ),
    # A tree with lights.
    (
        r"(?:kind of |sort of )?(?:like )?(?:a |the )?christmas tree(?! (?:pattern|shape))",
        "christmas tree pattern",
        r"\b(?:put\w*|decorat\w*|bought|real|touch\w*|carr\w*|lights|under the|fell|branch\w*)\b",
    ),
    # What is blacked out is a window.
    (
        r"blacked out (?:my|the|his|her|a) (?:calendar|windows?|room|diary|curtains|name)"
        "|blackout (?:blinds?|curtains?)",
        " ",
    ),
    # What stings like poison is none.
    (
        r"\b(st[iu]ng\w*|tingl\w*|burn(?:s|t|ed|ing)?|itch\w*|hurt\w*|smart\w*|tast\w*|smell\w*|"
        r"sore|spread\w*) like (?:a )?poison(?! (?:ivy|oak|sumac))\b",
        r"\2",
    ),
    # Who jumps as if electrocuted is not.
    (
        r"\b(?:(?:like|as if|as though|almost|felt) (?:(?:i|id|ive|im|i had|i have|been|being|"
        r"was|were|"
        r"just|got|getting|he|she|had|hed|shed) )*)electrocuted\b",
        "like an electric feeling",
        rf"{_REAL_SHOCK}|{CALLS_FOR_HELP}",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
