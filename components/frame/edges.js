// Streamlit leaves room for a chat below and a toolbar above; on a phone that hides a question.
// What is focused never ends up below the pinned advice, which stands above the menu's drawer too.
// `--bar` is the height of the advice, kept by the bar itself.

import { h } from "../parts/dom.js"

const EDGES = `
  .stMainBlockContainer { padding-top: 3.5rem; padding-bottom: 2rem; }
  [data-testid=stBottomBlockContainer] { padding-top: 0.6rem; padding-bottom: 0.8rem; }
  [data-testid=stMain] { scroll-padding: 4rem 0 calc(var(--bar, 6rem) + 2rem); outline: none; }
  [data-testid=stBottom] { z-index: 999992; }
  [data-testid=stSidebarContent] { padding-bottom: calc(var(--bar, 6rem) + 2rem); }
  @media (max-width: 640px) {
    [data-testid=stBottomBlockContainer] { padding-top: 0.4rem; padding-bottom: 0.5rem; }
  }
  @media print {
    .stMainBlockContainer { padding-top: 0; padding-bottom: 0; }
    [data-testid=stSelectbox] { display: none; }
  }
`

// Written once: a style sheet that Streamlit writes is written anew at every click, and then the
// browser works out the whole page anew.
export function keepEdges() {
  if (document.getElementById("edges")) return
  document.head.append(h("style", { id: "edges" }, EDGES))
}
