import { expect, test } from 'vitest'
import { callAnswered } from './callMatching.ts'

const political = {
  id: 'political',
  title: '关于开展南通市职工思想政治工作典型案例征集活动的通知',
  documentNumber: '通工办〔2019〕21号',
  deadlineDay: '2019-03-30',
}
const second = {
  id: 'second',
  title: '关于开展第二届南通市职工思想政治工作典型案例征集活动的通知',
  documentNumber: '通工办〔2020〕7号',
  deadlineDay: '2020-04-15',
}
const safety = {
  id: 'safety',
  title: '关于征集职工安全生产金点子的通知',
  documentNumber: '',
  deadlineDay: '2019-03-30',
}
const calls = [political, second, safety]
const answered = (clues: Partial<Parameters<typeof callAnswered>[1]>, among = calls) =>
  callAnswered(among, { named: [], subject: '', words: '', ...clues })?.id ?? null

test.each([
  ['the number of the notice, in whatever brackets', { words: '根据通工办[2020]7号通知要求' }, 'second'],
  ['a title in the subject', { subject: '报送：征集职工安全生产金点子' }, 'safety'],
  ['a title that a longer one holds', { subject: '职工思想政治工作典型案例' }, null],
  ['the longer of two titles', { words: '第二届南通市职工思想政治工作典型案例征集活动材料' }, 'second'],
  [
    'the shorter of two titles, which is left out often',
    { words: '南通市职工思想政治工作典型案例（某公司）' },
    null,
  ],
  ['the closing day where only one call has it', { words: '请于4月15日前查收' }, 'second'],
  ['the closing day that two calls have', { words: '请于3月30日前查收' }, null],
  ['a case that it names, against its words', { named: ['safety'], words: '通工办〔2019〕21号' }, 'safety'],
  ['cases of two calls', { named: ['safety', 'second'], words: '通工办〔2019〕21号' }, null],
  [
    'the number before a title',
    { subject: '征集职工安全生产金点子', words: '通工办〔2019〕21号' },
    'political',
  ],
  ['nothing', { subject: '材料', words: '请查收' }, null],
])('a mail is for the call of %s', (_, clues, expected) => {
  expect(answered(clues)).toBe(expected)
})

test('where one call is open every mail is for it, where none is for none', () => {
  expect(answered({ subject: '材料' }, [safety])).toBe('safety')
  expect(answered({ subject: '材料' }, [])).toBe(null)
})
