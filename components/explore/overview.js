// What is chosen, as chips that can be dropped, and how many fit.

import { arrange, filledIn, h, keeper, link, mark, say } from "../parts/dom.js"
import { roving } from "../parts/roving.js"

export function overview(words, act, between) {
  const heading = h("h2", { id: "results", tabindex: "-1" })
  const status = h("span")
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
  const share = h("button", { type: "button", class: "plain", "data-control": "share" }, words.share)
  share.onclick = () => {
    navigator.share({ title: document.title, url: window.location.href }).catch((error) => {
      // Whoever closes the list of ways to share has changed their mind.
      if (error.name !== "AbortError") say(copied, window.location.href)
    })
  }
  const sheet = link("sheet", words.sheet, () => act({ do: "sheet" }))
  const actions = h("p", { class: "actions" }, clear, copy, share, copied, sheet)
  const chips = keeper(({ term, state, text }, old) => {
    const drop = h("button", { type: "button", class: "drop", "data-control": "drop", "aria-label": filledIn(words.drop, { label: text }) }, "✕")
    drop.onclick = () => act(term ? { do: "mark", term, state: "" } : { do: "unsay" })
    // How it was put is no finding: it cannot be absent, nor must it be there.
    if (!term) return h("li", { class: `chip ${state}`, "data-told": "", "data-spot": "told:" }, h("span", { class: "name" }, text), drop)
    const choice = (name, what) => {
      const button = h("button", { type: "button", "data-control": what, "aria-pressed": state === what }, name)
      button.onclick = () => act({ do: "mark", term, state: state === what ? "has" : what })
      return button
    }
    const choices = h("span", { class: "chip-choices", hidden: true }, choice(words.must, "must"), choice(words.not_there, "not"))
    const name = h("button", { type: "button", class: "name", "data-control": "name", "aria-expanded": "false", "aria-label": filledIn(words.change, { label: text }) }, text)
    name.onclick = () => mark(name, "aria-expanded", !choices.toggleAttribute("hidden"))
    if (old && old.querySelector("[aria-expanded=true]")) name.onclick()
    return h("li", { class: `chip ${state}`, "data-chip": term, "data-spot": `chip:${term}` }, name, choices, drop)
  })
  // On a phone one line says it, and opens to the chips.
  const all = roving(h("div", { class: "ticks" }, list, actions), { label: words.chosen, keys: words.arrows })
  const edit = h("button", { type: "button", class: "plain edit", "aria-expanded": "false" })
  edit.onclick = () => mark(edit, "aria-expanded", all.classList.toggle("opened"))
  const said = h("p", { class: "sentence" }, status, " ", edit)
  const element = h("section", { class: "overview" }, h("div", { role: "status" }, heading, said), all, between)
  const patch = (data) => {
    say(heading, data.heading)
    say(status, data.sentence)
    arrange(list, chips(data.chips, (chip) => chip.term))
    for (const part of [actions, edit]) part.toggleAttribute("hidden", !data.chips.length)
    // In an emergency nothing invites to do something else first.
    say(edit, data.folded ? words.all_ticks_emergency : words.all_ticks)
    for (const way of [copy, sheet]) way.toggleAttribute("hidden", data.folded)
    // Only some browsers, those of phones above all, have a list of ways to share.
    share.toggleAttribute("hidden", data.folded || !navigator.share)
    mark(sheet, "href", data.sheet)
    say(copied, "")
  }
  return { element, patch }
}
