import { expect, test } from 'vitest'
import { soundCase } from '../../../test/soundCase.ts'
import type { PaperMarks } from '../../formats/picture/marks.ts'
import { formToken } from '../case/formToken.ts'
import { checkCase } from './checks.ts'

const id = '0198c5d2-6b1e-7c4a-9f00-0123456789ab'
const printed = { id, number: '2019-HA-003', version: 2 }
const upper = { x: 0.78, y: 0.22, width: 0.2, height: 0.14 }
const lower = { x: 0.67, y: 0.8, width: 0.2, height: 0.14 }

function found(marks: Partial<PaperMarks> | null) {
  const { rules, content, facts } = soundCase()
  const scan = facts.scan && {
    ...facts.scan,
    marks: marks && { code: null, coloured: true, seals: [], ...marks },
  }
  return checkCase(rules, content, { ...facts, scan, printed }).map(({ code, severity, values }) => ({
    ...{ code, severity },
    ...(Object.keys(values).length > 0 ? { values } : {}),
  }))
}

test('a form with the code of its own case and version finds nothing', () => {
  for (const reference of [id, '2019-HA-003']) {
    const code = formToken({ reference, version: 2 })
    expect(found({ code, seals: [upper] })).toEqual([{ code: 'seal-unit-seen', severity: 'notice' }])
  }
})

test('the form of another case is told with its number, the form of an earlier version with both versions', () => {
  const other = formToken({ reference: '2019-HA-004', version: 2 })
  const draft = formToken({ reference: id.replace('ab', 'ac'), version: 1 })
  const earlier = formToken({ reference: '2019-HA-003', version: 1 })
  expect([other, draft, earlier].map((code) => found({ code, seals: [upper] })[0])).toEqual([
    { code: 'scan-other-case', severity: 'warning', values: { number: '2019-HA-004' } },
    { code: 'scan-other-draft', severity: 'warning' },
    { code: 'scan-other-version', severity: 'warning', values: { version: 1, expected: 2 } },
  ])
})

test('seals are told as seen or not seen in the two places of the form, always as a notice', () => {
  const notice = (code: string) => [{ code, severity: 'notice' }]
  expect(found({ seals: [upper, lower] })).toEqual(notice('seals-both-seen'))
  expect(found({ seals: [lower] })).toEqual(notice('seal-recommender-seen'))
  expect(found({ seals: [{ ...upper, x: 0.2 }] })).toEqual(notice('seals-not-seen'))
  expect(found({})).toEqual(notice('seals-not-seen'))
})

test('on a black-and-white copy seals cannot be told; a scan that was not looked at says nothing', () => {
  expect(found({ coloured: false })).toEqual([{ code: 'seals-cannot-tell', severity: 'notice' }])
  expect(found(null)).toEqual([])
})
