// The chart of the page as a picture to keep: what is drawn, on the ground of the page.

import { saveFile } from "./save_file.js"

export async function saveChart(form) {
  const chart = document.querySelector('[data-testid="stVegaLiteChart"] svg.marks')
  if (!chart) return
  const box = chart.getBoundingClientRect()
  const copy = chart.cloneNode(true)
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg")
  copy.style.background = getComputedStyle(document.querySelector('[data-testid="stApp"]')).backgroundColor
  // Its words are in the colour of the text around it: see chart_ink.py.
  copy.style.color = getComputedStyle(chart).color
  const text = new XMLSerializer().serializeToString(copy)
  const drawn = new Blob([text], { type: "image/svg+xml" })
  saveFile(form === "png" ? await painted(drawn, box) : drawn, `what-can-follow.${form}`)
}

// Twice as fine as on the screen, for print and for slides.
async function painted(drawn, { width, height }) {
  const image = new Image()
  image.src = URL.createObjectURL(drawn)
  await image.decode()
  const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 })
  canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height)
  URL.revokeObjectURL(image.src)
  return new Promise((done) => canvas.toBlob(done, "image/png"))
}
