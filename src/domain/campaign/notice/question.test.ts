import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { stateCouncilCalendar } from '../../../foundation/calendar.ts'
import { languages, sayIn } from '../../../foundation/wording/wording.ts'
import { tellQuestion } from '../openPoint.ts'
import { questionOf } from './question.ts'
import { readNotice } from './read.ts'

const around = { calendar: stateCouncilCalendar() }
const open = new URL('../../../../bench/notice/open/', import.meta.url)

function asked(text: string, inLanguages: readonly (typeof languages)[number][] = ['zh-CN']): string[] {
  const questions = readNotice(text, around).doubts.map((doubt) => questionOf(doubt, text))
  return inLanguages.flatMap((language) => questions.map((one) => tellQuestion(one, sayIn(language))))
}

test('every question about a notice is told whole, in each language, for every ninth of the open ones', () => {
  const texts = readdirSync(open).filter((name) => name.endsWith('.txt'))
  const every = texts.filter((_, index) => index % 9 === 0)
  const told = every.flatMap((name) => asked(readFileSync(new URL(name, open), 'utf8'), languages))
  expect(told.filter((one) => one === '' || /[{}]|undefined|“”/.test(one))).toStrictEqual([])
})

test.each([
  ['请于2023年5月19日（周四）前报送。', '“2023年5月19日”与“周四”不一致，以哪一处为准？'],
  ['请于2022年5月19日前报送。', '“2022年5月19日前”与“2023年3月1日”不一致，以哪一处为准？'],
  ['请于5月19前报送。', '“5月19前”处的日期似有脱漏或误植，原意是哪一天？'],
])('what 「%s」 leaves open is asked in the words of the notice', (body, question) => {
  const text = `关于征集典型案例的通知\n\n各县（市、区）总工会：\n${body}\n\n海州市总工会\n2023年3月1日\n`
  expect(asked(text)).toContain(question)
})
