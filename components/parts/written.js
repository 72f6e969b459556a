// A page written as a tree of plain values, drawn with what stands already as far as it is the same.
// A node is a text, or [tag, attributes, ...children]. Only these tags and attributes are drawn.

import { saveChart } from "./chart_picture.js"
import { h, put, say, svg } from "./dom.js"
import { presser } from "./press.js"

const TAGS = new Set([
  "section", "article", "nav", "div", "span", "p", "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption",
  "thead", "tbody", "tr", "th", "td", "a", "strong", "em", "details", "summary", "button", "figure", "figcaption", "mark", "br", "hr",
])
const SHAPE_TAGS = new Set(["svg", "g", "title", "text", "circle", "ellipse", "path", "rect", "line", "polyline", "polygon"])
const PLAIN = new Set([
  "class", "id", "href", "rel", "target", "lang", "scope", "colspan", "rowspan", "open", "hidden", "title", "tabindex", "type", "disabled",
  "role", "viewBox", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "d", "points", "fill", "stroke",
  "opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "transform", "text-anchor",
])
const allowed = (name) => PLAIN.has(name) || name.startsWith("aria-") || name.startsWith("data-")
const mounted = new WeakMap()

function grown(node, press) {
  const [tag] = node
  const element = SHAPE_TAGS.has(tag) ? svg(tag) : h(TAGS.has(tag) ? tag : "span")
  patchNode(element, node, ["", {}], press)
  return element
}

function patchNode(element, node, before, press) {
  const [, attributes, ...children] = node
  const [, old, ...oldChildren] = before
  for (const name of Object.keys(old)) if (!(name in attributes)) element.removeAttribute(name)
  for (const [name, value] of Object.entries(attributes)) {
    // What the reader has opened stays open.
    if (!allowed(name) || JSON.stringify(old[name]) === JSON.stringify(value)) continue
    if (value === false || value === null) element.removeAttribute(name)
    else put(element, name, value === true ? "" : value)
  }
  const { go, act, copy, picture } = attributes
  element.onclick = !go && !act && !attributes.print && !copy && !picture ? null : (event) => {
    if (go && (event.metaKey || event.ctrlKey || event.shiftKey)) return
    event.preventDefault()
    if (attributes.print) window.print()
    else if (picture) saveChart(picture)
    else if (copy) navigator.clipboard.writeText(window.location.href).then(() => say(element, copy))
    else press(go ? { go } : { act })
  }
  children.forEach((child, place) => patchChild(element, child, oldChildren[place], element.childNodes[place], press))
  while (element.childNodes.length > children.length) element.lastChild.remove()
}

function patchChild(parent, child, old, standing, press) {
  if (standing && JSON.stringify(old) === JSON.stringify(child)) return
  if (typeof child === "string") {
    const text = document.createTextNode(child)
    standing ? standing.replaceWith(text) : parent.append(text)
  } else if (standing && Array.isArray(old) && old[0] === child[0]) patchNode(standing, child, old, press)
  else {
    const element = grown(child, press)
    standing ? standing.replaceWith(element) : parent.append(element)
  }
}

// What a press has opened elsewhere is brought before the reader, not what a page opens with.
function bring(root, view) {
  const opened = root.querySelector("[data-bring]")
  const name = opened?.dataset.bring ?? ""
  if (name && name !== (view.brought ?? name)) {
    // The head of a table stays in sight, so a row has to stand below it.
    const head = opened.closest("table")?.tHead?.offsetHeight ?? 0
    opened.style.scrollMarginTop = `calc(${head}px + 0.5rem)`
    opened.scrollIntoView({ block: "start" })
    opened.focus({ preventScroll: true })
  }
  view.brought = name
}

// Paper cannot be pressed: what is folded is open while it is printed, but for what is longer than
// all the rest and can be read on the page.
function openOnPaper(root) {
  let opened = []
  const before = () => {
    opened = [...root.querySelectorAll("details:not([open]):not([data-paper=closed])")]
    opened.forEach((each) => (each.open = true))
  }
  const after = () => opened.forEach((each) => (each.open = false))
  window.addEventListener("beforeprint", before)
  window.addEventListener("afterprint", after)
  return () => {
    window.removeEventListener("beforeprint", before)
    window.removeEventListener("afterprint", after)
  }
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#written")
  const view = mounted.get(root) ?? { node: ["div", {}], stop: () => {} }
  view.press = presser(data.presses, root, setTriggerValue)
  const node = ["div", {}, ...data.nodes]
  patchNode(root, node, view.node, (what) => mounted.get(root).press(what))
  view.node = node
  mounted.set(root, view)
  bring(root, view)
  // What an overtaken run returns is called while this part still stands.
  view.stop()
  view.stop = openOnPaper(root)
  return view.stop
}
