import { expect, test } from 'vitest'
import type { ReadRule } from '../../../domain/campaign/notice/reading.ts'
import { sayIn } from '../../../foundation/wording/wording.ts'
import { valueWords } from './valueWords.ts'

const signed: ReadRule<'issueDate'> = {
  kind: 'issueDate',
  value: { date: '--04-18' },
  span: [0, 5],
  quote: '4月18日',
  confidence: 0.6,
  reader: 'issueDates',
}

test('a day that no year was given for is told as such and not in signs', () => {
  expect(valueWords(signed, sayIn('zh-CN'))).toBe('4月18日（没有写明年份）')
  expect(valueWords(signed, sayIn('en'))).toBe('day 18 of month 4 (no year given)')
})
