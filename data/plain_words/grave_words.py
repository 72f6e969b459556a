"""Words that make a line grave: beside one of them no turn may take a sign away."""

from __future__ import annotations

from data.plain_words.alternatives import any_of

_ILL = any_of(
    r"""breath\w* | gasp\w* | wheez\w* | chok\w* | throat | tongue | swallow\w* | drool\w* | chest |
    crush\w* | tear(?:ing|s) | ripping | pressure | faint\w* | dizz\w* | light ?headed | woozy |
    collaps\w* | black(?:ed)? ?out | pass(?:ed|es|ing)? out | numb | numbness | tingl\w* |
    pins and needles | groin | slur\w* | droop\w* | confus\w* | drows\w* | sleepy | muddled |
    limp | mottled | gr[ea]y | blue | purple | black | pale | clammy | unconscious | unwell |
    unrespons\w* | respond\w* | rous\w* | a fit | fits | fitting | seizures? | convuls\w* |
    vomit\w* | sick | throw(?:ing|n|s)? up | blood\w* | bleed\w* | bled | pus | spread\w* |
    streaks? | stiff neck | neck | shiver\w* | shaking with cold | rigors? | meningitis | sepsis |
    wound | infect\w* | chemo\w* | transplant | steroids? | diabet\w* | sugar | pregnan\w* |
    newborn | surgery | operation | post ?op | inject\w* | spleen | overdos\w* | on purpose"""
)
_HURT = any_of(
    r"""hit | hits | fell | falls | falling | fallen | crash\w* | accident | tackl\w* | came off |
    gave way | broke | broken | punch\w* | kick\w* | attack\w* | knock\w*"""
)
_ALLERGIC = any_of(
    r"""hives | welts? | allerg\w* | react\w* | swell\w* | swollen | lips? | gasp\w* | wheez\w* |
    tummy (?:cramps|pains?) | breath\w*(?! (?:fine|ok|okay|well|normal\w*)\b) | throat | tongue |
    swallow\w* | faint\w* | dizz\w* | funny | collaps\w* | limp | voice | hoarse | sick |
    vomit\w* | snake | adder | viper | scorpion | jellyfish | bat"""
)
FEVERISH = r"\b(?:fever\w*|feverish|temp|temperature|hot|warm|boiling|burning up|3[89]|4[0-2])\b"
"""How a fever is told."""
ILL = rf"\b{_ILL}\b"
"""Grave signs, and grave states of health, without the fever."""
GRAVE = rf"{ILL}|\b{_HURT}\b|{FEVERISH}"
"""Any grave sign or blow at all."""
ALLERGIC = rf"\b{_ALLERGIC}\b"
"""What else an allergy or a poison brings: beside it a bite or a medicine stays heard."""
HOT_THINGS = (
    r"\b(?:boil\w*|scald\w*|kettle|tea|coffee|oil|iron|fire|flames?|hob|oven|acid|bleach|caustic|"
    r"chemical\w*|cigarettes?|hot water|spill\w*|pour\w*)\b"
)
"""What burns somebody in truth."""
CALLS_FOR_HELP = (
    r"\b(?:help|ambulance|999|112|911|what (?:do|can|should) (?:i|we) do|what to do|phone|"
    r"battery|"
    r"first aid|no idea|not (?:breathing|moving|responding|woken|waking)|still|right now|just "
    r"now|"
    r"unconscious|unresponsive|scared|dying)\b"
)
"""Who asks for help, for whomever, tells of now."""
STROKE_SIGNS = (
    r"\b(?:face|cheek|mouth|lips?|tongue|droop\w*|speech|speak\w*|talk\w*|slur\w*|words|one side|"
    r"(?:left|right) side|half (?:my|his|her|of|the)|vision|sight|see|chest|jaw|throat|dropp\w*|"
    r"blind|eyes?|sting|stung|crush\w*|confus\w*|"
    r"stroke)\b"
)
"""A stroke or a heart that passes is an emergency all the same."""
HARMED = (
    r"\b(?:crash\w*|accident|collision|rear ended|hit|thrown|threw|dived|fell (?:off|from|out)|"
    r"fall(?:en|ing)? (?:off|from|out)|fell|came off|coming off|falling|kick\w*|crush\w*|"
    r"trampl\w*|"
    r"tackle\w*|stood on|landed|popp?ed|snapp?ed)\b"
)
"""After a blow to neck or spine nothing that comes and goes is harmless."""
SADDLE = (
    r"\b(?:bits|crotch|undercarriage|fanny|willy|back passage|perineum|taint|anus|nether|todger|"
    r"foof|minge|cock|dick)\b|"
    r"\b(?:saddle area|saddle (?:is |was |all )?numb\w*|groin|genital\w*|priva\w+|inner thighs?|"
    r"between (?:my|the|his|her) (?:legs|thighs)|down (?:there|below)|vagina\w*|penis|balls|"
    r"testic\w*|waist down)\b"
)
"""What is numb there comes from pressed nerves unless a doctor says that it does not."""
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
