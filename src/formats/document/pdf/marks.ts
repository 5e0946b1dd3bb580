import type { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { type Piece, type Point, type Rule, ruleBetween } from '../sheets/sheet.ts'

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS']

type Matrix = readonly [number, number, number, number, number, number]

const maxRules = 20_000

function times(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[2] * other[1],
    one[1] * other[0] + one[3] * other[1],
    one[0] * other[2] + one[2] * other[3],
    one[1] * other[2] + one[3] * other[3],
    one[0] * other[4] + one[2] * other[5] + one[4],
    one[1] * other[4] + one[3] * other[5] + one[5],
  ]
}

function matrixOf(values: ArrayLike<number> | null | undefined): Matrix {
  const at = (index: number) => Number(values?.[index]) || 0
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

/** The text of a page that runs from left to right; what is turned, such as a watermark, is left out. */
export async function piecesOf(page: PdfPage): Promise<Piece[]> {
  const { items } = await page.getTextContent()
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [a, b, c, d, x, y] = times(view, matrixOf(item.transform))
    if (a <= 0 || Math.abs(b) > Math.abs(a) / 10) return []
    return [{ text: plain(item.str), x, y, width: item.width, size: Math.hypot(c, d) }]
  })
}

/**
 * Some printers write the radicals of the Kangxi dictionary for the characters that look like them, and the space that
 * is set between Chinese and other signs nobody typed.
 */
function plain(text: string): string {
  return text
    .replace(/[\u2e80-\u2fdf]/g, (sign) => sign.normalize('NFKC'))
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\w(])|(?<=[\w)%]) (?=[\u3000-\u9fff\uff00-\uffef])/g, '')
}

/** The straight lines of a page that lie along its edges: strokes, and areas filled so thin that they are lines. */
export async function rulesOf(page: PdfPage, operators: Operators): Promise<Rule[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  let matrix = matrixOf(page.getViewport({ scale: 1 }).transform)
  const kept: Matrix[] = []
  for (let index = 0; index < fnArray.length && rules.length < maxRules; index += 1) {
    const [operator, args] = [fnArray[index], argsArray[index]]
    if (operator === operators.save) kept.push(matrix)
    else if (operator === operators.restore) matrix = kept.pop() ?? matrix
    else if (operator === operators.transform) matrix = times(matrix, matrixOf(args))
    else if (operator === operators.paintFormXObjectBegin) {
      kept.push(matrix)
      if (args?.[0]) matrix = times(matrix, matrixOf(args[0]))
    } else if (operator === operators.paintFormXObjectEnd) matrix = kept.pop() ?? matrix
    else if (operator === operators.constructPath && args?.[0] !== operators.endPath) {
      for (const path of args?.[1] ?? []) addLines(rules, linesOf(path, matrix))
    }
  }
  return rules
}

const smallSquare = 12
const symbolSide = 90
const symbolLines = 60

/** Takes in the lines of a path; a symbol such as a QR code is no table, nor is the square that it lies on. */
function addLines(rules: Rule[], lines: readonly Rule[]): void {
  const side = sideOf(lines)
  if (lines.length < 3 || side >= symbolSide || (side >= smallSquare && lines.length <= symbolLines)) {
    rules.push(...lines)
    return
  }
  const square = rules.slice(-4)
  const ground = side >= smallSquare && square.length === 4 && sideOf(square) < symbolSide * 1.5
  if (ground) rules.splice(-4)
}

/** The longer side of the area that lines take up, in points. */
function sideOf(lines: readonly Rule[]): number {
  const across = lines.flatMap(({ upright, at, from, to }) => (upright ? [at] : [from, to]))
  const down = lines.flatMap(({ upright, at, from, to }) => (upright ? [from, to] : [at]))
  return Math.max(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down))
}

/** The path as pdf.js hands it on: 0 moves, 1 draws a line, 2 and 3 curves, 4 closes. */
function linesOf(path: ArrayLike<number> | null, matrix: Matrix): Rule[] {
  if (!path) return []
  const lines: Rule[] = []
  let [start, last]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ]
  for (let at = 0; at < path.length && lines.length < maxRules; ) {
    const step = path[at]
    const steps = step === 4 ? 0 : step === 3 ? 4 : step === 2 ? 6 : 2
    const to: Point =
      step === 4 ? start : placed(matrix, Number(path[at + steps - 1]), Number(path[at + steps]))
    const rule = step === 1 || step === 4 ? ruleBetween(last, to) : null
    if (rule) lines.push(rule)
    if (step === 0) start = to
    last = to
    at += steps + 1
  }
  return lines
}

function placed(matrix: Matrix, x: number, y: number): Point {
  return [matrix[0] * x + matrix[2] * y + matrix[4], matrix[1] * x + matrix[3] * y + matrix[5]]
}
