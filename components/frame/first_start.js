// The first visit to a server that is still reading its dataset: no false alarm over the wait.

import { closeFalseAlarm } from "./false_alarm.js"

export default function () {
  return closeFalseAlarm()
}
