import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../../../test/samples/noticeDeadlines.ts'

test.each<[string, string[]]>([
  ['活动时间：2023年4月1日至5月19日，逾期不再受理。', ['2023-05-19 submission']],
  [
    '阶段\t时间\t责任单位\n案例撰写\t4月3日至4月28日\t各单位\n报送\t5月4日至5月19日\t各单位',
    ['2023-04-28 other', '2023-05-19 submission'],
  ],
  [
    '（一）学校发动（3月中旬至4月28日）。\n（二）作品报送（5月4日至5月19日）。',
    ['2023-04-28 other', '2023-05-19 submission'],
  ],
  [
    '一、步骤\n（一）调研撰写阶段（3月至4月）。\n（二）报送阶段（5月4日至5月19日）。',
    ['2023-05-19 submission'],
  ],
  ['活动时间及方式\n1.活动时间：2023年4月1日—2023年5月19日。过期不候。', ['2023-05-19 submission']],
  ['一、活动时间和报送方式\n1、时间：2023年4月1日至2023年5月19日。', ['2023-05-19 submission']],
  ['一、时间安排：4月1日至5月19日，超时系统自动关闭。', ['2023-05-19 submission']],
  ['活动起止时间：4月1日至5月19日（以提交时间为准）。', ['2023-05-19 submission']],
  ['五、送稿时间及地点\n5月16日—5月19日；工会办公室', ['2023-05-19 submission']],
  ['交件时间：5月16日至5月19日（工作日）。', ['2023-05-19 submission']],
  ['参评时间：4月1日—5月19日', ['2023-05-19 submission']],
  ['活动时间：4月1日至6月30日，征集作品。请于5月19日前报送。', ['2023-05-19 submission']],
  ['活动时间：2023年4月1日至5月19日。', ['not-stated']],
  ['一、活动时间\n2023年3月至10月。', ['not-stated']],
  ['展览时间：5月20日至5月30日，展出征集的作品。', ['not-stated']],
  ['一、时间及地点\n5月20日至5月30日，市文化馆展出征集的作品。', ['not-stated']],
  ['活动从4月1日开始，至12月31日结束，分三个阶段。', ['not-stated']],
  ['活动从4月1日开始，至5月19日结束，逾期不收。', ['2023-05-19 submission']],
  ['评审阶段：9月至10月。先作形式审查。', ['not-stated']],
  ['第四阶段：评审表彰（6月下旬—7月）。', ['not-stated']],
  ['评审阶段：9月至10月底。', ['2023-10-31 review', 'not-stated']],
  ['征集内容：2023年2月至5月，全区职工投身复工的所历所感。', ['not-stated']],
  [
    '（一）项目申报（5月5日至31日）。各县于5月19日前报名。',
    ['2023-05-31 submission', '2023-05-19 registration'],
  ],
  ['（一）申报（5月5日—31日）。各单位于5月31日前将材料报送市总。', ['2023-05-31 submission']],
  ['一、竞赛时间\n5月20日至5月22日，在体育馆举行，逾期不候。', ['not-stated']],
])('a time without a name is the one of handing in where its words tell so: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '交送初稿的截止日期：“先锋杯”“班组杯”类论文为2023年5月26日，“长江杯”论文为2023年5月19日；届时请交。',
    ['2023-05-26 submission', '2023-05-19 submission'],
  ],
  ['征稿截止：《案例》5月26日，《故事》5月19日。', ['2023-05-26 submission', '2023-05-19 submission']],
  [
    '投稿时间：故事类为5月12日，摄影类为5月26日，微视频为6月9日。',
    ['2023-05-12 submission', '2023-05-26 submission', '2023-06-09 submission'],
  ],
  ['培训时间：第一期为5月12日，第二期为5月26日。', ['not-stated']],
  ['展览时间：“新风杯”为5月12日，“书香杯”为5月26日。', ['not-stated']],
])('one label before the days of several kinds: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '电子版请于5月23日（周二）晚上20:00前发送至邮箱，纸质版请于5月24日（周三）12:00-17:00报送至109室。',
    ['2023-05-23 20:00 submission', '2023-05-24 17:00 submission'],
  ],
  ['纸质材料请于5月24日9:00—17:00送至工会办公室。', ['2023-05-24 17:00 submission']],
  ['请于5月24日上午将纸质材料送至市总工会。', ['2023-05-24 submission']],
  ['作品于5月24日当天交至工会。', ['2023-05-24 submission']],
  ['5月24日9:00—11:30在市总召开培训会。请于5月19日前报送。', ['2023-05-19 submission']],
])('the day and the hours at which something is handed in: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['一、推荐时间\n截至2023年5月19日下午17:00，逾期将不予受理。', ['2023-05-19 17:00 submission']],
  ['一、推荐时间\n截至2023年5月19日。', ['2023-05-19 submission']],
  ['征文自即日起接收，截至5月19日。', ['2023-05-19 submission']],
  ['论文报送截止时间由6月10日延至2023年7月4日，报名系统届时自动关闭。', ['2023-07-04 submission']],
  ['什么时候交：2023年3月20日至2023年5月19日。', ['2023-05-19 submission']],
  ['报名截至5月19日。', ['2023-05-19 registration', 'not-stated']],
  ['稿件收集截至5月19日24时，过时不再接收。', ['2023-05-19 24:00 submission']],
  ['截至2023年2月28日，全市已建站点120个。请于5月19日前报送。', ['2023-05-19 submission']],
  ['截至5月19日，共收到案例35篇。', ['not-stated']],
  ['年龄不超过35周岁（截至2023年6月30日）。请于5月19日前报送。', ['2023-05-19 submission']],
  ['报送材料中的数据截至2022年12月31日。请于5月19日前报送。', ['2023-05-19 submission']],
  ['本通知截至5月19日有效。', ['not-stated']],
  ['每校5月19日前报1—2件作品。', ['2023-05-19 submission']],
  ['5月19日前各单位送2名选手参加培训。', ['not-stated']],
  ['文中数据统计截止到2023年2月28日。', ['not-stated']],
  ['数据填报截止时间为5月19日。', ['2023-05-19 submission']],
])('what is reached by a day is a limit or a state: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})
