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
