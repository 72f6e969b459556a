// No press is lost. Each has a number in its part of the page; the server does each once, in order, and the
// end of the page tells which are done. What is not is sent again, and until then the page says so.

import { isTurning } from "./turning.js"

const SAID_AFTER = 2000
const LATE_AFTER = 6000
const AGAIN_AFTER = 3000
const AGAIN_AT_MOST = 30000
const LOOK = 250
const AFTER_STREAMLIT = 200

// Every part has a script of its own, and all of them share this.
export function allPresses() {
  return (window.explorerPresses ??= { parts: new Map(), state: "", looking: 0, wake: null, hello: null })
}

function partOf(key) {
  const { parts } = allPresses()
  if (!parts.has(key)) parts.set(key, { number: 0, waiting: [], root: null, send: null, next: 0, pause: 0 })
  return parts.get(key)
}

// A way to hand over presses of this part. A `lasting` press is one of which something is left when the
// part has gone from the page: it waits until the part comes back.
export function presser({ key }, root, setTriggerValue) {
  const part = partOf(key)
  const back = part.root !== root && part.waiting.length
  part.root = root
  part.send = setTriggerValue
  if (back) part.next = 0
  return (what, lasting = false) => {
    part.number += 1
    part.waiting.push({ number: part.number, what, lasting, since: Date.now() })
    part.pause = AGAIN_AFTER
    sendPresses(part)
    lookAfterPresses()
  }
}

// Whether the reader is ahead of what the server drew: then what it drew must undo nothing.
export function isAhead({ key, done }) {
  return partOf(key).waiting.some(({ number }) => number > done)
}

// Whether this is a server that does not know what was pressed here before, and was done by another.
export function hasForgotten({ key, done }) {
  const { number, waiting } = partOf(key)
  return number > done && !waiting.length
}

function sendPresses(part) {
  part.next = Date.now() + part.pause
  // A server that is only slow is not to be kept from answering.
  part.pause = Math.min(part.pause * 2, AGAIN_AT_MOST)
  part.send("press", part.waiting.map(({ number, what }) => ({ number, what })))
}

function lookAfterPresses() {
  const all = allPresses()
  if (!all.looking) all.looking = setInterval(lookAtPresses, LOOK)
}

function lookAtPresses() {
  const all = allPresses()
  const now = Date.now()
  let since = now
  let left = false
  for (const part of all.parts.values()) {
    const here = part.root?.isConnected
    if (!here && now > part.next) part.waiting = part.waiting.filter(({ lasting }) => lasting)
    if (!part.waiting.length) continue
    left = true
    since = Math.min(since, part.waiting[0].since)
    if (here && now > part.next && !isTurning()) sendPresses(part)
  }
  sayPresses(now - since > LATE_AFTER ? "late" : now - since > SAID_AFTER ? "saving" : "")
  if (left) return
  clearInterval(all.looking)
  all.looking = 0
}

function sayPresses(state) {
  const all = allPresses()
  if (all.state === state) return
  all.state = state
  window.dispatchEvent(new Event("explorer-presses"))
}

export function pressesDone(done) {
  for (const [key, part] of allPresses().parts) part.waiting = part.waiting.filter(({ number }) => number > (done[key] ?? 0))
  if (allPresses().looking) lookAtPresses()
}

function sendAllAgain() {
  const all = allPresses()
  const waiting = [...all.parts.values()].filter((part) => part.waiting.length && part.root?.isConnected)
  for (const part of waiting) {
    part.pause = AGAIN_AFTER
    sendPresses(part)
  }
  if (!waiting.length) all.hello()
}

// A line that was cut is back. Streamlit's page then waits for the reader, and what was sent in between is
// gone: so it is sent again at once. `hello` lets a new server draw before the reader does anything.
export function sendWhenBack(hello) {
  const all = allPresses()
  all.hello = hello
  if (all.wake) return
  const app = document.querySelector("[data-testid=stApp]")
  if (!app) return
  const isUp = () => app.dataset.testConnectionState === "CONNECTED"
  let up = isUp()
  all.wake = new MutationObserver(() => {
    const was = up
    up = isUp()
    if (was || !up) return
    // Streamlit's page may have a run to ask for itself, with the address as it stands: that goes first.
    setTimeout(sendAllAgain, AFTER_STREAMLIT)
  })
  all.wake.observe(app, { attributes: true, attributeFilter: ["data-test-connection-state"] })
}
