import { expect, test } from 'vitest'
import type { Quota, Rules, WorkKind } from '../campaign/rules.ts'
import { ledgerOf, mayEndorseOneMore, missingToFloor, namesOfNobody, quotaOf } from './quota.ts'

const ofCounties: Quota = { class: 'county', min: 7, max: 8, scope: 'perUnit', collectorId: null }
const quotas: Quota[] = [
  ofCounties,
  { class: 'industry', min: 1, max: 2, scope: 'perUnit', collectorId: null },
  { class: 'group', min: 1, max: 2, scope: 'perUnit', collectorId: null },
  { class: 'direct', min: 7, max: 8, scope: 'collective', collectorId: 'department' },
]
const source = {
  clause: '三、1',
  quote: '提交7—8个案例材料',
  questions: [],
  confirmedBy: null,
  confirmedAt: null,
}
const rules: Pick<Rules, 'quotas' | 'sources'> = {
  quotas,
  sources: { 'quotas.county': source, 'quotas.direct': { ...source, clause: '三、1（直属）' } },
}
const toldApart: WorkKind[] = ['essay', 'picture'].map((key) => ({
  ...{ key, name: key },
  length: null,
  photos: null,
}))
const county = { id: 'haian', kind: 'county', name: '海安市总工会' } as const

test('a county union has a floor of seven and a cap of eight with the clause they stand in', () => {
  expect(ledgerOf(rules, county, { endorsed: 5, forwarded: 1 })).toEqual({
    class: 'county',
    scope: 'perUnit',
    min: 7,
    max: 8,
    used: 6,
    forwarded: 1,
    free: 2,
    transferred: 0,
    clause: '三、1',
    shares: [],
  })
})

test('a ninth case from a county union is refused and the quota is quoted', () => {
  const verdict = mayEndorseOneMore(ledgerOf(rules, county, { endorsed: 8, forwarded: 0 }))
  expect(verdict?.kind).toBe('over-quota')
  expect(verdict?.code).toBe('over-quota')
  expect(verdict?.values).toEqual({ max: 8, used: 8, clause: '三、1' })
})

test('an eighth case from a county union is allowed', () => {
  expect(mayEndorseOneMore(ledgerOf(rules, county, { endorsed: 7, forwarded: 0 }))).toBeUndefined()
})

test('cases already forwarded fill the quota as endorsed ones do', () => {
  const verdict = mayEndorseOneMore(ledgerOf(rules, county, { endorsed: 1, forwarded: 7 }))
  expect(verdict?.code).toBe('over-quota')
})

test('industry and group unions have one to two cases each', () => {
  for (const kind of ['industry', 'group'] as const) {
    const quota = quotaOf(rules, { id: kind, kind, name: '' })
    expect([quota?.min, quota?.max, quota?.scope]).toEqual([1, 2, 'perUnit'])
  }
})

test('the department that gathers for all directly attached unions has their one quota together', () => {
  const ledger = ledgerOf(
    rules,
    { id: 'department', kind: 'department', name: '' },
    { endorsed: 8, forwarded: 0 },
  )
  expect([ledger?.class, ledger?.scope, ledger?.min, ledger?.max]).toEqual(['direct', 'collective', 7, 8])
  expect(mayEndorseOneMore(ledger)?.values).toEqual({ max: 8, used: 8, clause: '三、1（直属）' })
})

test('a directly attached union has no quota of its own while the quota is collective', () => {
  expect(
    ledgerOf(rules, { id: 'direct-1', kind: 'direct', name: '' }, { endorsed: 0, forwarded: 0 }),
  ).toBeNull()
})

test('a directly attached union has its own quota where the organiser reads it per unit', () => {
  const perUnit = quotas.map((quota) =>
    quota.class === 'direct' ? { ...quota, scope: 'perUnit' as const } : quota,
  )
  expect(quotaOf({ quotas: perUnit }, { id: 'direct-1', kind: 'direct', name: '' })?.max).toBe(8)
  expect(quotaOf({ quotas: perUnit }, { id: 'department', kind: 'department', name: '' })).toBeNull()
})

test('an organisation without a quota may not endorse', () => {
  const verdict = mayEndorseOneMore(
    ledgerOf(rules, { id: 'firm', kind: 'grassroots', name: '' }, { endorsed: 0, forwarded: 0 }),
  )
  expect([verdict?.kind, verdict?.code]).toEqual(['not-allowed', 'no-quota'])
})

test('places moved to a recommender raise its cap and places given away lower it and the floor with it', () => {
  const more = ledgerOf(rules, county, { endorsed: 8, forwarded: 0, transferred: 1 })
  expect([more?.max, more?.free, more?.transferred]).toEqual([9, 1, 1])
  const fewer = ledgerOf(rules, county, { endorsed: 6, forwarded: 0, transferred: -2 })
  expect([fewer?.min, fewer?.max, fewer?.free, mayEndorseOneMore(fewer)?.code]).toEqual([
    6,
    6,
    0,
    'over-quota',
  ])
})

test('used and free places always add up to the cap until it is reached, and one more is allowed exactly then', () => {
  for (let endorsed = 0; endorsed <= 10; endorsed += 1)
    for (let forwarded = 0; forwarded <= 10; forwarded += 1)
      for (let transferred = -9; transferred <= 3; transferred += 1) {
        const ledger = ledgerOf(rules, county, { endorsed, forwarded, transferred })
        if (!ledger) throw new Error('a county has a ledger')
        const [max = -1, free = -1] = [ledger.max ?? undefined, ledger.free ?? undefined]
        expect(free).toBe(Math.max(0, max - endorsed - forwarded))
        expect(mayEndorseOneMore(ledger) === undefined).toBe(free > 0)
        expect(ledger.min).toBeLessThanOrEqual(max)
      }
})

test('the ledger says how many cases are missing to the floor', () => {
  const missing = (endorsed: number) => {
    const ledger = ledgerOf(rules, county, { endorsed, forwarded: 0 })
    return ledger ? missingToFloor(ledger) : null
  }
  expect([missing(0), missing(6), missing(7), missing(8)]).toEqual([7, 1, 0, 0])
})

const withNames: Pick<Rules, 'quotas'> = {
  quotas: [
    {
      ...{ class: 'school', min: 0, max: 3, scope: 'perUnit', collectorId: null },
      named: [
        { names: ['幼儿园'], min: 1, max: 1 },
        { names: ['实验幼儿园', '县第一中学'], min: 2, max: 4 },
      ],
    },
  ],
}
const school = (name: string) => ({ id: name, kind: 'school', name }) as const

test.each([
  ['江口镇小学', 0, 3],
  ['江口镇幼儿园', 1, 1],
  ['江海县实验幼儿园工会', 2, 4],
  ['江海县第一中学', 2, 4],
])('a unit has the numbers that the longest words in its name are given: %s', (name, min, max) => {
  expect(quotaOf(withNames, school(name))).toMatchObject({ min, max })
})

test('names that no unit of their class has are told', () => {
  const units = [school('江口镇幼儿园'), { ...school('江海县第一中学'), kind: 'county' } as const]
  expect(namesOfNobody(withNames, units)).toEqual(['实验幼儿园', '县第一中学'])
})

const kinds = [
  { key: 'essay', name: '征文', length: null, photos: null },
  { key: 'photo', name: '摄影', length: 'none', photos: null },
] as const
const withKinds: Pick<Rules, 'quotas' | 'sources' | 'works'> = {
  works: [...kinds],
  sources: rules.sources,
  quotas: [
    {
      ...{ class: 'county', min: 5, max: 8, scope: 'perUnit', collectorId: null },
      works: [
        { of: 'essay', min: 3, max: 5 },
        { of: 'photo', min: 2, max: 3 },
        { of: 'gone', min: 1, max: 1 },
      ],
    },
  ],
}

test('the ledger counts each kind of works against its share, and one that the call no longer has against none', () => {
  const byKind = new Map([['essay', 2]])
  const ledger = ledgerOf(withKinds, county, { endorsed: 2, forwarded: 0, byKind })
  expect(ledger?.shares).toEqual([
    { kind: 'essay', name: '征文', min: 3, max: 5, used: 2 },
    { kind: 'photo', name: '摄影', min: 2, max: 3, used: 0 },
  ])
})

test('a fourth photograph of three is refused while essays still find a place', () => {
  const byKind = new Map([
    ['essay', 3],
    ['photo', 3],
  ])
  const ledger = ledgerOf(withKinds, county, { endorsed: 6, forwarded: 0, byKind })
  expect(mayEndorseOneMore(ledger, 'photo')).toMatchObject({
    code: 'over-quota-of-kind',
    values: { kind: '摄影', max: 3, used: 3, clause: '三、1' },
  })
  expect(mayEndorseOneMore(ledger, 'essay')).toBeUndefined()
  expect(mayEndorseOneMore(ledger)).toBeUndefined()
})

test('places that came by transfer may be filled with any kind of works', () => {
  const byKind = new Map([['photo', 3]])
  const ledger = ledgerOf(withKinds, county, { endorsed: 3, forwarded: 0, transferred: 1, byKind })
  expect(mayEndorseOneMore(ledger, 'photo')).toBeUndefined()
})

test('without a cap any number may be endorsed, the floor is kept, and places that are moved change nothing', () => {
  const open = { ...rules, quotas: [{ ...ofCounties, max: null }] }
  const ledger = ledgerOf(open, county, { endorsed: 400, forwarded: 100, transferred: 3 })
  expect(ledger).toMatchObject({ min: 7, max: null, free: null, used: 500, transferred: 3 })
  expect(mayEndorseOneMore(ledger)).toBeUndefined()
  const few = ledgerOf(open, county, { endorsed: 4, forwarded: 0 })
  expect(few && missingToFloor(few)).toBe(3)
})

test('a kind of works without a cap of its own may fill the quota, and no more than that', () => {
  const works = [
    { of: 'essay', min: 1, max: null },
    { of: 'picture', min: 0, max: 2 },
  ]
  const told = { ...rules, works: toldApart, quotas: [{ ...ofCounties, works }] }
  const byKind = new Map([
    ['essay', 5],
    ['picture', 2],
  ])
  const ledger = ledgerOf(told, county, { endorsed: 7, forwarded: 0, byKind })
  expect(mayEndorseOneMore(ledger, 'essay')).toBeUndefined()
  expect(mayEndorseOneMore(ledger, 'picture')?.code).toBe('over-quota-of-kind')
  const full = ledgerOf(told, county, { endorsed: 8, forwarded: 0, byKind })
  expect(mayEndorseOneMore(full, 'essay')?.code).toBe('over-quota')
})
