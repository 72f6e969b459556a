// Do not miss: a few serious conditions with the sign that would tell, whatever is ticked.

import { arrange, h, keeper, link, say } from "../parts/dom.js"

export function doNotMiss(words, act) {
  const lines = keeper(({ condition, name, address, shares, unsaid, level }) =>
    h(
      "li",
      { "data-miss": condition, "data-spot": `miss:${condition}`, class: level.level },
      h("strong", {}, link(address, name, () => act({ do: "open", condition }))),
      h("span", { class: "soon" }, ` ${level.label}`),
      h("span", { class: "reason" }, [shares, unsaid].filter(Boolean).join(" ")),
    ),
  )
  const list = h("ul")
  const help = h("p", { class: "help" })
  const element = h("section", { class: "miss", "aria-labelledby": "miss" }, h("h3", { id: "miss" }, words.miss), help, list)
  const patch = ({ miss, view }) => {
    element.toggleAttribute("hidden", !miss.length)
    element.classList.toggle("short", view !== "cards")
    say(help, words.miss_help)
    arrange(list, lines(miss, ({ condition }) => condition))
  }
  return { element, patch }
}
