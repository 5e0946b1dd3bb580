import { expect, test } from 'vitest'
import type { Quota } from '../campaign/rules.ts'
import type { AddresseeClass, OrganisationKind } from '../organisation/organisation.ts'
import { channelOf, type UnitInLine } from './channel.ts'
import type { QuotaHolder } from './quota.ts'

function unit(kind: OrganisationKind, through: QuotaHolder | null = null): UnitInLine {
  return { id: kind, kind, name: '', through }
}

function each(...classes: readonly AddresseeClass[]): { quotas: Quota[] } {
  const quota = { min: 1, max: 2, scope: 'perUnit', collectorId: null } as const
  return { quotas: classes.map((of) => ({ class: of, ...quota })) }
}

const office = unit('department')
const together = {
  quotas: [
    { class: 'county', min: 7, max: 8, scope: 'perUnit', collectorId: null },
    { class: 'direct', min: 7, max: 8, scope: 'collective', collectorId: office.id },
  ] satisfies Quota[],
}

const firm = [unit('federation'), unit('county'), unit('township'), unit('grassroots')]

test('in a call to counties a firm in a township recommends through its county', () => {
  expect(channelOf(each('county', 'industry'), firm)).toBe('county')
})

test('in a call to townships the same firm recommends through its township', () => {
  expect(channelOf(each('township', 'enterprise'), firm)).toBe('township')
})

test('a unit of an addressed class recommends itself, and one beneath no such class through nobody', () => {
  const school = [unit('federation'), unit('school')]
  expect(channelOf(each('school'), school)).toBe('school')
  expect(channelOf(each('county'), school)).toBeNull()
})

test('the second edge of a unit comes before its leaders', () => {
  const led = [unit('federation'), unit('county'), unit('grassroots', unit('industry'))]
  expect(channelOf(each('county', 'industry'), led)).toBe('industry')
})

test('a second edge to whoever has no quota in the call is passed over for the leaders', () => {
  const led = [unit('federation'), unit('county'), unit('grassroots', unit('industry'))]
  expect(channelOf(each('county'), led)).toBe('county')
  expect(channelOf(each('county'), [unit('federation'), unit('direct', office)])).toBeNull()
})

test('what is beneath a directly attached union goes through the department that collects for all of them', () => {
  const direct = [unit('federation'), unit('direct', office)]
  expect(channelOf(together, direct)).toBe(office.id)
  expect(channelOf(together, [...direct, unit('grassroots')])).toBe(office.id)
})

test('a directly attached union without a second edge goes through the collector of its class', () => {
  expect(channelOf(together, [unit('federation'), unit('direct')])).toBe(office.id)
  expect(channelOf(together, [unit('federation')])).toBeNull()
})

test('where each directly attached union has a number of its own, it recommends itself, whatever its second edge', () => {
  const direct = [unit('federation'), unit('direct', office)]
  expect(channelOf(each('county', 'direct'), direct)).toBe('direct')
  expect(channelOf(each('county', 'direct'), [...direct, unit('grassroots')])).toBe('direct')
})
