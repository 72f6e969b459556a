// What is chosen, as chips that can be dropped, and how many fit.

function overview(words, act) {
  const heading = h("h2", { id: "results", tabindex: "-1" })
  const status = h("p", { class: "help", role: "status" })
  const list = h("ul", { class: "chips", "aria-label": words.chosen })
  const clear = h("button", { type: "button", class: "plain", onclick: () => { act({ do: "clear" }); heading.focus() } }, words.clear)
  const copied = h("span", { role: "status" })
  const copy = h("button", { type: "button", class: "plain" }, words.copy)
  copy.onclick = () => {
    navigator.clipboard?.writeText(window.location.href).then(
      () => say(copied, words.copied),
      () => say(copied, window.location.href),
    ) ?? say(copied, window.location.href)
  }
  const actions = h("p", { class: "actions" }, clear, copy, copied)
  const chips = keeper(({ term, label, state, text }) => {
    const drop = h("button", { type: "button", class: "drop", "aria-label": filledIn(words.drop, { label: text }) }, "✕")
    drop.onclick = () => { act({ do: "mark", term, state: "" }); heading.focus() }
    const must = h("button", { type: "button", class: "must", "aria-pressed": state === "must", "aria-label": filledIn(words.must_label, { label }) }, words.must)
    must.onclick = () => act({ do: "mark", term, state: state === "must" ? "has" : "must" })
    return h("li", { class: `chip ${state}`, "data-chip": term }, h("span", {}, text), state === "not" ? null : must, drop)
  })
  const element = h("section", { class: "overview" }, heading, status, list, actions)
  const patch = (data) => {
    say(heading, data.heading)
    say(status, data.sentence)
    arrange(list, chips(data.chips, (chip) => chip.term))
    actions.toggleAttribute("hidden", !data.chips.length)
    say(copied, "")
  }
  return { element, patch }
}
