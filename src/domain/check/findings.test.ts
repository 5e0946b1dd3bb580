import { expect, test } from 'vitest'
import {
  type Provoked,
  sound,
  testProvoked,
  withCaption,
  withContent,
  withFacts,
  withForm,
} from '../../../test/provoke.ts'
import { soundPhoto } from '../../../test/soundCase.ts'
import type { PaperMarks } from '../../formats/picture/marks.ts'
import { countText } from '../../foundation/text.ts'
import { formToken } from '../case/formToken.ts'
import { caseChecks, checkCase, checkOverview, overviewChecks } from './checks.ts'
import type { Finding } from './finding.ts'

const aboutPhotos = /^photo|^caption/
const checks = [...caseChecks, ...overviewChecks].filter((check) => !aboutPhotos.test(check.name))
const overLimit = (over: number) => `${'字'.repeat(1999)}。${'字'.repeat(over)}`
const otherId = '0198c5d2-6b1e-7c4a-9f00-0123456789ab'
const printed = { id: otherId.replace('ab', 'cd'), number: '2019-HA-003', version: 2 }
const coded = (reference: string, version: number) => formToken({ reference, version })
const upperSeal = { x: 0.78, y: 0.22, width: 0.2, height: 0.14 }
const lowerSeal = { x: 0.67, y: 0.8, width: 0.2, height: 0.14 }
function withMarks(seen: Partial<PaperMarks>): Finding[] {
  const marks = { code: null, coloured: true, seals: [], ...seen }
  return withFacts({ printed, scan: sound.facts.scan && { ...sound.facts.scan, marks } })
}
const nameless = { ...sound.facts, unionName: '集团公司工会委员会' }
const report = `征集情况与思考。${'字'.repeat(1000)}`

const provoked: Provoked = {
  'title-missing': [() => withContent({ topic: ' \n' })],
  'title-too-short': [() => withContent({ topic: '夜电台' }), { values: { count: 3, min: 4 } }],
  'title-too-long': [() => withContent({ topic: '电台'.repeat(21) }), { values: { count: 42, max: 40 } }],
  'title-generic': [
    () => withContent({ topic: '思想政治工作总结' }),
    { values: { topic: '思想政治工作总结' } },
  ],
  'title-without-place': [
    () => checkCase(sound.rules, { ...sound.content, topic: '谈心谈话聚人心' }, nameless),
    { values: { topic: '谈心谈话聚人心' } },
  ],
  'title-repeats-union': [
    () => withContent({ topic: '海安市某某纺织有限公司工会：零点电台' }),
    { values: { union: '海安市某某纺织有限公司工会' } },
  ],
  'topic-in-other-case': [
    () => withFacts({ sameTopicIn: ['甲工会：零点电台'] }),
    { values: { title: '甲工会：零点电台', count: 1 } },
  ],
  'unit-has-too-many': [
    () => withFacts({ otherCasesOfUnit: 2 }, { casesPerUnit: 2 }),
    { values: { count: 3, max: 2 } },
  ],
  'focus-area-missing': [() => withContent({ focusArea: null }), { values: { areas: 8 } }],
  'focus-area-unknown': [() => withContent({ focusArea: 9 }), { values: { number: 9 } }],
  'focus-area-repeated': [() => withContent({ furtherFocusAreas: [6] }), { values: { number: 6 } }],
  'focus-area-too-many': [
    () => withContent({ furtherFocusAreas: [1, 2, 3, 4, 5] }),
    { values: { count: 5 } },
  ],
  'facet-missing': [
    () => withContent({ facets: { ...sound.content.facets, size: [] } }),
    { item: 'size', values: { facet: '规模' } },
  ],
  'facet-unknown': [
    () => withContent({ facets: { ...sound.content.facets, workers: ['industrial', 'robots'] } }),
    { item: 'workers', values: { facet: '职工人群', option: 'robots' } },
  ],
  'facet-too-many': [
    () => withContent({ facets: { ...sound.content.facets, size: ['s1', 's2'] } }),
    { item: 'size', values: { facet: '规模', count: 2 } },
  ],
  'period-missing': [() => withContent({ periodFrom: '' }), { item: 'periodFrom' }],
  'period-unreadable': [
    () => withContent({ periodTo: '去年底' }),
    { item: 'periodTo', values: { text: '去年底' } },
  ],
  'period-order': [
    () => withContent({ periodFrom: '2018-05', periodTo: '2018年4月' }),
    { item: 'periodTo', values: { from: '2018-05', to: '2018年4月' } },
  ],
  'period-too-early': [
    () => withContent({ periodFrom: '2012-03' }),
    { item: 'periodFrom', values: { floor: '2012-11-08' } },
  ],
  'period-before-preferred': [
    () => withContent({ periodTo: '2017-09' }),
    { item: 'periodTo', values: { preferred: '2017-10-18' } },
  ],
  'period-too-late': [
    () =>
      checkCase(
        { ...sound.rules, period: { from: null, preferredFrom: null, to: '2016-12-31' } },
        sound.content,
        sound.facts,
      ),
    { item: 'periodFrom', values: { ceiling: '2016-12-31' } },
  ],
  'period-in-future': [
    () => withContent({ periodTo: '2019-04' }),
    { item: 'periodTo', values: { today: '2019-03-20' } },
  ],
  'topic-over': [() => withContent({ topic: '题'.repeat(501) }), { values: { count: 501, max: 500 } }],
  'text-over': [() => withContent({ body: '字'.repeat(60_001) }), { values: { count: 60_001, max: 60_000 } }],
  'period-over': [
    () => withContent({ periodTo: '至今'.repeat(21) }),
    { item: 'periodTo', values: { count: 42, max: 40 } },
  ],
  'brand-over': [
    () => withContent({ brand: '牌'.repeat(201) }),
    { item: 'brand', values: { count: 201, max: 200 } },
  ],
  'form-over': [
    () => withForm('brief.effect', '效'.repeat(8_001)),
    { item: 'brief.effect', values: { count: 8_001, max: 8_000 } },
  ],
  'caption-time-over': [
    () => withCaption({ time: '午'.repeat(201) }),
    { item: 'photo-2', values: { count: 201, max: 200, number: 2 } },
  ],
  'caption-place-over': [
    () => withCaption({ place: '厂'.repeat(201) }),
    { item: 'photo-2', values: { count: 201, max: 200, number: 2 } },
  ],
  'caption-activity-over': [
    () => withCaption({ activity: '讲'.repeat(501) }),
    { item: 'photo-2', values: { count: 501, max: 500, number: 2 } },
  ],
  'form-required': [
    () => withForm('chair', ' '),
    { item: 'chair', values: { label: '工会主席姓名', max: 30 } },
  ],
  'form-too-long': [
    () => withForm('industry', '业'.repeat(41)),
    { item: 'industry', values: { label: '所属行业', max: 40 } },
  ],
  'form-not-a-number': [
    () => withForm('workers', '约三百人'),
    { item: 'workers', values: { label: '职工人数', max: 10 } },
  ],
  'form-not-a-phone': [
    () => withForm('phone', '无'),
    { item: 'phone', values: { label: '联系电话', max: 40 } },
  ],
  'form-not-an-option': [
    () => withForm('unitNature', '股份制'),
    { item: 'unitNature', values: { label: '单位性质', max: 20 } },
  ],
  'brief-copies-body': [
    () => withForm('brief.practice', sound.content.body.slice(0, 400)),
    { item: 'brief.practice', values: { percent: 89, parts: '主要做法' } },
  ],
  'body-missing': [() => withContent({ body: ' \n ' })],
  'body-over': [
    () => withContent({ body: overLimit(101) }),
    { values: { count: 2101, max: 2000, over: 101, tolerated: 2100 } },
  ],
  'body-slightly-over': [
    () => withContent({ body: overLimit(100) }),
    { values: { count: 2100, max: 2000, over: 100, tolerated: 2100 } },
  ],
  'body-under': [
    () =>
      withContent(
        { body: '一二三' },
        {
          ...sound.rules,
          textLimits: { ...sound.rules.textLimits, case: { ...sound.rules.textLimits.case, min: 800 } },
        },
      ),
    { values: { count: 3, min: 800, missing: 797 } },
  ],
  'body-several-cases': [
    () => withContent({ body: `案例一：零点电台\n${sound.content.body}\n案例二：机台账本\n做法如下。` }),
    { values: { count: 2, first: '案例一：零点电台', second: '案例二：机台账本' } },
  ],
  'phone-in-text': [
    () => withContent({ body: '请拨13800000000联系。' }),
    { values: { number: '138****0000', count: 1 } },
  ],
  'identity-number-in-text': [
    () => withContent({ body: '身份证320600190001010000，已登记。' }),
    { values: { number: '**************0000', count: 1 } },
  ],
  'private-number-in-name': [
    () =>
      withFacts({ photos: [soundPhoto(1, { name: '某某13800000000.jpg' }), soundPhoto(2), soundPhoto(3)] }),
    { item: 'photo-1', values: { name: '某某138****0000.jpg' } },
  ],
  'formula-misquoted': [
    () => withContent({ body: `${sound.content.body}\n树牢“四种意识”。` }),
    { values: { written: '四种意识', formula: '四个意识' } },
  ],
  'scan-missing': [() => withContent({ scanId: null })],
  'scan-wrong-format': [() => withFacts({ scan: soundPhoto(1, { format: 'heic' }) })],
  'scan-broken': [() => withFacts({ scan: soundPhoto(1, { complete: false }) })],
  'scan-other-case': [
    () => withMarks({ code: coded('2019-HA-004', 1) }),
    { values: { number: '2019-HA-004' } },
  ],
  'scan-other-draft': [() => withMarks({ code: coded(otherId, 1) })],
  'scan-other-version': [
    () => withMarks({ code: coded('2019-HA-003', 1) }),
    { values: { version: 1, expected: 2 } },
  ],
  'seals-both-seen': [() => withMarks({ seals: [upperSeal, lowerSeal] })],
  'seal-unit-seen': [() => withMarks({ seals: [upperSeal] })],
  'seal-recommender-seen': [() => withMarks({ seals: [lowerSeal] })],
  'seals-not-seen': [() => withMarks({})],
  'seals-cannot-tell': [() => withMarks({ coloured: false })],
  'pledge-missing': [() => withContent({ pledge: false }), { item: 'pledge' }],
  'consent-missing': [() => withContent({ consent: false }), { item: 'consent' }],
  'overview-missing': [() => overview(' ')],
  'overview-under': [() => overview('征集情况与思考。'), { values: { count: 8, min: 1000, missing: 992 } }],
  'overview-over': [
    () =>
      checkOverview(
        {
          ...sound.rules,
          textLimits: {
            ...sound.rules.textLimits,
            overview: { min: null, max: 900, counter: 'han', tolerance: 0 },
          },
        },
        report,
        countText(report),
      ),
    { values: { count: 1007, max: 900, over: 107 } },
  ],
  'overview-without-drive': [() => overview(report.replace('征集', '总体'))],
  'overview-without-thoughts': [() => overview(report.replace('思考', '安排'))],
}

function overview(text: string): Finding[] {
  return checkOverview(sound.rules, text, countText(text))
}

testProvoked(checks, provoked)

test('what a finding quotes of an endless text is cut to a length that a sentence can bear', () => {
  const found = withContent({ periodTo: '长'.repeat(5_000) }).find(({ code }) => code === 'period-unreadable')
  expect(found?.values).toEqual({ text: `${'长'.repeat(100)}…` })
})
