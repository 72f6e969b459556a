// The end of every page.

export default function ({ data, parentElement, setTriggerValue }) {
  say(parentElement.querySelector("#closing"), data.standing)
  pressesDone(data.done)
  sendWhenBack(() => setTriggerValue("hello", true))
}
