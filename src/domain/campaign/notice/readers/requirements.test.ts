import { expect, test } from 'vitest'
import { readingOf } from '../../../../../test/samples/notices.ts'

/** Papers as `form`, `summary/county`, `overview/county 1000-`. */
function read(words: string, heading = '报送方式') {
  return readingOf('requirement', words, heading).rules.map(({ value: { what, of, minChars, maxChars } }) => {
    const bounds = minChars === null && maxChars === null ? '' : ` ${minChars ?? ''}-${maxChars ?? ''}`
    return `${what}${of === null ? '' : `/${of}`}${bounds}`
  })
}

test.each<[string, string[]]>([
  ['请填写申报表（见附件1）。', ['form']],
  ['申报案例另需填写“职工思想政治工作典型案例申报表”（见附件）。', ['form']],
  ['请填报《优秀案例推荐表》。', ['form']],
  ['参赛者须提交报名表。', ['form']],
  ['随稿附《作品登记表》。', ['form']],
  ['申报书一式两份。', ['form']],
  ['填写作品信息表。', ['form']],
  ['各单位须报送推荐汇总表。', ['summary']],
  ['各县（市、区）总工会填写案例汇总表（附件2）。', ['summary/county']],
  ['另报案例一览表1份。', ['summary']],
  ['并报送作品目录。', ['summary']],
  ['作者须签署原创承诺书。', ['pledge']],
  ['请提交《诚信承诺书》。', ['pledge']],
  ['作品须附原创声明。', ['pledge']],
  ['请附作品使用授权书。', ['authorisation']],
  ['涉及肖像的，须提供肖像权授权书。', ['authorisation']],
  ['请报送盖章扫描件。', ['scan']],
  ['推荐表加盖公章后扫描报送。', ['form', 'scan']],
  ['请报送加盖公章的PDF版。', ['scan']],
  ['纸质材料一式三份。', ['paper']],
  ['请报送纸质版2份。', ['paper']],
  ['打印稿一式两份寄送。', ['paper']],
  ['书面材料一式两份。', ['paper']],
  ['用A4纸打印装订成册，一式五份。', ['paper']],
  ['请将电子版发送至邮箱。', ['electronic']],
  ['请提交电子文档。', ['electronic']],
  ['请将材料刻录光盘报送。', ['electronic']],
  ['材料拷入U盘一并报送。', ['electronic']],
  ['请报送电子版（光盘或U盘）。', ['electronic']],
  ['论文以Word文档报送。', ['electronic']],
  ['请提供相关佐证材料。', ['evidence']],
  ['附相关证明材料。', ['evidence']],
  ['须附获奖证书复印件。', ['evidence']],
  ['论文须附查重报告。', ['evidence']],
  ['可另附宣传视频1部。', ['video']],
  ['请提交演讲音频。', ['audio']],
  ['请准备答辩PPT。', ['slides']],
  ['须附单位推荐函。', ['opinion']],
  ['并附公示证明。', ['opinion']],
  ['由所在单位出具推荐意见。', ['opinion']],
  ['请填写联络员信息表。', ['contact']],
  ['请报送活动总结。', ['overview']],
  ['故事连同推荐理由一并报送。', ['opinion']],
  ['须填写《家庭情况登记卡》。', ['form']],
  ['登记表原件邮寄至市总。', ['form', 'paper']],
  ['请填报稿件信息单。', ['form']],
  ['请填写申报信息页。', ['form']],
  ['请交报名回执。', ['form']],
  ['征文登记册一并寄来。', ['form']],
  ['请填写推荐审批表。', ['form']],
  ['推选表逐级签字上报。', ['form']],
  ['各乡镇把人选做成花名册。', ['summary/township']],
  ['还应上报稿件目录一份。', ['summary']],
  ['各区县总工会请寄来书面同意书。', ['authorisation/county']],
  ['签章页扫成PDF随信发送。', ['scan']],
  ['学校开具未发表证明。', ['evidence']],
  ['附残疾人证复印件。', ['evidence']],
  ['附财务部门出具的效益核算证明。', ['evidence']],
  ['须附原创性声明。', ['pledge']],
  ['书面材料两份寄市总。', ['paper']],
  ['书面稿送区民政局。', ['paper']],
  ['电子稿发gh@example.org。', ['electronic']],
  ['电子文本前传至邮箱。', ['electronic']],
  ['Word版发至邮箱。', ['electronic']],
  ['乡镇总工会还要交一份推选工作小结，八百字以上。', ['overview/township 800-']],
  ['各街道还要交本地活动开展情况的小结。', ['overview/township']],
  ['请各县（市、区）报送不少于1000字的综合材料。', ['overview/county 1000-']],
  ['各县（市）区工会对面上情况形成不少于1000字的书面材料，随案例同时报送。', ['overview/county 1000-']],
  ['请各地同步报送开展活动的总结（1000字左右）。', ['overview/county']],
  ['请报送工作总结（2000字以内）。', ['overview -2000']],
  ['活动结束后报送组织工作情况报告。', ['overview']],
])('papers demanded: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['请将申报表、汇总表电子版发至邮箱，纸质版一式两份寄送。', ['electronic', 'form', 'paper', 'summary']],
  ['报送材料：申报表、佐证材料、承诺书。', ['evidence', 'form', 'pledge']],
  ['请填写申报表。申报表加盖公章。', ['form']],
  ['请填写申报表和推荐表。', ['form', 'form']],
])('several papers, each once: %s', (words, expected) => {
  expect(read(words).toSorted()).toEqual(expected)
})

test('a list under a heading of materials needs no verb', () => {
  expect(read('1.申报表\n2.汇总表\n3.佐证材料', '申报材料')).toEqual(['form', 'summary', 'evidence'])
})

test.each([
  '纸质材料不再报送。',
  '无需报送纸质材料。',
  '不接收纸质稿件。',
  '请发送电子邮件咨询。',
  '材料一律不退。',
  '确定上报名单后公示。',
  '请各报送单位独立完成。',
  '优秀案例将制作宣传视频展播。',
  '要认真总结经验。',
  '获奖者颁发荣誉证书。',
  '专家填写评分表。',
  '申报表样式详见附件。',
  '请在各单位电子屏播放。',
  '请加强信息表达。',
  '视频、音频的版权归主办方。',
  '可通过平台观看教学视频。',
  '电子版证书另行发放。',
  '照片不要插在Word文档里。',
  '光盘请勿折损。',
])('a paper that is only mentioned is not demanded: %s', (words) => {
  expect(read(words)).toEqual([])
})
