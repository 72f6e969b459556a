// What is typed for the sheet, kept in this tab of the browser so that loading the page again loses
// nothing. It goes with the tab; it is sent nowhere from here and stands in no address.

const KEY = "explorer-sheet"

// A browser may refuse to keep anything: then the fields work as if there were no copy.
function quietly(act) {
  try {
    return act(window.sessionStorage)
  } catch {
    return null
  }
}

export function keepInTab(texts) {
  quietly((kept) => (texts.some(Boolean) ? kept.setItem(KEY, JSON.stringify(texts)) : kept.removeItem(KEY)))
}

export function keptInTab(count) {
  const texts = quietly((kept) => JSON.parse(kept.getItem(KEY) ?? "[]"))
  return Array.from({ length: count }, (_, place) => (typeof texts?.[place] === "string" ? texts[place] : ""))
}
