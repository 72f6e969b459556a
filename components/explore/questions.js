// All questions of Explore: built once, afterwards only what changed is touched.

import { findingsQuestion } from "./findings.js"
import { nowList } from "./now.js"
import { keepPictures, paint } from "./pictures.js"
import { placeQuestion } from "./places.js"
import { searchBox } from "./search.js"
import { tileQuestion } from "./tiles.js"
import { isAhead, presser } from "../parts/press.js"

const mounted = new WeakMap()

function build(root, vocabulary) {
  const model = { order: vocabulary.order, states: {}, base: {}, counts: {}, epoch: -1, press: null, send: null }
  const parts = []
  keepPictures(vocabulary)
  const redraw = () => parts.forEach((part) => part.patch(model))
  const pickAll = (pairs, sounds = []) => {
    model.states = { ...model.states, ...Object.fromEntries(pairs) }
    for (const [term, state] of pairs) if (!state) delete model.states[term]
    redraw()
    model.press({ picked: { epoch: model.epoch, base: model.base, states: model.states, sounds } }, true)
  }
  const pick = (term, state) => pickAll([[term, state]])
  parts.push(nowList(vocabulary, pick))
  parts.push(searchBox(vocabulary, pickAll, (query) => model.send("query", query), (opened) => model.press({ opened })))
  for (const facet of vocabulary.facets) {
    const question = { location: placeQuestion, appearance: tileQuestion }[facet.facet] ?? findingsQuestion
    parts.push(question(vocabulary, facet, pick, (skin) => model.press({ skin })))
  }
  root.replaceChildren(...parts.map((part) => part.element))
  window.addEventListener("explorer-pictures", () => paint(root, ""))
  return { model, redraw }
}

export default function ({ data: [data], parentElement, setStateValue, setTriggerValue }) {
  const root = parentElement.querySelector("#questions")
  let questions = mounted.get(root)
  if (!questions && !data.vocabulary) return setTriggerValue("missing", true)
  if (!questions) {
    questions = build(root, data.vocabulary)
    mounted.set(root, questions)
    // On a phone the results have just moved down by the height of all this.
    requestAnimationFrame(() => window.dispatchEvent(new Event("explore-drawn")))
  }
  const { model } = questions
  model.press = presser(data.presses, root, setTriggerValue)
  model.send = setStateValue
  model.skin = data.skin
  // A reply to an older click must not undo a newer one.
  if (!isAhead(data.presses)) {
    if (data.epoch !== model.epoch) model.base = data.states
    model.states = data.states
    model.epoch = data.epoch
  }
  // What nothing fits with any more is shown, but muted.
  model.counts = Object.fromEntries(model.order.map((term, place) => [term, Number(data.alive[place])]))
  model.proposals = data.proposals
  questions.redraw()
  paint(root, model.skin)
}
