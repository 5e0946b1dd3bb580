import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { procedure } from '../../foundation/wording/zh-CN/procedure.ts'
import { refusal } from '../../foundation/wording/zh-CN/refusal.ts'
import { conflictReasons } from '../review/conflict.ts'

const rooms = ['endorsement', 'review', 'award', 'publication']

/** The codes that the sources of the rooms answer with: in refusals, as `code`, `reason` or its first argument. */
function codesOf(source: string): string[] {
  const patterns = [
    /refusal\(\s*'[a-z-]+',\s*'([a-z]+(?:-[a-z]+)+)'/g,
    /\bcode\s*(?:=|:)\s*'([a-z]+(?:-[a-z]+)+)'/g,
    /\b(?:placed|gap|misdated)\([^')]*'([a-z]+(?:-[a-z]+)+)'/g,
    /'((?:line|tie|gap|left|chosen|shortfall)-[a-z-]+)'/g,
    /message: '([a-z]+(?:-[a-z]+)+)'/g,
    /\}, '((?:objector|contact)-[a-z-]+)'\)/g,
  ]
  return patterns.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''))
}

test('every code that recommendation, review, award and publicity answer with has its wording', () => {
  const codes = rooms.flatMap((room) => {
    const folder = new URL(`../${room}/`, import.meta.url)
    const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    return files.flatMap((name) => codesOf(readFileSync(new URL(name, folder), 'utf8')))
  })
  const worded = new Set([...Object.keys(procedure), ...Object.keys(refusal)])
  const needed = [...new Set([...codes, ...conflictReasons.map((reason) => `conflict-${reason}`)])]
  expect(needed.length).toBeGreaterThan(40)
  expect(needed.filter((code) => !worded.has(code) && code !== 'line-quality')).toEqual([])
})
