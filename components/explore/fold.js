// While an emergency stands, what else fits is folded behind one line that the reader can open.

import { h, mark, say } from "../parts/dom.js"
import { bringBefore, drawnAs } from "../parts/jump.js"

export function emergencyFold(words, act) {
  const open = h("button", { type: "button", class: "fold", onclick: () => act({ do: "fold" }) })
  const change = h("button", { type: "button", class: "plain change", onclick: () => bringBefore(drawnAs("questions")) }, words.change_ticks)
  const element = h("section", { class: "emergency-fold" }, open, change)
  const patch = ({ emergency, folded }) => {
    element.toggleAttribute("hidden", !emergency)
    mark(open, "aria-expanded", !folded)
    say(open, folded ? words.emergency_first : words.emergency_fold)
  }
  return { element, patch }
}
