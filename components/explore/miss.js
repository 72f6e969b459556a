// Do not miss: serious conditions that share a finding stay in sight, whatever is ticked.

import { arrange, h, keeper, link } from "../parts/dom.js"

export function doNotMiss(words, act) {
  const lines = keeper(({ condition, name, address, shares, unsaid, level }) =>
    h("li", { "data-miss": condition, "data-spot": `miss:${condition}` }, link(address, name, () => act({ do: "open", condition })), `: ${shares}. ${unsaid ? `${unsaid} ` : ""}`, h("span", { class: "help" }, level)),
  )
  const list = h("ul")
  const element = h("section", { class: "miss", "aria-labelledby": "miss" }, h("h3", { id: "miss" }, words.miss), h("p", { class: "help" }, words.miss_help), list)
  const patch = ({ miss }) => {
    element.toggleAttribute("hidden", !miss.length)
    arrange(list, lines(miss, ({ condition }) => condition))
  }
  return { element, patch }
}
