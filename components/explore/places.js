// "Where is it?": the body map and, beside it, the places of the side that is shown as a list.

import { isPresent, patchState } from "./option_state.js"
import { filledIn, h, hasFocus, mark, say, svg } from "../parts/dom.js"

export function placeQuestion(vocabulary, facet, pick) {
  const terms = new Map(facet.terms.map((term) => [term.term, term]))
  const toggle = (term, states) => pick(term, isPresent(states[term]) ? "" : "has")
  let current = { states: {}, counts: {} }
  let side = ""
  const regions = new Map()
  const views = vocabulary.body.map((view) => drawnView(view, terms, regions, (term) => toggle(term, current.states)))
  const rows = facet.terms.map((term) => {
    const count = h("span", { class: "count" })
    const button = h(
      "button",
      { type: "button", class: term.parent ? "row part" : "row", "data-term": term.term, title: term.plain },
      h("span", {}, term.label),
      count,
    )
    button.onclick = () => toggle(term.term, current.states)
    return { term: term.term, button, count, views: viewsOf(term.term, facet.terms, vocabulary.body) }
  })
  const switches = views.map(({ view }) =>
    h("button", { type: "button", "data-view": view.view, onclick: () => show(view.view) }, view.label),
  )
  const show = (name) => {
    for (const [number, { view, element }] of views.entries()) {
      element.toggleAttribute("hidden", view.view !== name)
      mark(switches[number], "aria-pressed", view.view === name)
    }
    side = name
    patch(current)
  }
  const element = h(
    "section",
    { class: "question places", "aria-labelledby": "q-location" },
    h(
      "div",
      { class: "heading" },
      h("h2", { id: "q-location" }, facet.question),
      h("div", { class: "switch", role: "group", "aria-label": vocabulary.words.side_of_body }, ...switches),
    ),
    h("p", { class: "help" }, facet.help),
    h(
      "div",
      { class: "map-and-list" },
      h("div", { class: "map" }, ...views.map((view) => view.element)),
      h("div", { class: "rows", role: "group", "aria-labelledby": "q-location" }, ...rows.map((row) => row.button)),
    ),
  )
  const patch = (model) => {
    current = model
    const touched = new Set(Object.keys(model.states).filter((t) => isPresent(model.states[t])).flatMap((t) => terms.get(t)?.broader ?? []))
    for (const { term, button, count, views: seen } of rows) {
      patchState(button, model.states[term], model.counts[term])
      // What is ticked never hides, nor what a reader has just unticked and still stands on.
      button.toggleAttribute("hidden", !(seen.includes(side) || model.states[term] || hasFocus(button)))
      button.classList.toggle("touched", touched.has(term))
      say(count, String(model.counts[term] ?? 0))
    }
    for (const [term, shapes] of regions) {
      for (const region of shapes) {
        patchState(region, model.states[term], model.counts[term])
        region.classList.toggle("touched", touched.has(term))
        const name = filledIn(vocabulary.words.region, { label: terms.get(term).label, count: model.counts[term] ?? 0 })
        mark(region, "aria-label", name)
        say(region.querySelector("title"), name)
      }
    }
  }
  show(views[0].view.view)
  return { element, patch }
}

// The sides on which a place, or a part of it, is drawn; one drawn nowhere belongs to both.
function viewsOf(place, terms, body) {
  const family = new Set(terms.filter((each) => each.term === place || each.broader.includes(place)).map((each) => each.term))
  const seen = body.filter(({ regions }) => regions.some(({ term }) => family.has(term))).map(({ view }) => view)
  return seen.length ? seen : body.map(({ view }) => view)
}

function drawnView(view, terms, regions, toggle) {
  const body = svg("g", { class: "outline", "aria-hidden": "true" }, ...view.outline.map((d) => svg("path", { d })))
  const places = view.regions.filter(({ term }) => terms.has(term)).map((region) => {
    const shape = svg(
      "g",
      { class: "region", role: "button", tabindex: "0", "data-term": region.term },
      svg("title"),
      ...region.paths.map((d) => svg("path", { d })),
    )
    if (region.label) shape.append(svg("text", { x: region.x, y: region.y, "aria-hidden": "true" }, region.label))
    shape.onclick = () => toggle(region.term)
    shape.onkeydown = (event) => {
      if (event.key !== " " && event.key !== "Enter") return
      event.preventDefault()
      toggle(region.term)
    }
    if (!regions.has(region.term)) regions.set(region.term, [])
    regions.get(region.term).push(shape)
    return shape
  })
  const element = svg("svg", { viewBox: view.box, role: "group", "aria-label": view.label, "data-side": view.view }, body, ...places)
  return { view, element }
}
