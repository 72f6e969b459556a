"""Turns of speech that do not mean what their words mean one by one."""

from __future__ import annotations

import re

from data.plain_words.ages_of_things import AGES_OF_THINGS
from data.plain_words.around_the_trouble import AROUND_THE_TROUBLE
from data.plain_words.backs_and_sides import BACKS_AND_SIDES
from data.plain_words.bites import BITES
from data.plain_words.bleeding_much import BLEEDING_MUCH
from data.plain_words.blows import BLOWS
from data.plain_words.burns import BURNS
from data.plain_words.chest_and_back import CHEST_AND_BACK
from data.plain_words.dead_limbs import DEAD_LIMBS
from data.plain_words.deep_infection import DEEP_INFECTION
from data.plain_words.degrees import DEGREES
from data.plain_words.drugs_and_poisons import DRUGS_AND_POISONS
from data.plain_words.ending_it import ENDING_IT
from data.plain_words.everyday_causes import EVERYDAY_CAUSES
from data.plain_words.everyday_scenes import EVERYDAY_SCENES
from data.plain_words.everyday_senses import EVERYDAY_SENSES
from data.plain_words.figures_of_speech import FIGURES_OF_SPEECH
from data.plain_words.glass_test import GLASS_TEST
from data.plain_words.hearsay import HEARSAY
from data.plain_words.how_it_goes_on import HOW_IT_GOES_ON
from data.plain_words.legs_and_sight import LEGS_AND_SIGHT
from data.plain_words.letters_and_plans import LETTERS_AND_PLANS
from data.plain_words.long_over import LONG_OVER
from data.plain_words.looks_very_ill import LOOKS_VERY_ILL
from data.plain_words.means_at_hand import MEANS_AT_HAND
from data.plain_words.meant_otherwise import MEANT_OTHERWISE
from data.plain_words.namesakes import NAMESAKES
from data.plain_words.needed_letters import Needed
from data.plain_words.no_alarm import NO_ALARM
from data.plain_words.no_help import NO_HELP
from data.plain_words.no_news_of_it import NO_NEWS_OF_IT
from data.plain_words.on_the_skin import ON_THE_SKIN
from data.plain_words.order_of_words import ORDER_OF_WORDS
from data.plain_words.over_time import OVER_TIME
from data.plain_words.parting_words import PARTING_WORDS
from data.plain_words.plain_reasons import PLAIN_REASONS
from data.plain_words.said_of_things import SAID_OF_THINGS
from data.plain_words.skin_looks import SKIN_LOOKS
from data.plain_words.spoken_forms import SPOKEN_FORMS
from data.plain_words.toilet_words import TOILET_WORDS
from data.plain_words.told_at_length import TOLD_AT_LENGTH
from data.plain_words.told_calmly import TOLD_CALMLY
from data.plain_words.told_in_passing import TOLD_IN_PASSING
from data.plain_words.told_of_life import TOLD_OF_LIFE
from data.plain_words.typed_in_haste import TYPED_IN_HASTE
from data.plain_words.very_ill import VERY_ILL
from data.plain_words.where_it_hurts import WHERE_IT_HURTS

_TURNS = (
    *SPOKEN_FORMS,
    *TYPED_IN_HASTE,
    *TOLD_CALMLY,
    *OVER_TIME,
    *SAID_OF_THINGS,
    *AGES_OF_THINGS,
    *NO_NEWS_OF_IT,
    *NO_HELP,
    *HOW_IT_GOES_ON,
    *ORDER_OF_WORDS,
    *HEARSAY,
    *MEANT_OTHERWISE,
    *BACKS_AND_SIDES,
    *TOLD_OF_LIFE,
    *LONG_OVER,
    *PLAIN_REASONS,
    *ON_THE_SKIN,
    *EVERYDAY_SCENES,
    *TOLD_AT_LENGTH,
    *AROUND_THE_TROUBLE,
    *GLASS_TEST,
    *NO_ALARM,
    *MEANS_AT_HAND,
    *LETTERS_AND_PLANS,
    *PARTING_WORDS,
    *ENDING_IT,
    *BURNS,
    *DRUGS_AND_POISONS,
    *DEEP_INFECTION,
    *BLEEDING_MUCH,
    *TOILET_WORDS,
    *BLOWS,
    *CHEST_AND_BACK,
    *LEGS_AND_SIGHT,
    *FIGURES_OF_SPEECH,
    *BITES,
    *LOOKS_VERY_ILL,
    *VERY_ILL,
    *SKIN_LOOKS,
    *DEAD_LIMBS,
    *EVERYDAY_CAUSES,
    *WHERE_IT_HURTS,
    *NAMESAKES,
    *TOLD_IN_PASSING,
    *EVERYDAY_SENSES,
    *DEGREES,
)
_SEARCHED = tuple(
    (re.compile(rf"\b({said})\b"), meant, re.compile(unless[0], re.S) if unless else None)
    for said, meant, *unless in _TURNS
)
_NEEDED = Needed.of([said for said, *_ in _TURNS])


def plainly(text: str) -> str:
    """`text` (small letters, no apostrophes) with every such turn in words that mean the same."""
    waiting = _NEEDED.may_be_in(text)
    while waiting:
        number = waiting.pop(0)
        said, meant, unless = _SEARCHED[number]
        plain = text if unless and unless.search(text) else said.sub(meant, text)
        if plain != text:
            text = plain
            waiting = [each for each in _NEEDED.may_be_in(text) if each > number]
    return text
