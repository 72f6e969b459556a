"""What charts draw with, so that they follow the page from light to dark.

A chart is drawn as SVG, where "currentColor" is the colour of the text around it. Streamlit turns
that with the system, and tells no script: a colour of ours for each theme would stay as it was.
"""

INK = "currentColor"

QUIET = 0.8
"""How opaque a word is that says less."""

LINE = 0.35
"""How opaque a line is between fields."""
