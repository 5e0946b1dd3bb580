import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../test/samples/noticeQuotas.ts'

test.each<[string, string[]]>([
  ['单位\t名额（不超过）\n江县总工会\t8', ['county -8 (江县总工会)']],
  ['推荐单位\t不超过（篇）\n临江县教育局\t3', ['county -3 (临江县教育局)']],
  ['单位\t推荐数（不少于）\n第一中学\t3', ['school 3- (第一中学)']],
  ['名额分配（不超过）\n单位\t数量\n临江县教育局\t3', ['county -3 (临江县教育局)']],
  ['各校报送件数不少于下表：\n单位\t件数\n第一中学\t3', ['school 3- (第一中学)']],
  ['各单位推荐数额不得超过下表所列：\n单位\t数额\n省各产业工会\t各3', ['industry -3 (省各产业工会)']],
  ['各单位推荐数额见下表，不得重复：\n单位\t数额\n省各产业工会\t各3', ['industry 3-3 (省各产业工会)']],
  ['推荐数量均不得超过规定名额。\n单位\t数额\n第一中学\t3', ['school -3 (第一中学)']],
  [
    '单位\t论文（篇）\t职工创新成果（项）\n第一中学\t2\t3',
    ['school 2-2 (第一中学的论文)', 'school 3-3 (第一中学的职工创新成果)'],
  ],
  [
    '单位\t小学（个）\t初中（个）\n江县教育局\t4\t3',
    ['county 4-4 (江县教育局的小学)', 'county 3-3 (江县教育局的初中)'],
  ],
  ['单位\t至少\t至多\n第一中学\t2\t5', ['school 2-5 (第一中学)']],
  ['单位\t报送上限（篇）\t报送下限（篇）\n江县总工会\t6\t3', ['county 3-6 (江县总工会)']],
  [
    '单位\t总数（不超过）\t其中农村案例（不少于）\n江县总工会\t6\t3',
    ['county -6 (江县总工会)', 'county 3- (江县总工会)'],
  ],
  [
    '单位\t名额\n各商会\t不超过4项（含4项）\n第一中学\t每家下限2项',
    ['association -4 (各商会)', 'school 2- (第一中学)'],
  ],
  [
    '单位\t论文不少于（篇）\t课件不超过（个）\n第一中学\t2\t3',
    ['school 2- (第一中学的论文)', 'school -3 (第一中学的课件)'],
  ],
  ['奖项\t名额\n一等奖\t3个\n先进工作者\t5名', []],
  ['单位\t职工人数\t名额\n第一中学\t1260\t3', ['school 3-3 (第一中学)']],
])('a table, its head or the line over it bounds its numbers: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test('a cell that tells more goes on with the body of its row', () => {
  const rows =
    '单位\t名额（个）\t说明\n各区县总工会\t5\t每单位\n各大企业工会\t4\t每单位；职工万人以上的可放宽至6个'
  expect(quotasIn(rows).at(-1)).toBe('enterprise -6 (职工万人以上)')
})

test('towns named together in a row are of the rank of one', () => {
  expect(quotasIn('推荐单位\t名额\n江州市总工会、岚山市总工会\t各8')).toEqual([
    'city 8-8 (江州市总工会、岚山市总工会)',
  ])
})
