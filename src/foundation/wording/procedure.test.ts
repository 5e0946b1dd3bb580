import { expect, test } from 'vitest'
import { procedure as en } from './en/procedure.ts'
import { procedure as zh } from './zh-CN/procedure.ts'

const valuesOf = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()

test('every answer of the procedure quotes the same values in both languages', () => {
  const values = (wording: Record<string, string>) =>
    Object.fromEntries(Object.entries(wording).map(([code, text]) => [code, valuesOf(text)]))
  expect(values(en)).toEqual(values(zh))
})

test('a refusal over the quota quotes the cap, what is used and the clause', () => {
  expect(valuesOf(zh['over-quota'])).toEqual(['{clause}', '{max}', '{used}'])
})
