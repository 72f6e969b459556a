"""What has an everyday cause or is a figure of speech says no sign; without it the sign is heard."""

from __future__ import annotations

import pytest

from data.plain_words.lookup import propose
from tests.plain_words.test_lookup import lookup, said


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("my bum goes numb on long drives but its fine after i walk about.", "numb-saddle-area"),
        ("legs go dead on the loo but fine after a minute.", "weakness-in-both-legs"),
        ("popped a spot on my back and it bled a bit.", "bleeds"),
        ("got hit by a ball, huge purple bruise.", "purple-spots"),
        ("nearly passed out laughing.", "faint"),
        ("drop dead gorgeous dress.", "numbness"),
        ("dead skin on my bottom.", "skin-turns-black"),
        ("its been boiling hot here and he has tiny spots.", "fever"),
        ("legs like jelly after leg day.", "weakness-in-both-legs"),
        ("sweating buckets at the gym.", "cold-clammy-skin"),
        ("i ride horses all day so i sweat buckets.", "cold-clammy-skin"),
        ("heart races when i think of him.", "fast-heartbeat"),
        ("cant breathe in these tight jeans.", "trouble-breathing"),
        ("my boy 6 days fever.", "newborn"),
        ("the new dress is fitting.", "seizure"),
    ],
)
def test_an_everyday_cause_is_no_sign(line: str, sign: str) -> None:
    assert sign not in said(line)


@pytest.mark.parametrize(
    ("line", "sign"),
    [
        ("my bum has been numb since yesterday when i sit.", "numb-saddle-area"),
        ("my privates are numb when i sit and i wet myself.", "numb-saddle-area"),
        ("popped a zit and it bled a lot and wont stop.", "bleeding-will-not-stop"),
        ("picked my mole and it bled.", "bleeds"),
        ("purple spots on his legs.", "purple-spots"),
        ("he has been boiling hot since this morning.", "fever"),
        ("legs like jelly since my back went.", "weakness-in-both-legs"),
        ("my boy 6 days fever.", "fever-five-days"),
        ("he is fitting on the floor.", "seizure"),
        ("been to wee, nothing comes out.", "loss-of-bladder-or-bowel-control"),
        ("sudden stabbing in my upper back.", "back-pain"),
        ("neck no fit bend.", "stiff-neck"),
    ],
)
def test_without_it_the_sign_is_heard(line: str, sign: str) -> None:
    assert sign in said(line)


@pytest.mark.parametrize(
    "line", ["my scars make me not want to be here anymore", "better off without me"]
)
def test_despair_is_heard_in_more_words(line: str) -> None:
    assert propose(lookup(), line).crisis
