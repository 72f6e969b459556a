// Fields to type in, and buttons that save what stands in them. What is typed is handed over while it is
// typed; a press to save hands over what is on the screen at that moment, and saves nothing older.

import { h, say } from "../parts/dom.js"
import { hasForgotten, presser } from "../parts/press.js"

const WAIT = 250
const mounted = new WeakMap()

function grownFields(root, { fields, longest, kept, saves }) {
  const view = { timer: 0, asked: 0 }
  const grid = h("div", { class: "fields" })
  const areas = fields.map(({ name, label, example, text }) => {
    const area = h("textarea", { name, placeholder: example, maxlength: longest, rows: 3 })
    area.value = text
    grid.append(h("label", {}, label, area))
    return area
  })
  let sent = JSON.stringify(areas.map((area) => area.value))
  view.send = (save = null) => {
    clearTimeout(view.timer)
    sent = JSON.stringify(areas.map((area) => area.value))
    view.press({ typed: Object.fromEntries(areas.map((area) => [area.name, area.value])), save }, true)
  }
  const sendIfNew = () => {
    clearTimeout(view.timer)
    if (JSON.stringify(areas.map((area) => area.value)) !== sent) view.send()
  }
  for (const area of areas) {
    area.oninput = () => {
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
  const status = h("p", { class: "help", role: "status" })
  root.replaceChildren(grid, h("p", { class: "help" }, kept), h("div", { class: "saves" }, ...buttons), status)
  view.take = (file) => {
    // A file that was asked for before this page was turned to is not saved again.
    if (!file || file.number !== view.asked) return
    view.asked += 1
    save(file)
    say(status, file.said)
  }
  return view
}

function save({ name, type, text }) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const way = h("a", { href: address, download: name })
  document.body.append(way)
  way.click()
  way.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60000)
}

export default function ({ data, parentElement, setTriggerValue }) {
  const root = parentElement.querySelector("#fields")
  if (!mounted.has(root)) mounted.set(root, grownFields(root, data))
  const view = mounted.get(root)
  view.press = presser(data.presses, root, setTriggerValue)
  view.take(data.file)
  // What was typed stands in the session only, and may have gone with it.
  if (hasForgotten(data.presses)) view.send()
}
