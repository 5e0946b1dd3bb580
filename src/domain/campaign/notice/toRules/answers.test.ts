import { expect, test } from 'vitest'
import { sayIn } from '../../../../foundation/wording/wording.ts'
import { editRule } from '../../editing.ts'
import { rulesOfNotice2019 } from '../../noticeOf2019.ts'
import type { Doubt } from '../reading.ts'
import { answersTo, typedAnswer } from './answers.ts'

const say = sayIn('zh-CN')
const span = [0, 1] as const

test('the answers to what 像素大于1M means are told as the rule would read, the one that holds first', () => {
  expect(answersTo('photos.reading', rulesOfNotice2019, [], say)).toEqual([
    { set: '', told: '文件大小和像素两项都达到为合格，只达到一项给予提示，两项都不到为不合格。' },
    { set: 'reading=bytes', told: '以文件大小为准。' },
    { set: 'reading=pixels', told: '以像素数为准。' },
  ])
})

test('a number that copying has damaged is answered by what the reader thinks it may be', () => {
  const doubt: Doubt = { kind: 'textLimit', code: 'damaged-number', values: {}, options: ['800-1500'], span }
  const [, answer] = answersTo('textLimits.case', rulesOfNotice2019, [doubt], say)
  const typed = typedAnswer('textLimits.case', rulesOfNotice2019, answer?.set ?? '')
  expect(editRule(rulesOfNotice2019, 'textLimits.case', typed).textLimits.case).toEqual({
    ...{ min: 800, max: 1500, counter: 'word', tolerance: 0.05 },
  })
})

test('a quota that somebody collects may be of all together or of each, or not be for these units', () => {
  const options = ['collective', 'perUnit']
  const doubt: Doubt = { kind: 'quota', code: 'collective-or-each', values: {}, options, span }
  expect(answersTo('quotas.direct', rulesOfNotice2019, [doubt], say).map(({ told }) => told)).toEqual([
    '全部合计 7—8 个案例，统一收集选送。',
    '每家 7—8 个案例。',
    '本次不面向此类单位。',
  ])
  const none = typedAnswer('quotas.direct', rulesOfNotice2019, 'addressed=no')
  expect(editRule(rulesOfNotice2019, 'quotas.direct', none).quotas.map((quota) => quota.class)).toEqual([
    'county',
    'industry',
    'group',
  ])
})

test('a day that copying has damaged is answered by a day', () => {
  const doubt: Doubt = {
    ...{ kind: 'deadline', code: 'damaged-date', values: {} },
    options: ['2019-05-20', '20前'],
    span,
  }
  expect(answersTo('deadline', rulesOfNotice2019, [doubt], say).map(({ set }) => set)).toEqual([
    '',
    'day=2019-05-20',
  ])
})
