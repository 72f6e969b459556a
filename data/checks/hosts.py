"""Addresses that are never the publisher's own page, so that no reader is sent there."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

REFUSED = (
    r"proxy|bibliotheek\.ehb\.be",  # a library's way into what it pays for
    r"staging|(?:^|\.)dev\.|^developer\.",  # a site that is still being built, or for programs
    r"(?:^|\.)archive\.org$|cybercemetery|webcache|\.translate\.goog$",  # a picture of the past
    r"channel4|embarrassing|mantv",  # the site of a television programme
    r"pharmacy\d*\.|chemist\.|pearns\.co\.uk|^webmd\.boots\.com$",  # a pharmacy's copy of a page
    r"^\d+(?:\.\d+){3}$|^localhost$",  # a machine without a name
)
"""Forms of hosts, one line for each kind. What was read there stands in `read_at`."""

_REFUSED = re.compile("|".join(REFUSED))


def is_refused(address: str) -> bool:
    """Whether readers must not be sent to `address`: by its host, or by a port of its own, which
    the proxies of libraries have.
    """
    try:
        parts = urlsplit(address)
        return bool(parts.port) or _REFUSED.search((parts.hostname or "").lower()) is not None
    except ValueError:
        return True
