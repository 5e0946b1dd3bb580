import { expect, test } from 'vitest'
import { soundCase } from '../../../test/soundCase.ts'
import { countText } from '../../foundation/text.ts'
import { finding as english } from '../../foundation/wording/en/finding.ts'
import { finding as chinese } from '../../foundation/wording/zh-CN/finding.ts'
import { rulesOfNotice2019 as rules } from '../campaign/noticeOf2019.ts'
import { ruleKeys } from '../campaign/rules.ts'
import { emptyContent } from '../case/content.ts'
import { caseChecks, checkCase, checkOverview, overviewChecks, parcelChecks } from './checks.ts'
import { gravest, tally } from './finding.ts'

const all = [...new Set([...caseChecks, ...parcelChecks]), ...overviewChecks]
const codes = all.flatMap((check) => Object.keys(check.outcomes))

test('a sound case gives no finding', () => {
  const { content, facts } = soundCase()
  expect(checkCase(rules, content, facts)).toEqual([])
})

test('an empty draft is told everything that is missing at once', () => {
  const { facts } = soundCase()
  const findings = checkCase(rules, emptyContent(), {
    ...facts,
    photos: [],
    scan: null,
    count: countText(''),
  })
  expect(tally(findings)).toEqual({ error: 16, warning: 8, notice: 1 })
  expect(gravest(findings)).toBe('error')
  expect([...new Set(findings.map((finding) => finding.code))]).toEqual([
    'title-missing',
    'focus-area-missing',
    'facet-missing',
    'period-missing',
    'form-required',
    'body-missing',
    'photos-none',
    'scan-missing',
    'pledge-missing',
    'consent-missing',
  ])
})

test('no two checks make a finding of the same code and every check looks while typing', () => {
  expect(codes.toSorted()).toEqual([...new Set(codes)].toSorted())
  expect(all.every((check) => check.whileTyping)).toBe(true)
})

test('every finding rests on a rule of the call or on none', () => {
  for (const check of all)
    for (const outcome of Object.values(check.outcomes)) expect([...ruleKeys, null]).toContain(outcome.rule)
})

test('every finding has its wording in both languages and no wording is left over', () => {
  expect(Object.keys(chinese).toSorted()).toEqual(codes.toSorted())
  expect(Object.keys(english).toSorted()).toEqual(codes.toSorted())
})

test('no input makes a check throw', () => {
  const odd = [
    '',
    '\u0000',
    '９９９',
    '{count}',
    '<script>',
    '2018-99-99',
    '案例一、'.repeat(50),
    '💥'.repeat(500),
    ' \n\t',
  ]
  const { content, facts } = soundCase()
  for (const text of odd) {
    const form = Object.fromEntries(Object.keys(content.form).map((key) => [key, text]))
    const photos = content.photos.map((photo) => ({ ...photo, time: text, place: text, activity: text }))
    const twisted = { ...content, topic: text, body: text, form, photos, periodFrom: text, periodTo: text }
    const files = facts.photos.map((photo) => ({
      ...photo,
      takenAt: text,
      software: text,
      width: 0,
      height: 0,
    }))
    expect(() => checkCase(rules, twisted, { ...facts, photos: files, unionName: text })).not.toThrow()
    expect(() => checkOverview(rules, text, countText(text))).not.toThrow()
  }
})

test('a case is checked by the length and the photos of its kind of works', () => {
  const { content, facts } = soundCase()
  const { captionParts: _parts, ...photos } = rules.photos
  const ofKinds = {
    ...rules,
    works: [
      { key: 'essay', name: '征文', length: { min: 5000, max: null }, photos: null },
      { key: 'picture', name: '摄影', length: 'none', photos: { ...photos, min: 4 } },
    ],
  } satisfies typeof rules
  const found = (kind: string | null, body = content.body) => {
    const facets = kind === null ? content.facets : { ...content.facets, works: [kind] }
    const findings = checkCase(ofKinds, { ...content, body, facets }, { ...facts, count: countText(body) })
    return findings.map(({ code }) => code)
  }
  expect(found('essay')).toEqual(['body-under'])
  expect(found('picture', '')).toEqual(['photos-too-few'])
  expect(found('essay', '')).toEqual(['body-missing'])
  expect(found(null)).toEqual(['facet-missing'])
})
