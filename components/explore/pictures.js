// Drawings are fetched one by one, when the place where one belongs is shown, some screens ahead.

import { drawn } from "../parts/drawing.js"

const NEAR = "3000px"
const AGAIN_AFTER = 5000

// Every part has a script of its own, and all of them share this.
const held = () => (window.explorerPictures ??= { drawings: {}, skins: [], skin: "", from: "", asked: new Set(), nearing: null })

export function keepPictures({ pictures, skins }) {
  Object.assign(held(), { from: new URL(`../../${pictures}/`, import.meta.url).href, skins })
}

export function showOn(skin) {
  held().skin = skin
  painted()
}

// Every `data-drawing` in `root`, drawn where that is not done yet, on the skin that is chosen.
export function paint(root, skin) {
  const { drawings, skins, skin: shown } = held()
  const tone = skins.find((each) => each.skin === (shown || skin)) ?? skins[0]
  if (!tone) return
  for (const place of root.querySelectorAll("[data-drawing]")) {
    const drawing = drawings[place.dataset.drawing]
    const done = `${drawing ? place.dataset.drawing : ""} ${tone.skin}`
    if (!drawing) nearing().observe(place)
    if (place.dataset.on === done) continue
    place.dataset.on = done
    place.style.background = tone.colours.skin
    place.replaceChildren(...(drawing ? [drawn(drawing, tone.colours)] : []))
  }
}

const painted = () => window.dispatchEvent(new Event("explorer-pictures"))

function nearing() {
  const came = (entries, watch) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue
      watch.unobserve(target)
      fetchPicture(target.dataset.drawing)
    }
  }
  return (held().nearing ??= new IntersectionObserver(came, { rootMargin: NEAR }))
}

async function fetchPicture(name) {
  const { from, drawings, asked } = held()
  if (asked.has(name)) return
  asked.add(name)
  try {
    const answer = await fetch(`${from}${name}.json`)
    if (!answer.ok) throw new Error(answer.statusText)
    drawings[name] = await answer.json()
  } catch {
    // The line is cut, or the server has another dataset by now: the words say it all without.
    setTimeout(() => asked.delete(name) && painted(), AGAIN_AFTER)
    return
  }
  painted()
}
