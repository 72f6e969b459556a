// The advice pinned to the bottom edge; on Explore its button leads to the results and back.

function scrollTarget(id) {
  for (const host of document.querySelectorAll("*")) {
    const found = host.shadowRoot?.getElementById(id)
    if (found) return found
  }
  return null
}

// The menu leads to an address without the selection: put it into this entry of the history.
function carry(parameters) {
  const address = new URL(window.location.href)
  for (const [name, values] of Object.entries(parameters)) {
    address.searchParams.delete(name)
    values.forEach((value) => address.searchParams.append(name, value))
  }
  if (address.href !== window.location.href) window.history.replaceState(window.history.state, "", address)
}

const watched = new WeakMap()

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#bar")
  carry(data.carry)
  if (!watched.has(root)) watched.set(root, built(root))
  watched.get(root)(data, (region) => setTriggerValue("where", { region }))
  return () => watched.get(root)?.stop?.()
}

function number(call, { text, href }) {
  call.toggleAttribute("hidden", !href)
  if (!href) return
  say(call, text)
  mark(call, "href", href)
}

function places(list, { label, chosen, regions }, choose) {
  mark(list, "aria-label", label)
  if (!list.options.length) list.append(new Option(label, ""), ...regions.map(([region, name]) => new Option(name, region)))
  if (list.value !== chosen) list.value = chosen
  list.onchange = () => choose(list.value)
}

function built(root) {
  const label = h("strong")
  const why = h("span")
  const button = h("button", { type: "button" })
  const call = h("a", { class: "call" })
  const place = h("select")
  const words = h("div", { class: "words", "aria-live": "polite" }, label, why)
  root.replaceChildren(words, h("div", { class: "ways" }, call, place, button))
  root.setAttribute("role", "region")
  let current = {}
  let inResults = false
  const name = () => {
    const results = scrollTarget("results")
    // Side by side, both are in sight and there is nowhere to go.
    const beside = results && results.getBoundingClientRect().left > window.innerWidth * 0.4
    // An emergency has one action, and nothing to read on with.
    button.toggleAttribute("hidden", !results || beside || current.advice?.level === "emergency")
    inResults = Boolean(results) && results.getBoundingClientRect().top < window.innerHeight * 0.6
    say(button, inResults ? current.change : current.see)
  }
  button.onclick = () => {
    const target = scrollTarget(inResults ? "questions" : "results")
    target?.scrollIntoView({ block: "start", behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" })
    if (!inResults) target?.focus({ preventScroll: true })
  }
  document.addEventListener("scroll", name, { capture: true, passive: true })
  window.addEventListener("explore-drawn", name)
  const patch = (data, choose) => {
    current = data
    number(call, data.advice.call)
    // Only where a number matters is it worth the room to ask where the reader is; in an emergency
    // a wrong number must be easy to put right.
    const { level } = data.advice
    place.toggleAttribute("hidden", !(level === "emergency" || (level === "today" && !data.where.chosen)))
    places(place, data.where, choose)
    root.className = `bar ${data.advice.level || "none"}`
    mark(root, "aria-label", data.region)
    say(label, [data.advice.icon, data.advice.label].filter(Boolean).join(" "))
    say(why, [data.advice.action, ...data.advice.why].join(" "))
    name()
  }
  patch.stop = () => {
    document.removeEventListener("scroll", name, { capture: true })
    window.removeEventListener("explore-drawn", name)
  }
  return patch
}
