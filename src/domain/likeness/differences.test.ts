import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { knownWords, prepare } from './prepared.ts'

const known = knownWords([])
const one =
  '2016年12月，工会发出问卷312份，收回287份，其中夜班职工填写的有182份，反映食堂夜里没有热饭的最多。'
const other =
  '2017年2月，工会发出问卷360份，收回328份，其中夜班职工填写的有205份，反映食堂夜里没有热饭的最多。'

test('names and figures that were exchanged are told on both sides', () => {
  const { a, b } = differences(prepare(one, known), prepare(other, known))
  expect(a.map(([start, end]) => one.slice(start, end))).toEqual(['312', '287', '182'])
  expect(b.map(([start, end]) => other.slice(start, end))).toEqual(['360', '328', '205'])
})

test('what is equal throughout differs nowhere', () => {
  expect(differences(prepare(one, known), prepare(one, known))).toEqual({ a: [], b: [] })
})
