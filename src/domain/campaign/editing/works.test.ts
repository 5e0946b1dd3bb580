import { expect, test } from 'vitest'
import { Refusal } from '../../../foundation/refusal.ts'
import { editRule, ruleForms } from '../editing.ts'
import { rulesOfNotice2019 } from '../noticeOf2019.ts'
import type { Rules } from '../rules.ts'

const typed = (fields: Readonly<Record<string, string>>) => ({
  text: (name: string) => fields[name] ?? '',
  all: (name: string) => (fields[name] === undefined ? [] : [fields[name]]),
})
const edit = (works: string, rules: Rules = rulesOfNotice2019) => editRule(rules, 'works', typed({ works }))

/** The first problem that an edit is refused for, with its values. */
function problemOf(change: () => unknown, field: string) {
  try {
    change()
  } catch (error) {
    if (error instanceof Refusal) return error.fields[field]
  }
  return undefined
}

const lines = '征文｜1500—2000\n摄影｜无｜4—8｜必附\n家书｜—800｜不限\n诗歌'

test('a line tells a kind of works, and is shown as it was typed', () => {
  const rules = edit(lines)
  expect(rules.works?.map(({ key, name, length }) => [key, name, length])).toEqual([
    ['kind1', '征文', { min: 1500, max: 2000 }],
    ['kind2', '摄影', 'none'],
    ['kind3', '家书', { min: null, max: 800 }],
    ['kind4', '诗歌', null],
  ])
  expect(rules.works?.map(({ photos }) => photos && [photos.mandatory, photos.min, photos.max])).toEqual([
    null,
    [true, 4, 8],
    [false, 0, null],
    null,
  ])
  expect(ruleForms.works.values(rules)).toEqual({ works: lines })
})

test.each([
  ['a number alone for a length is the most', '征文｜2000', { min: null, max: 2000 }],
  ['full width and signs', '征文｜１５００－２０００字', { min: 1500, max: 2000 }],
  ['English words', '征文|any', { min: null, max: null }],
])('%s is read: %s', (_, line, length) => {
  expect(edit(line).works?.[0]?.length).toEqual(length)
})

test.each([
  '征文｜多少',
  '征文｜2000—1500',
  '征文｜2000｜3｜要',
  '征文｜2000｜3｜必附｜多',
  '征文｜0',
])('a line that tells no kind is refused with its number: %s', (line) => {
  expect(problemOf(() => edit(`诗歌\n${line}`), 'works')).toEqual({ code: 'kind-line', values: { line: 2 } })
})

test('two kinds of one name are refused', () => {
  expect(problemOf(() => edit('征文\n征文｜2000'), 'works')).toEqual({ code: 'kind-twice' })
})

test('a kind keeps its key and the sizes of its photos, and a new one gets a key that no other has', () => {
  const first = edit(lines)
  const works = first.works?.map((kind) =>
    kind.photos ? { ...kind, photos: { ...kind.photos, minBytes: 3_000_000 } } : kind,
  )
  const second = edit('漫画\n摄影｜无｜5—9', { ...first, works })
  expect(second.works?.map(({ key, name }) => [key, name])).toEqual([
    ['kind1', '漫画'],
    ['kind2', '摄影'],
  ])
  expect(second.works?.[1]?.photos).toMatchObject({ mandatory: false, min: 5, max: 9, minBytes: 3_000_000 })
})

const county = { addressed: 'yes', min: '5', max: '8', scope: 'perUnit' }

test('a quota tells its shares by the names of the kinds, and those of a kind that goes go with it', () => {
  const rules = editRule(edit(lines), 'quotas.county', typed({ ...county, works: '征文｜3—5\n摄影｜2' }))
  expect(rules.quotas[0]?.works).toEqual([
    { of: 'kind1', min: 3, max: 5 },
    { of: 'kind2', min: 2, max: 2 },
  ])
  expect(ruleForms['quotas.county'].values(rules)['works']).toBe('征文｜3—5\n摄影｜2')
  expect(edit('摄影｜无', rules).quotas[0]?.works).toEqual([{ of: 'kind2', min: 2, max: 2 }])
  expect(edit('', rules).quotas[0]?.works).toBeUndefined()
})

test('a share of a kind that the call does not have is refused with its line', () => {
  const change = () => editRule(edit(lines), 'quotas.county', typed({ ...county, works: '征文｜3\n小说｜2' }))
  expect(problemOf(change, 'works')).toEqual({ code: 'works-quota', values: { line: 2 } })
})

const awards = { organisationName: '优秀组织奖', organisationCount: '' }
const grades = '一等奖｜征文5、摄影2\n二等奖｜征文10%、摄影\n三等奖｜20'

test('a grade tells its places for each kind of works behind a bar, and is shown as it was typed', () => {
  const rules = editRule(edit(lines), 'awards', typed({ ...awards, grades }))
  expect(rules.awards.grades).toEqual([
    {
      ...{ name: '一等奖', count: 7, ratio: null },
      works: [
        { of: 'kind1', count: 5, ratio: null },
        { of: 'kind2', count: 2, ratio: null },
      ],
    },
    {
      ...{ name: '二等奖', count: null, ratio: null },
      works: [
        { of: 'kind1', count: null, ratio: 0.1 },
        { of: 'kind2', count: null, ratio: null },
      ],
    },
    { name: '三等奖', count: 20, ratio: null },
  ])
  expect(ruleForms.awards.values(rules)['grades']).toBe(grades)
  const kept = edit('摄影｜无', rules).awards.grades.map(({ works }) => works?.map(({ of }) => of))
  expect(kept).toEqual([['kind2'], ['kind2'], undefined])
})

test('places of a kind that the call does not have are refused with their line', () => {
  const change = () => editRule(edit(lines), 'awards', typed({ ...awards, grades: '一等奖｜征文5、小说2' }))
  expect(problemOf(change, 'grades')).toEqual({ code: 'grade-unreadable', values: { line: 1 } })
})

test('a quota whose most is left empty has none, and a line that ends in a dash has none either', () => {
  const rules = editRule(edit(lines), 'quotas.county', typed({ ...county, max: '', works: '征文｜3—' }))
  expect(rules.quotas.find((quota) => quota.class === 'county')).toMatchObject({
    max: null,
    works: [{ min: 3, max: null }],
  })
  expect(ruleForms['quotas.county'].values(rules)).toMatchObject({ max: '', works: '征文｜3—' })
})
