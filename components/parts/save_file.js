// A file that was made here, saved as if a link to it had been pressed.

import { h } from "./dom.js"

const KEPT_FOR = 60000

export function saveFile(file, name) {
  const address = URL.createObjectURL(file)
  const way = h("a", { href: address, download: name })
  document.body.append(way)
  way.click()
  way.remove()
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR)
}
