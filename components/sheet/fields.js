// Fields to type in, and buttons that save what stands in them. What is typed is handed over while it is
// typed; a press to save hands over what is on the screen at that moment, and saves nothing older.

import { h, say } from "../parts/dom.js"
import { hasForgotten, presser } from "../parts/press.js"
import { saveFile } from "../parts/save_file.js"
import { keepInTab, keptInTab } from "./tab_copy.js"

const WAIT = 250
const mounted = new WeakMap()

function grownFields(root, { fields, longest, kept, clear, cleared, saves }) {
  const view = { timer: 0, asked: 0 }
  // The session knows best; where it is a new one, the tab remembers.
  const known = fields.some(({ text }) => text)
  const held = keptInTab(fields.length)
  const grid = h("div", { class: "fields" })
  const areas = fields.map(({ name, label, example, text }, place) => {
    const area = h("textarea", { name, placeholder: example, maxlength: longest, rows: 3 })
    area.value = known ? text : held[place].slice(0, longest)
    grid.append(h("label", {}, label, area))
    return area
  })
  const texts = () => areas.map((area) => area.value)
  let sent = JSON.stringify(fields.map(({ text }) => text))
  view.isAhead = () => JSON.stringify(texts()) !== sent
  view.send = (save = null) => {
    clearTimeout(view.timer)
    sent = JSON.stringify(texts())
    view.press({ typed: Object.fromEntries(areas.map((area) => [area.name, area.value])), save }, true)
  }
  const sendIfNew = () => {
    clearTimeout(view.timer)
    if (view.isAhead()) view.send()
  }
  for (const area of areas) {
    area.oninput = () => {
      keepInTab(texts())
      clearTimeout(view.timer)
      view.timer = setTimeout(sendIfNew, WAIT)
    }
    area.onchange = sendIfNew
  }
  const buttons = saves.map(({ as, label }, place) => {
    const button = h("button", { type: "button", class: place ? null : "strong" }, label)
    button.onclick = () => {
      view.asked = Math.max(Date.now(), view.asked + 1)
      view.send({ as, number: view.asked })
    }
    return button
  })
  const empty = h("button", { type: "button", class: "plain" }, clear)
  empty.onclick = () => {
    for (const area of areas) area.value = ""
    keepInTab([])
    view.send()
    say(status, cleared)
    areas[0].focus()
  }
  const status = h("p", { class: "help", role: "status" })
  root.replaceChildren(grid, h("p", { class: "help" }, kept, " ", empty), h("div", { class: "saves" }, ...buttons), status)
  view.take = (file) => {
    // A file that was asked for before this page was turned to is not saved again.
    if (!file || file.number !== view.asked) return
    view.asked += 1
    saveFile(new Blob([file.text], { type: file.type }), file.name)
    say(status, file.said)
  }
  return view
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#fields")
  const isNew = !mounted.has(root)
  if (isNew) mounted.set(root, grownFields(root, data))
  const view = mounted.get(root)
  view.press = presser(data.presses, root, setTriggerValue)
  view.take(data.file)
  // What was typed stands in the session only, and may have gone with it.
  if (hasForgotten(data.presses) || (isNew && view.isAhead())) view.send()
}
