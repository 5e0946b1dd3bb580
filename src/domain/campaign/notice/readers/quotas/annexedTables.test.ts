import { expect, test } from 'vitest'
import { noticeText } from '../../noticeText.ts'
import type { RuleValues } from '../../reading.ts'
import { quotas } from '../quotas.ts'

function boundsIn(words: string, rows: string): string[] {
  const notice = noticeText(
    `关于推荐先进案例的通知\n各市（州）总工会：\n现将有关事项通知如下。\n一、推荐名额\n${words}\n附件：1.推荐名额分配表\n云泽省总工会\n2022年4月6日\n附件1\n推荐名额分配表\n${rows}\n`,
  )
  return quotas(notice).rules.map(({ value }) => {
    const { class: body, min, max } = value as RuleValues['quota']
    return `${body} ${min ?? ''}-${max ?? ''}`
  })
}

test.each<[string, string]>([
  ['各单位按照推荐名额分配表（附件1）推荐，名额不得突破。', 'city -6'],
  ['推荐数量不得超过附件1所列名额。', 'city -6'],
  ['推荐名额见附件1，超出名额的不予受理。', 'city -6'],
  ['请按附件1分配的名额推荐，不得超额推荐。', 'city -6'],
  ['推荐数量不得少于分配名额。', 'city 6-'],
  ['推荐名额见附件1。', 'city 6-6'],
  ['推荐名额见附件1，每个案例不超过3000字。', 'city 6-6'],
])('what the text says of a table among the attachments bounds its numbers: %s', (words, expected) => {
  expect(boundsIn(words, '推荐单位\t推荐名额（个）\n各市（州）总工会\t6')).toEqual([expected])
})

test.each<[string, string[]]>([
  ['职工50万人以上的市总工会\t各8个\n其他市总工会\t各5个', ['city 8-8', 'city 5-5']],
  ['人口60万以上的县\t3\n建制乡镇10个以上的区\t4', ['county 3-3', 'county 4-4']],
  ['在校生3000人以上的学校\t4\n其他学校\t2', ['school 4-4', 'school 2-2']],
])('how large the bodies of a row must be tells nothing of what they are: %s', (rows, expected) => {
  expect(boundsIn('推荐名额见附件1。', `推荐单位\t推荐名额\n${rows}`)).toEqual(expected)
})
