// "Any of these right now?": the signs that cannot wait, in one row that opens.

import { isPresent } from "./option_state.js"
import { filledIn, h, mark } from "../parts/dom.js"

const NAMED = 2

export function nowList(vocabulary, pick) {
  const { words, now } = vocabulary
  const buttons = now.map(({ term, label }) => {
    const button = h("button", { type: "button", class: "pill", "data-term": term }, label)
    button.onclick = () => pick(term, button.getAttribute("aria-pressed") === "true" ? "" : "has")
    return { term, button }
  })
  // How to look for it stands where it is asked for.
  const shown = now.filter(({ drawing }) => drawing).map(({ label, plain, drawing }) =>
    h("p", { class: "how" }, h("span", { class: "face", "data-drawing": drawing, "aria-hidden": "true" }), h("span", {}, h("strong", {}, label), " ", plain)),
  )
  const named = now.slice(0, NAMED).map(({ label }) => label).join("; ")
  const element = h(
    "details",
    { class: "now", open: window.matchMedia("(min-width: 900px)").matches },
    h("summary", {}, h("h2", {}, words.now), h("span", { class: "named" }, `${named}; ${filledIn(words.now_more, { count: now.length - NAMED })}`)),
    h("div", { class: "pills" }, ...buttons.map(({ button }) => button)),
    ...shown,
  )
  let any = false
  const patch = ({ states }) => {
    for (const { term, button } of buttons) mark(button, "aria-pressed", isPresent(states[term]))
    const now = buttons.some(({ term }) => isPresent(states[term]))
    // What is ticked is never folded away.
    if (now && !any) element.open = true
    any = now
  }
  return { element, patch }
}
