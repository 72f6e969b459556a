// On a phone the menu is a drawer that Streamlit leaves open over the page that was picked in it.

const inDrawer = (selector) => document.querySelector(`[data-testid=stSidebar] ${selector}`)

function closeDrawer() {
  const button = inDrawer("[data-testid=stSidebarCollapseButton] button")
  if (!button) return
  button.click()
  // What was focused has gone with the drawer: go on where the page begins.
  const page = document.querySelector("[data-testid=stMain]")
  page?.setAttribute("tabindex", "-1")
  page?.focus({ preventScroll: true })
}

// A press of Enter on a link is a click too. Streamlit takes it first: it turns the page.
function onPick(event) {
  if (event.metaKey || event.ctrlKey || event.shiftKey) return
  if (event.target.closest?.("[data-testid=stSidebarNavLink]")) closeDrawer()
}

function onEscape(event) {
  if (event.key === "Escape" && inDrawer("[data-testid=stSidebarNavLink]")?.closest("[data-collapsed=false]")) closeDrawer()
}

// While it is closed its links lie beside the screen, where the keyboard would still go; opened by the
// keyboard, the next press must lead into it.
const watched = new WeakSet()

export function watchDrawer() {
  const drawer = document.querySelector("[data-testid=stSidebar]")
  // There is none until the window is narrow.
  if (!drawer || watched.has(drawer)) return
  watched.add(drawer)
  const closed = () => drawer.dataset.collapsed !== "false"
  const follow = () => {
    const opened = drawer.inert && !closed()
    drawer.inert = closed()
    if (opened) inDrawer("[data-testid=stSidebarNavLink]")?.focus({ preventScroll: true })
  }
  follow()
  new MutationObserver(follow).observe(drawer, { attributes: true, attributeFilter: ["data-collapsed"] })
}

document.addEventListener("click", onPick)
document.addEventListener("keydown", onEscape)
