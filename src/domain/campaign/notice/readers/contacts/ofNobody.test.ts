import { expect, test } from 'vitest'
import { readingOf } from '../../../../../../test/samples/notices.ts'

test.each([
  '邮编：000000。',
  'QQ群：12345678。',
  '传真：0513-00000001。',
  '微信号：13800000000。',
  '各单位确定一名联系人。',
  '请填写联系人信息表。',
  '推荐表应写明联系人、联系电话。',
  '账号：00000000000。',
  '统一社会信用代码：12345678。',
  '20230519。',
  '王主任出席会议并讲话。',
  '各位老师请注意查收。',
  '■联系我们',
  '欢迎联系我会。',
  '收件人：征文活动组委会办公室。',
  '联系人：公司党群工作部',
  '电话报名截至2023年。',
])('nobody is to be asked in: %s', (words) => {
  const { rules, asked } = readingOf('contact', words, '联系方式')
  expect([...rules, ...asked]).toEqual([])
})
