// A drawing is a list of shapes; only these shapes and attributes are drawn.

import { svg } from "./dom.js"

const SHAPES = new Set(["circle", "ellipse", "path", "rect", "line", "polyline", "polygon"])
const ATTRIBUTES = new Set([
  "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "d", "points",
  "opacity", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray", "transform",
])

export function drawn(drawing, colours) {
  const picture = svg("svg", { viewBox: drawing.box, "aria-hidden": "true" })
  for (const { shape, fill, stroke, ...rest } of drawing.shapes) {
    if (!SHAPES.has(shape)) continue
    const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => ATTRIBUTES.has(name)))
    picture.append(svg(shape, { ...kept, fill: colours[fill] ?? "none", stroke: colours[stroke] ?? "none" }))
  }
  return picture
}
