// The end of every page.

import { headOfPage } from "./new_page.js"
import { h } from "../parts/dom.js"
import { pressesDone, sendWhenBack } from "../parts/press.js"

export default function ({ data, parentElement, setTriggerValue }) {
  parentElement.querySelector("#closing").replaceChildren(h("p", { class: "help" }, data.standing))
  headOfPage(data.page)
  pressesDone(data.done)
  sendWhenBack(() => setTriggerValue("hello", true))
}
