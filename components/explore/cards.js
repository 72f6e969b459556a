// The candidates in their groups, best first, and the switch that shows them in other ways.

import { conditionCard } from "./card.js"
import { holdAt } from "./landing.js"
import { arrange, h, keeper, mark } from "../parts/dom.js"
import { roving } from "../parts/roving.js"

export function groupsOfCards(words, act) {
  const cards = keeper((card, old) => conditionCard(words, act, card, old))
  const groups = keeper((group) =>
    h("div", { class: "group-heading", "data-group": group.group }, h("h3", {}, group.label), h("p", { class: "help" }, group.help)),
  )
  const more = keeper(({ group, label, said }) =>
    h("button", { type: "button", class: "plain more", "data-spot": `more:${group}`, onclick: () => act({ do: "more", group }, said) }, label),
  )
  const list = h("div", { class: "cards" })
  const switches = words.views.map(({ view, label }) => {
    const button = h("button", { type: "button", "data-view": view }, label)
    // It stays under the finger, whatever comes or goes above it.
    button.onclick = () => {
      holdAt(button)
      act({ do: "view", view })
    }
    return button
  })
  const views = roving(h("div", { class: "switch" }, ...switches), { label: words.show_as, keys: words.arrows })
  const element = h("section", { class: "found" }, views, list)
  const patch = ({ groups: given, view, folded }) => {
    views.toggleAttribute("hidden", folded)
    for (const button of switches) mark(button, "aria-pressed", button.dataset.view === view)
    list.classList.toggle("aside", view !== "cards")
    const headings = groups(given.map(({ group, label, help }) => ({ group, label, help })), ({ group }) => group)
    const drawnCards = cards(given.flatMap(({ cards: each }) => each), ({ condition }) => condition)
    const buttons = more(given.filter(({ more: label }) => label).map(({ group, more: label, more_said: said }) => ({ group, label, said })), ({ group }) => group)
    const ordered = []
    let card = 0
    let button = 0
    given.forEach((group, number) => {
      ordered.push(headings[number], ...drawnCards.slice(card, card + group.cards.length))
      card += group.cards.length
      if (group.more) ordered.push(buttons[button++])
    })
    arrange(list, ordered)
  }
  return { element, patch }
}
