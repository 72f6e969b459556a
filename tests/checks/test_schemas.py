"""The schemas lead into a document only along the keywords that the search for keys follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from data.checks.documents import schema_of
from data.dataset.package import DOCUMENTS

NOT_FOLLOWED = {"anyOf", "oneOf", "allOf", "if", "prefixItems", "patternProperties", "contains"}


def keywords(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for name, inner in node.items():
            yield name
            yield from keywords(inner)
    for inner in node if isinstance(node, list) else ():
        yield from keywords(inner)


@pytest.mark.parametrize("document", DOCUMENTS)
def test_no_key_is_overlooked_behind_another_keyword(document: str) -> None:
    assert not NOT_FOLLOWED & {*keywords(schema_of(document))}
