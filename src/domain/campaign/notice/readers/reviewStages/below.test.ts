import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

const shown = (issuer: string, body: string) =>
  kindIn(
    'reviewStage',
    `关于征集劳动教育案例的通知\n\n各中小学校：\n现将有关事项通知如下。\n${body}\n\n${issuer}\n2023年3月1日\n`,
  ).rules.map(({ value }) => value.name)

test.each<[string, string, string[]]>([
  ['望澜区教育局', '（二）区级评选。组成评审组，对案例进行初评和复评。', ['初评', '复评']],
  ['海州市教育局', '（二）区级评选。组成评审组，对案例进行初评和复评。', []],
  ['云河县石桥镇人民政府', '2.镇村初选。\n3.乡镇级评选：开展材料初审、现场评议。', ['材料初审', '现场评议']],
])('what is called by a level is judged by who is of that level: %s, %s', (issuer, body, names) => {
  expect(shown(issuer, body)).toEqual(names)
})

test.each<[string, string, string[]]>([
  [
    '海州市教育局',
    '（一）推荐上报（4月）。各校筛选案例，经校长会审议、在校内公示后上报。\n（二）评审认定（5月）。办公室组织资料核查，再开展集体评议。',
    ['资料核查', '集体评议'],
  ],
  [
    '海州市教育局',
    '（一）申报推荐（4月）。市教育局对材料进行形式审查。\n（二）专家评审（5月）。',
    ['形式审查', '专家评审'],
  ],
  [
    '云泽省教育厅',
    '四、推荐办法\n县教育局组织申报。市教育局组织专家进行评议，确定推荐对象。\n五、遴选\n专家评审。',
    ['专家评审'],
  ],
  ['云泽省教育厅', '四、推荐程序\n收到材料后，依次进行形式审查、网络评审。', ['形式审查', '网络评审']],
  [
    '云泽省教育厅',
    '时间\t环节\t内容\n5月\t市县推荐\t市协会初核并报省厅\n6月\t评审\t书面评审、现场答辩',
    ['书面评审', '现场答辩'],
  ],
  [
    '云泽省民政厅',
    '阶段\t时间\t内容\n审核\t4月\t县级审核把关、实地核实\n评审\t6月\t形式审查、专家评审',
    ['形式审查', '专家评审'],
  ],
  ['海州市总工会', '（一）推荐申报（3月）。由各基层工会推荐，市总工会对材料进行资格审查。', ['资格审查']],
])('while works come in only whoever calls judges, and no house below it: %s, %s', (issuer, body, names) => {
  expect(shown(issuer, body)).toEqual(names)
})
