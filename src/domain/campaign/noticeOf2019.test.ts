import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formValueKeys } from './form.ts'
import { rulesOfNotice2019 as rules } from './noticeOf2019.ts'
import { keysHeld } from './quotasHeld.ts'
import { doubtsOf, rulesSchema } from './rules.ts'

const notice = readFileSync(new URL('../../../demonstration/notice-2019.txt', import.meta.url), 'utf8')

test('the rules of the notice are rules', () => {
  expect(rulesSchema.parse(rules)).toEqual(rules)
})

test('every rule names its source, and what is quoted stands in the notice word for word', () => {
  expect(Object.keys(rules.sources).sort()).toEqual([...keysHeld(rules)].sort())
  for (const key of keysHeld(rules)) {
    const source = rules.sources[key]
    expect(notice.includes(source?.quote ?? '?'), key).toBe(true)
    expect(source?.quote === '', key).toBe(source?.clause === '')
  }
})

test('the eight focus areas stand in the notice word for word under their numbers', () => {
  expect(rules.focusAreas.map((area) => area.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  for (const area of rules.focusAreas) expect(notice).toContain(`${area.number}.${area.text}`)
})

test('the full marks of the criteria add up to 100 and every criterion has four bands without a gap', () => {
  expect(rules.criteria.reduce((sum, criterion) => sum + criterion.weight, 0)).toBe(100)
  for (const { anchors } of rules.criteria) {
    expect(anchors.map((anchor) => anchor.to)).toEqual([
      1,
      ...anchors.slice(0, -1).map((anchor) => anchor.from),
    ])
    expect(anchors.at(-1)?.from).toBe(0)
    expect(anchors).toHaveLength(4)
    for (const anchor of anchors) expect(anchor.text).not.toBe('')
  }
})

test('each open point of the notice is a doubt until the organiser confirms it', () => {
  expect(doubtsOf(rules).map((doubt) => doubt.key)).toEqual([
    'textLimits.case',
    'photos.mandatory',
    'photos.reading',
    'quotas.direct',
    'quotas.belowFloor',
    'deadline.policy',
    'criteria',
    'casesPerUnit',
    'channels',
    'review',
    'awards',
    'publicity',
    'approvalBasis',
    'consent',
    'retention',
    'originals',
  ])
})

test('the form covers its seven rows and four columns exactly once', () => {
  const { rows, columns, cells } = rules.form
  const covered = new Map<string, string>()
  for (const cell of cells) {
    const corner = `${cell.row}/${cell.column}+${cell.rowSpan}x${cell.columnSpan}`
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1) {
        expect(covered.get(`${row},${column}`) ?? corner).toBe(corner)
        covered.set(`${row},${column}`, corner)
      }
  }
  expect([rows, columns, covered.size]).toEqual([7, 4, 28])
})

test('the labels of the form are those of the annex and both bodies set their seal', () => {
  const annex = notice.slice(notice.lastIndexOf(rules.form.title))
  for (const { label, kind } of rules.form.cells) if (kind === 'label') expect(annex).toContain(label)
  const places = rules.form.cells
    .filter((cell) => cell.kind === 'seal')
    .map((cell) => [cell.row, cell.column])
  expect(places).toEqual([
    [1, 4],
    [7, 2],
  ])
})

test('every blank of the form has its place on paper', () => {
  const printed = rules.form.cells.flatMap((cell) => cell.field ?? [])
  expect(printed.sort()).toEqual(rules.form.fields.map((field) => field.key).sort())
  expect(formValueKeys(rules.form).map((entry) => entry.key)).toEqual([
    'implementer',
    'unitNature',
    'workers',
    'industry',
    'address',
    'chair',
    'phone',
    'brief.background',
    'brief.process',
    'brief.practice',
    'brief.effect',
  ])
})

test('the emphasis names options of its facet', () => {
  const facet = rules.facets.find((candidate) => candidate.key === rules.emphasis.facet)
  const options = facet?.options.map((option) => option.key)
  expect(options).toEqual(expect.arrayContaining([...rules.emphasis.main, ...rules.emphasis.also]))
})
