// How soon, in words, with its reasons and what would raise it.

import { h } from "../parts/dom.js"

// The bar reads out every change, so this does only where it is an alert.
export function adviceCard(words, role = null) {
  const element = h("section", { class: "advice", role })
  let shown = ""
  const patch = ({ advice, calls = [] }) => {
    element.toggleAttribute("hidden", !advice)
    if (!advice) return
    const text = JSON.stringify([advice, calls])
    if (text === shown) return
    const wasOpen = element.querySelector("details")?.open
    shown = text
    element.className = `advice ${advice.level || "none"}`
    // Of an emergency every reason stands open; else the first.
    const open = advice.level === "emergency" ? advice.why.length : 1
    const [first, more] = [advice.why.slice(0, open), advice.why.slice(open)]
    const numbers = calls.length ? calls : advice.call.href ? [advice.call] : []
    element.replaceChildren(
      h("h2", {}, advice.label),
      h("p", { class: "action" }, advice.action),
      numbers.length ? h("p", { class: "calls" }, ...numbers.map((call) => h("a", { class: "call", href: call.href }, call.text))) : "",
      ...first.map((why) => h("p", { class: "why" }, why)),
      ...advice.notes.map((note) => h("p", { class: "why" }, note)),
      advice.raise.length || advice.sources.length || more.length
        ? h(
            "details",
            { open: Boolean(wasOpen) },
            h("summary", {}, words.about_advice),
            ...more.map((why) => h("p", { class: "why" }, why)),
            ...titled(words.would_raise, advice.raise.map((each) => h("li", {}, each))),
            ...titled(words.sources, advice.sources.map(sourceLine)),
          )
        : "",
    )
  }
  return { element, patch }
}

function titled(title, lines) {
  return lines.length ? [h("h3", {}, title), h("ul", {}, ...lines)] : []
}

export function sourceLine({ text, title, place, address }) {
  const document_ = address ? h("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, title) : title
  return h("li", {}, text ? `${text}: ` : "", document_, place ? `, ${place}` : "")
}
