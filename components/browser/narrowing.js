// What would narrow it down: each question can be answered where it stands.

function narrowing(words, act) {
  const rows = keeper(({ term, label, plain }) => {
    const answer = (name, what) =>
      h(
        "button",
        { type: "button", "aria-label": filledIn(words.answer, { label, answer: name }), onclick: () => act({ do: "answer", term, state: what }) },
        name,
      )
    return h(
      "div",
      { class: "finding", role: "group", "aria-label": label, "data-question": term, title: plain },
      h("span", { class: "label" }, label),
      h("span", { class: "choices" }, answer(words.yes, "has"), answer(words.no, "not"), answer(words.not_sure, "")),
    )
  })
  const list = h("div")
  const element = h("section", { class: "narrowing", "aria-labelledby": "narrow" }, h("h3", { id: "narrow" }, words.narrow), list)
  const patch = ({ questions }) => {
    element.toggleAttribute("hidden", !questions.length)
    arrange(list, rows(questions, (question) => question.term))
  }
  return { element, patch }
}
