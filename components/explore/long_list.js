// A long list, short at first: what descriptions speak of most, what is ticked and what belongs to it. The
// rest is found by typing, or shown whole, each kind with its parts under it.

import { filledIn, h, mark, say } from "../parts/dom.js"

// `items`: {term, label, plain, broader, element, first}. `words`: find, all, fewer, none.
export function longList(items, words) {
  let all = false
  let states = {}
  let drawn = null
  const input = h("input", { type: "text", autocomplete: "off", "aria-label": words.find, placeholder: words.find })
  const button = h("button", { type: "button", class: "plain" })
  const none = h("p", { class: "help", role: "status" })
  const element = h("div", { class: "rest-of-list" }, input, button, none)
  const isPart = (item) => item.broader.some((term) => states[term])
  const refresh = () => {
    // What is ticked never hides, nor what a reader has just unticked and still stands on.
    const held = element.getRootNode().activeElement
    const wanted = input.value.trim().toLowerCase().split(/\s+/).filter(Boolean)
    let seen = 0
    for (const item of items) {
      const text = `${item.label} ${item.plain}`.toLowerCase()
      const found = wanted.length ? wanted.every((word) => text.includes(word)) : all || item.first || isPart(item)
      const shown = found || Boolean(states[item.term]) || item.element.contains(held)
      item.element.toggleAttribute("hidden", !shown)
      seen += found
    }
    say(none, wanted.length && !seen ? words.none : "")
    say(button, all ? words.fewer : filledIn(words.all, { count: items.length }))
    mark(button, "aria-expanded", all)
    button.toggleAttribute("hidden", Boolean(wanted.length))
  }
  input.oninput = refresh
  button.onclick = () => {
    all = !all
    refresh()
  }
  element.toggleAttribute("hidden", items.every(({ first }) => first))
  return {
    element,
    patch(now) {
      // The answer to a press mostly says what the press has shown already.
      const text = JSON.stringify(now)
      if (text === drawn) return
      drawn = text
      states = now
      refresh()
    },
  }
}
