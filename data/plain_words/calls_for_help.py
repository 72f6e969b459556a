"""Words beside which no turn may calm a text: a hidden warning is worse than a false alarm."""

from __future__ import annotations

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
