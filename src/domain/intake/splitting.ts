import { countText } from '../../foundation/text.ts'

/** A line of a document on which a person may say that the second case begins. */
export type SplitLine = { readonly number: number; readonly start: number; readonly text: string }

/** What each half would be: how it begins and ends, and how many 字 it has. */
export type Half = {
  readonly text: string
  readonly first: string
  readonly last: string
  readonly count: number
}

/** The lines of a document that say something; the first one can begin no second case. */
export function linesOf(text: string): SplitLine[] {
  let start = 0
  const lines: SplitLine[] = []
  for (const [number, line] of text.split('\n').entries()) {
    if (line.trim() !== '') lines.push({ number, start, text: line.trim() })
    start += line.length + 1
  }
  return lines
}

/** Both halves of a document of which the second begins on a line; `null` where that line begins none. */
export function halvesAt(text: string, number: number): readonly [Half, Half] | null {
  const lines = linesOf(text)
  const at = lines.findIndex((line) => line.number === number)
  const line = lines[at]
  if (!line || at === 0) return null
  return [half(text.slice(0, line.start)), half(text.slice(line.start))]
}

function half(text: string): Half {
  const lines = linesOf(text)
  return {
    text: text.trim(),
    first: lines[0]?.text ?? '',
    last: lines.at(-1)?.text ?? '',
    count: countText(text).word,
  }
}
