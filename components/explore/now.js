// "Any of these right now?": the signs that cannot wait, before anything else is asked.

import { isPresent } from "./option_state.js"
import { h, mark } from "../parts/dom.js"

export function nowList(vocabulary, pick) {
  const buttons = vocabulary.now.map(({ term, label }) => {
    const button = h("button", { type: "button", class: "pill", "data-term": term }, label)
    button.onclick = () => pick(term, button.getAttribute("aria-pressed") === "true" ? "" : "has")
    return { term, button }
  })
  const element = h(
    "section",
    { class: "now", "aria-labelledby": "now" },
    h("h2", { id: "now" }, vocabulary.words.now),
    h("div", { class: "pills" }, ...buttons.map(({ button }) => button)),
  )
  const patch = ({ states }) => {
    for (const { term, button } of buttons) mark(button, "aria-pressed", isPresent(states[term]))
  }
  return { element, patch }
}
