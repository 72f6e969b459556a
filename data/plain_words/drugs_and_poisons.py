"""Poisons that go through the skin, and strong treatments that are told by their names."""

from __future__ import annotations

_SPRAYED = (
    r"(?:pesticides?|insecticides?|herbicides?|fungicides?|weed ?killers?|organophosphates?|"
    r"sheep dip|cattle dip|dipping sheep|crop spray\w*|spray\w* (?:the |my |our |his )?(?:\w+ )?"
    r"(?:crops?|cotton|fields?|orchards?|vines?|vineyards?|trees|potatoes|paddy|rice|maize|corn|"
    r"tobacco|veg\w*|tomatoes|wheat|fruit|greenhouse|cattle)|paraquat|malathion|parathion|"
    r"chlorpyrifos|diazinon|nerve agent|rat poison|fly spray|ant killer|bug killer|flea spray)"
)
_POISONED = (
    r"(?:drool\w*|dribbl\w*|saliva\w*|slaver\w*|foam\w*|pin ?point (?:eyes?|pupils?)|"
    r"(?:eyes?|pupils?)(?: \w+){0,3} (?:pin ?points?|pin ?pricks?|tiny|small)|"
    r"(?:tiny|small|pin ?point|pin ?prick) (?:eyes|pupils?)|twitch\w*|muscles? (?:\w+ )?jump\w*|"
    r"vomit\w*|throw\w* up|being sick|been sick|feel(?:ing)? sick|blurr\w*|cannot see|"
    r"(?:belly|stomach|tummy) (?:is )?cramp\w*|diarrhoea|shak\w+|collaps\w*|dizz\w*|"
    r"confus\w*|wheez\w*|breath\w*)"
)
_CHECKPOINT = (
    r"(?:pembrolizumab|keytruda|nivolumab|opdivo|ipilimumab|yervoy|atezolizumab|tecentriq|"
    r"durvalumab|imfinzi|avelumab|bavencio|cemiplimab|libtayo|dostarlimab|tremelimumab|"
    r"checkpoint inhibitors?)"
)
_GIVEN = "(?: (?:infusions?|drips?|treatment|injections?|drugs?))?"
_ALLERGY_SHOTS = (
    r"\b(?:read about|heard (?:of|about)|google\w*|dogs?|cats?|allerg\w*|hay ?fever|pollen|dust "
    r"mites?|wasps?|bees?|venom|desensiti\w*|grass|"
    r"peanuts?|under the tongue)\b"
)

DRUGS_AND_POISONS = (
    # Who sprayed or spilled what kills pests, and drools or twitches, is poisoned.
    (
        rf"({_SPRAYED})(?=\b[^?!]{{0,120}}?\b{_POISONED}\b)",
        r"\2 . been poisoned . ",
        r"\bno (?:drool|vomit)",
    ),
    # Treatment of a cancer that sets the defences free.
    (rf"{_CHECKPOINT}\b{_GIVEN}", " cancer infusion , new medicine "),
    (rf"immunotherapy\b{_GIVEN}", " cancer infusion , new medicine ", _ALLERGY_SHOTS),
    # Who cannot keep the steroids down vomits them.
    (
        r"(?:cannot|could not|not able to|unable to|not) keep(?:ing)? (?:(?:my|his|her|the|any) )?"
        r"(steroids?|hydrocortisone|prednisolone|tablets|pills|meds|medicines?|medication|insulin) "
        r"down\b(?! (?:in|to|low|the|on|at|by|from))",
        r"\2 , vomiting",
    ),
    # The sugar of a meter that reads fourteen and more.
    (
        r"\b(?:blood )?(?:sugars?|glucose|bms?)(?: (?:readings?|levels?|is|are|at|of|was|up|now|"
        r"keeps?|"
        r"sat|sitting|around|over|above|running|to|high|about|still|went|gone))* (?:1[4-9]|2\d|3\d|"
        r"2[5-9]\d|[345]\d\d)\b(?! ?(?:g|mg|grams?|percent|%|days|weeks|years|times|calories)\b)",
        "blood sugar is up",
    ),
)
"""Each turn, as a regular expression, what stands in its place, and what must not be beside it."""
