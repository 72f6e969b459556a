"""What the app runs on is held by hashes, and its licences are listed."""

from __future__ import annotations

import re

from tests.licences import PAGE, ROOT, locked

LOCK = (ROOT / "requirements.lock").read_text("utf-8")


def test_the_lock_holds_what_the_requirements_ask_for() -> None:
    asked = (ROOT / "requirements.txt").read_text("utf-8")
    for name, version in re.findall(r"^(\w+)==(\S+)", asked, re.M):
        assert f"{name}=={version} \\" in LOCK
    assert {"numpy", "jsonschema"} <= {*locked()}


def test_every_package_has_a_hash() -> None:
    for entry in re.split(r"^(?=[\w.-]+==)", LOCK, flags=re.M)[1:]:
        assert "--hash=sha256:" in entry, entry


def test_every_licence_is_listed() -> None:
    listed = re.findall(r"^\| ([\w.]\S*) \| (.+) \|$", PAGE.read_text("utf-8"), re.M)[1:]
    assert [package for package, _ in listed] == locked()
    assert not [package for package, said in listed if said == "?"]


def test_actions_are_pinned_by_their_hash() -> None:
    for path in (ROOT / ".github" / "workflows").glob("*.yml"):
        for used in re.findall(r"uses: (.+)", path.read_text("utf-8")):
            assert re.match(r"[\w/-]+@[0-9a-f]{40} # v\d", used), used
