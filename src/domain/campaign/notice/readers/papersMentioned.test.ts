import { expect, test } from 'vitest'
import { kindIn, readingOf } from '../../../../../test/samples/notices.ts'

const read = (words: string, heading = '报送方式') =>
  readingOf('requirement', words, heading).rules.map(({ value }) => value.what)

test.each([
  '材料要用事实说话，不要写成工作总结。',
  '成果要写深写透，须避免写成情况报告。',
  '杜绝以工作总结代替调研报告，须原创。',
  '只接受电话咨询，请勿上门，不接收纸质材料。',
  '纸质稿不必寄送。',
  '作品须未在网络和纸质媒体上发表过。',
  '确需寄送纸质照片的，请寄工会。',
  '制作了宣传短片的，可刻盘随寄。',
  '文件较大的，可拷入U盘寄送。',
  '参赛老照片请扫描成JPG格式发送。',
  '胶片作品请扫描后投送。',
  '评委会提出推荐意见，并研究确定名单。',

  '获奖作品须签署《作品使用授权书》。',
  '作品入选的，须补交授权书。',
  '已确定的成果，请整理支撑材料。',
  '登记表上要写真名。',
  '市总工会将编印案例集，并制作电子版，请各单位学习。',
  '主办单位应向获奖者颁发证书，并出具证明。',
  '专家组将审阅申报书和佐证材料，须客观公正。',
  '评委会可要求申报单位补充证明材料。',
  '申报单位应对材料真实性作出承诺。',
  '推荐表可在市总工会网站下载，请自取。',
  '各地要按照推荐表所列条件严格审核。',
  '申报书填写不完整的，应退回。',
  '请仔细核对，避免推荐表出现错漏。',
  '请自留底稿，不退还纸质材料。',
  '逾期报送的单位不列入推荐名单。',
  '近期开展总结表彰活动，请提前准备。',
  '论文全文须用Word格式编排。',
  '作品须为未公开发表的原创课件。',
  '形式：文字、口述音频（10分钟以内），须为原创。',
  '获批项目须签订任务书，结项时提交总结报告。',
  '请交演示视频（可选）。',
  '请登录平台提交，系统自动生成汇总表。',
  '请在申报表规定栏目内填写。',
  '音频、视频类作品须标明时长。',
  '征集内容包括：短视频、音频、课件、海报。',
  '决赛选手须提前提交PPT。',
  '获奖单位须提供开户证明。',
  '凡提交虚假证明材料的，取消资格。',
  '作者须承诺作品为原创。',
  '案例应包含单位概况、情况说明、主要成效。',
  '报告应包括概述、主要做法。',
  '案例须用第三人称，不得使用工作报告体。',
  '请勿在信封中夹带纸质资料。',
  '手写稿与打印稿都收，末尾须写清姓名。',
  '生活照须交2张（电子版，jpg格式）。',
  '请交手稿，我们代为扫描。',
  '须交汇报PPT，进入答辩后再提供。',
  '作品须有电子版权。',
  '主办单位享有使用权，不再另行签署授权书。',
  '本次活动不要求提供佐证材料。',
  '推荐单位须认真审核申报表。',
  '请在信封背面写明联系人信息。',
  '申报表一经提交，不得要求修改。',
  '汇总表与申报表信息须一致。',
  '须报送教案，课堂实录片段自愿提交。',
  '操作法类可以另配演示视频。',
  '根据各单位推荐意见，评委会须择优确定。',
  '也可将纸质作品寄到编辑部。',
  '申报范围包括纸质教材、音像教材。',
  '请积极参加音频大赛。',
  '发表的成果请附刊用情况说明。',
])('a paper that is only mentioned, or asked of winners later, is none: %s', (words) => {
  expect(read(words)).toEqual([])
})

test.each([
  '评审与奖励',
  '专家评审',
])('an address that stands under %s takes papers all the same', (heading) => {
  expect(read('电子文档发gh@example.org。', heading)).toEqual(['electronic'])
})

test('a long point that speaks of prizes is no heading of them', () => {
  expect(read('1.作品为原创且未在其他征集活动中获奖，参与者须签订授权书。')).toEqual(['authorisation'])
})

test('what stands inside a report is no paper of its own', () => {
  const words = '请撰写成果总结报告（要有目录、正文、附录：包括鉴定证书、主要成果清单及应用证明）。'
  expect(read(words)).toEqual(['overview'])
})

test.each<[string, string[]]>([
  ['须附授权确认书。', ['authorisation']],
  ['电子版须与纸质版一致，发至邮箱。', ['electronic']],
  ['请附申报表及职工评价材料。', ['evidence', 'form']],
  ['企业将意向申报表报我局，另交申报表。', ['form', 'form']],
  ['各企业须将申报表报我局。', ['form']],
  ['各级工会组织须填写推荐表。', ['form']],
  ['请将申报表签字盖章后扫描上传。', ['form', 'scan']],
  ['参赛者须提交PPT课件和授课视频。', ['slides', 'video']],
  ['请审核推荐表后报送。', ['form']],
  ['须报送课堂实录片段，MP4格式。', ['video']],
  ['推荐函由单位盖章后，以PDF格式发送。', ['opinion', 'scan']],
  ['申报书（在系统内填写）一份，须盖章。', ['form']],
  ['请将书面版交至团委办公室。', ['paper']],
  ['请报送汇总名单。', ['summary']],
  ['请将联络人信息表报办公室。', ['contact']],
  ['电子文稿发至邮箱。', ['electronic']],
  ['须交推报表，并附推报函。', ['opinion', 'form']],
  ['填写《成果申报报告书》一式两份。', ['form']],
  ['请提交讲述视频一段。', ['video']],
  ['请将案例、企业党委推荐意见报市总工会。', ['opinion']],
  ['经检查提出推荐意见，连同申报表一并报送。', ['opinion', 'form']],
  ['获奖证书复印件一并报送。', ['evidence']],
  ['填写“优秀团队申报表”，另填“优秀教师申报表”。', ['form', 'form']],
  ['填写“先进操作法申报表”；申报表须盖章。', ['form']],
  ['填写《团队推荐表》或《个人推荐表》。', ['form']],
  ['须附佐证材料；申报表与佐证材料一并报送。', ['evidence', 'form']],
])('papers by further names, each once: %s', (words, expected) => {
  expect(read(words).toSorted()).toEqual(expected.toSorted())
})

test.each<[string, string[]]>([
  ['每项成果需要交：\n（1）成果登记表；\n（2）演示录像，3分钟左右。', ['form', 'video']],
  ['申报单位请提交以下材料：\n①汇总表；\n②佐证材料。', ['summary', 'evidence']],
  ['序号\t材料名称\t份数\n1\t申报表\t2\n2\t承诺书\t1', ['form', 'pledge']],
  ['类别\t附件材料\t数量\n案例\t佐证材料\t1个', ['evidence']],
  ['序号\t评分项目\t分值\n1\t申报表\t20', []],
  ['需准备的材料有：\nA．申报表；\nB．讲述视频一段。', ['form', 'video']],
  ['案例应写明以下内容：\n①背景；\n②登记表的用途。', []],
])('lines below words that ask for papers need no verb: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string, (string | null)[]]>([
  ['各学校：', '请各学校填写汇总表，并附推荐函。', [null, null]],
  ['各学校、各企业：', '请各学校填写汇总表。', ['school']],
  ['各学校、各企业：', '请各学校、各企业另附推荐函。', [null]],
])('a paper of the only class that is called is asked of everybody: %s %s', (called, words, expected) => {
  const notice = `关于征集典型案例的通知\n\n${called}\n现将有关事项通知如下。\n一、报送\n${words}\n\n海州市总工会\n2023年3月1日\n`
  expect(kindIn('requirement', notice).rules.map(({ value }) => value.of)).toEqual(expected)
})
