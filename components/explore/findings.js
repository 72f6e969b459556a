// A folded question: one line until opened, then each finding as yes, no, and must have.

import { longList } from "./long_list.js"
import { isPresent, patchState } from "./option_state.js"
import { filledIn, h, mark, say } from "../parts/dom.js"
import { roving } from "../parts/roving.js"

export function findingsQuestion(vocabulary, facet, pick) {
  const { words } = vocabulary
  const rowOf = (term) => {
    const choice = (state, label) => {
      const button = h(
        "button",
        { type: "button", class: "pill", "data-state": state, "aria-label": filledIn(words.answer, { label: term.label, answer: label }) },
        label,
      )
      button.onclick = () => pick(term.term, button.getAttribute("aria-pressed") === "true" ? (state === "must" ? "has" : "") : state)
      return button
    }
    const buttons = [choice("must", words.must), choice("has", words.yes), choice("not", words.no)]
    const element = h(
      "div",
      { class: term.part ? "finding part" : "finding", role: "group", "aria-label": term.label, "data-term": term.term, title: term.plain },
      h("span", { class: "label" }, term.label),
      h("span", { class: "choices" }, ...buttons),
    )
    const found = { ...term, element, buttons }
    rows.push(found)
    return found
  }
  const rows = []
  // What is most spoken of and most dangerous is in sight; the whole list keeps each kind together.
  const listed = facet.terms.map(rowOf)
  const rest = longList(listed, { find: words.find_finding, all: words.all_findings, fewer: words.fewer_findings, none: words.none_found })
  const chosen = h("span", { class: "chosen" })
  const element = h(
    "details",
    { class: "question folded", "data-facet": facet.facet, open: !facet.folded },
    h("summary", {}, h("h2", {}, facet.question), chosen),
    h("p", { class: "help" }, facet.help),
    roving(h("div", {}, ...listed.map((row) => row.element), rest.element), { label: facet.question, keys: words.arrows }),
    ...facet.scales.map(({ label, terms }) => roving(h("div", { class: "scale" }, h("h3", {}, label), ...terms.map((term) => rowOf(term).element)), { label, keys: words.arrows })),
  )
  const patch = ({ states, counts }) => {
    const said = []
    for (const { term, label, element: row, buttons } of rows) {
      const state = states[term] ?? ""
      if (state) said.push(state === "not" ? filledIn(words.absent, { label }) : label)
      if (!patchState(row, state, counts[term])) continue
      const [must, has, not] = buttons
      mark(must, "aria-pressed", state === "must")
      mark(has, "aria-pressed", isPresent(state))
      mark(not, "aria-pressed", state === "not")
      must.toggleAttribute("hidden", !isPresent(state))
    }
    rest.patch(states)
    say(chosen, said.join("; "))
  }
  return { element, patch }
}
