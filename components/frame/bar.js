// The advice pinned to the bottom edge; on Explore its button leads to the results and back.

import { watchDrawer } from "./drawer.js"
import { keepEdges } from "./edges.js"
import { closeFalseAlarm } from "./false_alarm.js"
import { filledIn, h, mark, say } from "../parts/dom.js"
import { bringBefore, drawnAs } from "../parts/jump.js"
import { allPresses, isAhead, presser } from "../parts/press.js"

// The menu leads to an address without the selection: put it into this entry of the history.
function carry(parameters) {
  const address = new URL(window.location.href)
  for (const [name, values] of Object.entries(parameters)) {
    address.searchParams.delete(name)
    values.forEach((value) => address.searchParams.append(name, value))
  }
  if (address.href !== window.location.href) window.history.replaceState(window.history.state, "", address)
}

const drawn = new WeakMap()
let leave = () => {}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#bar")
  carry(data.carry)
  if (!drawn.has(root)) {
    const bar = built(root)
    drawn.set(root, bar.patch)
    // Streamlit forgets what a script returns for its end when the same part is drawn again.
    leave()
    leave = bar.watch()
  }
  keepEdges()
  watchDrawer()
  const press = presser(data.presses, root, setTriggerValue)
  drawn.get(root)(data, (region) => press({ region }, true))
}

function number(call, { text, href }) {
  call.toggleAttribute("hidden", !href)
  if (!href) return
  say(call, text)
  mark(call, "href", href)
}

function places(list, { label, chosen, regions }, ahead, choose) {
  mark(list, "aria-label", label)
  if (!list.options.length) list.append(new Option(label, ""), ...regions.map(([region, name]) => new Option(name, region)))
  say(list.options[0], label)
  if (list.value !== chosen && !ahead) list.value = chosen
  list.onchange = () => choose(list.value)
}

// The reasons: on a phone behind one word, but the first of an emergency never.
function reasonsOf(words) {
  const first = h("span", { class: "why" })
  const rest = h("ul", { hidden: true })
  const button = h("button", { type: "button", class: "plain", "aria-expanded": "false" })
  const element = h("div", { class: "reasons" }, first, " ", button, rest)
  button.onclick = () => {
    mark(button, "aria-expanded", rest.toggleAttribute("hidden") ? "false" : "true")
  }
  const narrow = window.matchMedia("(max-width: 640px)")
  let shown = ""
  const patch = () => {
    const { why, level } = words.now
    const open = !narrow.matches || level === "emergency" ? why.slice(0, 1) : []
    const folded = why.slice(open.length)
    const text = JSON.stringify([open, folded])
    if (text === shown) return
    shown = text
    say(first, open.join(""))
    say(button, open.length ? filledIn(folded.length > 1 ? words.more : words.one_more, { count: folded.length }) : words.why)
    button.toggleAttribute("hidden", !folded.length)
    rest.replaceChildren(...folded.map((reason) => h("li", {}, reason)))
    if (!folded.length && !rest.hidden) button.onclick()
  }
  return { element, patch, narrow }
}

function built(root) {
  const label = h("strong")
  const action = h("span", { class: "action" })
  const words = { now: { why: [], level: "" } }
  const reasons = reasonsOf(words)
  const button = h("button", { type: "button", class: "way", hidden: true })
  const call = h("a", { class: "call" })
  const place = h("select")
  const said = h("div", { class: "said" }, label, action)
  const unanswered = h("p", { class: "unanswered", role: "status" })
  root.replaceChildren(h("div", { class: "words" }, said, reasons.element, unanswered), h("div", { class: "ways" }, call, place, button))
  root.setAttribute("role", "region")
  let current = {}
  const tell = () => say(unanswered, current.unanswered?.[allPresses().state] ?? "")
  let inResults = false
  let asked = 0
  // Where things stand is asked once a frame: in between, the browser would have to work it out anew.
  const name = () => (asked ||= requestAnimationFrame(nameNow))
  const nameNow = () => {
    asked = 0
    const results = drawnAs("results")
    // Side by side, both are in sight and there is nowhere to go.
    const beside = results && results.getBoundingClientRect().left > window.innerWidth * 0.4
    // An emergency has one action, and nothing to read on with.
    button.toggleAttribute("hidden", !results || beside || current.advice?.level === "emergency")
    inResults = Boolean(results) && results.getBoundingClientRect().top < window.innerHeight * 0.6
    say(button, inResults ? current.change : current.see)
  }
  button.onclick = () => {
    const target = drawnAs(inResults ? "questions" : "results")
    bringBefore(target)
    if (!inResults) target?.focus({ preventScroll: true })
  }
  const patch = (data, choose) => {
    current = data
    Object.assign(words, data.reasons, { now: data.advice })
    const { level } = data.advice
    number(call, data.advice.call)
    // Only where a number matters is it worth the room to ask where the reader is, and there a wrong
    // one must be easy to put right.
    place.toggleAttribute("hidden", !["emergency", "today"].includes(level))
    places(place, data.where, isAhead(data.presses), choose)
    root.className = `bar ${level || "none"}`
    mark(root, "aria-label", data.region)
    // On Explore the card of an emergency is an alert: it is not read out twice.
    mark(said, "aria-live", level === "emergency" && !data.page ? "off" : "polite")
    say(label, [data.advice.icon, data.advice.label].filter(Boolean).join(" "))
    say(action, data.advice.action)
    reasons.patch()
    tell()
    name()
  }
  const watch = () => {
    const calm = closeFalseAlarm()
    // What is focused or scrolled to must not end up below this bar: see the frame.
    const room = new ResizeObserver(() => {
      document.documentElement.style.setProperty("--bar", `${Math.ceil(root.getBoundingClientRect().height)}px`)
    })
    room.observe(root)
    document.addEventListener("scroll", name, { capture: true, passive: true })
    window.addEventListener("explore-drawn", name)
    window.addEventListener("explorer-presses", tell)
    reasons.narrow.addEventListener("change", reasons.patch)
    return () => {
      calm()
      room.disconnect()
      document.removeEventListener("scroll", name, { capture: true })
      window.removeEventListener("explore-drawn", name)
      window.removeEventListener("explorer-presses", tell)
      reasons.narrow.removeEventListener("change", reasons.patch)
    }
  }
  return { patch, watch }
}
