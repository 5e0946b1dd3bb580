import { expect, test } from 'vitest'
import { oncePerWords } from './oncePerWords.ts'

function counting() {
  const asked: string[] = []
  const lengthOf = oncePerWords((words) => {
    asked.push(words)
    return words.length
  })
  return { asked, lengthOf }
}

test('what words mean is worked out once, also where they mean nothing', () => {
  const { asked, lengthOf } = counting()
  expect(['工会', '', '工会', ''].map(lengthOf)).toEqual([2, 0, 2, 0])
  expect(asked).toEqual(['工会', ''])
})

test('words longer than a sentence are not kept', () => {
  const { asked, lengthOf } = counting()
  const [kept, long] = ['县'.repeat(400), '县'.repeat(401)]
  for (const words of [kept, kept, long, long]) lengthOf(words)
  expect(asked).toEqual([kept, long, long])
})

test('words of any length are kept where that is asked for', () => {
  let asked = 0
  const lengthOf = oncePerWords((words) => {
    asked += 1
    return words.length
  }, Number.POSITIVE_INFINITY)
  expect(['县'.repeat(900), '县'.repeat(900)].map(lengthOf)).toEqual([900, 900])
  expect(asked).toBe(1)
})

test('after a thousand words it begins anew', () => {
  const { asked, lengthOf } = counting()
  for (let index = 0; index <= 1_000; index += 1) lengthOf(`第${index}项`)
  lengthOf('第1000项')
  lengthOf('第0项')
  expect(asked.filter((words) => words === '第1000项')).toHaveLength(1)
  expect(asked.filter((words) => words === '第0项')).toHaveLength(2)
})
