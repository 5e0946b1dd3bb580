import { expect, test } from 'vitest'
import { kindIn } from '../../../../test/samples/notices.ts'

const text =
  '关于征集典型案例的通知 各基层工会：为总结各单位在劳动竞赛、技能提升、安全生产、职工服务等方面的好经验好做法，充分发挥先进典型的示范引领作用，激励广大职工建功立业，市总工会决定开展典型案例征集活动。现将有关事项通知如下： 一、征集主题 案例以劳动竞赛为主题，内容真实，做法具体，具有较强的推广价值。 二、征集对象 全市各基层工会。 三、征集要求 案例须为原创，字数2500字左右。 四、报送方式 请于4月20日前将电子版发至anli@example.org，逾期不再受理。 联系人：王干事 联系电话：0513-00000000 '

test.each([
  ['附件：案例推荐表 海州市总工会 2023年3月1日', ['案例推荐表'], ['海州市总工会'], '2023-03-01'],
  [
    '附件1：推荐表 附件2：汇总表 海州市总工会 二〇二三年三月一日',
    ['推荐表', '汇总表'],
    ['海州市总工会'],
    '2023-03-01',
  ],
  ['海州市总工会  海州市教育局 2023年3月1日', [], ['海州市总工会', '海州市教育局'], '2023-03-01'],
  ['“书香海州”组委会 2023年3月1日', [], ['“书香海州”组委会'], '2023-03-01'],
  ['附件：1.案例推荐表', ['案例推荐表'], ['市总工会'], undefined],
  ['全国“青石杯”书画大赛组委会 2023年3月1日', [], ['全国“青石杯”书画大赛组委会'], '2023-03-01'],
  ['特此通知 校工会 人事处', [], ['校工会', '人事处'], undefined],
  ['特此通知 海州市教育局', [], ['海州市教育局'], undefined],
])('a notice without line ends closes with its attachments, who signs and the day: %s', (close, titles, names, date) => {
  expect(kindIn('attachment', text + close).rules.map(({ value }) => value.title)).toEqual(titles)
  expect(kindIn('issuer', text + close).rules.map(({ value }) => value.name)).toEqual(names)
  expect(kindIn('issueDate', text + close).rules[0]?.value.date).toBe(date)
  expect(kindIn('deadline', text + close).rules[0]?.value.date).toBe(date ? '2023-04-20' : '--04-20')
})

test.each([
  ['海州市总工会 2023年3月1日', '海州市总工会'],
  ['海州市总工会办公室 2023年3月1日印发', '海州市总工会办公室'],
])('a short notice in one line without sections closes so as well: %s', (close, name) => {
  const short =
    '关于征集典型案例的通知 各单位： 为总结经验，现开展案例征集，围绕安全生产，每篇2000字左右。请于5月19日前将案例发送至邮箱anli@example.org，逾期不予受理。联系人：王干事，电话：0513-00000000。 '
  expect(kindIn('issuer', short + close).rules.map(({ value }) => value.name)).toEqual([name])
  expect(kindIn('deadline', short + close).rules[0]?.value.date).toBe('2023-05-19')
})

test('points in one line that western stops close are points', () => {
  const row =
    '有关事项如下: 1. 内容围绕安全生产,每篇2000字左右. 2. 请于2023年5月19日前将案例发至anli@example.org,逾期不予受理. 3. 联系人:王干事,电话:0513-00000000.'
  expect(kindIn('lateRule', `关于征集案例的通知\n\n各单位:\n${row}\n`).rules[0]?.value.raw).toBe(
    '逾期不予受理',
  )
})

const inLines = '关于征集论文的通知\n\n各单位：\n现将有关事项通知如下。\n1.论文3000字以内。\n'

test.each([
  ['2.请于3月8日前上报。江州市教育局教研室2019-1-22附表 1 论文篇目', ['江州市教育局教研室'], '2019-01-22'],
  [
    '2.请于3月8日前上报，逾期不候。江州市教育局2019年1月22日附件：1.推荐表2.汇总表',
    ['江州市教育局'],
    '2019-01-22',
  ],
  ['2.请于3月8日前上报。江州市教育局2019年1月22日', ['江州市教育局'], '2019-01-22'],
  ['2.请于3月8日前上报。江州市总工会 江州市妇联 2019.1.22', ['江州市总工会', '江州市妇联'], '2019-01-22'],
  [
    '2.请于3月8日前上报。特此通知江州大学图书馆二〇一九年一月二十二日（此件公开发布）',
    ['江州大学图书馆'],
    '2019-01-22',
  ],
  ['2.于3月8日前发至邮箱a@example.org江州市文联2019年1月22日', ['江州市文联'], '2019-01-22'],
  ['2.请于3月8日前上报。\n附件：推荐表江州市教育局2019年1月22日', ['江州市教育局'], '2019-01-22'],
  ['2.请于3月8日前上报。\n江州市教育局2019年1月22日附件：推荐表', ['江州市教育局'], '2019-01-22'],
])('who signs and the day glued to what stands around them part from it: %s', (words, names, date) => {
  expect(kindIn('issuer', inLines + words).rules.map(({ value }) => value.name)).toEqual(names)
  expect(kindIn('issueDate', inLines + words).rules[0]?.value.date).toBe(date)
  expect(kindIn('deadline', inLines + words).rules[0]?.value.date).toBe('2019-03-08')
})

test.each([
  '2.统一报江州市教育局2019年1月22日\n江州市总工会\n2018年12月3日',
  '2.按照江州市教育局2019年1月22日（周二）会议精神办理。\n江州市总工会\n2018年12月3日',
  '2.报送。县教育局2019年1月22日\n3.评审。市教育局2019年3月22日\n江州市总工会\n2018年12月3日',
])('a body and a day within a text sign nothing: %s', (words) => {
  expect(kindIn('issuer', inLines + words).rules.map(({ value }) => value.name)).toEqual(['江州市总工会'])
  expect(kindIn('issueDate', inLines + words).rules[0]?.value.date).toBe('2018-12-03')
})

test.each([
  ['欢迎投稿。 江州晚报社 江州老街文化有限公司', ['江州晚报社', '江州老街文化有限公司']],
  ['欢迎投稿。 江州学院党委宣传部', ['江州学院党委宣传部']],
  ['优秀作品送 江州学院党委宣传部', []],
])('who signs without a day behind the last sentence of a line is read: %s', (close, names) => {
  const line =
    '各支部：为庆祝节日，现征集身边的故事，每篇1500字以内，要求真实感人，6月10日前发到dj@example.org，择优编印成册，发给大家学习，请踊跃参加本次征集活动。'
  expect(kindIn('issuer', line + close).rules.map(({ value }) => value.name)).toEqual(names)
})
