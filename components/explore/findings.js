// A folded question: one line until opened, then each finding as yes, no, and must have.

import { isPresent, patchState } from "./option_state.js"
import { filledIn, h, mark, say } from "../parts/dom.js"

export function findingsQuestion(vocabulary, facet, pick) {
  const { words } = vocabulary
  const rowOf = (term) => {
    const count = h("span", { class: "count" })
    const choice = (state, label) => {
      const button = h(
        "button",
        { type: "button", "data-state": state, "aria-label": filledIn(words.answer, { label: term.label, answer: label }) },
        label,
      )
      button.onclick = () => pick(term.term, button.getAttribute("aria-pressed") === "true" ? (state === "must" ? "has" : "") : state)
      return button
    }
    const buttons = [choice("must", words.must), choice("has", words.yes), choice("not", words.no)]
    const row = h(
      "div",
      { class: "finding", role: "group", "aria-label": term.label, "data-term": term.term, title: term.plain },
      h("span", { class: "label" }, h("span", {}, term.label), " ", count),
      h("span", { class: "choices" }, ...buttons),
    )
    const found = { term: term.term, label: term.label, row, buttons, count }
    rows.push(found)
    return row
  }
  const rows = []
  const chosen = h("span", { class: "chosen" })
  const element = h(
    "details",
    { class: "question folded", "data-facet": facet.facet, open: !facet.folded },
    h("summary", {}, h("h2", {}, facet.question), chosen),
    h("p", { class: "help" }, facet.help),
    ...facet.terms.map(rowOf),
    ...facet.scales.map(({ label, terms }) => h("div", { class: "scale", role: "group", "aria-label": label }, h("h3", {}, label), ...terms.map(rowOf))),
  )
  const patch = ({ states, counts }) => {
    const said = []
    for (const { term, label, row, buttons, count } of rows) {
      const state = states[term] ?? ""
      patchState(row, state, counts[term])
      say(count, String(counts[term] ?? 0))
      const [must, has, not] = buttons
      mark(must, "aria-pressed", state === "must")
      mark(has, "aria-pressed", isPresent(state))
      mark(not, "aria-pressed", state === "not")
      must.toggleAttribute("hidden", !isPresent(state))
      if (state) said.push(state === "not" ? filledIn(words.absent, { label: label.toLowerCase() }) : label)
    }
    say(chosen, said.join("; "))
  }
  return { element, patch }
}
