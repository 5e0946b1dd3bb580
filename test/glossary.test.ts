import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { ruleKeys } from '../src/domain/campaign/rules.ts'
import { caseStates, caseSteps, transitions } from '../src/domain/case/state.ts'
import { severities } from '../src/domain/check/finding.ts'
import { organisationKinds } from '../src/domain/organisation/organisation.ts'
import { deedNames } from '../src/domain/person/deeds.ts'
import { roles } from '../src/domain/person/roles.ts'
import { conflictReasons } from '../src/domain/review/conflict.ts'
import { sayIn } from '../src/foundation/wording/wording.ts'

const page = await readFile(new URL('../docs/glossary.md', import.meta.url), 'utf8')
const rows = new Set(page.split('\n'))

/** The beginning of the row that a term has in the glossary, in the words of both languages. */
function rowOf(room: string, key: string): string {
  const words = (['zh-CN', 'en'] as const).map((language) => sayIn(language).find(`${room}.${key}`))
  return `| ${words.join(' | ')} | \`${key}\` |`
}

test('the glossary gives kinds, roles, states, severities and rules in the words of the pages', () => {
  const rooms = [
    ['state.organisation', organisationKinds],
    ['state.role', roles],
    ['state.case', caseStates],
    ['state.severity', severities],
    ['rules.name', ruleKeys],
  ] as const
  const wanted = rooms.flatMap(([room, keys]) => keys.map((key) => rowOf(room, key)))
  expect(wanted.filter((row) => !rows.has(row))).toEqual([])
})

test('the glossary says where each step leads and which one needs a reason', () => {
  const wanted = caseSteps.map((step) => {
    const { to, needsReason } = transitions[step]
    return `${rowOf('state.step', step)} \`${to}\` | ${needsReason ? 'yes' : ''} |`
  })
  expect(wanted.filter((row) => !rows.has(row))).toEqual([])
})

test('the glossary names every deed and every reason of a conflict', () => {
  const wanted = [...deedNames, ...conflictReasons].map((name) => `\`${name}\``)
  expect(wanted.filter((name) => !page.includes(name))).toEqual([])
})
