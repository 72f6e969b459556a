"""The dataset to take away, and how to cite it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from components.parts.plain_text import plain
from components.state.dataset import Dataset
from data.dataset.package import TABLES
from data.exports.data_package import joined_csv, joined_json, package_zip, schema_org_json
from data.exports.data_tables import table_csv


def citation(dataset: Dataset) -> str:
    """How to cite the dataset, all from `datapackage.yaml`; the choice of sources is part of it."""
    catalogue = dataset.catalogue
    words, package = catalogue.wording["sources"], catalogue.package
    said = words["cite_as"].format(
        maker=catalogue.wording["frame"]["title"],
        title=package["title"],
        version=package["version"],
        licence=package["licenses"][0]["title"],
        address=package["licenses"][0]["path"],
    )
    return f"{said} {words['cite_reference']}" if catalogue.reference_only else said


def data_downloads(dataset: Dataset) -> None:
    """A button for each file; it is made when its button is pressed."""
    catalogue = dataset.catalogue
    words = catalogue.wording["sources"]
    about = "\n\n".join(
        (catalogue.package["title"], catalogue.package["description"], citation(dataset))
    )
    zipped = partial(package_zip, catalogue, dataset.texts, about)
    name = f"{catalogue.package['name']}-{catalogue.package['version']}"
    name += "-reference" if catalogue.reference_only else ""
    files: list[tuple[str, Callable[[], str | bytes], str, str]] = [
        ("zip", zipped, f"{name}.zip", "application/zip"),
        ("joined_csv", partial(joined_csv, catalogue), f"{name}-statements.csv", "text/csv"),
        ("joined_json", partial(joined_json, catalogue), f"{name}-statements.json",
         "application/json"),
        *(
            (f"table_{table}", partial(table_csv, catalogue, table), f"{table}.csv", "text/csv")
            for table in TABLES
        ),
        ("schema_org", partial(schema_org_json, catalogue), f"{name}.jsonld",
         "application/ld+json"),
    ]  # fmt: skip
    with st.container(horizontal=True):
        for label, made, file_name, kind in files:
            st.download_button(
                plain(words[f"get_{label}"]),
                data=made,
                file_name=file_name,
                mime=kind,
                on_click="ignore",
                type="primary" if label == "zip" else "secondary",
            )
