// The results of Explore, in the order in which a worried reader needs them.

import { adviceCard } from "./advice.js"
import { groupsOfCards } from "./cards.js"
import { emergencyFold } from "./fold.js"
import { keepColumns, showView } from "./columns.js"
import { keepingWhere, landing } from "./landing.js"
import { doNotMiss } from "./miss.js"
import { narrowing } from "./narrowing.js"
import { overview } from "./overview.js"
import { paint } from "./pictures.js"
import { keepingPlace } from "./place.js"
import { arrange, h, keeper, say } from "../parts/dom.js"
import { presser } from "../parts/press.js"

const mounted = new WeakMap()
let forget = () => {}
// What changes the ticks; the rest is of no use once the reader has turned away.
const LASTING = new Set(["clear", "mark", "unsay", "answer", "drop", "ask"])

function build(root, words, model) {
  const told = h("p", { class: "unseen", role: "status" })
  // What a press did is told to those who do not see it, once it has been done.
  const act = (what, said = "") => {
    say(told, "")
    model.said = said
    model.press(what, LASTING.has(what.do))
  }
  const empty = emptyResult(words, act)
  const noted = keeper(({ text }) => h("p", { class: "help" }, text))
  const rest = h("div", { class: "rest" })
  const advice = adviceCard(words)
  const miss = doNotMiss(words, act)
  const cards = groupsOfCards(words, act)
  const head = [overview(words, act, advice.element), emergencyFold(words, act), empty, narrowing(words, act)]
  return (data) => {
    if (model.said) say(told, model.said)
    model.said = ""
    advice.patch(data)
    for (const part of [...head, cards, miss]) part.patch(data)
    arrange(rest, noted(data.rest.map((text) => ({ text })), ({ text }) => text))
    // A table or a chart is drawn below all this.
    rest.toggleAttribute("hidden", data.view !== "cards")
    arrange(root, [told, ...head.map((part) => part.element), cards.element, miss.element, rest])
    showView(data.folded ? "cards" : data.view)
    paint(root, data.skin)
  }
}

// Nothing fits: the ticks stay, and what brings most back when dropped is offered.
function emptyResult(words, act) {
  const element = h("section", { class: "empty", "data-spot": "empty:" })
  let shown = ""
  const patch = ({ empty }) => {
    const text = JSON.stringify(empty)
    if (text === shown) return
    shown = text
    element.toggleAttribute("hidden", !empty)
    element.replaceChildren(
      ...(empty ? [h("p", {}, empty.text)] : []),
      ...(empty?.ways ?? []).map(({ terms, state, label }, place) =>
        h("button", { type: "button", class: place ? "" : "strong", onclick: () => act({ do: "drop", terms, state }) }, label),
      ),
    )
  }
  return { element, patch }
}

// The drawings come with the questions, and the reader may change the skin there.
function painting(root) {
  const again = () => paint(root, "")
  window.addEventListener("explorer-pictures", again)
  return () => window.removeEventListener("explorer-pictures", again)
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#results-root")
  let view = mounted.get(root)
  if (!view) {
    const model = {}
    view = { model, patch: build(root, data.words, model) }
    mounted.set(root, view)
  }
  view.model.press = presser(data.presses, root, setTriggerValue)
  keepingPlace(root, () => view.patch(data))
  // In an emergency its card is what comes into sight.
  if (!view.landed) {
    if (!data.emergency) landing(root, data.land)
    // Streamlit forgets what a script returns for its end when the same part is drawn again.
    forget()
    const notes = [keepingWhere(root, data.named), painting(root)]
    forget = () => notes.forEach((end) => end())
    keepColumns()
  }
  view.landed = true
  // The bar at the bottom edge leads here, and may have been drawn before there was a here.
  window.dispatchEvent(new Event("explore-drawn"))
}
