// What would narrow it down: each question can be answered where it stands.

import { arrange, filledIn, h, keeper, say } from "../parts/dom.js"
import { roving } from "../parts/roving.js"

const FEW = 2

export function narrowing(words, act) {
  const rows = keeper(({ term, label, question, plain, drawing, sign }) => {
    // A "yes" or a "no" is told by the overview, which changes with it.
    const answer = (name, what, said) =>
      h(
        "button",
        { type: "button", class: "pill", "aria-label": filledIn(words.answer, { label, answer: name }), onclick: () => act({ do: "answer", term, state: what }, said) },
        name,
      )
    return h(
      "div",
      { class: sign ? "asked sign" : "asked", role: "group", "aria-label": label, "data-question": term, "data-spot": `question:${term}`, tabindex: "-1" },
      drawing ? h("span", { class: "face", "data-drawing": drawing, "aria-hidden": "true" }) : null,
      h("p", { class: "label" }, h("strong", {}, question), " ", h("span", { class: "help" }, plain)),
      roving(h("span", { class: "choices" }, answer(words.yes, "has"), answer(words.no, "not"), answer(words.not_sure, "", filledIn(words.unsure_said, { label }))), { label: question, keys: words.arrows }),
    )
  })
  const doubts = keeper(({ term, label, plain }) => {
    const ask = { type: "button", class: "pill", "data-spot": `again:${term}`, title: plain, onclick: () => act({ do: "ask", term }) }
    return h("button", ask, filledIn(words.ask_again, { label }))
  })
  const list = h("div")
  const open = h("div", { class: "pills" })
  const end = h("p", { class: "asked-all", role: "status" })
  // A few stand there; of many the line that opens to them, so that what fits stays near.
  const many = h("details", {}, h("summary", {}, words.unsure), open)
  const unsure = h("div", { class: "unsure" }, many)
  const element = h("section", { class: "narrowing", "aria-labelledby": "narrow" }, h("h3", { id: "narrow", tabindex: "-1" }, words.narrow), list, end, unsure)
  let shown = 0
  const patch = ({ questions, unsure: given, ended }) => {
    element.toggleAttribute("hidden", !questions.length && !given.length && !ended)
    end.toggleAttribute("hidden", !ended)
    say(end, ended)
    arrange(list, rows(questions, (question) => question.term))
    unsure.toggleAttribute("hidden", !given.length)
    if (given.length <= FEW || shown <= FEW) many.open = given.length <= FEW
    shown = given.length
    arrange(open, doubts(given, (question) => question.term))
  }
  return { element, patch }
}
