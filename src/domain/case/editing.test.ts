import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../foundation/calendar.ts'
import { closingOf } from '../campaign/deadline.ts'
import { rulesOfNotice2019 as rules } from '../campaign/noticeOf2019.ts'
import { emptyContent } from './content.ts'
import { tidyContent, withKept } from './draft.ts'
import { mayEdit, mayHandIn, type Term } from './editing.ts'
import { maskForm, maskName } from './masking.ts'
import { caseNumber } from './number.ts'
import { caseStates } from './state.ts'

const term: Term = {
  rules,
  closing: closingOf(rules.deadline, stateCouncilCalendar()),
  openedAt: new Date('2019-03-01T09:00:00+08:00'),
  closedAt: null,
}
const midnight = new Date('2019-03-31T00:00:00+08:00')

test('a unit writes in its case before it submits, after a return and while a correction is asked', () => {
  const open = caseStates.filter((state) => mayEdit(state, null, '2019-03-20') === undefined)
  expect(open).toEqual(['draft', 'returned', 'deficient'])
})

test('the day named with a correction still counts, the next one does not', () => {
  expect(mayEdit('deficient', '2019-04-03', '2019-04-03')).toBeUndefined()
  expect(mayEdit('deficient', '2019-04-03', '2019-04-04')?.kind).toBe('too-late')
})

test('a call that is not open yet or has ended takes nothing', () => {
  const now = new Date('2019-03-20T09:00:00+08:00')
  expect(mayHandIn({ ...term, openedAt: null }, now)?.code).toBe('call-not-open')
  expect(mayHandIn({ ...term, closedAt: now }, now)?.code).toBe('call-closed')
  expect(mayHandIn(term, now)).toBeUndefined()
})

test('past the deadline a call refuses with time and clause, or takes it where the rules say so', () => {
  expect(mayHandIn(term, midnight)).toMatchObject({ values: { at: '2019-03-30 23:59', clause: '三、1' } })
  const lenient = { ...rules, deadline: { ...rules.deadline, late: 'flag' as const } }
  expect(mayHandIn({ ...term, rules: lenient }, midnight)).toBeUndefined()
})

test('the number names year, channel and the place in the row', () => {
  expect(caseNumber('2019', 'HA', 3)).toBe('2019-HA-003')
  expect(caseNumber('2019', 'HA', 1024)).toBe('2019-HA-1024')
})

test('photos keep the order the unit gave, removed ones go and newly arrived ones stand last', () => {
  const photo = (attachmentId: string, time = '') => ({ attachmentId, time, place: '', activity: '' })
  const content = {
    ...emptyContent(),
    photos: [photo('b', '七月'), photo('gone'), photo('a')],
    scanId: 'old',
  }
  const kept = [
    { id: 'a', kind: 'photo' },
    { id: 'b', kind: 'photo' },
    { id: 'c', kind: 'photo' },
    { id: 'seal', kind: 'seal' },
  ] as const
  expect(withKept(content, kept).photos).toEqual([photo('b', '七月'), photo('a'), photo('c')])
  expect(withKept(content, kept).scanId).toBeNull()
  expect(withKept(content, [...kept, { id: 'new', kind: 'scan' }]).scanId).toBe('new')
})

test('tidying a content twice changes nothing more', () => {
  const once = tidyContent({
    ...emptyContent(),
    topic: 'a\r\nb',
    body: '一\v二',
    furtherFocusAreas: [4, 2, 4],
  })
  expect([once.topic, once.body, once.furtherFocusAreas]).toEqual(['a b', '一\n二', [2, 4]])
  expect(tidyContent(once)).toEqual(once)
})

test('telephones are always masked and names where asked', () => {
  const values = { phone: '13800000000', chair: '陈工会主席', workers: '328' }
  expect(maskForm(rules.form, values, { names: false })).toEqual({ ...values, phone: '138****0000' })
  expect(maskForm(rules.form, values, { names: true })['chair']).toBe('陈**')
  expect(maskName('')).toBe('')
})
