// On the way back to Explore a reader lands where they were, not at its top.

import { isShown } from "./place.js"

const LONGEST = 1500
const WHILE_IT_CHANGES = 800
// How far the bar at the top reaches down.
const EDGE = 60
const left = new Map()
let naming = []
let popped = ""

// Back and Forward lead to where one was; a press that leads elsewhere begins at its top.
window.addEventListener("popstate", () => (popped = here()))
for (const press of ["pointerdown", "keydown"]) window.addEventListener(press, () => (popped = ""), true)

// A place is known by what is ticked there, as nothing else lasts: Streamlit writes what the next page asks
// for into the entry of the page that is left, and where the reader is, what they are not sure of and how it
// is shown come back into it only after Back.
function here() {
  const { pathname, searchParams } = new URL(window.location.href)
  return pathname + JSON.stringify(naming.map((name) => searchParams.getAll(name).sort()))
}

function page() {
  return document.querySelector("[data-testid=stMain]")
}

// What scrolls the results: on a desk their own column, else the page.
function pane(root) {
  const column = root.getRootNode().host?.closest(".st-key-results_column")
  return column && getComputedStyle(column).overflowY === "auto" ? column : page()
}

// Over the page Streamlit lays a bar at its top edge.
function edge(root) {
  return pane(root) === page() ? EDGE : 0
}

// What stands at the top edge is kept with how far it is below it: what is above may be folded then.
// `names` are the parameters of the address that say what is ticked.
export function keepingWhere(root, names) {
  naming = names
  let asked = 0
  const note = () => {
    asked = 0
    if (!root.isConnected || !isShown(root)) return
    const standing = marks(root).find((each) => each.getBoundingClientRect().height + below(each, root) > edge(root))
    const inSight = standing && below(standing, root) < window.innerHeight / 2
    const where = inSight ? { spot: standing.dataset.spot, below: below(standing, root) } : {}
    left.set(here(), { ...where, scrolled: pane(root).scrollTop, page: page().scrollTop })
  }
  const later = () => (asked ||= requestAnimationFrame(note))
  document.addEventListener("scroll", later, { capture: true, passive: true })
  return () => {
    cancelAnimationFrame(asked)
    document.removeEventListener("scroll", later, { capture: true })
  }
}

function marks(root) {
  return [...root.querySelectorAll("[data-spot]")].filter(isShown)
}

// Where the reader comes back to: where they were, or the condition that they come from.
export function landing(root, condition) {
  const was = left.get(popped)
  popped = ""
  if (was) {
    return holdingStill(root, () => {
      const spot = marks(root).find((each) => each.dataset.spot === was.spot)
      if (pane(root) !== page()) page().scrollTop = was.page
      return spot ? below(spot, root) - was.below : was.scrolled - pane(root).scrollTop
    })
  }
  if (!condition) return
  const card = marks(root).find((each) => [`card:${condition}`, `miss:${condition}`].includes(each.dataset.spot))
  const target = card ?? root.getRootNode().getElementById("results")
  const control = card?.querySelector("a") ?? target
  control.focus({ preventScroll: true })
  holdingStill(root, () => below(target, root) - edge(root) - 12)
}

function below(element, root) {
  return element.getBoundingClientRect().top - pane(root).getBoundingClientRect().top
}

// A control that was pressed stays where it was in the window, while things above it come and go.
export function holdAt(control) {
  const was = control.getBoundingClientRect().top
  holdingStill(control, () => control.getBoundingClientRect().top - was, WHILE_IT_CHANGES)
}

// The page is still being drawn above: go there again until it stands, or the reader moves on.
function holdingStill(root, distance, longest = LONGEST) {
  const end = performance.now() + longest
  const moves = ["wheel", "touchstart", "pointerdown", "keydown"]
  let moved = false
  const stop = () => (moved = true)
  const step = () => {
    if (moved || !root.isConnected || performance.now() > end) {
      for (const move of moves) window.removeEventListener(move, stop, true)
      return
    }
    const way = distance()
    if (Math.abs(way) > 1) pane(root).scrollTop += way
    requestAnimationFrame(step)
  }
  for (const move of moves) window.addEventListener(move, stop, { capture: true, passive: true })
  requestAnimationFrame(step)
}
