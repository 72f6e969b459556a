// What the server takes for the address is what stands there. A line that comes back may bring it first a
// press and then a run that was under way, with the address from before that press: it would take the tick
// back without a word. Then it is told the address as it stands.

import { isTurning } from "../parts/turning.js"

const QUIET = 400

let timer = 0
let told = ""

// `known` holds, for each parameter that says what is ticked, the values that the server has read; one that
// it does not know is empty.
export function keepToAddress(known, tell) {
  clearTimeout(timer)
  timer = setTimeout(() => look(known, tell), QUIET)
}

function look(known, tell) {
  const app = document.querySelector("[data-testid=stApp]")
  if (isTurning() || app?.dataset.testConnectionState !== "CONNECTED" || app.dataset.testScriptState !== "notRunning") {
    keepToAddress(known, tell)
    return
  }
  const stands = new URLSearchParams(window.location.search)
  const differs = Object.entries(known).some(([name, values]) => {
    const here = stands.getAll(name)
    return here.length !== values.length || values.some((value) => value && !here.includes(value))
  })
  // Once for each, whatever comes of it.
  const now = differs ? JSON.stringify([known, window.location.search]) : ""
  if (differs && now !== told) tell()
  told = now
}
