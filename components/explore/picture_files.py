"""The drawings as files, one each: a browser fetches those that come into sight, and keeps them.

All of them together are more than the rest of Explore, and most readers see a tenth of them. They
belong to the dataset that is served, so they are written when it is first shown, into a folder of
this process named for what they hold: a new dataset has new addresses.
"""

from __future__ import annotations

import atexit
import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from components.parts.component import declare_folder

NAME = "pictures"


def picture_folder(drawings: Sequence[Mapping[str, Any]]) -> str:
    """Where the browser finds `NAME.json` of each drawing, below the addresses of components."""
    texts = {f"{each['drawing']}.json": _text(each) for each in drawings}
    version = sha256("".join(texts.values()).encode()).hexdigest()[:16]
    folder = _root() / version
    if not folder.exists():
        # Filled beside its place, then moved: a browser never meets half of it.
        filling = Path(tempfile.mkdtemp(dir=_root()))
        for name, text in texts.items():
            (filling / name).write_text(text, encoding="utf-8")
        try:
            filling.rename(folder)
        except OSError:  # another session of this process was faster
            shutil.rmtree(filling)
    return f"{declare_folder(NAME, _root())}/{version}"


def _text(drawing: Mapping[str, Any]) -> str:
    shown = {"box": drawing["box"], "shapes": drawing["shapes"]}
    return json.dumps(shown, separators=(",", ":"))


@cache
def _root() -> Path:
    root = Path(tempfile.mkdtemp(prefix="explorer-pictures-"))
    atexit.register(shutil.rmtree, root, ignore_errors=True)
    return root
