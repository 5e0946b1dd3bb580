import { expect, test } from 'vitest'
import { quotasIn } from '../../../../../../test/samples/noticeQuotas.ts'
import { noticeText } from '../../noticeText.ts'
import type { ReadRule } from '../../reading.ts'
import { quotas } from '../quotas.ts'

test.each<[string, string[]]>([
  ['区委社会工作部每区报2个。', ['county 2-2']],
  ['县委宣传部每县推荐2个。', ['county 2-2']],
  ['旅游度假区每区推荐3篇。', ['zone 3-3']],
  ['单个县级局不超过1篇。', ['county -1']],
  ['市级3件，县级2件。', ['city 3-3', 'county 2-2']],
])('a number for each place is of the rank of the place: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['流域管理局每局1个。', ['other 1-1']],
  ['民主党派区委会每个1至2篇。', ['other 1-2']],
  ['核心育种场，各1篇。', ['other 1-1']],
  ['摄影作品每个栏目介绍1次。', []],
])('whoever has a number for each is a body, whatever it is called: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['市属、区属企业各推荐2个。', ['enterprise 2-2']],
  ['公司本部营销部、安监部各推荐2个。', ['department 2-2']],
  ['检察院、司法局、信访局每家3篇。', ['department 3-3']],
])('names in a list that one noun ends are of one class: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['学院（研究院）有一流学科的推荐1个。', ['school 1-1 (有一流学科)']],
  ['乡镇设有工业园区的推荐2个。', ['township 2-2 (设有工业园区)']],
  ['每个项目部推荐1个。', ['grassroots 1-1']],
  ['每个项目不超过8人。', []],
])('what a body must have may stand behind it: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['直属库：每库摄影3幅、征文2篇。', ['direct 3-3 (摄影)', 'direct 2-2 (征文)']],
  ['各粮库每库报3篇。', ['other 3-3']],
  ['团市委、市妇联、市残联共推荐3个。', ['department 3-3 collective']],
  ['第一、第二稽查局各推荐1部。', ['department 1-1']],
  ['全省遴选12个报部，其中大型矿山不超过6个。', []],
  ['总部已推荐过的42项成果不再申报。', []],
])('whoever is told one by one or in one list: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['各教育局3个，各学校2个。', ['county 3-3', 'school 2-2']],
  ['大队每队2篇。', ['county 2-2']],
  ['所属单位每家2篇。', ['direct 2-2']],
  ['各地推荐3个。', ['all 3-3']],
])('a short name is of the class of the addressee that it names: %s', (words, expected) => {
  const to = '各县（市、区）教育局，各学校，各县（市、区）消防救援大队，集团所属各单位：'
  const text = `关于征集案例的通知\n${to}\n现将有关事项通知如下。\n一、推荐名额\n${words}\n`
  const read = quotas(noticeText(text)).rules as ReadRule<'quota'>[]
  expect(read.map(({ value }) => `${value.class} ${value.min}-${value.max}`)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['5A级景区每家3篇。', ['other 3-3']],
  ['省委统战部、省文化厅党委宣传部各推荐不超过5个。', ['department -5']],
  ['省级社区教育示范区所在的县（区）可以推荐1项。', ['county -1']],
  ['一个集体限报一个案例。', ['other -1']],
  ['市级慈善组织每家申报1至2个。', ['association 1-2']],
  ['省级文明创建成员单位每家报送1篇。', ['department 1-1']],
  ['直管企业直接向集团申报的，每家不超过2个。', ['enterprise -2']],
  ['各区县生态环境分局要发动干部职工，各分局不少于5篇。', ['county 5-']],
])('who sends is told from where he is, what he is a member of and whom he hands in to: %s', (words, expected) => {
  expect(quotasIn(words)).toEqual(expected)
})
