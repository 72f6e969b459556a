// "Where is it?": the body, back first, to press on; and every place as a word, for the keyboard and for
// those who do not see the body. All places are one stop, and the body repeats what the words say.

import { longList } from "./long_list.js"
import { isPresent, patchState } from "./option_state.js"
import { h, mark, say, svg } from "../parts/dom.js"
import { roving } from "../parts/roving.js"

export function placeQuestion(vocabulary, facet, pick) {
  const terms = new Map(facet.terms.map((term) => [term.term, term]))
  const toggle = (term) => pick(term, isPresent(current.states[term]) ? "" : "has")
  let current = { states: {}, counts: {} }
  const regions = new Map()
  const views = vocabulary.body.map((view) => drawnView(view, terms, regions, toggle))
  const rows = facet.terms.map((term) => {
    const button = h("button", { type: "button", class: "pill row", "data-term": term.term, title: term.plain }, term.label)
    button.onclick = () => toggle(term.term)
    const light = (on) => () => regions.get(term.term)?.forEach((shape) => shape.classList.toggle("lit", on))
    Object.assign(button, { onfocus: light(true), onblur: light(false), onmouseenter: light(true), onmouseleave: light(false) })
    return { ...term, element: button }
  })
  const { words } = vocabulary
  const rest = longList(rows, { find: words.find_place, all: words.all_places, fewer: words.fewer_findings, none: words.none_found })
  const switches = views.map(({ view }) =>
    h("button", { type: "button", "data-view": view.view, onclick: () => show(view.view) }, view.label),
  )
  const show = (name) => {
    for (const [number, { view, element }] of views.entries()) {
      element.toggleAttribute("hidden", view.view !== name)
      mark(switches[number], "aria-pressed", view.view === name)
    }
  }
  const picked = h("p", { class: "picked" })
  const list = h(
    "details",
    { class: "as-list", open: window.matchMedia("(min-width: 641px)").matches },
    h("summary", {}, vocabulary.words.places_as_list),
    roving(h("div", {}, h("div", { class: "pills" }, ...rows.map((row) => row.element)), rest.element), { labelledby: "q-location", keys: words.arrows }),
  )
  const element = h(
    "section",
    { class: "question places", "aria-labelledby": "q-location" },
    h(
      "div",
      { class: "heading" },
      h("h2", { id: "q-location" }, facet.question),
      roving(h("div", { class: "switch" }, ...switches), { label: words.side_of_body, keys: words.arrows }),
    ),
    h("div", { class: "map-and-list" }, h("div", { class: "map", "aria-hidden": "true" }, ...views.map((view) => view.element), picked), list),
  )
  const patch = (model) => {
    current = model
    const ticked = facet.terms.filter(({ term }) => isPresent(model.states[term]))
    const touched = new Set(ticked.flatMap(({ broader }) => broader))
    say(picked, ticked.map(({ label }) => label).join("; ") || facet.help)
    for (const { term, element: button } of rows) {
      patchState(button, model.states[term], model.counts[term])
      button.classList.toggle("touched", touched.has(term))
    }
    rest.patch(model.states)
    for (const [term, shapes] of regions) {
      // A wider place that is ticked, as the back, is shown by all that lie in it.
      const within = terms.get(term).broader.some((wider) => isPresent(model.states[wider]))
      for (const region of shapes) {
        region.classList.toggle("on", isPresent(model.states[term]))
        region.classList.toggle("touched", within || touched.has(term))
      }
    }
  }
  show(views[0].view.view)
  return { element, patch }
}

function drawnView(view, terms, regions, toggle) {
  const places = view.regions.filter(({ term }) => terms.has(term)).map((region) => {
    const shape = svg(
      "g",
      { class: "region", "data-term": region.term, onclick: () => toggle(region.term) },
      svg("title", {}, terms.get(region.term).label),
      ...region.paths.map((d) => svg("path", { d })),
    )
    if (!regions.has(region.term)) regions.set(region.term, [])
    regions.get(region.term).push(shape)
    return shape
  })
  // Above all regions, so that none of them lies over a word.
  const labels = view.regions.filter(({ label }) => label).map(({ x, y, label }) => svg("text", { x, y }, label))
  const outline = svg("g", { class: "outline" }, ...view.outline.map((d) => svg("path", { d })))
  const element = svg("svg", { viewBox: view.box, "data-side": view.view }, outline, ...places, ...labels)
  return { view, element }
}
