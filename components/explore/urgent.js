// What was typed can be an emergency: that is asked at once, before anything is added.

import { isPresent } from "./option_state.js"
import { h, say } from "../parts/dom.js"

export function urgentQuestion(words, yes, no) {
  const what = h("strong")
  const how = h("p", { class: "help" })
  const face = h("span", { class: "face", "aria-hidden": "true" })
  const there = h("button", { type: "button", class: "strong" }, words.urgent_yes)
  const absent = h("button", { type: "button" }, words.urgent_no)
  const element = h(
    "div",
    { class: "urgent", role: "alert", hidden: true },
    h("p", {}, what),
    h("p", {}, words.urgent_ask),
    h("div", { class: "how" }, face, how),
    h("div", { class: "choices" }, there, absent),
  )
  // Denied for these words: then each can still be added, but by itself and never with the rest.
  let denied = { query: "", terms: new Set() }
  const isDenied = (query, term) => denied.query === query && denied.terms.has(term)
  // Gives the terms that it asks about.
  const patch = (query, danger, states) => {
    const open = danger?.found.some(({ term }) => !isPresent(states[term]) && !isDenied(query, term))
    const was = element.hidden
    element.toggleAttribute("hidden", !open)
    // The bar says that it is asked.
    if (was !== element.hidden) window.dispatchEvent(new Event("explore-drawn"))
    if (!open) return new Set()
    say(what, danger.said)
    say(how, danger.how)
    if (danger.drawing && face.dataset.drawing !== danger.drawing) face.dataset.drawing = danger.drawing
    face.toggleAttribute("hidden", !danger.drawing)
    there.onclick = () => yes(danger.found)
    absent.onclick = () => {
      const before = denied.query === query ? denied.terms : []
      denied = { query, terms: new Set([...before, ...danger.found.map(({ term }) => term)]) }
      no()
    }
    return new Set(danger.found.map(({ term }) => term))
  }
  return { element, patch, isDenied }
}
