"""The whole dataset to take away: as one zip, as one wide table, and as JSON for machines."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

from data.dataset.catalogue import Catalogue
from data.dataset.package import TABLES, table_file
from data.exports.data_tables import JOINED, joined_rows, table_csv
from data.exports.export_csv import BYTE_ORDER_MARK, csv_text

MADE = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the zip: the same data always give the same file."""


def joined_csv(catalogue: Catalogue) -> str:
    """All statements with their condition, term and source as one wide CSV."""
    return csv_text(JOINED, joined_rows(catalogue))


def joined_json(catalogue: Catalogue) -> str:
    """The same as JSON, one object a statement; nothing runs there, so nothing is disarmed."""
    rows = (dict(zip(JOINED, row, strict=True)) for row in joined_rows(catalogue))
    return _json([*rows])


def schema_org(catalogue: Catalogue) -> dict[str, Any]:
    """What `datapackage.yaml` says, as a schema.org/Dataset that search engines read."""
    package = catalogue.package
    return {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": package["title"],
        "alternateName": package["name"],
        "description": package["description"],
        "version": package["version"],
        "license": package["licenses"][0]["path"],
        "isAccessibleForFree": True,
        "inLanguage": "en",
        "variableMeasured": [
            {
                "@type": "PropertyValue",
                "name": f"{resource['name']}.{field['name']}",
                "description": field["description"],
            }
            for resource in package["resources"]
            for field in resource["schema"]["fields"]
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": resource["name"],
                "encodingFormat": resource["mediatype"],
                "contentUrl": resource["path"],
            }
            for resource in package["resources"]
        ],
    }


def schema_org_json(catalogue: Catalogue) -> str:
    """The schema.org/Dataset as the text of a file."""
    return _json(schema_org(catalogue))


def package_zip(catalogue: Catalogue, texts: Mapping[str, str], about: str) -> bytes:
    """The data package: its tables, the files `texts` by name, and `about` to read first.

    `datapackage.json` says what `datapackage.yaml` says: tools look for it under that name.
    """
    files = {
        "README.txt": f"{about}\n",
        "datapackage.json": _json(catalogue.package),
        "dataset.jsonld": schema_org_json(catalogue),
        **{table_file(name): _plain(table_csv(catalogue, name)) for name in TABLES},
        **texts,
    }
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[name])
    return held.getvalue()


def _plain(table: str) -> str:
    # The package says that its tables are UTF-8, and tools would read the mark as part of a name.
    return table.removeprefix(BYTE_ORDER_MARK)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
