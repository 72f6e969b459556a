// "What does it look like?": every appearance as a drawn tile, on the reader's own skin colour.

import { longList } from "./long_list.js"
import { isPresent, patchState } from "./option_state.js"
import { showOn } from "./pictures.js"
import { h, mark, say } from "../parts/dom.js"
import { roving } from "../parts/roving.js"

export function tileQuestion(vocabulary, facet, pick, keep) {
  let current = { states: {}, counts: {} }
  const { words } = vocabulary
  const tiles = []
  const tileOf = (term) => {
    const picture = h("span", { class: "picture", "aria-hidden": "true", "data-drawing": term.drawing || null })
    // A kind of something else says in what it differs.
    const differs = term.parent ? h("span", { class: "differs" }, term.plain) : null
    const button = h("button", { type: "button", class: "tile", "data-term": term.term, title: differs ? null : term.plain }, picture, h("span", { class: "label" }, term.label), differs)
    button.onclick = () => pick(term.term, isPresent(current.states[term.term]) ? "" : "has")
    const tile = { ...term, element: button }
    tiles.push(tile)
    return tile
  }
  const grid = (terms) => {
    const shown = terms.map(tileOf)
    return { shown, element: h("div", { class: "tiles" }, ...shown.map((tile) => tile.element)) }
  }
  const pictures = grid(facet.terms)
  const rest = longList(pictures.shown, { find: words.find_picture, all: words.more_pictures, fewer: words.fewer_pictures, none: words.none_found })
  const scales = h(
    "details",
    { class: "scales" },
    h("summary", {}, words.scales_of_look),
    ...facet.scales.flatMap(({ label, terms }) => [h("h3", {}, label), roving(grid(terms).element, { label, keys: words.arrows })]),
  )
  const redness = h("p", { class: "help", "aria-live": "polite" })
  const skins = vocabulary.skins.map((tone) =>
    h(
      "button",
      { type: "button", class: "skin", "data-skin": tone.skin, onclick: () => choose(tone) },
      h("span", { class: "swatch", style: `background:${tone.colours.skin}`, "aria-hidden": "true" }),
      tone.label,
    ),
  )
  let shown = ""
  let told = null // by the server; a press of the reader's shows before it knows
  const choose = (tone) => {
    show(tone)
    keep(tone.skin)
  }
  const show = (tone) => {
    shown = tone.skin
    for (const button of skins) mark(button, "aria-pressed", button.dataset.skin === tone.skin)
    showOn(tone.skin)
    say(redness, tone.words)
  }
  const element = h(
    "section",
    { class: "question", "aria-labelledby": "q-appearance" },
    h(
      "div",
      { class: "heading" },
      h("h2", { id: "q-appearance" }, facet.question),
      roving(h("div", { class: "skins" }, ...skins), { label: words.skin, keys: words.arrows }),
    ),
    h("p", { class: "help" }, facet.help, " ", redness),
    roving(h("div", {}, pictures.element, rest.element), { labelledby: "q-appearance", keys: words.arrows }),
    scales,
  )
  const patch = (model) => {
    current = model
    const asked = vocabulary.skins.find((tone) => tone.skin === model.skin) ?? vocabulary.skins[0]
    if (model.skin !== told || !shown) show(asked)
    told = model.skin
    for (const { term, element: button } of tiles) patchState(button, model.states[term], model.counts[term])
    rest.patch(model.states)
  }
  return { element, patch }
}
