import { expect, test } from 'vitest'
import { kindIn } from '../../../../../test/samples/notices.ts'

/** Papers as `form`, `summary/county`. */
function read(words: string, heading = '报送要求') {
  const called = '关于征集典型案例的通知\n\n各县（市、区）总工会，各高校，各医院，各企业：\n'
  const notice = `${called}现将有关事项通知如下。\n一、${heading}\n${words}\n\n海州市总工会\n2023年3月1日\n`
  return kindIn('requirement', notice).rules.map(({ value: { what, of } }) => (of ? `${what}/${of}` : what))
}

test.each<[string, string[], string?]>([
  ['1.申报表。一事一表。\n2.查新报告。注明机构。\n3.演示文稿。不超过十页。', ['form', 'evidence', 'slides']],
  ['· 登记卡\n· 原创声明\n· 人物短视频', ['form', 'pledge', 'video']],
  ['须提交下列材料。\n（1）获奖证书复印件：按年份排列。\n（2）审核意见。', ['evidence', 'opinion']],
  ['案例正文\n推荐表\n承诺书', ['form', 'pledge'], '报送材料'],
  ['报送清单：\n□ 事迹材料\n□ 推荐表\n□ 公示证明', ['form', 'opinion']],
  ['资料提交：\n申报表　　必交\n联系人信息表　　必交', ['form', 'contact']],
  ['投稿时请随文附上：\n◇ 作者简介\n◇ 原创首发声明\n◇ 授权书', ['pledge', 'authorisation']],
  ['（一）设计说明书；\n（二）时长3分钟的汇报视频；', ['video'], '方案组成'],
  ['需要交哪些材料？\n推荐表、案例文本和承诺书。', ['form', 'pledge']],
  ['1.主题鲜明。\n2.语言生动。\n3.附照片说明。', []],
  ['1.加强领导。\n2.总结经验。\n3.报名表另行下发。', []],
])('lines that are each called by a paper are what is handed in: %s', (words, expected, heading) => {
  expect(read(words, heading)).toEqual(expected)
})

test.each([
  ['申报材料由作品、授权书以及服务短视频组成。', ['authorisation', 'video']],
  ['请将论文、演示文稿、作品目录报我部。', ['slides', 'summary']],
  ['请将作品，审查意见，授权书一并寄送至学会。', ['opinion', 'authorisation']],
  ['材料\t份数\n综述材料\t1份\n授权书\t2份', ['overview', 'authorisation']],
  ['须提交：论文、回执、学会审查意见各1份。', ['form', 'opinion']],
  ['企业另须附上年度审计报告。', ['evidence/enterprise']],
  ['电子版发邮箱，纸质版留存备查。', ['electronic']],
  ['获奖学生须配合提供授权书。', []],
  ['须提交承诺书、作业现场视频，可视情况提供。', ['pledge']],
  ['视频资料可作为补充，不作要求。', []],
  ['须附原创承诺（表内已列，无须另报）。', []],
  ['推荐表中须写明推荐意见，由负责人签字。', []],
])('pieces of a list in a sentence: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each([
  ['推荐院校另交汇总表和公示证明。', ['summary/school', 'opinion/school']],
  ['各医院另附审核意见。', ['opinion/institution']],
  ['企业另交《作品汇总表》盖章扫描件。', ['scan/enterprise', 'summary/enterprise']],
  ['各县总工会逐一审核，连同组织工作情况报告一并报市总。', ['overview/county']],
  ['高校另报两样材料：一是推荐函；二是承诺书。', ['opinion/school', 'pledge/school']],
])('what only some of those who are called hand in besides: %s', (words, expected) => {
  expect(read(words).toSorted()).toEqual(expected.toSorted())
})
