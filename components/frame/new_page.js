// On a new page the keyboard, and who is read to, go on at its heading.

const LONGEST = 2000

let shown = null

// A condition is a page of its own, though its path is the same.
function pageOf(page) {
  const condition = page === "condition" ? new URL(window.location.href).searchParams.get("condition") : ""
  return `${page} ${condition}`
}

export function headOfPage(page) {
  const now = pageOf(page)
  const before = shown
  shown = now
  if (before === null || before === now) return
  const end = performance.now() + LONGEST
  const step = () => {
    if (isElsewhere()) return
    const heading = firstHeading()
    if (heading) {
      heading.setAttribute("tabindex", "-1")
      heading.style.outline = "none"
      heading.focus({ preventScroll: true })
    } else if (performance.now() < end) requestAnimationFrame(step)
  }
  step()
}

// Nobody is moved who is somewhere on the new page already, as at the card that they come back to.
function isElsewhere() {
  const main = document.querySelector("[data-testid=stMain]")
  const active = document.activeElement
  return active !== main && main.contains(active)
}

function firstHeading() {
  const main = document.querySelector("[data-testid=stMain]")
  const plain = main.querySelector("h1")
  if (plain) return plain
  for (const host of main.querySelectorAll("[data-testid^=stBidiComponent], .stBidiComponent, div")) {
    const found = host.shadowRoot?.querySelector("h1")
    if (found) return found
  }
  return null
}
