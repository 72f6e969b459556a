"""The drawing that shows a condition best, on the skin that the reader chose."""

from __future__ import annotations

from components.parts.drawing_figure import drawing
from components.parts.nodes import Node, el
from components.parts.skin_choice import chosen_skin
from components.state.dataset import Dataset
from data.conditions.typical import typical


def picture_of(dataset: Dataset, condition: str, *, spoken: bool = True) -> Node:
    """The drawing, or an empty place of its size where none of its findings is drawn.

    Beside the name alone it need not be `spoken`.
    """
    catalogue = dataset.catalogue
    for term in typical(catalogue, dataset.evidence, condition, most=1):
        colours = chosen_skin(catalogue)["colours"]
        picture = drawing(catalogue, catalogue.terms[term].drawing, colours, on_skin=True)
        if picture is not None:
            hidden = None if spoken else "true"
            return el("span", picture, class_="picture", aria_hidden=hidden)
    return el("span", class_="picture")
