// What Explore begins with. In an emergency that is what to do, in sight from the start.

import { adviceCard } from "./advice.js"
import { arrange, h } from "../parts/dom.js"
import { bringBefore, drawnAs, toResults } from "../parts/jump.js"

const mounted = new WeakMap()

function bringIntoView(element, onlyCovered) {
  const bar = document.querySelector("[data-testid=stBottom]")
  const { top, bottom } = element.getBoundingClientRect()
  const covered = top < window.innerHeight && bottom > bar.getBoundingClientRect().top
  if ((top < 60 && !onlyCovered) || covered) element.scrollIntoView({ block: "start" })
}

// When a link is opened, what stands above and below comes bit by bit, and only then is there room to
// scroll. A reader who does something meanwhile is left alone.
function keepInView(element) {
  const [page, bar] = ["stMainBlockContainer", "stBottom"].map((part) => document.querySelector(`[data-testid=${part}]`))
  // The bar grows when the card is scrolled away, too.
  const grown = new ResizeObserver((parts) => bringIntoView(element, !parts.some(({ target }) => target === page)))
  for (const part of [page, bar]) grown.observe(part)
  const leave = () => grown.disconnect()
  for (const act of ["pointerdown", "keydown", "wheel"]) window.addEventListener(act, leave, { once: true, passive: true })
  setTimeout(leave, 10000)
}

function emergencyCard(data) {
  // An alert is read out when it comes, and again only when its words change.
  const card = adviceCard(data.words, "alert")
  const change = h("button", { type: "button", class: "plain" }, data.change)
  change.onclick = () => {
    const questions = drawnAs("questions")
    bringBefore(questions)
    questions?.querySelector("button")?.focus({ preventScroll: true })
  }
  return { element: h("div", { id: "emergency" }, card.element, change), patch: card.patch }
}

function built(data) {
  const title = h("h1", {}, data.title)
  const intro = h("p", {}, data.intro)
  const standing = h("p", { class: "help" }, data.standing)
  // From the first thing on the page to what comes of it, past every question.
  const skip = h("button", { type: "button", class: "skip" }, data.skip)
  skip.onclick = toResults
  let card = null
  return (root, now) => {
    const comes = now.advice && !card
    card = now.advice ? (card ?? emergencyCard(now)) : null
    arrange(root, [skip, title, card?.element ?? intro, standing])
    card?.patch(now)
    if (comes) keepInView(card.element)
  }
}

export default function ({ data: [data], parentElement }) {
  const root = parentElement.querySelector("#opening")
  if (!mounted.has(root)) mounted.set(root, built(data))
  mounted.get(root)(root, data)
}
