import { expect, test } from 'vitest'
import { readingOfRules, ruleAt, unsaidPhotos } from '../../../test/samples/noticeRules.ts'
import { asksNothing, bareRules } from './bareRules.ts'
import { toRules } from './notice/toRules.ts'
import { rulesOfNotice2019 } from './noticeOf2019.ts'
import { ruleKeys, rulesSchema } from './rules.ts'

function askedBy(template: typeof bareRules, given: Parameters<typeof readingOfRules>[0], text: string) {
  const { rules } = toRules(readingOfRules(given), { text, template })
  return ruleKeys.filter((key) => rules.sources[key]?.questions.length)
}

test('bare rules are rules, and hold neither mailbox nor telephone of another call', () => {
  expect(rulesSchema.safeParse(bareRules).success).toBe(true)
  expect([bareRules.mailbox, bareRules.contact.phones]).toEqual(['', []])
})

test('over bare rules a notice is asked only about what every call must have', () => {
  expect(askedBy(bareRules, [], '')).toEqual([
    'focusAreas',
    'textLimits.case',
    'title',
    'form',
    ...(['quotas.county', 'quotas.industry', 'quotas.group', 'quotas.direct', 'quotas.belowFloor'] as const),
    'deadline',
    'deadline.policy',
    'contact',
    'facets',
    'criteria',
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

test('what a notice asks for is asked about where it leaves it open', () => {
  const text = '每个案例附照片不少于3张。'
  const photos = ruleAt('photos', { ...unsaidPhotos, min: 3, reading: 'unclear' }, '附照片不少于3张', text)
  const asked = askedBy(bareRules, [photos], text)
  expect(asked).toContain('photos.mandatory')
  expect(asked).not.toContain('photos.captionParts')
})

test('the rules of 2019 ask for all that a notice may ask for, but kinds of works and how many cases of a unit', () => {
  expect(ruleKeys.filter((key) => asksNothing(key, rulesOfNotice2019))).toEqual(['works', 'casesPerUnit'])
})
