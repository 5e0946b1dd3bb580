import { expect, test } from 'vitest'
import { deadlinesIn } from '../../../../../../test/samples/noticeDeadlines.ts'

test.each<[string, string[]]>([
  [
    '5月6日至5月19日，组委会邀请专家评审，5月底前公布结果。5月5日前报送。',
    ['2023-05-19 review', '2023-05-31 award', '2023-05-05 submission'],
  ],
  ['5月5日前报送。5月18日至5月19日公示。', ['2023-05-05 submission', '2023-05-19 publicity']],
  ['5月5日前报送。5月6日至5月19日，各单位自行组织评选。', ['2023-05-05 submission']],
  ['5月5日前报送。5月6日至5月19日举办培训班。', ['2023-05-05 submission']],
])('a stretch of days in which works are judged or shown: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})

test.each<[string, string[]]>([
  ['征集时间：自通知发布之日起至5月19日。\n未在5月19日前报送的，不再纳入。', ['2023-05-19 submission']],
  ['5月19日前完成初审并上报市总工会。', ['2023-05-19 submission']],
  [
    '6月底完成初选，7月10日前完成终评。5月19日前报送。',
    ['2023-06-30 review', '2023-07-10 review', '2023-05-19 submission'],
  ],
  ['6月9日前，县工会牵头对上报案例进行初审。5月19日前报送。', ['2023-06-09 review', '2023-05-19 submission']],
  ['6月9日前，经集体研究提出建议名单。5月19日前报送。', ['2023-06-09 review', '2023-05-19 submission']],
  ['考察组赴现场走访，6月9日前提交考察报告。5月19日前报送。', ['2023-06-09 review', '2023-05-19 submission']],
  [
    '安排\n事项\t时间\n征集截止\t2023年5月19日\n评审结束\t2023年6月9日',
    ['2023-05-19 submission', '2023-06-09 review'],
  ],
  ['于5月19日前完成内部遴选，将案例发送至邮箱。', ['2023-05-19 submission']],
  ['5月5日前确定选题，5月19日前交稿。', ['2023-05-05 registration', '2023-05-19 submission']],
  ['5月19日前将作品及报名表发送至邮箱。', ['2023-05-19 submission']],
  ['5月6日开始收稿，5月19日停止收稿。', ['2023-05-19 submission']],
  ['三、作品征集\n5月6日至5月19日。逾期不收。', ['2023-05-19 submission']],
  ['5月19日前，各学院完成审核并在平台上传。', ['2023-05-19 submission']],
  ['三、安排\n作品选送阶段（4月21日—5月19日）', ['2023-05-19 submission']],
  [
    '5月5日前报送。\n总结表彰阶段：5月19日前，召开表彰会，发布名录。',
    ['2023-05-05 submission', '2023-05-19 award'],
  ],
  ['5月5日前报送。入选通知书于5月19日前寄出。', ['2023-05-05 submission', '2023-05-19 other']],
  ['文字稿：5月5日前；视频：5月19日前。', ['2023-05-05 submission', '2023-05-19 submission']],
  ['5月5日前报送。获奖名单于5月19日前在本报公布。', ['2023-05-05 submission', '2023-05-19 award']],
])('what is handed in, announced or told by a day: 「%s」', (body, expected) => {
  expect(deadlinesIn(body)).toStrictEqual(expected)
})
