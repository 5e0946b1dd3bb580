import { qrSvg } from '../qrcode.ts'
import type { Chance } from './chance.ts'
import { area, box, dot, fade, lettering, many, placed, stroke, turned } from './shapes.ts'

/** A row of a form: what is printed on the left, what was filled in on the right. */
export type FormRow = {
  readonly label: string
  readonly text: string
  /** The least height, in lines of text. */
  readonly lines?: number
  readonly sealed?: boolean
  readonly date?: string
}

export const paperWidth = 1240
export const paperHeight = 1754
const left = 130
const right = 1110
const divide = 400
const top = 300
const size = 26
const lead = 42
const codeSide = 150
const codeRoom = codeSide + 24
const ink = '#2c2a33'
const pen = '#3a3b52'
/** Signs that never begin a line. */
const closing = '，。；：、！？）》”'

/**
 * A filled form on white paper with round demonstration seals and below it the QR code that says `code`, unless
 * that is empty, as a scanner sees it a little askew.
 */
export function formPage(title: string, rows: readonly FormRow[], code: string, chance: Chance): string {
  let at = top
  let [printed, seals] = ['', '']
  for (const row of rows) {
    const height = heightOf(row)
    printed += rowOf(row, at, height)
    if (row.sealed)
      seals += sealAt(right - 190, at + height - Math.max(90, Math.min(height / 2, 136)), chance)
    at += height
  }
  const frame = box(left, top, right - left, at - top, 'none', { stroke: ink, width: 3.4 })
  const heading = lettering(title, paperWidth / 2, 232, { size: 44, fill: ink })
  return (
    fade('paper', '#fdfcf8', '#f4f1e9') +
    box(0, 0, paperWidth, paperHeight, 'url(#paper)') +
    turned(
      fitting(heading + printed + frame + seals + codeAt(code, at), at + (code === '' ? 0 : codeRoom)),
      chance.between(-0.9, 0.9),
      paperWidth / 2,
      paperHeight / 2,
    ) +
    wear(chance)
  )
}

function codeAt(code: string, end: number): string {
  if (code === '') return ''
  const side = `width="${codeSide}" height="${codeSide}"`
  return placed(qrSvg(code).replace('<svg ', `<svg ${side} `), left, end + 12)
}

/** A form longer than the page is printed smaller. */
function fitting(form: string, end: number): string {
  const scale = Math.min(1, (paperHeight - 70) / end)
  return placed(form, (paperWidth * (1 - scale)) / 2, 0, scale)
}

function heightOf(row: FormRow): number {
  const written = wrapped(row.text, right - divide - 48).length + (row.date === undefined ? 0 : 2)
  const printed = wrapped(row.label, divide - left - 40).length
  return Math.max(row.lines ?? 1, written, printed) * lead + 34
}

function rowOf(row: FormRow, at: number, height: number): string {
  const labels = wrapped(row.label, divide - left - 40)
  const middle = at + height / 2 - ((labels.length - 1) * lead) / 2 + size * 0.36
  const label = labels.map((line, index) =>
    lettering(line, (left + divide) / 2, middle + index * lead, { size, fill: ink }),
  )
  const filled = { size, fill: pen, weight: 400 } as const
  const text = wrapped(row.text, right - divide - 48).map((line, index) =>
    lettering(line, divide + 24, at + 50 + index * lead, { ...filled, anchor: 'start' }),
  )
  const date =
    row.date === undefined
      ? ''
      : lettering(row.date, right - 40, at + height - 28, { ...filled, anchor: 'end' })
  const lines = stroke(`M${left} ${at} H${right} M${divide} ${at} V${at + height}`, ink, 1.8)
  return label.join('') + text.join('') + date + lines
}

/** Breaks a text into lines of a width; a Chinese character is as wide as it is high. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let [line, taken] = ['', 0]
  for (const character of text) {
    const wide = character > '\u2000' ? size : size * 0.56
    const full = taken + wide > width && !closing.includes(character)
    if (character === '\n' || full) {
      lines.push(line)
      line = ''
      taken = 0
    }
    if (character !== '\n') {
      line += character
      taken += wide
    }
  }
  return [...lines, line]
}

/** A ring with the words 示例印章 and no emblem: nobody can take it for the seal of a body. */
function sealAt(x: number, y: number, chance: Chance): string {
  const red = '#d0302c'
  const words = [...'示例印章'].map((word, index) =>
    turned(lettering(word, x, y - 58, { size: 34, fill: red }), (index - 1.5) * 42, x, y),
  )
  const ring =
    dot(x, y, 106, 'none', { stroke: red, width: 6.5 }) + dot(x, y, 97, 'none', { stroke: red, width: 1.6 })
  const middle = dot(x, y + 4, 15, 'none', { stroke: red, width: 4 })
  const foot = stroke(`M${x - 48} ${y + 50} H${x + 48} M${x - 32} ${y + 64} H${x + 32}`, red, 3.4)
  const worn = many(14, () => {
    const angle = chance.between(0, Math.PI * 2)
    return dot(x + Math.cos(angle) * 104, y + Math.sin(angle) * 104, chance.between(1.2, 3.2), '#fbf9f3', {
      opacity: 0.7,
    })
  })
  return `<g opacity="0.84">${turned(ring + words.join('') + middle + foot, chance.between(-16, 16), x, y)}${worn}</g>`
}

/** The shade of the scanner's lid at an edge, a fold and a few specks of dust. */
function wear(chance: Chance): string {
  const fold = paperHeight / 2 + chance.between(-30, 30)
  const across = (y: number, high: number) => `M0 ${y} H${paperWidth} v${high} H0 Z`
  const dust = many(26, () =>
    dot(chance.between(20, 1220), chance.between(20, 1730), chance.between(0.7, 1.7), '#8a857a', {
      opacity: 0.5,
    }),
  )
  return (
    fade('lid', '#8d8a84', '#f1eee6', 'right') +
    box(0, 0, 16, paperHeight, 'url(#lid)', { opacity: 0.6 }) +
    area(across(fold, 5), '#000000', { opacity: 0.03 }) +
    area(across(fold + 5, 4), '#ffffff', { opacity: 0.2 }) +
    dust
  )
}
