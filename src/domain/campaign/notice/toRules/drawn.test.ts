import { expect, test } from 'vitest'
import { readingOfRules, ruleAt } from '../../../../../test/samples/noticeRules.ts'
import { rulesOfNotice2019 } from '../../noticeOf2019.ts'
import type { ReadRule } from '../reading.ts'
import { toRules } from '../toRules.ts'

test('what the notice tells otherwise on a condition is asked, and kept as a note', () => {
  const words = '各县报送8篇，职工万人以上的县15篇。全文2000字以内，首段200字以内。'
  const limit = { scope: 'case', min: null, approx: null, unit: '字' } as const
  const quota = { class: 'county', ratio: null, scope: 'perUnit', collector: null } as const
  const given: ReadRule[] = [
    ruleAt('quota', { ...quota, min: 8, max: 8 }, '各县报送8篇', words),
    { ...ruleAt('quota', { ...quota, min: 15, max: 15 }, '15篇', words), appliesTo: '职工万人以上的县' },
    ruleAt('textLimit', { ...limit, max: 2000 }, '2000字以内', words),
    { ...ruleAt('textLimit', { ...limit, max: 200 }, '200字以内', words), appliesTo: '首段' },
  ]
  const { rules, notes } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.quotas.find((one) => one.class === 'county')).toMatchObject({ min: 8, max: 8 })
  expect(rules.sources['quotas.county']?.questions).toEqual([
    {
      asks: 'openPoint.otherKinds',
      values: { kinds: '职工万人以上的县', limits: '职工万人以上的县15篇' },
    },
  ])
  expect(rules.sources['textLimits.case']?.questions).toEqual([
    { asks: 'openPoint.otherKinds', values: { kinds: '首段', limits: '首段200字以内' } },
    { asks: 'openPoint.tolerance', values: { max: 2000 } },
  ])
  expect(notes.map(({ quote }) => quote)).toEqual(['15篇', '200字以内'])
})

test('a number told on a condition is asked about beside a least, which settles a quota without a most', () => {
  const words = '各县至少报送8篇，职工万人以上的县至少15篇。'
  const quota = { class: 'county', max: null, ratio: null, scope: 'perUnit', collector: null } as const
  const given: ReadRule[] = [
    ruleAt('quota', { ...quota, min: 8 }, '各县至少报送8篇', words),
    { ...ruleAt('quota', { ...quota, min: 15 }, '至少15篇', words), appliesTo: '职工万人以上的县' },
  ]
  const { rules } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.sources['quotas.county']?.questions).toEqual([
    {
      asks: 'openPoint.otherKinds',
      values: { kinds: '职工万人以上的县', limits: '职工万人以上的县至少15篇' },
    },
  ])
  expect(rules.quotas.find((quota) => quota.class === 'county')).toMatchObject({ min: 8, max: null })
})

test('an emphasis and facets that a call cannot count are asked about in the words of the notice', () => {
  const words = '以基层一线为主，\n兼顾机关。案例应来自不同流域、不同岗龄。'
  const given: ReadRule[] = [
    ruleAt('emphasis', { main: ['基层一线'], also: ['机关'] }, '以基层一线为主，\n兼顾机关', words),
    ruleAt('facet', { name: '流域' }, '不同流域', words),
    ruleAt('facet', { name: '岗龄' }, '不同岗龄', words),
  ]
  const { rules, notes } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.emphasis).toEqual(rulesOfNotice2019.emphasis)
  expect(rules.sources.emphasis).toMatchObject({
    quote: '以基层一线为主，\n兼顾机关',
    questions: [{ asks: 'openPoint.emphasis', values: { words: '以基层一线为主，兼顾机关' } }],
  })
  expect(rules.sources.facets?.questions).toEqual([
    { asks: 'openPoint.facets', values: { names: '流域、岗龄' } },
  ])
  expect(notes).toEqual([])
})

test('where a rough length and a longest one are told, the longest binds', () => {
  const words = '案例1200字左右，最长不超过1800字。'
  const limit = { scope: 'case', min: null, unit: '字' } as const
  const given: ReadRule[] = [
    ruleAt('textLimit', { ...limit, max: null, approx: 1200 }, '1200字左右', words),
    ruleAt('textLimit', { ...limit, max: 1800, approx: null }, '最长不超过1800字', words),
  ]
  const { rules, notes } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.textLimits.case).toMatchObject({ min: null, max: 1800 })
  expect(rules.sources['textLimits.case']?.questions).toEqual([
    { asks: 'openPoint.tolerance', values: { max: 1800 } },
  ])
  expect(notes).toEqual([])
})

test('criteria whose marks the notice tells are those of the call and leave no question', () => {
  const words = '评审按真实性（20分）、创新性（30分）、惠及面（50分）打分。'
  const given = ['真实性', '创新性', '惠及面'].map((name) => ruleAt('criterion', { name }, name, words))
  const { rules, notes } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.criteria.map(({ key, name, weight }) => [key, name, weight])).toEqual([
    ['criterion1', '真实性', 20],
    ['innovation', '创新性', 30],
    ['criterion2', '惠及面', 50],
  ])
  expect(rules.sources.criteria?.questions).toEqual([])
  expect(notes).toEqual([])
})

test('awards for each kind of works make the number of a grade together, and one told for all works counts once', () => {
  const words = '评出故事一等奖3篇、优秀奖10篇，摄影一等奖5幅。优秀奖共20个。'
  const award = { ratio: null } as const
  const given: ReadRule[] = [
    {
      ...ruleAt('award', { ...award, name: '一等奖', min: 3, max: 3 }, '一等奖3篇', words),
      appliesTo: '故事',
    },
    {
      ...ruleAt('award', { ...award, name: '优秀奖', min: 10, max: 10 }, '优秀奖10篇', words),
      appliesTo: '故事',
    },
    {
      ...ruleAt('award', { ...award, name: '一等奖', min: 5, max: 5 }, '一等奖5幅', words),
      appliesTo: '摄影',
    },
    ruleAt('award', { ...award, name: '优秀奖', min: 20, max: 20 }, '优秀奖共20个', words),
  ]
  const { rules } = toRules(readingOfRules(given), { text: words, template: rulesOfNotice2019 })
  expect(rules.awards.grades).toEqual([
    { name: '一等奖', count: 8, ratio: null },
    { name: '优秀奖', count: 20, ratio: null },
  ])
  expect(rules.sources.awards?.questions[0]).toEqual({
    asks: 'openPoint.awardKinds',
    values: { kinds: '故事、摄影', limits: '故事一等奖3篇、摄影一等奖5幅' },
  })
})

test.each([
  ['江州市总工会关于开展“岗位建功”案例征集活动的通知', '“岗位建功”案例征集活动'],
  ['关于印发《“岗位建功”案例征集活动方案》的通知', '“岗位建功”案例征集活动'],
  ['关于印发2024年职工微视频征集活动实施方案的通知', '2024年职工微视频征集活动'],
  ['江州市总工会转发省总工会《关于举办职工征文大赛的通知》的通知', '职工征文大赛'],
  ['关于印发《职工“五小”成果评选办法》的通知', '职工“五小”成果评选'],
])('the call of “%s” is named %s', (title, name) => {
  const reading = { ...readingOfRules([]), title }
  expect(toRules(reading, { text: title, template: rulesOfNotice2019 }).title).toBe(name)
})
