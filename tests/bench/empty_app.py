"""The yardstick: an empty default Streamlit app with one pills widget."""

import streamlit as st

picked = st.pills("Pick", [f"Option {number}" for number in range(1, 11)], selection_mode="multi")
st.write(f"{len(picked)} picked")
