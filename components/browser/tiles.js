// "What does it look like?": every appearance as a drawn tile, on the reader's own skin colour.

function tileQuestion(vocabulary, facet, pick) {
  let current = { states: {} }
  let skin = vocabulary.skins[0].skin
  const tiles = facet.terms.map((term) => {
    const count = h("span", { class: "count" })
    const picture = h("span", { class: "picture", "aria-hidden": "true" })
    const button = h(
      "button",
      { type: "button", class: "tile", "data-term": term.term, title: term.plain },
      picture,
      h("span", { class: "label" }, h("span", {}, term.label), " ", count),
    )
    button.onclick = () => pick(term.term, isPresent(current.states[term.term]) ? "" : "has")
    return { term: term.term, drawing: vocabulary.drawings[term.drawing], button, count, picture }
  })
  const redness = h("p", { class: "help", "aria-live": "polite" })
  const skins = vocabulary.skins.map((tone) =>
    h(
      "button",
      { type: "button", class: "skin", "data-skin": tone.skin, onclick: () => show(tone.skin) },
      h("span", { class: "swatch", style: `background:${tone.colours.skin}`, "aria-hidden": "true" }),
      tone.label,
    ),
  )
  const show = (name) => {
    skin = name
    const tone = vocabulary.skins.find((each) => each.skin === skin)
    for (const button of skins) mark(button, "aria-pressed", button.dataset.skin === skin)
    for (const tile of tiles) {
      tile.picture.style.background = tone.colours.skin
      tile.picture.replaceChildren(...(tile.drawing ? [drawn(tile.drawing, tone.colours)] : []))
    }
    say(redness, tone.words)
  }
  show(skin)
  const element = h(
    "section",
    { class: "question", "aria-labelledby": "q-appearance" },
    h(
      "div",
      { class: "heading" },
      h("h2", { id: "q-appearance" }, facet.question),
      h("div", { class: "skins", role: "group", "aria-label": vocabulary.words.skin }, ...skins),
    ),
    h("p", { class: "help" }, facet.help),
    redness,
    h("div", { class: "tiles", role: "group", "aria-labelledby": "q-appearance" }, ...tiles.map((tile) => tile.button)),
  )
  const patch = (model) => {
    current = model
    for (const { term, button, count } of tiles) {
      patchState(button, model.states[term], model.counts[term])
      say(count, String(model.counts[term] ?? 0))
    }
  }
  return { element, patch }
}
