// The end of every page.

import { headOfPage } from "./new_page.js"
import { keepToAddress } from "./same_address.js"
import { h } from "../parts/dom.js"
import { pressesDone, sendWhenBack } from "../parts/press.js"

export default function ({ data, parentElement, setTriggerValue }) {
  parentElement.querySelector("#closing").replaceChildren(h("p", { class: "help" }, data.standing))
  headOfPage(data.page)
  pressesDone(data.done)
  const hello = () => setTriggerValue("hello", true)
  sendWhenBack(hello)
  keepToAddress(data.address, hello)
}
