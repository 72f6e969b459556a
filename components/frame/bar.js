// The advice pinned to the bottom edge; on Explore its button leads to the results and back.

import { watchDrawer } from "./drawer.js"
import { keepEdges } from "./edges.js"
import { closeFalseAlarm } from "./false_alarm.js"
import { reasonsOf } from "./reasons.js"
import { h, mark, say } from "../parts/dom.js"
import { bringBefore, drawnAs } from "../parts/jump.js"
import { allPresses, isAhead, presser } from "../parts/press.js"

// The menu leads to an address without the selection: put it into this entry of the history.
function carry(parameters, page) {
  const address = new URL(window.location.href)
  // Explore is about no condition: the one that a reader comes back from is left behind.
  if (!page) address.searchParams.delete("condition")
  for (const [name, values] of Object.entries(parameters)) {
    address.searchParams.delete(name)
    values.forEach((value) => address.searchParams.append(name, value))
  }
  if (address.href !== window.location.href) window.history.replaceState(window.history.state, "", address)
}

// From this width on the column of the results stays in sight: see explore/columns.js.
const STAYS = 900

// Whether the card of an emergency shows its numbers where no bar, however tall, can cover them: then
// on a phone the bar leaves out what the card says.
function isToldByCard() {
  const { top, bottom } = drawnAs("emergency")?.querySelector(".calls")?.getBoundingClientRect() ?? {}
  return top > 50 && bottom < window.innerHeight * 0.6
}

// Whether no sign is met and the typed words may be one: while that is asked, nothing says "none".
function isAsked({ advice, page }) {
  return !advice.level && !page && Boolean(drawnAs("questions")?.querySelector(".urgent:not([hidden])"))
}

// A bar that grows leaves what a key brought into focus in sight.
function uncover(root) {
  let focused = document.activeElement
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  if (!focused?.matches(":focus-visible") || root.contains(focused)) return
  const { top, bottom } = focused.getBoundingClientRect()
  const edge = root.getBoundingClientRect().top
  if (top < window.innerHeight && bottom > edge) focused.scrollIntoView({ block: "nearest" })
}

const drawn = new WeakMap()
let leave = () => {}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#bar")
  carry(data.carry, data.page)
  if (!drawn.has(root)) {
    const bar = built(root)
    drawn.set(root, bar.patch)
    // Streamlit forgets what a script returns for its end when the same part is drawn again.
    leave()
    leave = bar.watch()
  }
  keepEdges(data.name)
  watchDrawer()
  const press = presser(data.presses, root, setTriggerValue)
  drawn.get(root)(data, press)
}

function numbers(list, calls) {
  while (list.children.length > calls.length) list.lastChild.remove()
  calls.forEach(({ text, href }, place) => {
    const call = list.children[place] ?? list.appendChild(h("a", { class: "call" }))
    say(call, text)
    mark(call, "href", href)
  })
}

function places(list, { label, chosen, regions }, ahead, choose) {
  mark(list, "aria-label", label)
  if (!list.options.length) list.append(new Option(label, ""), ...regions.map(([region, name]) => new Option(name, region)))
  say(list.options[0], label)
  if (list.value !== chosen && !ahead) list.value = chosen
  list.onchange = () => choose(list.value)
}

function built(root) {
  const label = h("strong")
  const action = h("span", { class: "action" })
  const reasons = reasonsOf()
  const button = h("button", { type: "button", class: "way", hidden: true })
  const calls = h("div", { class: "calls" })
  const place = h("select")
  const start = h("a", { class: "start" })
  const said = h("div", { class: "said" }, label, " ", start, action)
  const unanswered = h("p", { class: "unanswered", role: "status" })
  root.replaceChildren(h("div", { class: "words" }, said, reasons.element, unanswered), h("div", { class: "ways" }, calls, place, button))
  root.setAttribute("role", "region")
  let current = {}
  const tell = () => say(unanswered, current.unanswered?.[allPresses().state] ?? "")
  let inResults = false
  let asked = 0
  // Where things stand is asked once a frame: in between, the browser would have to work it out anew.
  const name = () => (asked ||= requestAnimationFrame(nameNow))
  const head = () => say(label, current.start ? "" : isAsked(current) ? current.asked : current.advice.label)
  const nameNow = () => {
    asked = 0
    if (!current.advice) return
    // What has the focus stays where it is.
    const told = current.advice.level === "emergency" && !current.page && isToldByCard()
    if (!root.matches(":focus-within")) root.classList.toggle("told", told)
    head()
    const results = drawnAs("results")
    // Side by side, both are in sight and there is nowhere to go.
    const place = results?.getBoundingClientRect()
    const beside = place && place.left > window.innerWidth * 0.3
    // On a phone held sideways the results do not stay in sight beside the questions.
    const away = beside && window.innerWidth < STAYS && place.bottom < 0
    // An emergency has one action, and nothing to read on with.
    button.toggleAttribute("hidden", !results || (beside && !away) || current.advice.level === "emergency")
    inResults = Boolean(place) && !away && place.top < window.innerHeight * 0.6
    say(button, inResults ? current.change : current.see)
    // What the page itself says in sight is not said twice. A desk has the room to say by when.
    const isNew = current.news && !(inResults || beside) || !current.told && window.innerWidth >= STAYS
    const isShown = isNew || current.advice.level === "emergency"
    action.toggleAttribute("hidden", !isShown)
    reasons.patch(current.reasons, current.advice, isShown || current.quiet)
    reasons.element.toggleAttribute("hidden", Boolean(inResults || beside) && current.advice.level !== "emergency")
  }
  button.onclick = () => {
    const target = drawnAs(inResults ? "questions" : "results")
    bringBefore(target)
    if (!inResults) target?.focus({ preventScroll: true })
  }
  const patch = (data, press) => {
    current = data
    const { level } = data.advice
    numbers(calls, data.calls)
    // Only where a number matters is it worth the room to ask where the reader is, and there a wrong
    // one must be easy to put right.
    place.toggleAttribute("hidden", !["emergency", "today"].includes(level))
    places(place, data.where, isAhead(data.presses), (region) => press({ region }, true))
    root.className = `bar ${level || "none"}${root.classList.contains("told") ? " told" : ""}`
    mark(root, "aria-label", data.region)
    // On Explore the card of an emergency is an alert: it is not read out twice.
    mark(said, "aria-live", level === "emergency" && !data.page ? "off" : "polite")
    head()
    say(start, data.start ? data.advice.label : "")
    start.toggleAttribute("hidden", !data.start)
    mark(start, "href", data.start || "./")
    start.onclick = (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      press({ start: true })
    }
    say(action, data.advice.action)
    tell()
    name()
  }
  const watch = () => {
    const calm = closeFalseAlarm()
    // What is focused or scrolled to must not end up below this bar: see the frame.
    const room = new ResizeObserver(() => {
      document.documentElement.style.setProperty("--bar", `${Math.ceil(root.getBoundingClientRect().height)}px`)
      uncover(root)
    })
    room.observe(root)
    document.addEventListener("scroll", name, { capture: true, passive: true })
    window.addEventListener("explore-drawn", name)
    window.addEventListener("explorer-presses", tell)
    window.addEventListener("resize", name)
    return () => {
      calm()
      room.disconnect()
      document.removeEventListener("scroll", name, { capture: true })
      window.removeEventListener("explore-drawn", name)
      window.removeEventListener("explorer-presses", tell)
      window.removeEventListener("resize", name)
    }
  }
  return { patch, watch }
}
