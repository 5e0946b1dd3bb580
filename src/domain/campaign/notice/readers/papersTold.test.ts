import { expect, test } from 'vitest'
import { kindIn, noticeWith } from '../../../../../test/samples/notices.ts'

function asked(body: string) {
  return kindIn('requirement', noticeWith(body))
    .rules.map(({ value }) => value.what)
    .toSorted()
}

test.each<[string, string[]]>([
  ['申报材料（含申报表、案例正文、佐证材料）一式三份。', ['evidence', 'form', 'paper']],
  ['以上材料以Word和盖章PDF两种格式报送。', ['electronic', 'scan']],
  ['须报送以下材料：推荐函1份；《申报表》一式三份；《汇总表》1份。', ['form', 'opinion', 'summary']],
  ['表格的电子文件存入U盘。', ['electronic']],
  ['书面材料加盖公章后报局办公室。', ['paper']],
  ['用A4纸打印后送办公室。', ['paper']],
  ['报名表（word版和盖章pdf版）发至邮箱。', ['electronic', 'form', 'scan']],
  ['在填写推荐表时，要写明推荐理由。', ['form']],
  ['请扫描二维码下载报名表。', []],
  ['文稿一律用A4纸打印，一式两份。', ['paper']],
  ['来稿请用A4纸打印并附电子版。', ['electronic', 'paper']],
  ['文稿请发送Word文档至邮箱。', ['electronic']],
  ['材料清单\n申报表\t1份\t盖章\n推荐意见\t1份\t盖章', ['form', 'opinion']],
  ['报送材料清单\n1.案例推荐表\n2.案例正文', ['form']],
  ['附证明其成效的材料，如获奖证书等。', ['evidence']],
  ['附不涉密证明和诚信承诺书。', ['evidence', 'pledge']],
  ['参评者提交个人承诺。', ['pledge']],
  ['各单位要及时总结活动情况，形成书面材料报送。', ['overview']],
  ['每个案例须配一段不超过5分钟的视频。', ['video']],
  ['录制10分钟以内的说课视频。', ['video']],
  ['一、案例构成\n（一）文字稿。\n（二）视频：游戏片段1至2段，MP4格式。\n（三）申报表。', ['form', 'video']],
  ['案例由文稿、宣讲视频、现场照片构成，缺一不可。', ['video']],
  ['一条建议填一张《合理化建议表》。', ['form']],
  [
    '三、申报材料\n（一）成果推荐报告书（附件1）。\n以上材料书面形式一式两份、电子版一份。',
    ['electronic', 'form', 'paper'],
  ],
  ['征文一律用A4纸打印，并附电子稿，于5月10日前报宣传科。', ['electronic', 'paper']],
  ['愿意参加的老师，请在5月6日前把电子版发到邮箱。', ['electronic']],
  ['须提交：一是联系人信息表；二是综合材料；三是纸质版材料。', ['contact', 'overview', 'paper']],
  ['随案例报送演示视频和单位推荐意见。', ['opinion', 'video']],
  ['须附佐证材料和专家推荐意见（格式见附件）。', ['evidence', 'opinion']],
  ['请将单位推荐意见电子版、电子稿件发至邮箱。', ['electronic', 'opinion']],
  ['请将作品Word版上传至系统。', ['electronic']],
  ['须附成效证明材料一式两份、作品清单（一式两份）。', ['evidence', 'summary']],
  ['每项须报：\n（1）电子版材料。\n（2）音频文件。', ['audio', 'electronic']],
  ['每个团队还要交一份实践总结，1000字左右。', ['overview']],
  ['随稿交患者知情同意书，附党委会审议意见。', ['authorisation', 'opinion']],
  ['填写《自荐表》一并扫描发来。', ['form', 'scan']],
  ['电子版发公司工会劳动保护部邮箱。', ['electronic']],
  ['须提交申报表（电子、纸质各一）。', ['electronic', 'form', 'paper']],
  ['党课视频时长15—20分钟，采用MP4格式，请一并提交。', ['video']],
  ['个人推荐登记表和集体推荐登记表均须填写。', ['form', 'form']],
])('papers are read from “%s”', (words, papers) => {
  expect(asked(words)).toEqual(papers)
})

test.each([
  '不交纸质稿，也不用填表。',
  '项目短视频，3分钟以内，选报。',
  '另写300字以内的案例概述。',
  '附申请，其中学院推荐意见100字左右。',
  '有条件的可以录制讲课视频。',
  '金笔奖的家书请作者本人录制诵读视频，另行通知。',
  '复印件无效，请勿报送。',
  '各单位报送短视频不少于2部、图片不少于3组、文创作品不少于1件。',
  '条件见附件1，申请表见附件3。',
  '文中可附现场照片，图片仅作佐证。',
  '须经长期实践证明具有推广价值。',
  '电子文件名称统一为“单位+题目”。',
  '一律提交PNG格式电子文件，单张5M以上。',
  '视频短片（8分钟以内，可选）。',
  '录像资料可提供，不作硬性要求。',
  '课件由主讲人自行决定是否使用。',
  '如能提供当事人讲述的录音，将优先采用。',
  '出版前编辑部与作者签订授权协议。',
  '录用论文的作者在会前提交10分钟报告PPT。',
])('no paper is demanded in “%s”', (words) => {
  expect(asked(words)).toEqual([])
})
