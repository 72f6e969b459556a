// Fields to type in. What is typed is handed over while it is typed, so that nothing that is pressed
// next, and no turn of the page, comes before it.

const WAIT = 250
const mounted = new WeakMap()

function grownFields(root, { fields, longest }) {
  const view = { timer: 0 }
  const areas = fields.map(({ name, label, example, text }) => {
    const area = h("textarea", { name, placeholder: example, maxlength: longest, rows: 3 })
    area.value = text
    root.append(h("label", {}, label, area))
    return area
  })
  let sent = JSON.stringify(areas.map((area) => area.value))
  const send = () => {
    clearTimeout(view.timer)
    const now = JSON.stringify(areas.map((area) => area.value))
    if (now === sent) return
    sent = now
    view.hand(Object.fromEntries(areas.map((area) => [area.name, area.value])))
  }
  for (const area of areas) {
    area.oninput = () => {
      clearTimeout(view.timer)
      view.timer = setTimeout(send, WAIT)
    }
    area.onchange = send
  }
  return view
}

export default function ({ data, parentElement, setStateValue }) {
  const root = parentElement.querySelector("#fields")
  if (!mounted.has(root)) mounted.set(root, grownFields(root, data))
  mounted.get(root).hand = (typed) => setStateValue("typed", typed)
}
