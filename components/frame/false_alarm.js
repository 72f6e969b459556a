// The first visit to a server that has just started: Streamlit then knows no page but the first, says of
// any other that it does not exist, and draws it all the same. What really is no page has a page of its own.

const ALARM = "Page not found"
const LATEST = 5000

export function closeFalseAlarm() {
  const close = () => {
    const said = [...document.querySelectorAll("[role=dialog]")].find((each) => each.querySelector("h2")?.textContent === ALARM)
    said?.querySelector("button")?.click()
    return Boolean(said)
  }
  if (close()) return () => {}
  const watching = new MutationObserver(() => close() && watching.disconnect())
  watching.observe(document.body, { childList: true, subtree: true })
  const late = setTimeout(() => watching.disconnect(), LATEST)
  return () => {
    clearTimeout(late)
    watching.disconnect()
  }
}
