"""The same app for servers of one's own: `streamlit run asgi.py`.

It adds what `app.py` alone cannot: security headers with a strict policy, a first page with our
name and description, our page for every strange address, `/healthz` and `/robots.txt`.
`EMBED_FROM` names the sites that may show the app inside theirs; where several processes stand
behind a proxy, `REPLICA` is the name of this one.
"""

import os

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from components.serving.first_page import ANY_PAGE, ICON, first_page, icon
from components.serving.headers import SecurityHeaders
from components.serving.health import healthz
from components.serving.replica_cookie import ReplicaCookie
from components.serving.robots import robots
from components.serving.stray_paths import StrayPaths

app = st.App(
    "app.py",
    middleware=[
        Middleware(SecurityHeaders, embed_from=os.environ.get("EMBED_FROM", "")),
        Middleware(ReplicaCookie, name=os.environ.get("REPLICA", "")),
        Middleware(StrayPaths),
    ],
    routes=[
        Route("/healthz", healthz),
        Route("/robots.txt", robots),
        Route(ICON, icon),
        Route("/", first_page),
        Route(ANY_PAGE, first_page),
    ],
)
