"""No reader is sent to a proxy, a copy or a site under construction; publishers' pages are let be."""

from __future__ import annotations

import pytest

from data.checks.hosts import is_refused
from data.dataset.package import read


@pytest.mark.parametrize(
    "address",
    [
        "https://bibliotheek.ehb.be:2400/topics/en-gb/90",
        "https://www-nejm-org.ezproxy.example.edu/doi/1",
        "https://rspp.dbxstaging.id/informasi/show",
        "https://emedicine.staging.medscape.com/article/1",
        "http://www.channel4embarrassingillnesses.com/acne/",
        "https://clearchemist.co.uk/az-health/boils",
        "https://1stchoicepharmacy.co.uk/nhs_conditions_eczema",
        "https://web.archive.org/web/2013/http://www.nhs.uk/",
        "https://developer.api.nhs.uk/widgets/condition/",
        "http://47.251.13.51:8081/10947022",
        "https://example.org:port/",
    ],
)
def test_a_reader_is_not_sent_there(address: str) -> None:
    assert is_refused(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.nhs.uk/conditions/boils/",
        "https://pharmacy-network.co.uk/clinical/boils",
        "https://www.cancer.org/cancer/types/detection-diagnosis-staging/signs.html",
        "https://www.pharmaceutical-journal.com/a",
        "https://www.tvhospital.example.org/",
    ],
)
def test_a_page_of_a_publisher_is_let_be(address: str) -> None:
    assert not is_refused(address)


def test_copies_that_were_read_are_known_for_what_they_are() -> None:
    rows = read().tables["sources"]
    assert not rows["address"].map(is_refused).any()
    assert rows.loc[rows["read_at"] != "", "read_at"].map(is_refused).any()
