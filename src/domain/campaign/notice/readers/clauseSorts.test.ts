import { expect, test } from 'vitest'
import { sortIn } from './clauseSorts.ts'

test.each<[string, string | null]>([
  ['器具类提交说明书,1000字以内', '器具类'],
  ['第1至第4类案例篇幅3000字以内', '第1至第4类'],
  ['A类1500字以内,B类、C类2000字以内', 'B类、C类'],
  ['其中学生组每篇800字', '学生组'],
  ['器具类提交说明书,各类均须附照片', null],
  ['领导小组提交报告', null],
  ['案例3000字以内', null],
])('the sort that a clause says something of is the last that is not followed by all: %s', (words, expected) => {
  expect(sortIn(words)).toBe(expected)
})
