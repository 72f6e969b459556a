"""What a line says is there, and what it says is not: "itchy, no fever or chills".

Where it is unclear how far a "no" reaches, nothing is said of the finding at all.
"""

from __future__ import annotations

from collections.abc import Sequence

from data.plain_words import negating_words as said
from data.plain_words.placing import Span, leave_places
from data.plain_words.reaching import begins_anew, has_ended, is_adjective, stands_apart
from data.plain_words.taking_back import ends_otherwise, has_exception, is_over
from data.plain_words.words import COMMA, STOP, each

_PERCEIVED = each("feel see find notice detect tell sense smell remember say really even actually")
"""What a "cannot" must be followed by to deny what comes: "cannot bear the pain" has pain."""

_STOPPING = each("stop stops stopped stopping quit quits")
_TROUBLES = frozenset(("symptom", "circumstance"))
"""Facets of what is there though its name says "no": "cannot pee", "no spleen"."""

_COMPLAINTS = frozenset(("feel", "symptom"))


def states(words: Sequence[str], spans: Sequence[Span]) -> list[str]:
    """For each span, in the order of the line: `has`, `not`, or `""` where it is unclear.

    `words` is what `data.plain_words.words.cut` gives.
    """
    return leave_places(words, spans, _Reading(words, spans).states)


class _Reading:
    """One pass over a line. `mode` says what the next finding is:

    `plain` there; `no` not there; `after` something denied, only "or" goes on; `list` behind a
    comma or "and" after something denied; `doubt` unclear until the next cut.
    """

    def __init__(self, words: Sequence[str], spans: Sequence[Span]) -> None:
        self._words, self._spans = words, spans
        self.states = ["has"] * len(spans)
        self._mode, self._fresh = "plain", False
        self._denied: list[int] = []
        self._joint = ""
        self._open: list[int] = []
        at, number = 0, 0
        while at < len(words):
            if number < len(spans) and spans[number].start == at:
                self._finding(number)
                at, number = spans[number].end, number + 1
            else:
                self._word(at)
                at += 1

    def _word(self, at: int) -> None:
        word = self._words[at]
        following = self._words[at + 1] if at + 1 < len(self._words) else STOP
        if word == STOP or (
            word in said.BREAKS and not (word in said.NOT_NEGATING and self._fresh)
        ):
            self._mode, self._denied = "plain", []
        elif word == "and" and following in said.SUBJECTS | said.OWNERS | said.OPENINGS:
            # "I cannot see well and my hand is weak" begins to tell of something else.
            self._mode, self._denied = "plain", []
        elif word in said.NEGATORS:
            names = any(span.start == at + 1 for span in self._spans)  # "just one" is a finding
            goes_on = following in said.NOT_NEGATING or self._goes_on(word, following)
            if goes_on and not names:
                self._mode = "plain"
            elif self._mode == "no" and self._fresh and word != "nor":
                self._mode = "doubt"
            else:
                self._mode, self._fresh, self._denied, self._open = "no", True, [], []
        elif word in said.DOUBTS:
            if not (at and self._goes_on(self._words[at - 1], word)):
                self._mode = "doubt"
        elif self._mode == "doubt":
            self._mode = "plain" if word == COMMA else "doubt"
        elif self._mode == "no":
            if word == COMMA:
                self._mode = "list" if self._denied else "plain"
            elif word not in said.TRANSPARENT:
                self._mode = "doubt"
        elif self._mode in ("after", "list"):
            self._go_on(word, following)

    def _goes_on(self, word: str, following: str) -> bool:
        """Whether a "no" says that it goes on: "will not stop", "cannot bear the pain"."""
        if word in said.NEGATORS and following in _STOPPING:
            return True
        denies = following in (*_PERCEIVED, COMMA, STOP)
        return word == "cannot" and self._mode != "no" and not denies

    def _go_on(self, word: str, following: str) -> None:
        if word == "or" and self._denied:
            self._mode = "no"
            if following not in said.SUBJECTS | said.OWNERS | said.OPENINGS | {STOP, COMMA}:
                for one in self._open:
                    # "Does not hurt, itch or move": what the "or" brings need be no finding.
                    self.states[one] = "not"
        elif word in (COMMA, "and"):
            self._mode, self._joint = "list", word
            self._open = self._open if word == COMMA else []
        elif word in said.SUBJECTS:
            self._mode, self._denied = "plain", []

    def _finding(self, number: int) -> None:
        span = self._spans[number]
        negating = any(word in said.NEGATORS for word in self._words[span.start : span.end])
        if self._mode == "doubt" or (negating and self._mode == "no" and self._fresh):
            self.states[number] = ""
        elif negating:
            self._denies(number)
        elif self._mode == "no":
            for one in (*self._open, number):
                # "No fever, chills or headache": the "or" tells that the list began with "no".
                self.states[one] = "not"
            self._denies(number)
        elif self._mode == "after" and not self._tells_anew(span):
            self.states[number] = ""
            self._takes_back(number)
        elif self._mode == "list" and (self._same_kind(number) or self._ends_in_or(number)):
            self.states[number] = ""
            self._mode = "after"
            self._open = [*self._open, number] if self._joint == COMMA else []
        else:
            self._mode, self._denied = "plain", []
        if self._words[span.start] == "non":  # "Non itchy scaly bumps" are scaly.
            self._mode, self._denied = "plain", []
        denying = negating or self.states[number] == "not"
        if (
            (denying and has_exception(self._words, span.end))
            or ends_otherwise(self._words, span.end, denying)
            or (span.over and is_over(self._words, span.start, span.end, span.over))
        ):
            self.states[number] = ""

    def _denies(self, number: int) -> None:
        self._mode, self._fresh, self._open = "after", False, []
        self._denied.append(number)

    def _takes_back(self, number: int) -> None:
        """In "no red or itchy bumps" the bumps are not red; nothing says that nothing is."""
        last = self._spans[number - 1]
        beside = last.end == self._spans[number].start and self._spans[number].facet == "appearance"
        if beside and self._is_adjective(number - 1):
            for denied in self._denied:
                if self._is_adjective(denied) and self.states[denied] == "not":
                    self.states[denied] = ""

    def _complains(self) -> bool:
        """Whether what was denied is itself a trouble ("cannot pee"); others stand beside it."""
        last = self._denied[-1] if self._denied else -1
        return last >= 0 and self.states[last] == "has" and self._spans[last].facet in _TROUBLES

    def _tells_anew(self, told: Span) -> bool:
        """Whether what comes stands for itself: "will not go away on my back", with no "or"."""
        if not self._denied:
            return False
        last, state = self._spans[self._denied[-1]], self.states[self._denied[-1]]
        anew = state == "has" and stands_apart(self._words, last, told)
        return self._complains() or has_ended(self._words, last, told) or anew

    def _same_kind(self, number: int) -> bool:
        """Whether this may go on a list that began with "no": "no fever, chills"."""
        if not self._denied or self._complains():
            return False
        last = self._denied[-1]
        if begins_anew(self._words, self._spans[last], self._spans[number]):
            return False
        denied, told = self._spans[last].facet, self._spans[number].facet
        if denied in _COMPLAINTS and told == "circumstance":
            return False  # In "no itch and antibiotics" they were taken.
        facets = {denied, told}
        alike = self._is_adjective(last) == self._is_adjective(number)
        return alike and (self._joint == "and" or len(facets) == 1 or facets <= _COMPLAINTS)

    def _ends_in_or(self, number: int) -> bool:
        """Whether nothing but the list stands before an "or": "do not bleed, itch or change"."""
        if not self._denied or self._complains() or self._joint != COMMA:
            return False
        at = self._spans[number].end
        # In "does not itch, bleeding or oozing" it bleeds: a "not" that verbs follow denies verbs.
        first = self._spans[self._denied[0]].start
        if self._words[first - 1] == "not" and self._words[at - 1].endswith("ing"):
            return False
        for word in self._words[at:]:
            if word == "or":
                return True
            inside = any(span.start <= at < span.end for span in self._spans)
            if word == STOP or not (inside or word == COMMA or word in said.TRANSPARENT):
                return False
            at += 1
        return False

    def _is_adjective(self, number: int) -> bool:
        return is_adjective(self._words, self._spans[number])
