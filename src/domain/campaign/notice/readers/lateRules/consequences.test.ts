import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../../test/samples/notices.ts'

function shown(body: string) {
  return kindIn('lateRule', noticeWith(body)).rules.map(({ value }) => value.raw)
}

test.each([
  '逾期的，单独成册',
  '未按时提交的均不予补报',
  '超过规定时间的来稿，请作者自行投寄',
  '届时未提供的，由研究室从历年名册中确定',
  '不能按期上报的请书面说明',
  '当天没有送达的，展位不予保留',
  '之后提交的只收入论坛资料集',
  '逾期请直接与省局联系',
  '逾期处理：移交下一年度征集',
  '逾期来稿不编入',
  '自评申报阶段未上传材料的机构不进入初核',
  '5月19日下午下班前未报的学校，请校长到局里说明',
  '征集期一到即停止收件',
  '延期之后再逾期的，协会不再作任何延长，一律退稿',
  '申请期结束后不再受理申请，也不再更换企业',
  '到期网盘关闭，不再接收',
  '到期后系统自动关闭，不予补报',
  '到时链接失效，不再受理',
])('whatever becomes of those who are late is the rule: 「%s」', (clause) => {
  expect(shown(`请于5月19日前报送案例。${clause}。`)).toStrictEqual([clause])
})

test('what follows from a locked system is read where it is told of those who are late', () => {
  expect(shown('系统到期自动锁定，未完成单位审核的视同未申报。')).toStrictEqual([
    '未完成单位审核的视同未申报',
  ])
})

test.each([
  '截至今天，仍未提交的单位请抓紧时间报送。',
  '去年有三个单位逾期报送，给评审带来不便。',
  '逾期未还的图书，请尽快归还。',
  '超过规定时间的视频，应剪辑后再报。',
  '截稿后，编辑部将在一个月内通知作者。',
  '征集结束后，作品由协会统一保管。',
  '公示期满无异议的，授予称号。',
  '未如期开工的项目不要推荐。',
  '提交后两日内未收到回执的，请来电查询。',
])('what is urged, asked or said of other things is no late rule: 「%s」', (words) => {
  expect(shown(words)).toStrictEqual([])
})

test.each<[string, string]>([
  ['拖到8月以后的不再收稿。', '拖到8月以后的不再收稿'],
  ['4月20日前上传，过时通道关闭，未传完的视为放弃。', '过时通道关闭，未传完的视为放弃'],
  ['不按时上报的单位在月度例会上作说明。', '不按时上报的单位在月度例会上作说明'],
  ['报送不及时的县（市、区），相应核减名额。', '报送不及时的县（市、区），相应核减名额'],
  ['5月底前报来，之后来的故事放到明年再说。', '之后来的故事放到明年再说'],
  ['投稿页面到时自动下线，不受理其他方式的投稿。', '投稿页面到时自动下线，不受理其他方式的投稿'],
  ['反馈迟了的，来不及列入材料。', '反馈迟了的，来不及列入材料'],
  ['错过6月7日17:00的，系统不支持补交。', '错过6月7日17:00的，系统不支持补交'],
  ['上报截止之后，名额不再保留，也不得更换人选。', '上报截止之后，名额不再保留，也不得更换人选'],
  ['4月1日以后投来的曲子，存进曲库，但是不参加评奖。', '4月1日以后投来的曲子，存进曲库，但是不参加评奖'],
])('what comes late, whatever the words for it: 「%s」', (body, expected) => {
  expect(shown(body)).toStrictEqual([expected])
})
