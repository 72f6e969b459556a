// Building and patching the page. Words only ever become text, never markup.

const SVG = "http://www.w3.org/2000/svg"

export function h(tag, attributes = {}, ...children) {
  return filled(document.createElement(tag), attributes, children)
}

export function svg(tag, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), attributes, children)
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element[name] = value
    // "false" is a value there: a button that can be pressed and is not.
    else if (name.startsWith("aria-") && value !== null && value !== undefined) element.setAttribute(name, String(value))
    else if (value !== null && value !== undefined && value !== false) {
      put(element, name, value === true ? "" : value)
    }
  }
  element.append(...children.filter((child) => child !== null && child !== undefined))
  return element
}

// Where a link may lead: to our own pages, to documents of others, to a phone, to a file just made.
// Anything else, as javascript:, is left out, whatever the dataset says. A browser skips what cannot be
// seen in a scheme, so it is skipped here too.
const SCHEMES = new Set(["http", "https", "tel", "blob"])

function leadsAway(address) {
  const scheme = /^([^/?#:]*):/.exec(String(address).replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, ""))
  return scheme !== null && !SCHEMES.has(scheme[1].toLowerCase())
}

// The one place where an attribute is set.
export function put(element, name, value) {
  if (name === "href" && leadsAway(value)) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

// Touching only what differs keeps focus, and keeps a click cheap.
export function say(element, text) {
  if (element.textContent !== text) element.textContent = text
}

export function mark(element, name, value) {
  if (element.getAttribute(name) !== String(value)) put(element, name, value)
}

export function hasFocus(element) {
  return element.getRootNode().activeElement === element
}

export function filledIn(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole)
}

// Children in this order, moving none that already stands where it should.
export function arrange(parent, elements) {
  const wanted = new Set(elements)
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove()
  elements.forEach((element, place) => {
    if (parent.children[place] !== element) parent.insertBefore(element, parent.children[place] ?? null)
  })
}

// Elements kept from one time to the next as long as what they show stays the same.
export function keeper(make) {
  let kept = new Map()
  return (items, name) => {
    const next = new Map()
    const elements = items.map((item) => {
      const key = name(item)
      const text = JSON.stringify(item)
      const old = kept.get(key)
      const entry = old?.text === text ? old : { text, element: make(item, old?.element) }
      next.set(key, entry)
      return entry.element
    })
    kept = next
    return elements
  }
}

export function link(address, text, open) {
  const element = h("a", { href: address }, text)
  element.onclick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return
    event.preventDefault()
    open()
  }
  return element
}
