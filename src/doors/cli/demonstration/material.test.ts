import { expect, test } from 'vitest'
import { readNotice } from '../../../domain/campaign/notice/read.ts'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { noticeReading } from '../../../foundation/wording/zh-CN/noticeReading.ts'
import { rehearsalText } from './material.ts'

const text = await rehearsalText()
const { rules } = readNotice(text, { calendar: stateCouncilCalendar() })

test('the notice of the rehearsal gives a rule of every kind that can be read, and no other', () => {
  const kinds = new Set(rules.map(({ kind }) => kind))
  expect([...kinds].sort()).toEqual(Object.keys(noticeReading.kind).sort())
})

test('the notice of the rehearsal is as long as a large call and no longer than the start can bear', () => {
  expect(text.length).toBeGreaterThanOrEqual(9_000)
  expect(text.length).toBeLessThanOrEqual(11_000)
})

test('the notice of the rehearsal names no mailbox and no telephone that somebody could have', () => {
  const mailboxes = rules.flatMap((rule) => (rule.kind === 'mailbox' ? [rule.value.address] : []))
  const phones = rules.flatMap((rule) => (rule.kind === 'contact' ? rule.value.phones : []))
  expect(mailboxes.filter((address) => !address.endsWith('@example.com'))).toEqual([])
  expect([...new Set(phones)].sort()).toEqual(['0513-00000000', '0513-00000000转8012', '13800000000'])
})
