/**
 * Railroad diagrams as SVG: a part of a grammar is a box with a line in on its left and out on its right, at the same
 * height. Lengths are in pixels; `up` and `down` are measured from that line.
 */
export interface Box {
  readonly width: number
  readonly up: number
  readonly down: number
  /** SVG with the left end of its line at (x, y). */
  draw(x: number, y: number): string
}

const letter = 7.9
const padding = 12
const half = 15
const gap = 14
const radius = 9
const between = 12

export type LeafKind = 'word' | 'rule' | 'literal'

/** A rounded box for what is read, a square one for a rule that is told elsewhere (a link). */
export function leaf(kind: LeafKind, text: string, title: string, link?: string): Box {
  const width = Math.ceil([...text].length * letter) + 2 * padding
  return {
    width,
    up: half,
    down: half,
    draw: (x, y) => {
      const rounding = kind === 'rule' ? 2 : half
      const shape = `<rect x="${x}" y="${y - half}" width="${width}" height="${2 * half}" rx="${rounding}"/>`
      const label = `<text x="${x + width / 2}" y="${y + 4.5}">${escaped(text)}</text>`
      const group = `<g class="${kind}"><title>${escaped(title)}</title>${shape}${label}</g>`
      return link === undefined ? group : `<a href="${escaped(link)}">${group}</a>`
    },
  }
}

/** A bare line. */
export const nothing: Box = { width: 0, up: 0, down: 0, draw: () => '' }

/** One after the other. */
export function sequence(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return nothing
  const width = boxes.reduce((sum, box) => sum + box.width, 0) + gap * (boxes.length - 1)
  return {
    width,
    up: Math.max(...boxes.map((box) => box.up)),
    down: Math.max(...boxes.map((box) => box.down)),
    draw: (x, y) => {
      let at = x
      return boxes
        .map((box, i) => {
          const line = i === 0 ? '' : path(`M${at} ${y}h${gap}`)
          if (i > 0) at += gap
          const drawn = line + box.draw(at, y)
          at += box.width
          return drawn
        })
        .join('')
    },
  }
}

/** One of several, below each other; the line comes in at the first. */
export function choice(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes
  if (!first || rest.length === 0) return first ?? nothing
  const inner = Math.max(...boxes.map((box) => box.width))
  const width = inner + 4 * radius
  const levels: number[] = []
  let level = first.down
  for (const box of rest) {
    level += between + box.up
    levels.push(level)
    level += box.down
  }
  return {
    width,
    up: first.up,
    down: level,
    draw: (x, y) => {
      const straight =
        path(`M${x} ${y}h${2 * radius}`) +
        first.draw(x + 2 * radius, y) +
        tail(x + 2 * radius + first.width, y, x + width)
      const branches = rest.map((box, i) => {
        const drop = levels[i]! - 2 * radius
        const start = x + 2 * radius
        const end = start + box.width
        return (
          path(`M${x} ${y}q${radius} 0 ${radius} ${radius}v${drop}q0 ${radius} ${radius} ${radius}`) +
          box.draw(start, y + levels[i]!) +
          path(
            `M${end} ${y + levels[i]!}h${inner - box.width}q${radius} 0 ${radius} ${-radius}v${-drop}q0 ${-radius} ${radius} ${-radius}`,
          )
        )
      })
      return straight + branches.join('')
    },
  }
}

/** Once or not at all: a line above it goes around. */
export function optional(box: Box): Box {
  const height = box.up + between
  const width = box.width + 4 * radius
  return {
    width,
    up: height,
    down: box.down,
    draw: (x, y) => {
      const rise = height - 2 * radius
      const around = `M${x} ${y}q${radius} 0 ${radius} ${-radius}v${-rise}q0 ${-radius} ${radius} ${-radius}h${box.width}q${radius} 0 ${radius} ${radius}v${rise}q0 ${radius} ${radius} ${radius}`
      return through(box, x, y) + path(around)
    },
  }
}

/** Once or several times: a line below it goes back. */
export function repeated(box: Box): Box {
  const depth = box.down + between
  const width = box.width + 4 * radius
  return {
    width,
    up: box.up,
    down: depth,
    draw: (x, y) => {
      const drop = depth - 2 * radius
      const start = x + 2 * radius
      const end = start + box.width
      const back = `M${end} ${y}q${radius} 0 ${radius} ${radius}v${drop}q0 ${radius} ${-radius} ${radius}h${-box.width}q${-radius} 0 ${-radius} ${-radius}v${-drop}q0 ${-radius} ${radius} ${-radius}`
      const arrow = `M${start + box.width / 2 + 4} ${y + depth - 4}l-6 4l6 4`
      return through(box, x, y) + path(back) + path(arrow)
    },
  }
}

/** A whole diagram with a start and an end, as an SVG element. */
export function diagram(box: Box, label: string): string {
  const [left, top] = [14, box.up + 8]
  const width = left * 2 + box.width + 40
  const height = top + box.down + 8
  const end = left + 20 + box.width
  const marks = `<circle cx="${left}" cy="${top}" r="4"/><circle cx="${end + 20}" cy="${top}" r="4"/>`
  const lines = path(`M${left} ${top}h20`) + path(`M${end} ${top}h20`)
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(label)}">${lines}${box.draw(left + 20, top)}${marks}</svg>`
}

/** Text that may stand in HTML and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

function path(d: string): string {
  return `<path d="${d}"/>`
}

function tail(from: number, y: number, to: number): string {
  return path(`M${from} ${y}h${to - from}`)
}

function through(box: Box, x: number, y: number): string {
  return (
    path(`M${x} ${y}h${2 * radius}`) +
    box.draw(x + 2 * radius, y) +
    path(`M${x + 2 * radius + box.width} ${y}h${2 * radius}`)
  )
}
