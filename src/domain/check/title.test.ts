import { expect, test } from 'vitest'
import { sound, withContent } from '../../../test/provoke.ts'
import { checkCase } from './checks.ts'

const codes = (topic: string) => withContent({ topic }).map((finding) => finding.code)

test.each([
  '思想政治工作总结',
  '2018年度工作总结',
  '职工思想政治工作典型案例',
  '加强和改进新时代职工思想政治工作的经验做法',
  '关于开展职工思想政治工作的情况汇报',
  '经验材料',
])('the topic %j could stand over any paper', (topic) => {
  expect(codes(topic)).toEqual(['title-generic'])
})

test.each([
  '零点电台：让三班倒职工在夜里说得上话',
  '“三张凳子”工作法',
  '家政驿站',
  '用党的创新理论武装职工的船台课堂',
  '职工书屋里的思想政治课',
])('the topic %j is telling', (topic) => {
  expect(codes(topic)).toEqual([])
})

test.each([
  '海安市某某纺织有限公司工会委员会零点电台',
  '海安市某某纺织有限公司工会：零点电台',
  '海安市某某纺织有限公司的零点电台',
  '海安市某某纺织 有限公司的零点电台',
])('the topic %j repeats the name of the unit', (topic) => {
  expect(codes(topic)).toEqual(['title-repeats-union'])
})

test.each([
  ['谈心谈话聚人心', '', ['title-without-place']],
  ['谈心谈话聚人心', '某某有限公司工会', ['title-without-place']],
  ['谈心谈话聚人心', '南通市教育工会', []],
  ['“心桥”谈心聚人心', '', []],
  ['谈心10分钟', '', []],
  ['缫丝女工的谈心', '', []],
  ['经验材料', '', ['title-generic']],
])('the topic %j of the union %j is found %j', (topic, unionName, expected) => {
  expect(
    checkCase(sound.rules, { ...sound.content, topic }, { ...sound.facts, unionName }).map(
      ({ code }) => code,
    ),
  ).toEqual(expected)
})

test('a topic of four and of forty 字 is of a fit length', () => {
  expect(codes('零点电台')).toEqual([])
  expect(codes('零点电台'.repeat(10))).toEqual([])
})
