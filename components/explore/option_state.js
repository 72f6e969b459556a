// How an option that can be ticked shows its state.

import { mark } from "../parts/dom.js"

export function isPresent(state) {
  return state === "has" || state === "must"
}

const drawn = new WeakMap()

// Tells whether anything changed: of some hundred options a press changes a few.
export function patchState(element, state = "", count) {
  const now = `${state} ${Boolean(count)}`
  if (drawn.get(element) === now) return false
  drawn.set(element, now)
  if (element.tagName === "BUTTON" || element.getAttribute("role") === "button") mark(element, "aria-pressed", isPresent(state))
  element.classList.toggle("absent", state === "not")
  element.classList.toggle("must", state === "must")
  element.classList.toggle("none", !count)
  return true
}
