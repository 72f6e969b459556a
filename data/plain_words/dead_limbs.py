"""A part of the body that goes dead where one sat or lay on it, and comes back when one moves."""

from __future__ import annotations

from data.plain_words.alternatives import any_of
from data.plain_words.everyday_causes import BACK_TOO
from data.plain_words.grave_words import HARMED, SADDLE, STROKE_SIGNS

_DEAD = any_of(
    r"numb(?:ness)? | dead | asleep | to sleep | tingl\w+ | pins (?:and|n) needles | no feeling"
)
_NERVES = r"wip|wee|pee|poo|wet|bladder|bowel|weak|sciatica|back (?:pain|went)"
_ON = rf"(?:(?!\b(?:{_NERVES}))[^.;?!])"
"""A letter of the same sentence, where no sign of trapped nerves begins."""
_OVER = rf"(?:(?!\b(?:{_NERVES}))[^;?!])"
"""The same, and on into the next sentence: it was fine there."""
_POSTURE = any_of(
    r"""sit(?:s|ting)? | sat | driv(?:e|es|ing) | drove | cycl(?:e|ing) | bike | saddle |
    bench | chair | stool | seat | coach | flight | plane | cinema | desk | loo | toilet |
    bleachers | pew | floor | concrete | wall | rock | ground | bus | train | car | mower |
    tractor | theatre | church | stands |
    cross(?:ed|ing)?(?: my)? leg(?:s|ged) | lean(?:ing|ed)? | slept |
    f[ea]ll(?:en|ing)? asleep on | sleep(?:ing)? |
    lying | lay | lie | kneel(?:ing)? | crouch(?:ed|ing)? | squat(?:ting)? | phone |
    hold(?:ing)? | gaming | in bed | under (?:me|him|her|my) | carry(?:ing)? | rucksack |
    backpack | snow | cold | frost | frozen | freez\w+ | ski boots | boots | tight shoes | heels |
    gloves | handlebars | funny bone | elbow | bath | yoga | meditat\w+"""
)
_FINE = any_of(
    "right as rain | fine | ok | okay | alright | all right | right | normal | good | gone | better"
)
_MOVED = any_of(
    r"""mov\w+ | g[eo]t\w* (?:up|off|out) | st[ao]nd\w* | stood | walk\w* | shift\w* |
    stretch\w* | shak\w+ | shook | rub\w* | min(?:ute)?s? | sec(?:ond)?s? | while | bit"""
)
_IS = "(?: then| they| was| were| its| it is| it| im| is| all| totally| completely| absolutely)*"
_PASSES = any_of(
    rf"""(?:then|and|but|afterwards)(?: then)?{_IS} (?:{_FINE}|passes|wears off) | wears? off |
    wore off | {_FINE} now | (?:goes|went) (?:away|back to normal) |
    (?:{_FINE}|passes|goes|came back|comes back)(?: again)?
    (?:after|once|when|as soon|if|again|with|in)(?: \w+){{0,3}} {_MOVED} |
    (?:walked|shook|rubbed|stamped) (?:it|them) off |
    (?:fine|ok|okay|normal|better|gone) by (?:dinner|lunch|the time|bedtime|morning|evening|tea) |
    (?:warmed|thawed)(?: up| out)?(?: and| then|,)*{_IS} {_FINE} | for a (?:sec(?:ond)?|moment|mo) |
    goes (?:away )?(?:when|once|as soon as|after) |
    (?:stood|got) up and (?:it|they) (?:was|were) {_FINE} |
    (?:until|till|unless) i (?:move|get up|stand|walk|shift|stretch) |
    (?:feeling|life) (?:comes|came) back | (?:all |its )?gone (?:now|again) |
    (?:came|comes) (?:right |straight )?back (?:to life|to normal|after|once|when|with) |
    (?:shak\w+|shook|rubb?\w+|mov\w+) (?:it|them)(?: \w+){{0,2}}(?: and|,){_IS} {_FINE}"""
)
_MORE_THAN_DEAD = (
    rf"{BACK_TOO}|{HARMED}|{STROKE_SIGNS}|{SADDLE}|\b(?:never|does not|is not|not|cannot|swollen|"
    r"swell\w*|blisters?|white|when i (?:walk|stand)|weak\w*|back in my|breath\w*|hot|red|"
    r"no feeling when i sit)\b"
)

DEAD_LIMBS = (
    # A part that one sat or lay on goes dead, and comes back when one moves.
    (rf"{_DEAD}\b{_ON}{{0,50}}?\b{_POSTURE}\b{_OVER}{{0,50}}?\b{_PASSES}", " ", _MORE_THAN_DEAD),
    (rf"{_POSTURE}\b{_ON}{{0,60}}?\b{_DEAD}\b{_OVER}{{0,40}}?\b{_PASSES}", " ", _MORE_THAN_DEAD),
    (
        rf"(?:woke|wake|waking)(?: up)?(?: with)? "
        rf"[^.;?!]{{0,20}}?\b{_DEAD}\b{_OVER}{{0,40}}?\b{_PASSES}",
        " ",
        _MORE_THAN_DEAD,
    ),
    (
        rf"{_DEAD}(?: \w+)? from (?:\w+ ){{0,2}}(?:sitting|sat|leaning|lying|kneeling|driving|"
        r"saddle|cycling|bike)\b",
        " ",
        rf"{_MORE_THAN_DEAD}|\b(?:days|weeks|still)\b",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
