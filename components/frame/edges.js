// What Streamlit draws around a page, as we want it: our name at the top, every page in the menu, little
// room for the edges, and nothing that is focused below the pinned advice.
// `--bar` is the height of the advice, kept by the bar itself.

import { h, mark } from "../parts/dom.js"

const EDGES = `
  .stMainBlockContainer { padding-top: 3.5rem; padding-bottom: 2rem; }
  [data-testid=stBottomBlockContainer] { padding-top: 0.35rem; padding-bottom: 0.45rem; }
  [data-testid=stMain] { scroll-padding: 4rem 0 calc(var(--bar, 4rem) + 2rem); outline: none; }
  [data-testid=stSidebar] { z-index: 999995; }
  :is([data-testid=stHeader], [data-testid=stSidebar]) :is(a, button):focus-visible { outline: 3px solid currentColor !important; outline-offset: -3px; box-shadow: none !important; }

  [data-testid=stHeader] { border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); height: 3.25rem; min-height: 3.25rem; }
  [data-testid=stToolbar] { height: 100%; }
  [data-testid=stHeaderLogo] { height: 1.9rem; width: 1.9rem; margin: 0; }
  :has(> [data-testid=stHeaderLogo])::after { content: var(--name); font-weight: 700; font-size: 1.05rem; margin-left: 0.55rem; white-space: nowrap; }
  :has(> [data-testid=stHeaderLogo]) { display: flex; align-items: center; margin-right: 0.6rem; }
  [data-testid=stMainMenuItem-recordScreencast], :has(> .stMenuVersionCopyButton) { display: none !important; }

  [data-testid=stToolbar] > div > div:last-child { min-width: 0; flex: 0 0 auto; width: auto; }
  [data-testid=stToolbar] > div { justify-content: space-between; }
  :has(> div > [data-testid=stHeaderLogo]), :has(> [data-testid=stLogoLink]) { order: 2; }
  [data-testid=stExpandSidebarButton] [data-testid=stIconMaterial] { font-size: 0; }
  [data-testid=stExpandSidebarButton] [data-testid=stIconMaterial]::after { content: "\\2630"; font: 1.35rem/1 sans-serif; color: var(--text, inherit); }
  @media (max-width: 1020px) {
    [data-testid=stTopNav] a { padding: 0.25rem 0.3rem !important; }
    [data-testid=stTopNav] p { font-size: 0.82rem !important; }
    [data-testid=stToolbar] { padding-left: 0.5rem; padding-right: 0.5rem; }
  }
  @media (min-width: 641px) and (max-width: 1020px) { :has(> [data-testid=stHeaderLogo])::after { display: none; } }
  @media (max-height: 440px) {
    [data-testid=stHeader] { height: 2.25rem; min-height: 2.25rem; }
    [data-testid=stHeaderLogo] { height: 1.4rem; width: 1.4rem; }
    :has(> [data-testid=stHeaderLogo])::after { font-size: 0.9rem; }
    .stMainBlockContainer { padding-top: 2.4rem; }
    [data-testid=stMain] { scroll-padding-top: 2.4rem; }
    [data-testid=stBottomBlockContainer] { padding-top: 0.1rem; padding-bottom: 0.15rem; }
  }
  @media print {
    [data-testid=stHeader], [data-testid=stBottom] { display: none !important; }
  }
  @media print {
    .stMainBlockContainer { padding-top: 0; padding-bottom: 0; }
    [data-testid=stSelectbox] { display: none; }
  }
`

// Written once: a style sheet that Streamlit writes is written anew at every click, and then the
// browser works out the whole page anew.
export function keepEdges(name) {
  const sign = document.querySelector("[data-testid=stHeaderLogo]")
  if (sign) mark(sign, "alt", name)
  if (document.getElementById("edges")) return
  document.head.append(h("style", { id: "edges" }, EDGES))
  document.documentElement.style.setProperty("--name", JSON.stringify(name))
}
