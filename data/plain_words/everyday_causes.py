"""What has an everyday cause that is told along with it, and so is no warning sign."""

from __future__ import annotations

_ON = r"(?:(?!\b(?:wip|wee|pee|poo|wet|bladder|bowel|legs?\b|weak|sciatica|back (?:pain|went)))[^.;?!])"
"""A letter of the same sentence, where no sign of trapped nerves begins."""

_DEAD = (
    "(?:numb(?:ness)?|dead|asleep|to sleep|tingly|tingling|tingles|pins (?:and|n) needles|no feeling)"
)
_POSTURE = (
    r"(?:sit(?:s|ting)?|sat|driv(?:e|es|ing)|drove|cycl(?:e|ing)|bike|saddle|bench|chair|stool|"
    "seat|coach|flight|plane|cinema|desk|loo|toilet|cross(?:ed|ing)?(?: my)? leg(?:s|ged)|lean(?:ing|ed)?|"
    "slept|sleep(?:ing)?|lying|lay|lie|kneel(?:ing)?|crouch(?:ed|ing)?|squat(?:ting)?)"
)
_PASSES = (
    "(?:(?:then|and|but|afterwards)(?: then| afterwards)?(?: its| it is| it| im| is| all| totally| "
    "completely| absolutely)* (?:fine|ok|okay|alright|right|normal|good|gone|passes|wears off)|"
    "wears? off|wore off|(?:goes|went) (?:away|back to normal)|(?:fine|ok|okay|normal|alright|gone|"
    "passes|better|goes|comes back|came back)(?: again)? (?:after|once|when|as soon|if|again|with)"
    r"(?: \w+){0,2} (?:mov\w+|g[eo]t\w* (?:up|off|out)|st[ao]nd\w*|stood|walk\w*|shift\w*|stretch\w*|"
    "minute|while|bit)|(?:until|till|unless) i (?:move|get up|stand|walk|shift|stretch)|"
    "(?:feeling|life) (?:comes|came) back)"
)
_SPOT = "(?:spots?|zits?|pimples?|scabs?|blackheads?|whiteheads?|plukes?|bites?)"
_OPENED = "(?:pop(?:ped|ping)?|squeez(?:e|ed|ing)|pick(?:ed|ing)?|tore|torn|pulled|burst)"
_CAUGHT = (
    "(?:scratch(?:ed|ing)?|knock(?:ed)?|caught|catch(?:ing)?|ripped|nicked|shav(?:ed|ing)|scraped)"
)
_NO_GROWTH = (
    r"(?:(?!\b(?:moles?|lumps?|growths?|warts?|tags?|still|keeps?|not|cannot|stop|bl[ue]e?d\w*)\b)"
    "[^.;?!])"
)
_A_LITTLE = (
    r"(?!(?: and| it| but| just| has| then)* (?:will|would|not|cannot|could|does|loads|lots|a lot|heav|"
    r"everywhere|badly|like|through|so much|for (?:ages|hours|half|an|\d+ h)))"
)


def _touched(how: str) -> str:
    within = rf"{_NO_GROWTH}{{0,25}}?"
    return rf"((?:{how}\b{within}\b{_SPOT}|{_SPOT}\b{within}\b{how})\b{_NO_GROWTH}{{0,30}}?)"


EVERYDAY_CAUSES = (
    # A part that one sat or lay on goes dead, and comes back when one moves.
    (rf"{_DEAD}\b{_ON}{{0,50}}?\b{_POSTURE}\b{_ON}{{0,50}}?\b{_PASSES}", " "),
    (rf"{_POSTURE}\b{_ON}{{0,50}}?\b{_DEAD}\b{_ON}{{0,40}}?\b{_PASSES}", " "),
    # A spot that somebody popped bleeds a bit; a mole or a lump that bleeds is another matter.
    (
        rf"{_touched(_OPENED)}\bbled\b{_A_LITTLE}(?: a (?:bit|little))?"
        "(?: for (?:a|one|two|a few) (?:minutes?|seconds?|secs?))?",
        r"\2 ",
    ),
    (rf"{_touched(_CAUGHT)}\b(?:bled|bleeds?|bleeding)\b{_A_LITTLE}", r"\2bleeds when caught"),
    # The weather is boiling hot, and nobody's skin.
    (
        r"(?<!\bhe )(?<!\bshe )(?:its |it is |it has )?(?:been )?(?:boiling|roasting|baking|scorching|"
        r"sweltering)(?: hot)?(?= (?:day|days|weather|outside|out|here|in here|week|weeks|summer|room|"
        r"sun|sunshine|heat|shower|bath|water|car|bus|office|classroom|kitchen|house|afternoon|"
        r"evening|night)\b)|(?:its|it has) been (?:boiling|roasting|baking|scorching|sweltering)(?: hot)?",
        " hot weather ",
    ),
)
"""Each turn, as a regular expression, and what stands in its place."""
