import type { DocumentText } from '../../document.ts'
import { xmlAttributes, xmlTokens } from '../../xml.ts'
import { openZip, type Zip } from '../../zip.ts'
import { Unreadable } from '../blocks.ts'
import { laidOut } from '../sheets/laidOut.ts'
import { type Piece, type Point, type Rule, ruleBetween, type Sheet } from '../sheets/sheet.ts'

const maxUnpacked = 100 * 1024 * 1024
const maxPages = 300
const maxMarks = 100_000
const pointsPerMillimetre = 72 / 25.4

/** Whether a zip is an OFD file; its list of names stands at its end. */
export function isOfd(bytes: Buffer): boolean {
  return bytes.subarray(-65_536).includes('OFD.xml')
}

/** Reads an OFD file (GB/T 33190), the layout in which offices exchange official papers. */
export async function readOfd(bytes: Buffer): Promise<DocumentText> {
  const zip = openZip(bytes, maxUnpacked)
  if (!zip.ok) throw new Unreadable(zip.reason === 'not-a-zip' ? 'damaged' : zip.reason)
  const root = wordsIn(await partOf(zip.value, 'OFD.xml'), 'DocRoot')
  const main = await partOf(zip.value, plainPath(root))
  const folder = folderOf(plainPath(root))
  const size = numbers(wordsIn(main, 'PhysicalBox'))
  const pages = placesIn(main, 'Page')
  if (pages.length > maxPages) throw new Unreadable('too-large')
  const readPart = (place: string) =>
    partOf(zip.value, plainPath(place.startsWith('/') ? place : folder + place))
  const templates = new Map<string, Marks>()
  for (const { id, place } of placesIn(main, 'TemplatePage').slice(0, maxPages)) {
    templates.set(id, marksIn(await readPart(place)))
  }
  const sheets: Sheet[] = []
  for (const { place } of pages) sheets.push(sheetIn(await readPart(place), size, templates))
  if (sheets.every(({ pieces }) => pieces.length === 0)) throw new Unreadable('scanned')
  return laidOut(sheets, 'ofd')
}

async function partOf(zip: Zip, name: string): Promise<string> {
  const part = await zip.read(name)
  if (!part.ok) throw new Unreadable(part.reason === 'not-a-zip' ? 'damaged' : part.reason)
  if (part.value === null) throw new Unreadable('damaged')
  return part.value.toString('utf8')
}

function plainPath(path: string): string {
  return path.trim().replaceAll('\\', '/').replace(/^\/+/, '')
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The words of the first element of a name. */
function wordsIn(xml: string, name: string): string {
  let inside = false
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text' && inside) return token.text
    if (token.kind === 'open') inside = token.name === name
  }
  return ''
}

function placesIn(xml: string, name: string): { id: string; place: string }[] {
  const places: { id: string; place: string }[] = []
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open' || token.name !== name) continue
    const { ID: id = '', BaseLoc: place } = xmlAttributes(token.attributes)
    if (place !== undefined) places.push({ id, place })
  }
  return places
}

function numbers(text: string | undefined): number[] {
  return (text ?? '')
    .trim()
    .split(/\s+/)
    .slice(0, 1_000)
    .map((word) => Number(word) || 0)
}

/** An object of a page: where it lies, and how it is turned and scaled. */
type Placed = {
  readonly left: number
  readonly top: number
  readonly turn: readonly number[]
  readonly size: number
}

function placed(attributes: Record<string, string>): Placed {
  const [left = 0, top = 0] = numbers(attributes['Boundary'])
  const turn = attributes['CTM'] === undefined ? [1, 0, 0, 1, 0, 0] : numbers(attributes['CTM'])
  return { left, top, turn, size: Number(attributes['Size']) || 0 }
}

/** A place inside an object as points from the upper left of the page. */
function onPage({ left, top, turn }: Placed, x: number, y: number): Point {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = turn
  return [(left + a * x + c * y + e) * pointsPerMillimetre, (top + b * x + d * y + f) * pointsPerMillimetre]
}

type Marks = Pick<Sheet, 'pieces' | 'rules'>

/** A page with what stands on the templates it names. */
function sheetIn(xml: string, fallback: readonly number[], templates: ReadonlyMap<string, Marks>): Sheet {
  const own = numbers(wordsIn(xml, 'PhysicalBox'))
  const [, , width = 210, height = 297] = own.length < 4 ? fallback : own
  const named = [...xml.matchAll(/\bTemplateID\s{0,5}=\s{0,5}["'](\w{1,20})["']/g)].slice(0, 10)
  const below = named.flatMap(([, id = '']) => templates.get(id) ?? [])
  const marks = marksIn(xml)
  return {
    width: width * pointsPerMillimetre,
    height: height * pointsPerMillimetre,
    pieces: [...below.flatMap(({ pieces }) => pieces), ...marks.pieces],
    rules: [...below.flatMap(({ rules }) => rules), ...marks.rules],
  }
}

function marksIn(xml: string): Marks {
  const pieces: Piece[] = []
  const rules: Rule[] = []
  let object = placed({})
  let code: Record<string, string> | null = null
  let drawing = false
  for (const token of xmlTokens(xml)) {
    if (pieces.length + rules.length > maxMarks) throw new Unreadable('too-large')
    if (token.kind === 'open') {
      if (token.name === 'TextObject' || token.name === 'PathObject')
        object = placed(xmlAttributes(token.attributes))
      code = token.name === 'TextCode' ? xmlAttributes(token.attributes) : null
      drawing = token.name === 'AbbreviatedData'
    } else if (token.kind === 'close') [code, drawing] = [null, false]
    else if (code) pieces.push(...pieceOf(token.text, code, object))
    else if (drawing) rules.push(...rulesIn(token.text, object))
  }
  return { pieces, rules }
}

function pieceOf(text: string, code: Record<string, string>, object: Placed): Piece[] {
  if (text.trim() === '') return []
  const [x, y] = onPage(object, Number(code['X']) || 0, Number(code['Y']) || 0)
  const scale = Math.abs(object.turn[0] ?? 1) || 1
  const size = object.size * scale * pointsPerMillimetre
  const last = /[\x20-\x7e]$/.test(text) ? size / 2 : size
  const steps = stepsIn(code['DeltaX'], text.length - 1)
  const run = steps === null ? (text.length - 1) * last : steps * scale * pointsPerMillimetre
  return [{ text, x, y, width: run + last, size }]
}

/** How far the letters advance in all; `g 3 5` stands for three steps of 5. */
function stepsIn(written: string | undefined, count: number): number | null {
  if (written === undefined) return null
  const words = written.trim().split(/\s+/).slice(0, 10_000)
  let [sum, taken] = [0, 0]
  for (let at = 0; at < words.length && taken < count; at += 1) {
    if (words[at] !== 'g') {
      sum += Number(words[at]) || 0
      taken += 1
      continue
    }
    const repeated = Math.min(Number(words[at + 1]) || 0, count - taken)
    sum += repeated * (Number(words[at + 2]) || 0)
    taken += repeated
    at += 2
  }
  return sum
}

const operands: Readonly<Record<string, number>> = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 }

/** The straight lines of a path: M moves, L draws, C closes; curves end where their last two numbers say. */
function rulesIn(path: string, object: Placed): Rule[] {
  const words = path.trim().split(/\s+/).slice(0, maxMarks)
  const rules: Rule[] = []
  let [start, last]: [Point, Point] = [onPage(object, 0, 0), onPage(object, 0, 0)]
  for (let at = 0; at < words.length; ) {
    const step = words[at] ?? ''
    const count = operands[step]
    if (count === undefined) return rules
    const to =
      count === 0 ? start : onPage(object, Number(words[at + count - 1]) || 0, Number(words[at + count]) || 0)
    const rule = step === 'L' || step === 'C' ? ruleBetween(last, to) : null
    if (rule) rules.push(rule)
    if (step === 'S' || step === 'M') start = to
    last = to
    at += count + 1
  }
  return rules
}
