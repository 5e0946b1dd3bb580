import { expect, test } from 'vitest'
import { kindIn } from '../../../../../test/samples/notices.ts'

/** Papers as `form`, `summary/county`, `overview/county 1000-`. */
function read(words: string, heading = '报送方式') {
  const called = '关于征集典型案例的通知\n\n各县（市、区）总工会，各乡镇总工会：\n现将有关事项通知如下。\n'
  const notice = `${called}一、${heading}\n${words}\n\n海州市总工会\n2023年3月1日\n`
  return kindIn('requirement', notice).rules.map(({ value: { what, of, minChars, maxChars } }) => {
    const bounds = minChars === null && maxChars === null ? '' : ` ${minChars ?? ''}-${maxChars ?? ''}`
    return `${what}${of === null ? '' : `/${of}`}${bounds}`
  })
}

test.each<[string, string[]]>([
  ['请填写申报表（见附件1）。', ['form']],
  ['申报案例另需填写“职工思想政治工作典型案例申报表”（见附件）。', ['form']],
  ['请填报《优秀案例推荐表》。', ['form']],
  ['参赛者须提交报名表。', ['form/individual']],
  ['登记表还须打印2份盖章。', ['form']],
  ['登记表和案例均须打印2份。', ['form', 'paper']],
  ['电子件发至邮箱。', ['electronic']],
  ['案例打印三份报秘书处。', ['paper']],
  ['随稿附《作品登记表》。', ['form']],
  ['申报书一式两份。', ['form']],
  ['填写作品信息表。', ['form']],
  ['各单位须报送推荐汇总表。', ['summary']],
  ['各县（市、区）总工会填写案例汇总表（附件2）。', ['summary/county']],
  ['另报案例一览表1份。', ['summary']],
  ['并报送作品目录。', ['summary']],
  ['作者须签署原创承诺书。', ['pledge/individual']],
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
  ['故事1500字左右，统一用WPS格式发送。', ['electronic']],
  ['请提供相关佐证材料。', ['evidence']],
  ['附相关证明材料。', ['evidence']],
  ['须附获奖证书复印件。', ['evidence']],
  ['论文须附查重报告。', ['evidence']],
  ['另附宣传视频1部。', ['video']],
  ['请提交演讲音频。', ['audio']],
  ['请准备答辩PPT。', ['slides']],
  ['须附单位推荐函。', ['opinion']],
  ['并附公示证明。', ['opinion']],
  ['由所在单位出具推荐意见。', ['opinion']],
  ['请填写联络员信息表。', ['contact']],
  ['请报送活动总结。', ['overview']],
  ['故事连同推荐理由一并报送。', ['opinion']],
  ['须填写《家庭情况登记卡》。', ['form']],
  ['登记表原件邮寄至市总。', ['form']],
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

test.each<[string, string[]]>([
  ['高校须提交学术委员会审查意见。', ['opinion/school']],
  ['民营医院另附执业许可证复印件。', ['evidence/institution']],
  ['各行业商会、异地商会须附会长办公会推荐函。', ['opinion/association']],
  ['推荐单位是学会的，还要交一份推荐意见。', ['opinion/association']],
  ['企业报送的还须填《报名表》；个人投稿的附《原创承诺书》。', ['form/enterprise', 'pledge/individual']],
  [
    '集团公司须报：案例纸质版3份；县区局须报：案例汇总清单、案例纸质版1份。',
    ['paper/group', 'summary/county', 'paper/county'],
  ],
  ['县（市、区）残联汇总后，填写《典型案例目录》。', ['summary/county']],
  ['乡镇（街道）还应附送媒体报道、群众评价等印证材料。', ['evidence/township']],
  ['另外请各乡镇总工会附一份工会建设情况报告。', ['overview/township']],
  ['规上企业工会加报职代会同意推荐的意见。', ['opinion/enterprise']],
  ['业主满意度测评结果（物业服务企业提供）。', ['evidence/enterprise']],
  ['县总工会、市直机关工会还要交工作小结。', ['overview/county', 'overview/department']],
  ['另交工作总结1份，不超过4000字，仅由市属企业提供。', ['overview/enterprise -4000']],
  ['须附校内公示证明一份（只由技工院校提供）。', ['opinion/school']],
  ['须附推荐函（由高校工会出具）。', ['opinion/school']],
  ['另报《案例汇总表》（附件2），由设区市教育局填写。', ['summary/city']],
  ['案例汇总表由各县（市、区）总工会负责填写。', ['summary/county']],
  ['申报表由申报企业填写，须盖章。', ['form/enterprise']],
  ['另请各县（市、区）民政局报一份志愿服务工作情况报告。', ['overview/county']],
  [
    '各县（市、区）要在6月10日前完成初选，经所在单位同意后，于月底前将材料报市文明办，同时报送征集情况报告。',
    ['overview/county'],
  ],
  ['各基层工会联合会还要交一份建家工作总结。', ['overview/grassroots']],
  ['推荐材料由各集团公司工会统一收集，并填写推荐汇总表。', ['summary/group']],
  [
    '各高校工会须报送：①推荐函；②汇总表；③工作总结；④各集团公司另报公示证明。',
    ['opinion/school', 'summary/school', 'overview/school', 'opinion/group'],
  ],
  [
    '（一）各市总工会须报送以下材料：\n1.推荐函；\n2.汇总表。\n（二）各高校工会须报送以下材料：\n1.推荐函；\n2.申报表。',
    ['opinion/city', 'summary/city', 'opinion/school', 'form/school'],
  ],
  [
    '各县（市、区）总工会要认真组织，严格把关，在汇总本地案例的基础上，形成工作报告，并填写《案例汇总表》，一并报送。',
    ['overview/county', 'summary/county'],
  ],
  ['各乡镇中心学校另报本乡镇开展活动的工作总结一份。', ['overview/school']],
  ['由学校统一填写《推荐一览表》。', ['summary/school']],
  ['各工会小组要把活动的图文小结传给车间工会。', ['overview/grassroots']],
  ['各单位还要交一份工作总结。', ['overview']],
  ['企业申报的，须附企业信用报告。', ['evidence/enterprise']],
  ['各单位以支部为单位向公司党群工作部报送申报书。', ['form']],
  ['申报单位须附财务部门出具的效益证明。', ['evidence']],
  ['各市民政局于9月25日前将申报表的电子版发至邮箱。', ['form/city', 'electronic/city']],
  ['《推荐表》一式两份，由申报企业填写。', ['form/enterprise']],
  ['各推荐单位对企业材料审核后，将登记表报市科技局。', ['form']],
  ['以上材料请于7月16日17:00前报县总工会，附申报表。', ['form']],
  ['参评教师须签署原创承诺书。', ['pledge/individual']],
  ['学生评教等佐证材料合并为一个文件，须附。', ['evidence']],
  ['投稿即视为同意集团使用，作者须签署授权书。', ['authorisation/individual']],
])('a paper of one body: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
})

test.each<[string, string[]]>([
  ['须附《选题意向表》和《信息采集表》。', ['form', 'form']],
  ['须附企业无欠薪证明。', ['evidence']],
  ['登记卡加盖公章后扫描。', ['form', 'scan']],
  ['所有材料打印两份、盖章。', ['paper']],
  ['以上材料胶装成册，一式三份。', ['paper']],
  ['纸本一式2份寄至学会。', ['paper']],
  ['另附知识产权承诺函。', ['pledge']],
  ['须提交未一稿多投的声明。', ['pledge']],
  ['另附本人签名的授权声明。', ['authorisation']],
  ['请配幻灯片，并交30秒自我介绍视频。', ['slides', 'video']],
  ['须提交案例Word版和PDF版。', ['electronic']],
  ['填写推荐排序表并上报。', ['summary']],
  ['须附单位公示无异议的证明。', ['opinion']],
  ['须提交不超过5分钟的案例解说短视频。', ['video']],
  ['每件作品须附授权使用声明。', ['authorisation']],
  ['请各单位确定一名联络员，将姓名、职务、联系电话报组委会。', ['contact']],
  ['须附公示截图。', ['opinion']],
  ['案例材料同时提供Word版本和PDF版本。', ['electronic']],
  ['各基层工会另需提交职工满意度测评报告。', ['evidence']],
  ['同时附送《案例基本情况表》和推荐意见。', ['form', 'opinion']],
  ['须提交推荐表、单位盖章的推荐意见扫描件。', ['form', 'opinion', 'scan']],
  ['附单位同意报送的证明。', ['opinion']],
  ['汇总表（盖章扫描件和Excel电子表各一份）发至邮箱。', ['summary', 'scan', 'electronic']],
  ['案例请以word文档格式发送至邮箱。', ['electronic']],
  ['须提供word文档和刊物的扫描件及相关证明材料。', ['electronic', 'scan', 'evidence']],
  ['论文一律打印，一式两份。', ['paper']],
  ['稿件请用A4纸打印，注明联系方式，寄至市总。', ['paper']],
  ['请将意向申报表发联系人。', ['form']],
  ['各单位将活动开展情况书面报告报市总。', ['overview']],
  ['申报人须作出书面承诺。', ['pledge/individual']],
  ['须填报《“海州工匠”重大需求表》。', ['form']],
  ['三表齐全（报名表、承诺书、授权书）方可参赛。', ['form', 'pledge', 'authorisation']],
  ['将盖章页扫描发至邮箱。', ['scan']],
  ['签字盖章版PDF发邮箱。', ['scan']],
  ['附获奖证书扫描件。', ['evidence', 'scan']],
  ['须附专家鉴定材料。', ['evidence']],
  ['由学校出具推荐公函。', ['opinion/school']],
  ['附单位同意申报的意见。', ['opinion']],
  ['请将联络员（姓名、电话）于3月1日前报送。', ['contact']],
  ['须附非涉密承诺。', ['pledge']],
  ['参赛表格（见附件）发送至邮箱。', ['form']],
  ['小品、歌曲须交视频，10分钟以内。', ['video']],
  ['请申报老师登录申报系统填写推荐表。', ['form']],
  ['个人投稿的附承诺书，企业报送的附单位推荐意见。', ['pledge/individual', 'opinion/enterprise']],
])('papers by other names: %s', (words, expected) => {
  expect(read(words)).toEqual(expected)
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
  '分厂分会免交效益证明。',
  '有条件的可提供90秒视频短片。',
  '照片是案例的重要佐证。',
  '电子文件命名规则如下。',
  '有操作视频的可一并提供。',
])('a paper that is only mentioned is not demanded: %s', (words) => {
  expect(read(words)).toEqual([])
})

test('a form that heads a line is quoted where it is to be filled in', () => {
  const words = '（四）推荐表。每个案例填写《班组案例推荐表》，并加盖公章。'
  const notice = `关于征集案例的通知\n\n各单位：\n一、材料\n${words}\n\n海州市总工会\n2023年3月1日\n`
  expect(kindIn('requirement', notice).rules.map(({ quote }) => quote)).toEqual(['《班组案例推荐表》'])
})
