import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

/** People and telephones as 王干事:0513-00000000. */
function people(words: string) {
  const { rules } = readingOf('contact', words, '联系方式')
  return rules.map(({ value }) => `${value.name ?? ''}:${value.phones.join(',')}`)
}

test.each([
  ['联络员　鲁青禾　市人社局劳动关系科　办公：00000551　手机：13800000551', '鲁青禾:00000551,13800000551'],
  ['材料核对：就业指导中心　云朵　000-00000741', '云朵:000-00000741'],
  ['【联系人】阿木  【电话】0513-00000771', '阿木:0513-00000771'],
  ['寄至市总工会，电话0527-00000351，丁建平收。', '丁建平:0527-00000351'],
  ['收 件 人：省总工会财务部 杜衡\n办公电话：0771-00000181', '杜衡:0771-00000181'],
  ['党委宣传部 白露（集团短号：60491）', '白露:60491'],
  ['区委网信办　宁采薇，政务热线00000721—6。', '宁采薇:00000721-6'],
  ['请将新的联系人及手机号报杭股长（13800000761）。', '杭股长:13800000761'],
  ['有事找展教部的米粒老师，电话0513-00000671。', '米粒老师:0513-00000671'],
  ['政策法规研究室　孔维一　电话：（内）0151', '孔维一:0151'],
])('a name is known by where it stands: %s', (words, expected) => {
  expect(people(words)).toEqual([expected])
})

test.each([
  ['编辑部电话：0513-00000381、0513-00000382。', [':0513-00000381,0513-00000382']],
  ['热线：0520-00000481（上午）、0520-00000482（下午）', [':0520-00000481,0520-00000482']],
  ['咨询热线：00000631（市残联）、00000632（市住建局）', [':00000631', ':00000632']],
  ['Tel：（000）00000921\nFax：（000）00000922', [':000-00000921']],
])('telephones side by side are one contact unless offices tell them apart: %s', (words, expected) => {
  expect(people(words)).toEqual(expected)
})

test.each(['登记一名联系人并保持手机畅通。', '案例编号为0000-0361。'])('nobody is named in: %s', (words) => {
  expect(people(words)).toEqual([])
})
