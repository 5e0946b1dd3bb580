import { xmlTokens } from '../../xml.ts'
import { Unreadable } from '../blocks.ts'
import { type Body, type Lookups, Reading } from './reading.ts'

const maxDepth = 1_000

/** Parts of the tree that are not printed, or are printed a second time. */
const unread = new Set([
  'del',
  'moveFrom',
  'Fallback',
  'rt',
  'instrText',
  'delText',
  'delInstrText',
  'pPrChange',
  'rPrChange',
  'tblPrChange',
  'tcPrChange',
  'trPrChange',
  'sectPrChange',
  'tblPrExChange',
  'tblGrid',
])

/** Reads the tree of one part of a Word file token by token; revisions count as accepted. */
export function bodyOf(xml: string, root: string, lookups: Lookups): Body {
  const reading = new Reading(lookups)
  let [depth, skipped, skippedName, ended] = [0, 0, '', false]
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (skipped === 0) reading.text(token.text)
      continue
    }
    if (token.kind === 'close') {
      depth -= 1
      if (skipped > 0) skipped -= token.name === skippedName ? 1 : 0
      else reading.close(token.name)
      ended ||= token.name === root
      continue
    }
    if (!token.empty) depth += 1
    else ended ||= token.name === root
    if (depth > maxDepth) throw new Unreadable('damaged')
    if (skipped > 0) skipped += token.name === skippedName && !token.empty ? 1 : 0
    else if (!token.empty && unread.has(token.name)) [skipped, skippedName] = [1, token.name]
    else reading.open(token.name, token.attributes, token.empty)
  }
  if (!ended) throw new Unreadable('damaged')
  return reading.finished()
}
