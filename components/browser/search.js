// "Say it in your own words": what was typed goes to the server, which proposes ticks.

function searchBox(vocabulary, pick, send) {
  const { words } = vocabulary
  let waiting = null
  let shown = ""
  const input = h("input", { type: "search", id: "own-words", autocomplete: "off", spellcheck: "true", placeholder: words.search_example })
  const ask = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => send("query", input.value.trim()), 200)
  }
  input.oninput = ask
  const proposals = h("div", { class: "proposals", role: "group", "aria-label": words.proposals })
  const status = h("p", { class: "help", role: "status" })
  const element = h("section", { class: "search" }, h("label", { for: "own-words" }, words.search), input, status, proposals)
  const accept = (found) => {
    if (found.condition) send("opened", found.condition)
    else pick(found.term, found.state)
  }
  const patch = (model) => {
    const { query, found, said } = model.proposals
    const open = found.filter((each) => each.condition || (model.states[each.term] ?? "") !== each.state)
    const now = JSON.stringify([query, open])
    if (now === shown) return
    shown = now
    say(status, query ? said : "")
    const all = open.filter((each) => each.term)
    const buttons = open.map((each) =>
      h("button", { type: "button", class: "pill", "data-proposal": each.term ?? each.condition, onclick: () => accept(each) }, each.label),
    )
    if (all.length > 1) {
      buttons.push(h("button", { type: "button", class: "pill strong", onclick: () => all.forEach(accept) }, words.accept_all))
    }
    proposals.replaceChildren(...buttons)
  }
  return { element, patch }
}
