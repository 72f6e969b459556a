// From one component to what another one has drawn.

const held = new Map()

// Looked for again only when it is gone: this is asked at every scroll.
export function drawnAs(id) {
  const known = held.get(id)
  if (known?.isConnected) return known
  for (const host of document.querySelectorAll("*")) {
    const found = host.shadowRoot?.getElementById(id)
    if (!found) continue
    held.set(id, found)
    return found
  }
  return null
}

export function bringBefore(element) {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches
  element?.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" })
}

export function toResults() {
  const results = drawnAs("results")
  bringBefore(results)
  results?.focus({ preventScroll: true })
}
