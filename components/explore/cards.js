// The candidates in their groups, a card each, with what fits, what speaks against and its sources.

import { sourceLine } from "./advice.js"
import { arrange, filledIn, h, keeper, link, mark } from "../parts/dom.js"

export function groupsOfCards(words, act) {
  const cards = keeper((card, old) => conditionCard(words, act, card, old?.querySelector("details")?.open))
  const groups = keeper((group) =>
    h("div", { class: "group-heading", "data-group": group.group }, h("h3", {}, group.label), h("p", { class: "help" }, group.help)),
  )
  const more = keeper(({ group, label, said }) =>
    h("button", { type: "button", class: "plain more", "data-spot": `more:${group}`, onclick: () => act({ do: "more", group }, said) }, label),
  )
  const list = h("div", { class: "cards" })
  const switches = words.views.map(({ view, label }) =>
    h("button", { type: "button", "data-view": view, onclick: () => act({ do: "view", view }) }, label),
  )
  const views = h("div", { class: "switch", role: "group", "aria-label": words.show_as }, ...switches)
  const element = h("section", {}, views, list)
  const patch = ({ groups: given, view, folded }) => {
    views.toggleAttribute("hidden", folded)
    for (const button of switches) mark(button, "aria-pressed", button.dataset.view === view)
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

function conditionCard(words, act, card, wasOpen) {
  const line = (sign, name, items) =>
    items.length ? [h("dt", {}, h("span", { "aria-hidden": "true" }, sign), " ", name), h("dd", {}, items.join(", "))] : []
  const compare = h(
    "button",
    { type: "button", "data-control": "compare", "aria-pressed": card.compared, "aria-label": filledIn(words.compare_label, { name: card.name }) },
    card.compared ? words.compared : words.compare,
  )
  compare.onclick = () => act({ do: "compare", condition: card.condition }, card.compare.said)
  return h(
    "article",
    { class: "card", "data-condition": card.condition, "data-spot": `card:${card.condition}` },
    h(
      "div",
      { class: "heading" },
      h("h4", {}, link(card.address, card.name, () => act({ do: "open", condition: card.condition }))),
      h("div", { class: "compare" }, compare, card.compare.address ? link(card.compare.address, card.compare.open, () => act({ do: "open_compare" })) : null),
    ),
    card.compare.full ? noRoom(words, act, card) : null,
    card.also ? h("p", { class: "help" }, card.also) : null,
    h("p", { class: `level ${card.level.level}` }, h("span", { "aria-hidden": "true" }, card.level.icon), " ", card.level.label),
    h("p", {}, card.summary),
    card.standing ? h("p", { class: "standing" }, card.standing) : null,
    h(
      "dl",
      {},
      ...line("✓", words.fits, card.fits),
      ...line("◐", words.in_part, card.in_part),
      ...line("✕", words.against, card.against),
      ...line("?", words.not_recorded, card.not_recorded),
    ),
    card.sources.length
      ? h("details", { open: Boolean(wasOpen) }, h("summary", { "data-control": "sources" }, words.sources), h("ul", {}, ...card.sources.map(sourceLine)))
      : null,
  )
}

// Compare is full: nothing is taken in silence, the reader says what makes room.
function noRoom(words, act, { condition, compare: { full, instead } }) {
  const button = (label, what, said) => h("button", { type: "button", "data-control": "compare", onclick: () => act({ condition, ...what }, said) }, label)
  return h(
    "div",
    { class: "no-room" },
    h("p", {}, full),
    ...instead.map(({ out, label, said }) => button(label, { do: "instead", out }, said)),
    button(words.compare_keep, { do: "keep" }),
  )
}
