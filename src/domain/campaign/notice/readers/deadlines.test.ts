import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../../../test/samples/noticeDeadlines.ts'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  ['请于2023年5月19日前将案例报送市总工会。', ['2023-05-19 submission']],
  [
    '征集分两个阶段，第一阶段截至4月28日，第二阶段截至5月19日。',
    ['2023-04-28 submission', '2023-05-19 submission'],
  ],
  ['上半年作品5月19日前、下半年作品12月15日前报送。', ['2023-05-19 submission', '2023-12-15 submission']],
  [
    '先行组织初评，5月12日前完成；5月19日前把初评入围成果及申报表报市总工会。',
    ['2023-05-12 review', '2023-05-19 submission'],
  ],
  ['报送时间统一延后，即由5月12日延至5月19日。', ['2023-05-19 submission']],
  ['请于5月19日上午前报送。', ['2023-05-19 submission']],
  ['请于5月19日17:30（下班）前报送。', ['2023-05-19 17:30 submission']],
  ['原通知“5月12日前报送”更正为“5月19日前报送”。', ['2023-05-19 submission']],
  ['报送时间应为5月19日，不是5月18日。', ['2023-05-19 submission']],
  [
    '报名截止时间与作品提交截止时间分别为4月28日和5月19日。',
    ['2023-04-28 registration', '2023-05-19 submission'],
  ],
  ['2022年的征集已于6月30日截止，共收到案例200篇。', ['not-stated']],
  ['请于5月16日前缴纳评审费200元。', ['not-stated']],
  ['作品截止时间为5月19日，视频类作品顺延一周。', ['2023-05-19 submission', 'relative-date']],
  ['报送截止时间为5月19日，市总工会将召开推进会。', ['2023-05-19 submission']],
  ['请于5月19日前报送市总工会，参赛馆先报名。', ['2023-05-19 submission']],
  ['请于5月19日放学前交齐。', ['2023-05-19 submission']],
  ['去年的案例于4月18日截稿，今年请于5月19日前报送。', ['2023-05-19 submission']],
  ['上届活动4月18日截止后仍有来稿，本届请于5月19日前报送。', ['2023-05-19 submission']],
  [
    '各县（市、区）6月9日前，其他单位5月19日前，将材料报市总工会。',
    ['2023-06-09 submission', '2023-05-19 submission'],
  ],
  ['论文的完成时间为5月19日，届时将打印稿送市总工会。', ['2023-05-19 submission']],
  ['请于5月8日—5月19日工作时间报送。', ['2023-05-19 submission']],
  [
    '5月31日前完成初评；6月5日至6月9日在公众号进行网络投票。',
    ['2023-05-31 review', '2023-06-09 review', 'not-stated'],
  ],
  ['二、时间安排\n终审：6月5日—6月9日，召开评审会', ['2023-06-09 review', 'not-stated']],
  ['请于月底前报送。', ['relative-date']],
  ['请于暑假结束前报送。', ['relative-date']],
  ['请于开学后一周内报送。', ['relative-date']],
  ['请于5月X日前报送。', ['damaged-date']],
  ['请于  月  日前报送。', ['damaged-date']],
  ['请于5月19日17:00前将案例报送市总工会。', ['2023-05-19 17:00 submission']],
  ['请于５月１９日（周五）下午5点前发送至邮箱。', ['2023-05-19 17:00 submission']],
  ['请于5月19日中午12:00前提交。', ['2023-05-19 12:00 submission']],
  ['请于5月19日24时前提交。', ['2023-05-19 24:00 submission']],
  ['请于5月19日下班前报送。', ['2023-05-19 submission']],
  ['案例和推荐表于5月19日前一并报送，逾期不报的视作放弃。', ['2023-05-19 submission']],
  ['案例于5月19日前一式两份送市总工会。', ['2023-05-19 submission']],
  ['电子版务必于周五（5月19日）下午下班前发送。', ['2023-05-19 submission']],
  ['请于5月19日下班之前报送。', ['2023-05-19 submission']],
  ['于二〇二三年五月十九日之前统一报市总工会。', ['2023-05-19 submission']],
  ['于五月十九日下午五点半以前交到市总工会。', ['2023-05-19 17:30 submission']],
  ['截止日期：2023/5/19（以邮戳为准）。', ['2023-05-19 submission']],
  ['报送截止时间为2023年5月19日。', ['2023-05-19 submission']],
  ['征稿自即日起，5月19日截稿。', ['2023-05-19 submission']],
  ['征集时间：即日起至6月底。', ['2023-06-30 submission']],
  ['征集时间：2023年4月3日—5月31日。', ['2023-05-31 submission']],
  [
    '征集阶段（3月—5月）：各单位广泛发动。\n评审阶段（6月1日-6月30日）：组织评审。',
    ['2023-05-31 submission', '2023-06-30 review', 'several-readings'],
  ],
  ['最迟不晚于2023.5.19报送。', ['2023-05-19 submission']],
  ['请于20230519前报送电子版。', ['2023-05-19 submission']],
  ['5月15日前报电子版，5月19日前将纸质材料寄送至市总。', ['2023-05-15 submission', '2023-05-19 submission']],
  ['请于明年1月10日前报送。', ['2024-01-10 submission']],
  ['请于本月31日前报送。', ['2023-03-31 submission']],
  ['请于2023年5月8日至5月19日登录平台填报。', ['2023-05-19 submission']],
  [
    '各县请于6月9日前，直属单位请于5月19日前将案例报送市总。',
    ['2023-06-09 submission', '2023-05-19 submission'],
  ],
  ['时间要求：2023年6月9日（星期五）17时前。', ['2023-06-09 17:00 submission']],
  ['征文活动自通知下发之日起开始，6月9日截止。', ['2023-06-09 submission']],
  [
    '报名时间：3月1日—4月10日；作品上传时间：4月11日—6月9日。',
    ['2023-04-10 registration', '2023-06-09 submission'],
  ],
  [
    '我市将于6月20日前向省总工会报送，请各单位于6月9日前报送。',
    ['2023-06-20 relay', '2023-06-09 submission'],
  ],
  ['5月6日—6月9日期间，各单位可登录系统提交材料。', ['2023-06-09 submission']],
  ['截止时间：2023-05-19 18:00', ['2023-05-19 18:00 submission']],
  ['报送通道5月5日开通，5月19日17时关闭。', ['2023-05-19 17:00 submission']],
  ['5月19日为交稿的最后期限。', ['2023-05-19 submission']],
  ['收件至5月19日，以邮件发出时间为准。', ['2023-05-19 submission']],
  ['所有材料由各单位汇总，于五月十九日前一次性报至市总。', ['2023-05-19 submission']],
  [
    '交稿日期：首批稿件五月十九日下班前、末批稿件六月九日下班前。',
    ['2023-05-19 submission', '2023-06-09 submission'],
  ],
  ['三、征集时段\n自文件印发之日始，至2023年5月19日17时止。', ['2023-05-19 17:00 submission']],
  [
    '三、时间安排\n（一）5月19日止：各单位撰写，报市总工会；\n（二）6月9日止：完成公示。',
    ['2023-05-19 submission', '2023-06-09 publicity'],
  ],
  ['通道开放时间为2023年3月1日0时至2023年5月19日24时。', ['2023-05-19 24:00 submission']],
  ['先由街道初选，5月19日前把初选情况和全部材料汇至市总工会。', ['2023-05-19 submission']],
  ['5月12日，乡镇完成审核；5月19日，材料交到市总办公室。', ['2023-05-19 submission']],
  [
    '省总工会规定各市最终上报截止日为6月30日。请于5月19日前报送。',
    ['2023-06-30 relay', '2023-05-19 submission'],
  ],
  ['省里的申报截止日为6月30日，请各县于5月19日前报送。', ['2023-06-30 relay', '2023-05-19 submission']],
  ['请于5月19日将案例报送市总工会。', ['2023-05-19 submission']],
  [
    '请于5月19日前报送，6月底前完成评审，7月10日前公布结果。',
    ['2023-05-19 submission', '2023-06-30 review', '2023-07-10 award'],
  ],
  ['4月10日前网上报名，5月19日前上传材料。', ['2023-04-10 registration', '2023-05-19 submission']],
  [
    '5月12日前，职工将材料交所在单位；\n5月19日前，各单位报市总工会。',
    ['2023-05-12 relay', '2023-05-19 submission'],
  ],
  [
    '省总工会要求各市6月30日前完成上报。请各县于5月19日前报市总工会。',
    ['2023-06-30 relay', '2023-05-19 submission'],
  ],
])('the day due in 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['请于5月19前报送。', ['2023-05-19 submission', 'damaged-date']],
  ['1．5月19前，各单位将案例报市总工会。', ['2023-05-19 submission', 'damaged-date']],
  ['请于2023年519日前报送。', ['2023-05-19 submission', 'damaged-date']],
  ['征稿时间：2023410日至2023519日', ['2023-05-19 submission', 'damaged-date']],
  ['征稿时间：2023410日—519日', ['2023-05-19 submission', 'damaged-date']],
  ['征稿时间：2023年4月10至5月19。', ['2023-05-19 submission', 'damaged-date']],
  ['即日起至519日，将作品发至邮箱。', ['2023-05-19 submission', 'damaged-date']],
  ['请于20235月底前报送。', ['2023-05-31 submission', 'damaged-date']],
  ['每月作品发至邮箱，次月15日前评出上月的佳作。', ['relative-date']],
  ['征集时间：2023年3月15日至活动结束为止。', ['relative-date']],
  ['请于73日前报送。', ['2023-07-03 submission', 'damaged-date']],
  ['请于2023年44日以前报送。', ['2023-04-04 submission', 'damaged-date']],
  ['请于5月l9日前报送。', ['2023-05-19 submission', 'damaged-date']],
  ['请于5月19目前报送。', ['2023-05-19 submission', 'damaged-date']],
  ['请于20235月19日前报送。', ['2023-05-19 submission', 'damaged-date']],
  ['请于2023年111日前报送。', ['damaged-date']],
  ['请于2023年6月31日前报送。', ['damaged-date']],
  ['请于19日前报送。', ['damaged-date']],
  ['请于收到通知后10日内报送。', ['relative-date']],
  ['请于2023年5月20日前报送。', ['2023-05-20 submission', 'not-working-day']],
  ['（三）网络投票（2023年5月15日至5月21日）。', ['2023-05-21 review', 'not-stated']],
  ['请于2023年5月19日（周四）前报送。', ['2023-05-19 submission', 'conflict']],
  ['请于2023年5月中旬前报送。', ['2023-05-20 submission', 'not-working-day', 'several-readings']],
  ['请于2023年月20日前报送。', ['damaged-date']],
  ['请于2023年5月2日0前报送。', ['damaged-date']],
  ['请于2023年5月20日钱报送。', ['damaged-date']],
  ['请于2023年13月20日前报送。', ['damaged-date']],
  ['请于2022年5月19日前报送。', ['conflict']],
  ['请于国庆节前报送。', ['relative-date']],
  ['请于两周内报送。', ['relative-date']],
  ['案例2000字以内。', ['not-stated']],
  ['稿件报送截止时间为：2023519日；', ['2023-05-19 submission', 'damaged-date']],
])('what 「%s」 leaves open is asked', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each([
  '4月3日至4月7日举办培训班。',
  '论文须在2022年12月31日前发表。',
  '项目须在2023年3月31日前立项。',
  '申报人应为1985年1月1日前出生。',
  '活动时间：2023年3月至10月。',
  '根据2023年3月6日召开的会议安排，决定开展征集。',
  '案例应是2021年1月1日至2022年12月31日期间的做法。',
  '5月20日以后上报的不再受理。',
])('「%s」 sets no day for handing in', (body) => {
  expect(deadlinesIn(body)).toStrictEqual(['not-stated'])
})

test('a notice signed in December that names a day in February means the next year', () => {
  expect(deadlinesIn('请于2月28日前报送。', '海州市总工会\n2023年12月20日')).toStrictEqual([
    '2024-02-28 submission',
  ])
})

test('a notice without any year asks for it', () => {
  expect(deadlinesIn('请于5月19日前报送。', '海州市总工会')).toStrictEqual([
    '--05-19 submission',
    'year-missing',
  ])
})

test('the words of a limit, its weekday and what it applies to are told', () => {
  const { rules: due } = kindIn(
    'deadline',
    noticeWith('项目材料于7月20日前报送，摄影作品于8月15日下班前报送。'),
  )
  expect(
    due.map(({ value, appliesTo, quote }) => [quote, appliesTo, value.raw, value.weekday, value.workingDay]),
  ).toStrictEqual([
    ['7月20日前', '项目', '7月20日前', 4, true],
    ['8月15日下班前', '摄影作品', '8月15日下班前', 2, true],
  ])
})

test('a day without a year has the year of the other days, where nothing else tells one', () => {
  const body = '活动时间：2023年3月8日至4月28日。\n请于4月24日前报送作品。'
  expect(deadlinesIn(body, '海州市总工会')).toContain('2023-04-24 submission')
  const heading = '一、大赛时间\n2023年3月8日—4月24日\n二、投稿\n请于4月24日前报送作品。'
  expect(deadlinesIn(heading, '海州市总工会')).toStrictEqual(['2023-04-24 submission'])
  const told = '作品应为2021年1月1日以后拍摄。\n请于4月24日前报送作品。'
  expect(deadlinesIn(told, '海州市总工会')).toContain('--04-24 submission')
  const several = '请于2023年4月28日前报名，2024年4月28日前结束征集。\n请于4月24日前报送作品。'
  expect(deadlinesIn(several, '海州市总工会')).toContain('--04-24 submission')
})

test('the day on which a page of the web was put up tells the year, and not the year that is spoken of', () => {
  const notice = (posted: string) =>
    `关于推荐2022年优秀作品的通知\n${posted}\n各有关单位：\n请于5月13日前报送作品。\n`
  const dates = (posted: string) => kindIn('deadline', notice(posted)).rules.map(({ value }) => value.date)
  expect(dates('作者：宣教科 时间：2023-05-06')).toEqual(['2023-05-13'])
  expect(dates('校工会 发布于 2023-04-14 12:12:51')).toEqual(['2023-05-13'])
})

test('where nobody is known to call, the only day is its own', () => {
  const notice = '各县（市、区）教育局：\n一、报送\n文章于2023年3月20日前报送至市教育局基教处。\n'
  expect(kindIn('deadline', notice).rules.map(({ value }) => value.stage)).toEqual(['submission'])
})

test('a day that lost a figure is asked about with its month', () => {
  const { reading } = kindIn('deadline', noticeWith('材料于7月■0日前汇总报送。'))
  expect(reading.doubts.map(({ code, values }) => [code, values['seen']])).toEqual([
    ['damaged-date', '7月■0日前'],
  ])
})
