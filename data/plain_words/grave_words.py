"""Words that make a line grave: beside one of them no everyday reason takes a sign away."""

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
