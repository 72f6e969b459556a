// Questions and results side by side: the results stay in sight while the questions scroll by. A table
// or a chart takes the whole width, above the questions.

import { h } from "../parts/dom.js"

const COLUMNS = `
  @media (min-width: 900px) {
    [data-testid=stColumn]:has(> [data-testid=stVerticalBlock] .st-key-results_column) { align-self: stretch; }
    html[data-view=cards] [data-testid=stVerticalBlock]:has(> [data-testid=stLayoutWrapper] > .st-key-results_column) { position: sticky; top: 3.75rem; flex: 0 0 auto; height: max-content; }
    html[data-view=cards] .st-key-results_column {
      max-height: calc(100vh - 5.5rem - var(--bar, 4rem)); overflow-y: auto; padding-right: 0.8rem;
    }
    html:not([data-view=cards]) .st-key-explore_columns > [data-testid=stLayoutWrapper] > [data-testid=stHorizontalBlock],
    html:not([data-view=cards]) .st-key-explore_columns > [data-testid=stHorizontalBlock] { flex-direction: column-reverse; }
    html:not([data-view=cards]) .st-key-explore_columns [data-testid=stColumn] { width: 100%; flex: 1 1 auto; }
  }
  @media (min-width: 1700px) {
    html:not([data-view=cards]) .st-key-results_column { display: grid; grid-template-columns: 30rem minmax(0, 1fr); gap: 0 2rem; align-items: start; }
    html:not([data-view=cards]) .st-key-results_column > :first-child { grid-row: 1 / span 30; }
  }
  @media print { html .st-key-results_column { max-height: none !important; overflow: visible !important; } }
`

// Written once: the document keeps it.
export function keepColumns() {
  if (!document.getElementById("explore-columns")) document.head.append(h("style", { id: "explore-columns" }, COLUMNS))
}

export function showView(view) {
  document.documentElement.dataset.view = view
}
