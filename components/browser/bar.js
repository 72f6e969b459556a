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

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector("#bar")
  carry(data.carry)
  if (!watched.has(root)) watched.set(root, built(root))
  watched.get(root)(data)
  return () => watched.get(root)?.stop?.()
}

function built(root) {
  const label = h("strong")
  const why = h("span")
  const button = h("button", { type: "button" })
  const words = h("div", { class: "words", "aria-live": "polite" }, label, why)
  root.replaceChildren(words, button)
  root.setAttribute("role", "region")
  let current = {}
  let inResults = false
  const name = () => {
    const results = scrollTarget("results")
    // Side by side, both are in sight and there is nowhere to go.
    const beside = results && results.getBoundingClientRect().left > window.innerWidth * 0.4
    button.toggleAttribute("hidden", !results || beside)
    inResults = Boolean(results) && results.getBoundingClientRect().top < window.innerHeight * 0.6
    say(button, inResults ? current.change : current.see)
  }
  button.onclick = () => {
    const target = scrollTarget(inResults ? "questions" : "results")
    target?.scrollIntoView({ block: "start", behavior: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" })
    if (!inResults) target?.focus({ preventScroll: true })
  }
  document.addEventListener("scroll", name, { capture: true, passive: true })
  const patch = (data) => {
    current = data
    root.className = `bar ${data.advice.level || "none"}`
    mark(root, "aria-label", data.region)
    say(label, [data.advice.icon, data.advice.label].filter(Boolean).join(" "))
    say(why, [data.advice.action, ...data.advice.why].join(" "))
    name()
    setTimeout(name, 300)
  }
  patch.stop = () => document.removeEventListener("scroll", name, { capture: true })
  return patch
}
