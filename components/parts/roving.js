// A row or grid of buttons that is one stop of the keyboard: the arrow keys go on inside it, as the
// WAI-ARIA pattern of a toolbar has it. Tab comes back to where the reader was.

import { mark, put } from "./dom.js"

// `row` gets the role, its name and the hint; it may hold whole rows of buttons. A field in it stays a
// stop of its own.
export function roving(row, { label, labelledby, keys }) {
  put(row, "role", "toolbar")
  put(row, "data-keys", keys)
  if (labelledby) put(row, "aria-labelledby", labelledby)
  else put(row, "aria-label", label)
  let stop = null
  const buttons = () => [...row.querySelectorAll("button, a[href]")].filter((each) => isOpen(each, row))
  const settle = () => {
    const all = buttons()
    if (!all.includes(stop)) stop = all[0] ?? null
    for (const each of all) mark(each, "tabindex", each === stop ? 0 : -1)
  }
  row.addEventListener("focusin", (event) => {
    stop = event.composedPath()[0].closest("button, a[href]") ?? stop
    settle()
  })
  row.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    // In a field the arrow keys move in what is typed.
    if (event.composedPath()[0].matches("input")) return
    const all = buttons()
    const next = goal(event.key, all, all.indexOf(stop))
    if (!next) return
    event.preventDefault()
    next.focus()
  })
  // What is hidden, shown, added or taken away changes who may be the stop.
  new MutationObserver(settle).observe(row, { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] })
  settle()
  return row
}

function isOpen(button, row) {
  const hidden = button.closest("[hidden]")
  return !hidden || !row.contains(hidden)
}

function goal(key, all, place) {
  if (key === "ArrowRight") return all[(place + 1) % all.length]
  if (key === "ArrowLeft") return all.at(place - 1)
  if (key === "Home") return all[0]
  if (key === "End") return all.at(-1)
  if (key === "ArrowDown") return beside(all, place, 1)
  if (key === "ArrowUp") return beside(all, place, -1)
  return null
}

// What stands nearest in the next line; where there is no other line, the next one.
function beside(all, place, way) {
  const middle = (each) => {
    const { left, top, width, height } = each.getBoundingClientRect()
    return { x: left + width / 2, y: top + height / 2, height }
  }
  const from = middle(all[place])
  const lines = all.map((each) => ({ each, ...middle(each) })).filter(({ y }) => (y - from.y) * way > from.height / 2)
  if (!lines.length) return all.at((place + way) % all.length)
  const near = Math.min(...lines.map(({ y }) => Math.abs(y - from.y)))
  const line = lines.filter(({ y, height }) => Math.abs(y - from.y) < near + height / 2)
  return line.reduce((best, each) => (Math.abs(each.x - from.x) < Math.abs(best.x - from.x) ? each : best)).each
}
