// "What does it look like?": every appearance as a drawn tile, on the reader's own skin colour.

import { isPresent, patchState } from "./option_state.js"
import { filledIn, h, hasFocus, mark, say } from "../parts/dom.js"
import { drawn } from "../parts/drawing.js"

const TILES_AT_FIRST = 12

export function tileQuestion(vocabulary, facet, pick, keep) {
  let current = { states: {}, counts: {} }
  let all = false
  const { words } = vocabulary
  const tiles = []
  const tileOf = (term, first) => {
    const count = h("span", { class: "count" })
    const picture = h("span", { class: "picture", "aria-hidden": "true" })
    const button = h(
      "button",
      { type: "button", class: "tile", "data-term": term.term, title: term.plain },
      picture,
      h("span", { class: "label" }, h("span", {}, term.label), " ", count),
    )
    button.onclick = () => pick(term.term, isPresent(current.states[term.term]) ? "" : "has")
    tiles.push({ term: term.term, drawing: vocabulary.drawings[term.drawing], button, count, picture, first })
    return button
  }
  const grid = (label, terms, lead) =>
    h("div", { class: "tiles", role: "group", "aria-label": label }, ...terms.map((term, place) => tileOf(term, place < lead)))
  const pictures = grid(facet.question, facet.terms, TILES_AT_FIRST)
  const more = h("button", { type: "button", class: "plain" })
  more.onclick = () => {
    all = !all
    patch(current)
  }
  const scales = h(
    "details",
    { class: "scales" },
    h("summary", {}, words.scales_of_look),
    ...facet.scales.flatMap(({ label, terms }) => [h("h3", {}, label), grid(label, terms, terms.length)]),
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
    for (const tile of tiles) {
      tile.picture.style.background = tone.colours.skin
      tile.picture.replaceChildren(...(tile.drawing ? [drawn(tile.drawing, tone.colours)] : []))
    }
    say(redness, tone.words)
  }
  const element = h(
    "section",
    { class: "question", "aria-labelledby": "q-appearance" },
    h(
      "div",
      { class: "heading" },
      h("h2", { id: "q-appearance" }, facet.question),
      h("div", { class: "skins", role: "group", "aria-label": words.skin }, ...skins),
    ),
    h("p", { class: "help" }, facet.help, " ", redness),
    pictures,
    more,
    scales,
  )
  const patch = (model) => {
    current = model
    const asked = vocabulary.skins.find((tone) => tone.skin === model.skin) ?? vocabulary.skins[0]
    if (model.skin !== told || !shown) show(asked)
    told = model.skin
    for (const { term, button, count, first } of tiles) {
      patchState(button, model.states[term], model.counts[term])
      say(count, String(model.counts[term] ?? 0))
      // What is ticked never hides, nor what a reader has just unticked and still stands on.
      button.toggleAttribute("hidden", !(first || all || model.states[term] || hasFocus(button)))
    }
    say(more, all ? words.fewer_pictures : filledIn(words.more_pictures, { count: facet.terms.length }))
    mark(more, "aria-expanded", all)
  }
  return { element, patch }
}
