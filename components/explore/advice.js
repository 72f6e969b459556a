// How soon, in words, with its reasons and what would raise it.

import { h } from "../parts/dom.js"

// The bar reads out every change, so this does only where it is an alert.
export function adviceCard(words, role = null) {
  const element = h("section", { class: "advice", role })
  let shown = ""
  const patch = ({ advice }) => {
    element.toggleAttribute("hidden", !advice)
    if (!advice) return
    const text = JSON.stringify(advice)
    if (text === shown) return
    shown = text
    element.className = `advice ${advice.level || "none"}`
    element.replaceChildren(
      h("h2", {}, h("span", { class: "icon", "aria-hidden": "true" }, advice.icon), " ", advice.label),
      h("p", { class: "action" }, advice.action),
      ...(advice.call.href ? [h("p", {}, h("a", { class: "call", href: advice.call.href }, advice.call.text))] : []),
      ...advice.why.map((why) => h("p", { class: "why" }, h("strong", {}, `${words.why} `), why)),
      ...advice.notes.map((note) => h("p", { class: "why" }, note)),
      ...(advice.raise.length
        ? [h("details", {}, h("summary", {}, words.would_raise), h("ul", {}, ...advice.raise.map((each) => h("li", {}, each))))]
        : []),
      ...(advice.sources.length
        ? [h("details", {}, h("summary", {}, words.sources), h("ul", {}, ...advice.sources.map(sourceLine)))]
        : []),
    )
  }
  return { element, patch }
}

export function sourceLine({ text, title, place, address }) {
  const document_ = address ? h("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, title) : title
  return h("li", {}, text ? `${text}: ` : "", document_, place ? `, ${place}` : "")
}
