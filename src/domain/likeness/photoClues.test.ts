import { expect, test } from 'vitest'
import { cluesOf, type ToldPhoto } from './photoClues.ts'

const told = (time: string, takenAt: string | null = null, camera: string | null = null): ToldPhoto => ({
  caption: { time },
  picture: { takenAt, camera },
})

test('captions of other days are a clue, the same day told otherwise and a day within a month are none', () => {
  expect(cluesOf(told('2018年4月26日'), told('2018年10月26日'))).toEqual(['captions-differ'])
  expect(cluesOf(told('2018年4月26日'), told('2018.4.26'))).toEqual([])
  expect(cluesOf(told('2018年4月'), told('2018年4月26日'))).toEqual([])
})

test('what cameras recorded tells the same shot from another; what is missing says nothing', () => {
  const one = told('', '2018-04-26T09:30:00', 'EOS 80D')
  expect(cluesOf(one, told('', '2018-04-26T09:30:00', 'EOS 80D'))).toEqual(['same-shot'])
  expect(cluesOf(one, told('', '2018-04-26T09:30:02', 'ILCE-6300'))).toEqual(['other-shot', 'other-camera'])
  expect(cluesOf(one, told(''))).toEqual([])
  expect(cluesOf(one, { caption: null, picture: null })).toEqual([])
})
