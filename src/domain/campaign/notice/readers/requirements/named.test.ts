import { expect, test } from 'vitest'
import { kindIn } from '../../../../../../test/samples/notices.ts'

/** Papers as `form`, `summary/county`, `opinion -300`. */
function read(words: string, title = '关于征集2023年职业健康优秀案例的通知') {
  return kindIn('requirement', `${title}\n${words}\n`)
    .rules.map(({ value: { what, of, minChars, maxChars } }) => {
      const bounds = minChars === null && maxChars === null ? '' : ` ${minChars ?? ''}-${maxChars ?? ''}`
      return `${what}${of === null ? '' : `/${of}`}${bounds}`
    })
    .toSorted()
}

test.each<[string, string[]]>([
  ['作品报送：\n1.征文1篇；\n2.作者登记表1张；\n3.原创承诺书1份。', ['form', 'pledge']],
  ['四、成果提交\n方案图册2本；展板电子文件；设计人员承诺书1份，全体成员签名。', ['electronic', 'pledge']],
  ['五、投稿\n（1）论文全文；（2）论文信息表；（3）查重报告。', ['evidence', 'form']],
  ['参评材料为：推荐审批表、先进事迹、获奖证书复印件。', ['evidence', 'form']],
  ['二、内容\n申报表是评审的依据。', []],
  ['专家审核申报表。', []],
  ['类别\t时长\t数量\n音频\t5分钟以内\t3件', []],
])('a list of names alone demands the papers it names: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['推荐单位须出具推荐意见，300字以内。', ['opinion -300']],
  ['每篇以2000字左右为宜，用A4纸打印，一式三份，并附软盘一张。', ['electronic', 'paper']],
  ['请将征文打印稿一式两份和软盘各一份报县委宣传部。', ['electronic', 'paper']],
  ['各乡镇报送图文故事2篇、视频故事1个。', []],
  ['须附服务对象知情同意情况说明。', []],
  ['须包括信用报告应用、检测报告互认等内容。', []],
  ['6月20日前将视频、登记表和承诺书发送至gh@example.org。', ['form', 'pledge', 'video']],
  ['回执请于5月8日前传真至市总工会。', ['form']],
  ['文稿电子版统一采用WPS格式，不收纸质件。', ['electronic']],
  ['请将Word版文稿、汇总表发至邮箱。', ['electronic', 'summary']],
  ['每个课例提交文字方案和视频各一份。', ['video']],
  ['须提供10分钟以内的课堂录屏。', ['video']],
  ['各单位将推荐汇总表书面报送市科协。', ['paper', 'summary']],
  ['须附检测报告、用户评价等证明材料。', ['evidence']],
  ['各单位须同时报送500至800字的推荐理由。', ['opinion 500-800']],
  ['推荐时随附推荐函和公示情况证明。', ['opinion', 'opinion']],
  ['推荐单位意见书1份，由推荐单位出具。', ['opinion']],
  ['表内推荐意见栏不超过300字。', []],
])('what is said in favour of a case, with its length: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['须附两分钟左右的工作视频，手机横拍即可。', ['video']],
  ['并附口述录音（5分钟内）。', ['audio']],
  ['同时提交按文稿录制的个人讲解音频一段。', ['audio']],
  ['还应提供与案例有关的影像资料。', ['video']],
  ['有影像资料的，也可提供线索。', []],
  ['视频类上传视频。', []],
])('a recording of something done is handed in beside the case: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string, string[]]>([
  ['关于举办朗诵作品征集活动的通知', '参与者录制朗诵音频，并填写报名表。', ['form']],
  ['关于举办演讲比赛的通知', '请提交演讲视频和演讲稿。', []],
  ['关于征集红色家书诵读文稿的通知', '同时提交诵读录音1段。', ['audio']],
  ['关于征集优秀教学设计的通知', '须附教学视频一节。', ['video']],
])('a recording of what the call is for is the work itself: %s: %s', (title, words, expected) => {
  expect(read(words, title)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['问：纸质稿要不要？\n答：不要。', []],
  ['问：课件要不要交？\n答：要，PPT与教学设计放在同一文件夹。', ['slides']],
  ['问：需要交承诺书吗？\n答：需要，一人一份。', ['pledge']],
  ['问：是否需要提交佐证材料？\n答：不需要。', []],
])('a paper that is asked for is demanded where the answer says so: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each([
  '优秀作品将录成音频在本报客户端播出。',
  '机关党委将汇总各支部情况，形成总结报告报市直机关工委。',
  '（二）投票阶段。候选人录制自我介绍视频。',
  '3.现场展示。PPT须于展示前一日拷入会场电脑。',
  '由我会填写推荐表后报省科协。',
  '承诺书无需单独提交，已并入申报表。',
  '案例中不要附证明材料。',
  '财务数据须与年检报告一致。',
])('what others do or do later is not asked of those who send in: %s', (words) => {
  expect(read(words)).toEqual([])
})

test.each<[string, string[]]>([
  ['（三）学校申报时提交下列文件\n(a) 案例申报表；\n(b) 佐证材料。', ['evidence/school', 'form/school']],
  [
    '参评企业须在6月10日前完成以下报送：\n（1）登录系统填报案例申报表；\n（2）上传承诺书。',
    ['form/enterprise', 'pledge/enterprise'],
  ],
  [
    '材料名称\t份数\t提供单位\n申报表\t2\t申报企业\n汇总表\t1\t各县总工会',
    ['form/enterprise', 'summary/county'],
  ],
  ['学校提交案例、申报表；企业提交案例、申报表。', ['form/enterprise', 'form/school']],
])('whose papers are told over a list or in a column of it: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})
