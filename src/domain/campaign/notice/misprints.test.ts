import { expect, test } from 'vitest'
import { noticeWith } from '../../../../test/samples/notices.ts'
import { misprints } from './misprints.ts'
import { noticeText } from './noticeText.ts'

function asked(body: string, top = '') {
  return misprints(noticeText(`${top}${noticeWith(body)}`), []).map(
    ({ kind, values }) => `${kind} ${values['seen']}`,
  )
}

test.each([
  ['海工发〔2023〕号', '[2023]号'],
  ['海工发〔2023〕××号', '[2023]××号'],
  ['海工发〔202□〕5号', '[202□]5号'],
])('the number of a paper that has lost figures in %s is asked about', (number, seen) => {
  expect(asked('案例须真实。', `${number}\n`)).toEqual([`documentNumber ${seen}`])
})

test.each<[string, string[]]>([
  ['邮箱：hz_gh◎example.com。', ['mailbox hz_gh◎example.com']],
  ['邮箱：hz_gh@163.', ['mailbox hz_gh@163.']],
  ['邮箱：@example.com，请注明。', ['mailbox @example.com']],
  ['关注微博@海州工会，留言即可。', []],
  ['征集时间：6月1日6月30日。', ['deadline 6月1日6月30日']],
  ['征集时间：6月1日至630日。', ['deadline 630日']],
  ['截止时间：2023-6-1□，逾期不候。', ['deadline 2023-6-1□']],
  ['请于6月18日25时前报送。', ['deadline 25时']],
  ['结果公示5个工作，无异议后公布。', ['publicityPeriod 5个工作']],
  ['每篇不超字，配图3张。', ['textLimit 不超字']],
  ['名额：\n单位\t征文\n东城区\t□篇', ['quota □篇']],
  ['另报一份情况报告，□500字以内。', ['textLimit □500字以内']],
  ['请勾选篇幅，□500字以内，□800字以内。', []],
  ['每项不超过两千宇。', ['textLimit 千宇']],
  ['联系人：王干事，电话：0513-。', ['contact 0513-']],
  ['联系人：王干事，电话：00□0000。', ['contact 00□0000']],
  ['楼宇党建案例不超过3个。', []],
])('what copying lost in %s is asked about', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['每个站段推荐不超过□个。', ['quota □个']],
  ['（四）公示。□个工作日，在网站公布。', ['publicityPeriod □个工作日']],
  ['单位\t名额\n各县总工会\t不少10\n各产业工会\tl个', ['quota 不少10', 'quota l个']],
  ['单位\t其中\n其他工会\t各不少1\n各产业工会\t各不少于1', ['quota 各不少1']],
  ['设“金牌讲述人”□人。', ['award □人']],
  ['推荐名额\n单位\t推荐人数\n各公司工会\t□人', ['quota □人']],
  ['3.30□字以内的事迹简介', ['textLimit 30□字以内']],
  ['申报类别：\n□家庭 □个人', []],
  ['在年3月21日至年3月20日期间发表。', ['deadline 年3月21日至年3月20日']],
  ['每年3月21日，学年3月1日开始。', []],
  ['邮箱：hz_ghexample.com.cn', ['mailbox hz_ghexample.com.cn']],
  ['接口人：宣传部 王干事 13800000000 / wanggsexample.com', ['mailbox wanggsexample.com']],
  ['尚工　0431-00000000　szexample.com', ['mailbox szexample.com']],
  ['登录网址https://wanggsexample.com填报。', []],
  ['单位\t限报数\n学会（会员不足5O00人）\t2项', ['quota 5O00人']],
  ['各县（市、区）报送4至■篇。', ['quota ■篇']],
  ['老照片不少于□0组。', ['quota □0组']],
  ['案例正文15■0字左右。', ['textLimit 15■0字左右']],
  ['每篇不超过2□00字。', ['textLimit 2□00字']],
  ['电子版发至yt□l@example.com。', ['mailbox yt□l@example.com']],
  ['照片不少于□张，每张不小于□M。', ['photos □张', 'photos □M']],
  ['联系人：王干事，0513-000□0000。', ['contact 0513-000□0000']],
  ['请于8月□5日前报送。', ['deadline □5日']],
  ['评出一等奖□个、二等奖10个。', ['award □个']],
  ['另附工作照□张。', ['photos □张']],
  ['职工2O00人至5000人的单位限报4项。', ['quota 2O00人']],
  ['每篇附照片2—□张。', ['photos □张']],
  ['职工100□人以上的企业推荐3项。', ['quota 100□人']],
  ['职工20□人（含）以上的企业推荐3项。', ['quota 20□人']],
  ['结果公示□0个工作日。', ['publicityPeriod □0个工作日']],
])('a box in %s is asked about', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['正文8O0—l500字。', ['textLimit 8O0-l500字']],
  ['正文12□0—1800字。', ['textLimit 12□0-1800字']],
  ['正文12□0至1800字。', ['textLimit 12□0至1800字']],
  ['每家报l至2个。', ['quota l至2个']],
  ['不能超过l篇。', ['quota l篇']],
  ['一等奖占l5%。', ['award l5%']],
  ['附工作照l张。', ['photos l张']],
  ['不足l00人的企业推荐1项。', ['quota l00人']],
  ['评出一等奖l0个。', ['award l0个']],
  ['授予“标准化示范单位”1□个。', ['award 1□个']],
  ['公示l5天。', ['publicityPeriod l5天']],
  ['请于6月l5日l7:30前报送。', ['deadline l5日', 'deadline l7:30']],
  ['每张不小于2OOK。', ['photos 2OOK']],
  ['发至hdaxj@exarnple.org。', ['mailbox hdaxj@exarnple.org']],
  ['发至ptgh_xj@163.c0m。', ['mailbox ptgh_xj@163.c0m']],
])('a letter read for a figure in %s is asked about', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['全文不少800字。', ['textLimit 不少800字']],
  ['附照片，大小2M以。', ['photos 2M以']],
  ['内容提要25 0字以内。', ['textLimit 250字']],
  ['请于4月2 日前报送。', ['deadline 2日']],
  ['请于2023年58日前报送。', ['deadline 58日前']],
  ['电子稿发hzgh126.com。', ['mailbox hzgh126.com']],
])('a sign lost in %s is asked about', (words, expected) => {
  expect(asked(words)).toEqual(expected)
})

test('a letter or box in the number of the paper is asked about', () => {
  expect(asked('请报送案例。', '海侨联〔2018〕□5号\n\n')).toEqual(['documentNumber [2018]□5号'])
  expect(asked('请报送案例。', '柏卫健发〔2020〕1O7号\n\n')).toEqual(['documentNumber [2020]1O7号'])
})

test('what a reader has asked about is not asked again', () => {
  const notice = noticeText(noticeWith('每篇不超过2□00字。'))
  const at = notice.plain.original.indexOf('2□00字')
  expect(misprints(notice, [[at, at + 2]])).toEqual([])
})

test.each([
  '□是　□否',
  '报送类别：□案例 □论文',
  '请在□内打√。',
  '□ 1个以上',
  '□3000字以上　□3000字以下',
  '□个人　□集体　□项目',
  '□单幅　□组照',
  '■ 日程',
  '网站www.example.org。',
  '2021项',
  '1 200字以内的简介。',
  '推荐O2O项目2个。',
  '请于 4 月 2 日前报送 1000 字左右的简介。',
  '请于4 月 12 日前报送。',
  '采用A0画幅，文件不超过5M，分辨率300dpi。',
  '全文以2000字以内为宜，照片3张以上。',
  '发至gxzgh@example.com。',
  '见 v.qq.com 和 mp.weixin.qq.com/s/abc。',
])('%s is whole', (words) => {
  expect(asked(words)).toEqual([])
})
