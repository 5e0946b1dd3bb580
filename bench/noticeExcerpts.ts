import { readdirSync, readFileSync } from 'node:fs'
import type { Gold } from './noticeScore.ts'

/** A piece of a notice with the gold reading of some kinds of rules. */
export type Excerpt = {
  readonly name: string
  readonly text: string
  readonly kinds: readonly string[]
  readonly gold: Gold
}

/** The excerpts of every file in a folder; a file begins with the kinds that it is labelled for. */
export function excerptsIn(folder: URL): Excerpt[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.toSorted().flatMap((file) => {
    const [first = '', ...pieces] = readFileSync(new URL(file, folder), 'utf8').split(/^=== /m)
    const kinds = first.trim().split(' ')
    return pieces.map((piece) => excerptOf(file, kinds, piece))
  })
}

/** `NNN`, the text, a line of `---`, and the rules as JSON. */
function excerptOf(file: string, kinds: readonly string[], piece: string): Excerpt {
  const [number = ''] = piece.split('\n', 1)
  const [text = '', rules] = piece.slice(number.length + 1).split(/^---\n/m)
  if (rules === undefined) throw new Error(`${file} ${number}: no line --- parts the text from its rules`)
  return { name: `${file} ${number}`, text, kinds, gold: { rules: JSON.parse(rules) } }
}
