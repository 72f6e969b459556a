// What the bar says more: the action where its line leaves it out, and the reasons, behind one word.

import { filledIn, h, mark, say } from "../parts/dom.js"

export function reasonsOf() {
  const first = h("span", { class: "why" })
  const rest = h("ul", { hidden: true })
  const button = h("button", { type: "button", class: "plain", "aria-expanded": "false" })
  const element = h("div", { class: "reasons" }, first, " ", button, rest)
  button.onclick = () => mark(button, "aria-expanded", rest.toggleAttribute("hidden") ? "false" : "true")
  let shown = ""
  // The first reason of an emergency is never folded.
  const patch = (words, { why, level, action }, isActionShown) => {
    const open = level === "emergency" ? why.slice(0, 1) : []
    const folded = [...(isActionShown || !action ? [] : [action]), ...why.slice(open.length)]
    const text = JSON.stringify([open, folded])
    if (text === shown) return
    shown = text
    say(first, open.join(""))
    say(button, open.length ? filledIn(folded.length > 1 ? words.more : words.one_more, { count: folded.length }) : words.why)
    button.toggleAttribute("hidden", !folded.length)
    rest.replaceChildren(...folded.map((reason) => h("li", {}, reason)))
    if (!folded.length && !rest.hidden) button.onclick()
  }
  return { element, patch }
}
