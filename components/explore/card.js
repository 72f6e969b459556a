// One condition: closed, what a reader needs to know whether to read on; opened, every reason.

import { sourceLine } from "./advice.js"
import { filledIn, h, link, mark } from "../parts/dom.js"

export function conditionCard(words, act, card, old) {
  const compare = h(
    "button",
    { type: "button", class: "small", "data-control": "compare", "aria-pressed": card.compared, "aria-label": filledIn(words.compare_label, { label: card.compared ? words.compared : words.compare, name: card.name }) },
    card.compared ? words.compared : words.compare,
  )
  compare.onclick = () => act({ do: "compare", condition: card.condition }, card.compare.said)
  const rest = h("div", { class: "opened", hidden: true }, ...openedCard(words, card))
  const open = h(
    "button",
    { type: "button", class: "small", "data-control": "open", "aria-expanded": "false", "aria-label": filledIn(words.open_card_label, { label: words.open_card, name: card.name }) },
    words.open_card,
  )
  const turn = () => mark(open, "aria-expanded", !rest.toggleAttribute("hidden"))
  open.onclick = () => {
    turn()
    // The sources come when they are wanted.
    if (!rest.hidden && !card.sources) act({ do: "read", condition: card.condition })
  }
  if (old?.querySelector("[data-control=open][aria-expanded=true]")) turn()
  return h(
    "article",
    { class: `card ${card.level.level}`, "data-condition": card.condition, "data-spot": `card:${card.condition}` },
    h("span", { class: "face", "data-drawing": card.drawing || null, "aria-hidden": "true" }),
    h(
      "div",
      { class: "told" },
      h("h4", {}, link(card.address, card.name, () => act({ do: "open", condition: card.condition }))),
      h("p", { class: "soon" }, h("strong", {}, card.level.label), card.when ? `: ${card.when}` : ""),
      h("p", { class: "why" }, card.common ? h("span", { class: "common" }, card.common) : null, card.common && card.why ? " · " : "", card.why),
      h("div", { class: "ways" }, open, compare, card.compare.address ? link(card.compare.address, card.compare.open, () => act({ do: "open_compare" })) : null),
      card.compare.full ? noRoom(words, act, card) : null,
      rest,
    ),
  )
}

function openedCard(words, card) {
  const line = (sign, name, items) =>
    items.length ? [h("dt", {}, h("span", { "aria-hidden": "true" }, sign), " ", name), h("dd", {}, items.join(", "))] : []
  return [
    h("p", {}, card.summary),
    card.also ? h("p", { class: "help" }, card.also) : null,
    h(
      "dl",
      {},
      ...line("✓", words.fits, card.fits),
      ...line("◐", words.in_part, card.in_part),
      ...line("✕", words.against, card.against),
      ...line("?", words.not_recorded, card.not_recorded),
    ),
    card.sources?.length ? h("details", {}, h("summary", { "data-control": "sources" }, words.sources), h("ul", {}, ...card.sources.map(sourceLine))) : null,
  ]
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
