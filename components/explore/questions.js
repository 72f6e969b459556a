// All questions of Explore: built once, afterwards only what changed is touched.

import { findingsQuestion } from "./findings.js"
import { nowList } from "./now.js"
import { placeQuestion } from "./places.js"
import { searchBox } from "./search.js"
import { tileQuestion } from "./tiles.js"

const mounted = new WeakMap()

function build(root, vocabulary) {
  const model = { states: {}, base: {}, counts: {}, seq: 0, epoch: -1, send: null }
  const parts = []
  const redraw = () => parts.forEach((part) => part.patch(model))
  const pickAll = (pairs) => {
    model.states = { ...model.states, ...Object.fromEntries(pairs) }
    for (const [term, state] of pairs) if (!state) delete model.states[term]
    model.seq += 1
    redraw()
    model.send("picked", { seq: model.seq, epoch: model.epoch, base: model.base, states: model.states })
  }
  const pick = (term, state) => pickAll([[term, state]])
  parts.push(nowList(vocabulary, pick))
  parts.push(searchBox(vocabulary, pickAll, (name, value) => model.send(name, value)))
  for (const facet of vocabulary.facets) {
    const question = { location: placeQuestion, appearance: tileQuestion }[facet.facet] ?? findingsQuestion
    parts.push(question(vocabulary, facet, pick, (skin) => model.send("skin", skin)))
  }
  root.replaceChildren(...parts.map((part) => part.element))
  return { model, redraw }
}

export default function ({ data, parentElement, setStateValue, setTriggerValue }) {
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
  model.send = (name, value) => (["opened", "skin"].includes(name) ? setTriggerValue : setStateValue)(name, value)
  model.skin = data.skin
  // A reply to an older click must not undo a newer one.
  if (data.epoch !== model.epoch || data.seq >= model.seq) {
    if (data.epoch !== model.epoch) model.base = data.states
    model.states = data.states
    model.seq = Math.max(model.seq, data.seq)
    model.epoch = data.epoch
  }
  model.counts = data.counts
  model.proposals = data.proposals
  questions.redraw()
}
