// "Say it in your own words": what was typed goes to the server, which proposes ticks.

import { isPresent } from "./option_state.js"
import { urgentQuestion } from "./urgent.js"
import { filledIn, h, hasFocus, say } from "../parts/dom.js"
import { toResults } from "../parts/jump.js"
import { isTurning } from "../parts/turning.js"

const NOTHING = { query: "", found: [], urgent: null, said: "", ticked: "", beside: [], sounds: [] }

export function searchBox(vocabulary, pickAll, ask, open) {
  const { words } = vocabulary
  const input = h("textarea", { id: "own-words", rows: 2, autocomplete: "off", spellcheck: "true", maxlength: vocabulary.longest_text, placeholder: words.search_example })
  const clear = h("div", { class: "proposals", role: "group", "aria-label": words.proposals })
  const heading = h("p", { class: "help", id: "less-sure" }, words.unsure)
  const unsure = h("div", { class: "proposals", role: "group", "aria-labelledby": "less-sure" })
  const maybe = h("p", { class: "help", id: "near" }, words.near)
  const near = h("div", { class: "proposals", role: "group", "aria-labelledby": "near" })
  const status = h("p", { class: "help", role: "status" })
  const urgent = urgentQuestion(words, (findings) => add(findings), () => patch(model))
  const beside = h("div", { class: "beside", "aria-live": "polite" })
  // The answer may be read without passing every question.
  const skip = h("button", { type: "button", class: "skip", onclick: toResults }, words.skip)
  const element = h("section", { class: "search" }, h("label", { for: "own-words" }, words.search), input, urgent.element, beside, status, clear, heading, unsure, maybe, near, skip)
  let waiting = null
  let shown = ""
  let model = null
  let added = false
  // Enter leads to the answer, once it is there: nothing is ticked unseen.
  let leading = false

  const askNow = () => {
    clearTimeout(waiting)
    waiting = null
    if (!isTurning()) ask(typed())
  }
  const typed = () => input.value.trim()
  input.oninput = () => {
    added = leading = false
    clearTimeout(waiting)
    waiting = setTimeout(askNow, 200)
    if (model) patch(model)
  }
  input.onkeydown = (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return
    event.preventDefault()
    leading = true
    if (waiting) askNow()
    lead()
  }
  const lead = () => {
    if (!leading || model?.proposals.query !== typed()) return
    leading = false
    const first = element.querySelector(".urgent:not([hidden]) button, [data-accept], [data-proposal]")
    first?.focus()
  }

  const isOpen = ({ condition, term, state }) => {
    const now = model.states[term] ?? ""
    return condition || (state === "has" ? !isPresent(now) : now !== state)
  }
  // An answer to words that were cleared or went on meanwhile is out of date.
  const answered = () => (model.proposals.query === typed() && typed() ? model.proposals : NOTHING)

  const add = (findings) => {
    added = true
    // How it was put goes along, as often as something of it is added.
    pickAll(findings.map(({ term, state }) => [term, state]), answered().sounds)
    const open = answered().found.filter((each) => each.term && isOpen(each))
    const names = findings.map(({ name }) => name).join(", ")
    say(status, filledIn(open.length ? words.added_more : words.added, { names }))
    if (open.length) return focusOn(open[0])
    clearTimeout(waiting)
    input.value = ""
    ask("")
    patch(model)
    input.focus({ preventScroll: true })
  }
  // The button that was pressed is gone; the keyboard goes on at the next one.
  const focusOn = ({ term }) => element.querySelector(`[data-proposal="${term}"]`)?.focus()

  const button = (found) =>
    h("button", { type: "button", class: "pill", "data-proposal": found.term ?? found.condition, onclick: () => (found.condition ? open(found.condition) : add([found])) }, found.label)

  const answer = ({ kind, said, address, link }) =>
    h("p", { class: kind }, said, address ? " " : "", address ? h("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, link) : "")

  const patch = (now) => {
    model = now
    const { query, found, urgent: danger, said, ticked, beside: answers } = answered()
    const asked = urgent.patch(query, danger, model.states)
    const open = found.filter((each) => isOpen(each) && !asked.has(each.term))
    const text = JSON.stringify([query, open, [...asked], answers])
    if (text === shown) return lead()
    const typedAnew = !shown || JSON.parse(shown)[0] !== query
    shown = text
    beside.replaceChildren(...answers.map(answer))
    // What was added stays to be read until something else is typed.
    if (typedAnew && !added) say(status, open.length || asked.size ? said : ticked)
    const sure = open.filter((each) => each.condition ? !each.supposed : each.sure && !urgent.isDenied(query, each.term))
    const [meant, doubtful] = [true, false].map((is) => open.filter((each) => !sure.includes(each) && Boolean(each.near) === is))
    const all = sure.filter((each) => each.term)
    const together = open.length > sure.length ? filledIn(words.accept_clear, { count: all.length }) : words.accept_all
    clear.replaceChildren(...sure.map(button))
    if (all.length > 1) clear.append(h("button", { type: "button", class: "pill strong", "data-accept": "", onclick: () => add(all) }, together))
    heading.hidden = unsure.hidden = !doubtful.length
    clear.hidden = !sure.length
    unsure.replaceChildren(...doubtful.map(button))
    maybe.hidden = near.hidden = !meant.length
    near.replaceChildren(...meant.map(button))
    lead()
    // On a phone the answer would stand under the pinned advice.
    if (typedAnew && (open.length || asked.size) && hasFocus(input) && element.getBoundingClientRect().bottom > window.innerHeight * 0.7) {
      element.scrollIntoView({ block: "start" })
    }
  }
  return { element, patch }
}
