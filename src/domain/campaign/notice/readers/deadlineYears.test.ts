import { expect, test } from 'vitest'
import { kindIn } from '../../../../../test/samples/notices.ts'

test.each([
  ['关于征集案例的通知\n安委办〔2023〕18号', '2023-06-09'],
  ['关于征集案例的通知\n（2022年第6号）', '2022-06-09'],
  ['关于征集2022年度优秀成果的通知\n校发〔2023〕6号', '2023-06-09'],
  ['关于征集2022—2023学年班主任案例的通知', '2023-06-09'],
  ['关于征集2022—2023学年第一学期案例的通知', '2022-06-09'],
  ['关于征集案例的通知\n校发〔2023〕6号\n项目建成时间：2018年1月1日—2022年6月30日。', '2023-06-09'],
  ['关于征集案例的通知\n根据校发〔2021〕5号文件，现征集案例。', '--06-09'],
])('a day without a year is of the year of the paper: 「%s」', (top, day) => {
  const { rules } = kindIn('deadline', `${top}\n请于6月9日前将案例报送办公室。`)
  expect(rules.map(({ value }) => value.date)).toStrictEqual([day])
})
