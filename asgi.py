"""The same app for servers of one's own: `streamlit run asgi.py`.

It adds what `app.py` alone cannot: security headers with a strict policy, `/healthz` and
`/robots.txt`. `EMBED_FROM` names the sites that may show the app inside theirs.
"""

import os

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import Route

from components.serving.headers import SecurityHeaders
from components.serving.health import healthz
from components.serving.robots import robots

app = st.App(
    "app.py",
    middleware=[Middleware(SecurityHeaders, embed_from=os.environ.get("EMBED_FROM", ""))],
    routes=[Route("/healthz", healthz), Route("/robots.txt", robots)],
)
