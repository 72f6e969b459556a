// The reader's place: where what had the focus is drawn anew or gone, what stands for it takes over.

export function keepingPlace(root, draw) {
  const inside = root.getRootNode()
  const held = inside.activeElement
  const spot = held?.closest("[data-spot]")
  if (!spot) return draw()
  const [kind, id] = spot.dataset.spot.split(":")
  const place = spots(root, kind).indexOf(spot)
  const known = new Set(spots(root, "card").map((card) => card.dataset.spot))
  draw()
  // Nobody is moved who is elsewhere, or whose place still stands.
  if (inside.activeElement && isShown(inside.activeElement)) return
  const named = (name) => spots(root, kind).concat(spots(root, "question")).find((each) => each.dataset.spot === name)
  const alike = spots(root, kind)
  const candidates = [
    held.isConnected ? held : null,
    controlIn(named(`${kind}:${id}`), held.dataset.control),
    kind === "more" ? controlIn(spots(root, "card").find((card) => !known.has(card.dataset.spot))) : null,
    kind === "again" ? named(`question:${id}`) : null,
    controlIn(alike[Math.min(place, alike.length - 1)], held.dataset.control),
    kind === "question" || kind === "again" ? inside.getElementById("narrow") : null,
    inside.getElementById("results"),
  ]
  const next = candidates.find((each) => each && isShown(each))
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: "nearest" })
}

function spots(root, kind) {
  return [...root.querySelectorAll(`[data-spot^="${kind}:"]`)].filter(isShown)
}

// A spot that takes the focus as a whole does; else the control of that name in it, or the first.
function controlIn(spot, name) {
  if (!spot || spot.matches("button, [tabindex]")) return spot
  const controls = [...spot.querySelectorAll("a[href], button, summary")].filter(isShown)
  return controls.find((each) => name && each.dataset.control === name) ?? controls[0] ?? spot
}

export function isShown(element) {
  return element.getClientRects().length > 0
}
