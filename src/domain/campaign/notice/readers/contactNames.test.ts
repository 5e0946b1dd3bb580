import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

test('names that blanks part behind 联系人 are several people', () => {
  const { rules } = readingOf('contact', '联系人：江小海   欧阳晨\n电话：0513-00000000', '其他')
  expect(rules.map(({ value: { name } }) => name)).toEqual(['江小海', '欧阳晨'])
})

test('under a heading that asks for people a sentence of names alone is people', () => {
  const { rules } = readingOf('contact', '江小海、欧阳晨；0000000', '联系人及电话')
  expect(rules.map(({ value: { name, phones } }) => [name, ...phones])).toEqual([
    ['江小海', '0000000'],
    ['欧阳晨', '0000000'],
  ])
  expect(readingOf('contact', '宣教部、组织部；0000000', '联系人及电话').rules[0]?.value.name).toBe(null)
})
