import type { Entry } from './formEntries.ts'
import type { Blank, LabelBook } from './labels.ts'

/** A piece of a line: what a tab, a drawn line or a label parts it into. */
type Piece = { readonly text: string; readonly at: number }
type Line = readonly Piece[]
type Open = { blank: Blank; words: string[]; at: number }

/** Reads labels and values from lines: behind a colon, behind a tab, in the line below, or down to the next label. */
export function formLines(text: string, offset: number, book: LabelBook): Entry[] {
  if (text.trim() === '') return []
  const entries: Open[] = []
  let heads: (Open & { place: number })[] = []
  let long: Open | null = null
  for (const line of joinedLabels(linesOf(text, offset, book), book)) {
    const labels = line.map((piece) => labelled(piece, book))
    if (labels.every((label) => !label)) {
      if (heads.length > 0) below(heads, line)
      else if (long)
        long.words.push(
          line
            .map((piece) => piece.text)
            .join(' ')
            .trim(),
        )
      heads = []
      continue
    }
    const read = acrossLine(line, labels)
    entries.push(...read)
    const waiting = read.filter((open) => open.words.length === 0 && open.blank.kind !== 'group')
    heads = waiting.map((open) => ({
      ...open,
      words: open.words,
      place: line.findIndex(({ at }) => at === open.at),
    }))
    const last = read.at(-1)
    const only = heads.length === 1 && read.length === 1
    long = last && (only || last.blank.kind === 'parts' || last.blank.kind === 'opinion') ? last : null
  }
  return entries
    .filter(({ blank }) => blank.kind !== 'group')
    .map(({ blank, words, at }) => ({ blank, text: words.join('\n'), at }))
}

type Label = { readonly blank: Blank; readonly rest: string } | null

function labelled({ text }: Piece, book: LabelBook): Label {
  const whole = book.find(text)
  return whole ? { blank: whole, rest: '' } : book.begin(text)
}

function acrossLine(line: Line, labels: readonly Label[]): Open[] {
  const opened: Open[] = []
  line.forEach((piece, index) => {
    const label = labels[index]
    const last = opened.at(-1)
    if (label) {
      const rest = label.rest.trim()
      opened.push({ blank: label.blank, words: rest === '' ? [] : [rest], at: piece.at })
    } else if (last && piece.text.trim() !== '') last.words.push(piece.text.trim())
  })
  return opened
}

/** A line of values under a line of labels: each under its own, or in their order. */
function below(heads: readonly (Open & { place: number })[], line: Line): void {
  const only = heads.length === 1 ? heads[0] : undefined
  if (only) {
    only.words.push(
      line
        .map((piece) => piece.text.trim())
        .filter((words) => words !== '')
        .join(' '),
    )
    return
  }
  const filled = line.filter((piece) => piece.text.trim() !== '')
  heads.forEach((head, index) => {
    const words = (filled.length === heads.length ? filled[index] : line[head.place])?.text.trim() ?? ''
    if (words !== '') head.words.push(words)
  })
}

const parting = /\t|[|｜│┃║]|(?<=\S) {3,}|(?<=\S)[ \u3000]{4,}/g

function linesOf(text: string, offset: number, book: LabelBook): Line[] {
  let at = offset
  return text.split('\n').flatMap((line) => {
    const start = at
    at += line.length + 1
    if (/^[\s─━┌┐└┘├┤┬┴┼╔╗╚╝═╠╣╦╩╬+_-]*$/.test(line)) return []
    return [piecesOf(line, start, book)]
  })
}

function piecesOf(line: string, start: number, book: LabelBook): Line {
  const cuts = [...line.matchAll(parting)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }))
  for (const place of book.within(line)) if (place > 0) cuts.push({ from: place, to: place })
  cuts.sort((one, other) => one.from - other.from)
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to } of [...cuts, { from: line.length, to: line.length }]) {
    if (from >= at) pieces.push({ text: line.slice(at, from), at: start + at })
    at = Math.max(at, to)
  }
  const framed = /^\s*[|｜│┃║]/.test(line) ? pieces.slice(1) : pieces
  return framed.length > 0 ? framed : [{ text: line, at: start }]
}

/** Labels that are broken over lines, put together again. */
function joinedLabels(lines: readonly Line[], book: LabelBook): Line[] {
  const joined: Line[] = []
  for (let index = 0; index < lines.length; index += 1) {
    let line = lines[index] ?? []
    while (index + 1 < lines.length) {
      const next = lines[index + 1] ?? []
      const [last, first] = [line.at(-1), next[0]]
      if (!last || !first || !goesOn(last.text, first.text, lines, index + 1, book)) break
      line = [
        ...line.slice(0, -1),
        { ...last, text: last.text.trimEnd() + first.text.trim() },
        ...next.slice(1),
      ]
      index += 1
    }
    joined.push(line)
  }
  return joined
}

const bracket = /^\s*[（(][^（）()]{1,40}[）)]\s*[：:]?\s*$/
const farthest = 8

function goesOn(last: string, first: string, lines: readonly Line[], at: number, book: LabelBook): boolean {
  if (last.trim() === '' || first.trim() === '') return false
  if (book.find(last)) return bracket.test(first)
  if (!book.opens(last)) return false
  let label = last
  for (let index = at; index < Math.min(lines.length, at + farthest); index += 1) {
    const next = lines[index]?.[0]?.text ?? ''
    label += next.trim()
    if (book.find(label)) return true
    if (!book.opens(label) || (lines[index]?.length ?? 0) > 1) return false
  }
  return false
}
