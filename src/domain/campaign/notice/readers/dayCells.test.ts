import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../../../test/samples/noticeDeadlines.ts'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

test.each<[string, string[]]>([
  [
    '三、进度\n环节\t时间\n组织申报\t2023/4/3-2023/5/19\n专家函评\t从5月22日到6月9日\n结果发布\t6月12日—6月30日',
    ['2023-05-19 submission', '2023-06-09 review', '2023-06-30 award'],
  ],
  [
    '四、日程\n时间\t事项\n2023.4.3-2023.4.28\t网上报名\n自2023年5月4日至2023年5月19日\t上传作品',
    ['2023-04-28 registration', '2023-05-19 submission'],
  ],
  [
    '二、安排\n事项\t完成时限\n选题申报\t4月28日\n提交成稿\t5月19日\n结果发布\t6月30日',
    ['2023-04-28 registration', '2023-05-19 submission', '2023-06-30 award'],
  ],
  [
    '三、安排\n环节\t论文\t微课\n意向登记\t不用登记\t4月28日前在“研修网”填写\n成果报送\t5月12日前\t5月19日前',
    ['2023-04-28 registration', '2023-05-12 submission', '2023-05-19 submission'],
  ],
  [
    '三、安排\n步骤\t起止\t由谁\n网评\t5月22日—6月9日\t各学科组\n评审结果\t6月30日前\t秘书处',
    ['2023-06-09 review', '2023-06-30 review', 'not-stated'],
  ],
  ['递交时间\t今年5月19日，过时不收。', ['2023-05-19 submission']],
  ['网上报名时间\t4月3日—5月12日（以系统记录为准）', ['2023-05-12 registration', 'not-stated']],
  ['展出时间\t5月22日—6月9日，免费参观。', ['not-stated']],
  ['联系方式\t2023.5.19', ['not-stated']],
  [
    '进度\n阶段\t时间\t任务\n案例提交\t4月3日—5月19日\t填报\n结果发布\t6月5日—6月9日\t在网站公示',
    ['2023-05-19 submission', '2023-06-09 publicity'],
  ],
  [
    '进度\n阶段\t时间\t任务\n自主申报\t4月3日—4月28日\t填报\n县区初审\t5月4日—5月19日\t初审推荐',
    ['2023-04-28 submission', '2023-05-19 relay'],
  ],
])('a day in a cell is of what the cell beside it names: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  [
    '三、步骤\n（一）作品提交。2023年4月3日至5月19日，各单位认真组织。\n（二）表彰。6月30日前，在媒体上作宣传。',
    ['2023-05-19 submission', '2023-06-30 award'],
  ],
  [
    '三、流程\n2023.4.3-2023.4.28：网上报名\n2023.5.4-2023.5.19：上传作品\n从5月22日到6月9日：初评',
    ['2023-04-28 registration', '2023-05-19 submission', '2023-06-09 review'],
  ],
  [
    '第三部分 步骤\n一是组织申报，4月3日至4月28日。各地摸排线索。\n二是审核推荐，5月4日至5月19日。逐一把关。\n三是遴选公布，5月22日至6月30日。',
    ['2023-04-28 submission', '2023-05-19 submission', '2023-06-30 review'],
  ],
  [
    '推荐对象所在单位须于4月28日前张榜公布。请于5月19日前报送。',
    ['2023-04-28 award', '2023-05-19 submission'],
  ],
  [
    '入选家庭由社区征求意见，社区应于4月28日前贴出名单。请于5月19日前报送。',
    ['2023-04-28 other', '2023-05-19 submission'],
  ],
  ['作品须于2022年12月31日前由本人做成。请于5月19日前报送。', ['2023-05-19 submission']],
  [
    '三、流程\n（1）在线报名，时间为4月3日至4月28日\n（2）提交作品（时间：5月4日—5月19日）\n（3）海选——5.22—6.9',
    ['2023-04-28 registration', '2023-05-19 submission', '2023-06-09 review'],
  ],
  [
    '三、步骤\n第1步：报名，即日起至4月28日\n第2步：推荐申报，5月4日至5月19日',
    ['2023-04-28 registration', '2023-05-19 submission'],
  ],
  [
    '三、步骤\n—作品收集，5月4日—5月19日。各单位认真遴选。\n—专家论证，5月22日—6月9日。',
    ['2023-05-19 submission', '2023-06-09 review'],
  ],
  ['三、步骤\n（一）作品收集。5月19日前，各单位认真遴选，按要求报送。', ['2023-05-19 submission']],
  ['自4月3日开始受理论文，5月19日停止受理。', ['2023-05-19 submission']],
  ['报名及视频提交于5月19日结束。', ['2023-05-19 submission']],
  ['请于5月12日前致电秘书处确认参赛。', ['2023-05-12 registration', 'not-stated']],
  ['各车间可在5月19日以前随时投递。', ['2023-05-19 submission']],
  ['获奖名单将于6月30日前公布，投稿请于5月19日前完成。', ['2023-06-30 award', '2023-05-19 submission']],
  ['请于5月12日前回复是否参加，5月19日前提交。', ['2023-05-12 registration', '2023-05-19 submission']],
  ['须在5月19日前把成果交到团委，由专人登记造册。', ['2023-05-19 submission']],
  ['图片宽高比为1.5—2.5。请于5月19日前报送。', ['2023-05-19 submission']],
  ['二、报名\n（一）报名截止时间\n自通知发布之日起至5月12日。', ['2023-05-12 registration', 'not-stated']],
  ['二、报名时间\n截止时间为5月12日。', ['2023-05-12 registration', 'not-stated']],
  ['即日起至5月12日报名，扫码填写。', ['2023-05-12 registration', 'not-stated']],
  ['报名时间截至5月12日，以系统提交时间为准。', ['2023-05-12 registration', 'not-stated']],
  ['五、征稿时间\n5月19日24时（以收到为准）', ['2023-05-19 24:00 submission']],
  ['征稿时间为5月19日截止。', ['2023-05-19 submission']],
  [
    '五、征集时间\n（一）截止时间为5月19日。\n（二）6月9日前，组委会评出等次。',
    ['2023-05-19 submission', '2023-06-09 review'],
  ],
  ['征集于5月19日结束，评选6月9日前完成。', ['2023-05-19 submission', '2023-06-09 review']],
  ['5月19日为最后报送期限。', ['2023-05-19 submission']],
  ['各推荐单位最迟于5月12日前确定一名联络员。', ['2023-05-12 registration', 'not-stated']],
  ['请于5月12日前报名参加培训。', ['2023-05-12 registration', 'not-stated']],
  ['请于5月19日前发给张某。6月30日前市总将通报表扬。', ['2023-05-19 submission', '2023-06-30 award']],
  ['（三）截稿\n八月十一日前', ['2023-08-11 submission']],
])('what names the time tells what is due: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test('a college hands in to the university before the university reads', () => {
  const body = '各系于5月12日前报学院，学院于5月19日前报学校教务处。'
  expect(deadlinesIn(body, '江州大学教务处\n2023年3月1日')).toStrictEqual([
    '2023-05-12 relay',
    '2023-05-19 submission',
  ])
})

test('a shop hands in to the works before the works hand in to the company', () => {
  const body = '5月12日前，各车间初评后报分厂；5月19日前，分厂推荐至公司工会。'
  expect(deadlinesIn(body, '海州钢铁公司工会\n2023年3月1日')).toStrictEqual([
    '2023-05-12 relay',
    '2023-05-19 submission',
  ])
})

test.each<[string, (string | undefined)[]]>([
  ['邻里故事5月19日截止交稿，微心愿项目5月26日截止交稿。', ['邻里故事', '微心愿项目']],
  ['各县于5月19日前报送，市直属基层工会放宽至5月26日前。', [undefined, '市直属基层工会']],
  ['活动5月19日截止。', [undefined]],
])('of what or for whom the day is in 「%s」', (body, expected) => {
  expect(kindIn('deadline', noticeWith(body)).rules.map(({ appliesTo }) => appliesTo)).toStrictEqual(expected)
})
