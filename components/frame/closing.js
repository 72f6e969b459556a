// The end of every page.

import { headOfPage } from "./new_page.js"
import { keepToAddress } from "./same_address.js"
import { h } from "../parts/dom.js"
import { pressesDone, sendWhenBack } from "../parts/press.js"
import { pageIsDrawn } from "../parts/turning.js"

// The last run up to which none was missed: what came after it may have been said to a line that was cut.
let heard = 0
let greeted = true

function hear(run) {
  if (greeted || run <= heard + 1) heard = run
  greeted = false
}

export default function ({ data: [data], parentElement, setTriggerValue }) {
  parentElement.querySelector("#closing").replaceChildren(h("p", { class: "help", hidden: !data.standing }, data.standing))
  pageIsDrawn(data.page)
  headOfPage(data.page)
  pressesDone(data.done)
  hear(data.run)
  const hello = () => {
    greeted = true
    setTriggerValue("hello", heard)
  }
  sendWhenBack(hello)
  keepToAddress(data.address, hello)
}
