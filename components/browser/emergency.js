// What to do in an emergency, before everything else on the page, and in sight from the start.

const mounted = new WeakMap()

function bringIntoView(element) {
  const bar = document.querySelector("[data-testid=stBottom]")
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 60 || bottom > bar.getBoundingClientRect().top) element.scrollIntoView({ block: "start" })
}

// When a link is opened, what stands above and below comes bit by bit, and only then is there room to
// scroll. A reader who does something meanwhile is left alone.
function keepInView(element) {
  const grown = new ResizeObserver(() => bringIntoView(element))
  for (const part of ["stMainBlockContainer", "stBottom"]) grown.observe(document.querySelector(`[data-testid=${part}]`))
  const leave = () => grown.disconnect()
  for (const act of ["pointerdown", "keydown", "wheel"]) window.addEventListener(act, leave, { once: true, passive: true })
  setTimeout(leave, 10000)
}

export default function ({ data, parentElement }) {
  const root = parentElement.querySelector("#emergency")
  let view = mounted.get(root)
  if (!view) {
    // An alert is read out when it comes, and again only when its words change.
    const card = adviceCard(data.words, "alert")
    const change = h("button", { type: "button", class: "plain" }, data.change)
    change.onclick = () => {
      const questions = drawnAs("questions")
      bringBefore(questions)
      questions?.querySelector("button")?.focus({ preventScroll: true })
    }
    root.replaceChildren(card.element, change)
    view = card
    mounted.set(root, view)
    keepInView(root)
  }
  view.patch(data)
}
