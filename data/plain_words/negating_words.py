"""The words by which a line says that something is not there, and how far that reaches."""

from __future__ import annotations

from data.plain_words.words import FILLERS, SILENT, each

NEGATORS = each(
    "no not zero without never cannot neither nor none nothing nobody non lack lacks lacking "
    "denies denied absence"
)
DOUBTS = each("anti hardly barely scarcely rarely seldom stopped stop unsure if less fewer")
"""Words after which it is not clear whether a finding is there."""

BREAKS = each("but with however though although only just except than apart instead")
SUBJECTS = each("it its i im ive they there he she is are has have had was were got")
OWNERS = each("my his her our their")
OPENINGS = each("when whenever then now if after since today yesterday")
"""Words that, behind an \"and\", begin to tell of something else."""

NOT_NEGATING = each("only just merely simply alone")
TRANSPARENT = SILENT | each(
    "any sign signs of real really actual actually have has had having feel feels feeling seem "
    "seems get got getting notice noticed see seen other more at all to evidence visible obvious "
    "on in me cause causes caused causing longer even yet trace symptom symptoms hint kind sort "
    "find or history"
)
"""Words that a "no" reaches over: "no sign of any fever"."""

GONE = each(
    "gone stopped absent free none negative vanished ended went passed subsided cleared "
    "disappeared resolved faded better improving improved easing eased"
)
EXCEPTIONS = each(
    "first before initially until till unless earlier originally always formerly longago"
)
PLACING = each("on in at around near over of his her their our your both")
ADJECTIVES = each(
    "red warm hot sore tender numb firm soft hard flat round weak deep rough tense small large"
)

SAID = FILLERS | NEGATORS | DOUBTS | BREAKS | TRANSPARENT | EXCEPTIONS | NOT_NEGATING
"""Words that need no finding of their own to be understood."""
