import { expect, test } from 'vitest'
import { noticeText } from '../noticeText.ts'
import { focusAreas } from './focusAreas.ts'

function textsIn(body: string): string[] {
  const notice = noticeText(
    `关于征集案例的通知\n各单位：\n通知如下。\n${body}\n九、时间\n请于十月底前报送。\n`,
  )
  return focusAreas(notice).rules.flatMap((rule) => (rule.kind === 'focusArea' ? [rule.value.text] : []))
}

test.each<[string, string[]]>([
  ['一、主题\n围绕民主管理、技能培训、文化建设选材撰写。', ['民主管理', '技能培训', '文化建设']],
  ['一、课例主题\n围绕政治启蒙、道德养成、全面发展设计，可结合时事。', ['政治启蒙', '道德养成', '全面发展']],
  ['一、主题\n围绕课堂教学、单元整合、作业设计，各选一题。', ['课堂教学', '单元整合', '作业设计']],
  [
    '一、课程主题\n从预防欺凌、防范诈骗、远离毒品、道路与消防安全中选择。',
    ['预防欺凌', '防范诈骗', '远离毒品', '道路与消防安全'],
  ],
  ['一、内容\n记录个体工商户艰苦创业、诚信经营、邻里互助的点滴故事。', ['艰苦创业', '诚信经营', '邻里互助']],
  [
    '项目一：护理案例\n围绕延续护理、专科护理、互联网+护理服务开展的改善活动，案例四千字。',
    ['延续护理', '专科护理', '互联网+护理服务'],
  ],
  [
    '一、重点\n此次征集聚焦按比例就业、集中就业、自主创业三种就业形态。',
    ['按比例就业', '集中就业', '自主创业'],
  ],
  [
    '一、内容\n讲述古树的来历、守护人的坚守、抢救的经过，或古树带动乡村发展的事例。',
    ['古树的来历', '守护人的坚守', '抢救的经过', '古树带动乡村发展的事例'],
  ],
  ['一、参加范围\n全系统职工，重点是收银员、快递员、保管员、导游等一线岗位职工。', []],
  ['一、什么样的队伍可以报？\n在重大工程、抢险救灾、科技攻关中组建的队伍。', []],
])('the names in %j end where it is told what to make of them and begin behind whose they are', (body, expected) => {
  expect(textsIn(body)).toEqual(expected)
})
