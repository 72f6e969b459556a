// What would narrow it down: each question can be answered where it stands.

function narrowing(words, act) {
  const rows = keeper(({ term, label, plain }) => {
    // A "yes" or a "no" is told by the overview, which changes with it.
    const answer = (name, what, said) =>
      h(
        "button",
        { type: "button", "aria-label": filledIn(words.answer, { label, answer: name }), onclick: () => act({ do: "answer", term, state: what }, said) },
        name,
      )
    return h(
      "div",
      { class: "finding", role: "group", "aria-label": label, "data-question": term, "data-spot": `question:${term}`, tabindex: "-1", title: plain },
      h("span", { class: "label" }, label),
      h("span", { class: "choices" }, answer(words.yes, "has"), answer(words.no, "not"), answer(words.not_sure, "", filledIn(words.unsure_said, { label }))),
    )
  })
  const list = h("div")
  const element = h("section", { class: "narrowing", "aria-labelledby": "narrow" }, h("h3", { id: "narrow", tabindex: "-1" }, words.narrow), list)
  const patch = ({ questions }) => {
    element.toggleAttribute("hidden", !questions.length)
    arrange(list, rows(questions, (question) => question.term))
  }
  return { element, patch }
}
