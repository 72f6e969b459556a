// The drawings came with the vocabulary, once; what else shows one takes it from there.

import { drawn } from "../parts/drawing.js"

// Every part has a script of its own, and all of them share this.
const held = () => (window.explorerPictures ??= { drawings: {}, skins: [], skin: "" })

export function keepPictures({ drawings, skins }) {
  Object.assign(held(), { drawings, skins })
}

export function showOn(skin) {
  held().skin = skin
  window.dispatchEvent(new Event("explorer-pictures"))
}

// Every `data-drawing` in `root`, drawn where that is not done yet, on the skin that is chosen.
export function paint(root, skin) {
  const { drawings, skins, skin: shown } = held()
  const tone = skins.find((each) => each.skin === (shown || skin)) ?? skins[0]
  if (!tone) return
  for (const place of root.querySelectorAll("[data-drawing]")) {
    const drawing = drawings[place.dataset.drawing]
    place.toggleAttribute("hidden", !drawing)
    if (!drawing || place.dataset.on === tone.skin) continue
    place.dataset.on = tone.skin
    place.style.background = tone.colours.skin
    place.replaceChildren(drawn(drawing, tone.colours))
  }
}
