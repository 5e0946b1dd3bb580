import { rulesOfNotice2019 } from '../../src/domain/campaign/noticeOf2019.ts'
import { type ApplicationForm, applicationForm } from '../../src/domain/paper/applicationForm.ts'
import type { AwardTier } from '../../src/domain/paper/awardLists.ts'
import { callNotice } from '../../src/domain/paper/callNotice.ts'
import { certificate } from '../../src/domain/paper/certificate.ts'
import { overviewReport } from '../../src/domain/paper/overviewReport.ts'
import { publicityNotice } from '../../src/domain/paper/publicityNotice.ts'
import { receipt } from '../../src/domain/paper/receipt.ts'
import { resultCircular } from '../../src/domain/paper/resultCircular.ts'
import { returnSlip } from '../../src/domain/paper/returnSlip.ts'
import { rulesPage } from '../../src/domain/paper/rulesPage.ts'
import { scoreSheet } from '../../src/domain/paper/scoreSheet.ts'
import { type Summary, summarySheet } from '../../src/domain/paper/summarySheet.ts'
import type { Page } from '../../src/formats/page.ts'

const campaignTitle = '南通市职工思想政治工作典型案例征集活动'
const unitName = '海安市澜川纤维有限公司工会委员会'
const topic = '零点电台：让三班倒职工在夜里说得上话'

/** A form as it stands before the recommending union has seen it. */
export const unendorsedForm: ApplicationForm = {
  layout: rulesOfNotice2019.form,
  caseNumber: 'NT2019-HA-003',
  printed: { reference: 'NT2019-HA-003', version: 1 },
  title: `${unitName}：${topic}`,
  unitName,
  values: {
    implementer: '海安市澜川纤维有限公司',
    unitNature: '民营',
    workers: '438',
    industry: '制造业',
    address: '海安市城东镇通榆路88号',
    chair: '某某',
    phone: '13800000000',
    'brief.background':
      '公司生产差别化涤纶长丝，六成以上职工常年四班三运转，平均年龄29岁。过去的思想政治工作多在白天做，夜班职工参加不了。问卷显示，“近半年没有参加过工会任何活动”的占64%。',
    'brief.process':
      '2016年12月调研，2017年3月开播，由职工自己报名担任主播，每晚零点二十分至零点五十分在夜宵餐厅播出，至今从未停播。',
    'brief.practice':
      '设“班里的事”“你问我找人答”“点一首给家里”“十分钟大声念”四个栏目；职工留言四十八小时内答复；不念稿子、不播通报批评、不公布留言人姓名。',
    'brief.effect':
      '累计播出700余期，收到留言4200多条，办结实事186件；零点至六时操作失误下降41%，夜班职工离职率由19%降至8%。',
  },
  endorsement: null,
  day: '2019-03-20',
}

export const summary: Summary = {
  title: '南通市职工思想政治工作典型案例汇总表',
  maker: '南通市总工会办公室',
  day: '2019-04-20',
  lines: Array.from({ length: 30 }, (_, index) => ({
    number: `NT2019-HA-${String(index + 1).padStart(3, '0')}`,
    title: `${unitName}：${topic}`,
    unitName,
    recommender: '海安市总工会',
    category: '针对特殊群体开展工作',
    score: index < 25 ? 95.5 - index : null,
    rank: index < 25 ? index + 1 : null,
    proposal: index < 10 ? '优秀案例' : '',
    remark: '',
  })),
}

const titles = [
  ['海安市澜川纤维有限公司工会委员会', '零点电台：让三班倒职工在夜里说得上话'],
  ['如皋市港务集团工会', '船厂夜谈'],
  ['南通市公共交通集团有限公司工会', '把思想工作做在车轮上'],
  ['启东市家庭服务业工会联合会', '阿姨议事厅'],
] as const
const tiers: AwardTier[] = [
  {
    name: '优秀典型案例',
    entries: Array.from({ length: 24 }, (_, index) => {
      const [name, words] = titles[index % titles.length] ?? titles[0]
      return { title: `${name}：${words}`, unitName: name }
    }),
  },
]
const organisations = { name: '优秀组织奖', names: ['海安市总工会', '如皋市总工会', '南通市教育工会'] }

const overviewText = [
  '一、征集工作基本情况',
  '通知下发后，我会及时转发文件，召开专题会议部署，深入42家基层工会走访调研。'.repeat(4),
  '（一）广泛发动',
  '坚持线上线下相结合，组织开展案例写作培训两场，培训基层工会干部126人。'.repeat(4),
  '二、新探索与新思考',
  '做好新时代职工思想政治工作，必须从职工最关心的事情做起。'.repeat(24),
].join('\n')

const contact = { office: '征集活动办公室', phones: ['0513-00000000'] }

/** A sample of every paper by its name. */
export const papers = {
  applicationForm: applicationForm(unendorsedForm),
  endorsedForm: applicationForm({
    ...unendorsedForm,
    endorsement: {
      opinion: '该案例真实可信，做法新颖，成效明显，对夜班职工较多的企业有借鉴意义，同意推荐。',
      recommender: '海安市总工会',
      day: '2019-03-28',
    },
  }),
  callNotice: callNotice({
    mark: '南通市总工会文件',
    number: '通工办〔2020〕9号',
    campaignTitle,
    addressees: '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会',
    purpose:
      '为深入学习贯彻党的十九大精神，积极探索加强职工思想政治工作的有效途径和有力方式，市总工会决定在全市征集一批切合实际、富有创新、效果显著的职工思想政治工作典型案例',
    issuer: '南通市总工会',
    collectorOf: () => '市总直属工会工作部',
    rules: rulesOfNotice2019,
    day: '2020-02-24',
    copies: '',
    printer: '南通市总工会办公室',
  }),
  receipt: receipt({
    campaignTitle,
    organiser: '南通市总工会',
    number: 'NT2019-HA-003',
    title: `${unitName}：${topic}`,
    unitName,
    recommender: '海安市总工会',
    receivedOn: '2019-03-20',
    receivedAt: '15:42',
    photoCount: 3,
    wordCount: 1893,
    findings: [
      '第2张照片只有0.6MB，小于通知要求的1M，请报送原图（二、3）。',
      '案例题目未见地区或行业特点（二、3）。',
    ],
    next: ['案例已转海安市总工会审核推荐。', '审核结果和评审进展可凭案例编号在系统中查询。'],
    contact,
  }),
  returnSlip: returnSlip({
    number: 'NT2019-HA-003',
    title: `${unitName}：${topic}`,
    unitName,
    returnedBy: '海安市总工会',
    reason: '正文超过规定字数，且图片说明缺少地点，请压缩并补齐。',
    points: [
      {
        place: '案例正文',
        message: '正文2264字，超过2000字的限制。',
        remedy: '压缩264字以上。',
        clause: '二、3',
      },
      { place: '照片1', message: '图片说明没有写明地点。', remedy: '补写拍摄地点。', clause: '二、3' },
    ],
    due: '2019-03-26',
    day: '2019-03-21',
  }),
  summarySheet: summarySheet(summary),
  scoreSheet: scoreSheet({
    rules: rulesOfNotice2019,
    campaignTitle,
    number: 'NT2019-HA-003',
    title: `${unitName}：${topic}`,
    material: '',
    marks: null,
    day: '2019-04-10',
  }),
  publicityNotice: publicityNotice({
    campaignTitle,
    organiser: '南通市总工会',
    basis: '通工办〔2019〕21号',
    received: 96,
    valid: 91,
    tiers,
    organisations,
    from: '2019-05-06',
    to: '2019-05-10',
    workingDays: 5,
    contact: { ...contact, mailbox: 'ntzghtg@126.com', address: '南通市某路1号' },
    day: '2019-05-05',
  }),
  resultCircular: resultCircular({
    mark: '南通市总工会办公室文件',
    number: '通工办〔2019〕58号',
    campaignTitle,
    addressees: '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会',
    issuer: '南通市总工会办公室',
    basis: '《关于开展南通市职工思想政治工作典型案例征集活动的通知》（通工办〔2019〕21号）',
    received: 96,
    valid: 91,
    tiers,
    organisations,
    publicity: { from: '2019-05-06', to: '2019-05-10' },
    day: '2019-05-20',
    copies: '省总工会宣传教育部，市委宣传部',
    printer: '南通市总工会办公室',
  }),
  certificate: certificate({
    campaignTitle,
    unitName,
    caseTitle: topic,
    awardName: '优秀典型案例',
    issuer: '南通市总工会',
    number: 'NT2019-Y-001',
    day: '2019-05-20',
    verification: 'https://example.org/certificates/NT2019-Y-001',
  }),
  overviewReport: overviewReport({
    title: '海安市职工思想政治工作典型案例征集情况及思考',
    unitName: '海安市总工会',
    text: overviewText,
    day: '2019-03-29',
  }),
  rulesPage: rulesPage({
    campaignTitle,
    documentNumber: '通工办〔2019〕21号',
    rules: rulesOfNotice2019,
    version: 1,
    day: '2019-03-01',
  }),
} satisfies Record<string, Page>
