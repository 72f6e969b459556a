// How an option that can be ticked shows its state.

import { mark } from "../parts/dom.js"

export function isPresent(state) {
  return state === "has" || state === "must"
}

export function patchState(element, state, count) {
  if (element.tagName === "BUTTON" || element.getAttribute("role") === "button") mark(element, "aria-pressed", isPresent(state))
  element.classList.toggle("absent", state === "not")
  element.classList.toggle("must", state === "must")
  element.classList.toggle("none", !count)
}
