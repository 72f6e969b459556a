// Who turns to another page gets there. Until it is drawn the old page stands, and whatever that would still
// send for itself asks the server for the old page again: the turn would be undone without a word.

// After that long the turn has been lost with something else, and the old page goes on.
const LONGEST = 30000

// Every part has a script of its own, and all of them share this.
const turn = (window.explorerTurn ??= { page: null, path: null, since: null, followed: false })

export function isTurning() {
  return turn.since !== null && Date.now() - turn.since < LONGEST
}

// `page` is drawn, whole.
export function pageIsDrawn(page) {
  if (page !== turn.page) Object.assign(turn, { page, path: window.location.pathname, since: null })
  if (turn.followed) return
  turn.followed = true
  document.addEventListener("click", ({ target }) => {
    const link = target.closest?.("[data-testid=stTopNavLink], [data-testid=stSidebarNavLink]")
    if (link) turnsTo(link.pathname)
  })
  window.addEventListener("popstate", () => turnsTo(window.location.pathname))
}

function turnsTo(path) {
  turn.since = path === turn.path ? null : Date.now()
}
