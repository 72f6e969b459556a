"""Words beside which nothing may be taken as harmless: a holiday's pills, or pills and a note."""

from __future__ import annotations

DESPAIR = (
    r"(?:i am ready|im ready|(?:have|got) enough|notes?|letters?|goodbyes?|good bye|di(?:e|ed|es)|"
    r"dead|dying|"
    r"suicid\w*|end (?:it|things|my)|tonight|sorry|ruined|(?:go|carry) on|too much|on purpose|"
    r"deliberately|to cope|alone|jump|hate|alive|cares?|my life|it all|without me|wrists|"
    r"where (?:im|i am) going|not (?:here|wake)|never wake|because)"
)
BLOOD = r"(?:blood\w*(?! (?:thinner|pressure|test|sugar|type|group))|bleed\w*|bled)"
BURNT = (
    r"(?:blister\w*|peel\w*|(?<!no )(?<!not )(?<!sun)burn(?:t|ed|s)?|scald\w*|boiling|kettle|"
    r"skin (?:is )?(?:coming|came|come|falling|hanging|fell|off)|raw|white|char\w*|black|leathery|"
    r"stuck|scream\w*|face|eyes?|baby|toddler|child|huge|badly)"
)
CHOKES = (
    r"(?:chok\w*|stuck|breath\w*|throat|chest|asthma\w*|limp|floppy|collaps\w*|wak\w+|baby|"
    r"newborn|toddler|swell\w*|swollen|lips?|sting|stung|fit|unrespons\w*|unconscious)"
)
FAILING = (
    r"(?:collaps\w*|pass(?:ed|ing)? out|faint\w*|black(?:ed)? out|clammy|floppy|limp|unrespons\w*|"
    r"(?:chest|crushing) pain|pain in (?:my |his |her )?chest|not feeding|will not feed|tarry|"
    r"drows\w*|confus\w*)"
)
SPREADS_UNDER = (
    r"(?:not (?:fade|blanch\w*|go|disappear)|fever\w*|temp\w*|headache|stiff|floppy|glass|"
    r"spreading|purple|chemo\w*|vomit\w*|drows\w*|confus\w*|shiver\w*|unwell)"
)


def unless_grave(harmless: str, grave: str) -> str:
    """Where one of `harmless` stands and none of `grave` stands anywhere in the same text."""
    return rf"^(?!.*\b{grave}\b).*{harmless}"
