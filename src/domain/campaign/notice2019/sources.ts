import type { Question, RuleKey, RuleSource } from '../rules.ts'

type Read = readonly [clause: string, quote: string, asks?: string, values?: Question['values']]

const quotaQuote = '各产业（系统）、集团公司工会提交1—2个案例材料'
const reviewQuote = '市总工会将对征集到的案例进行评审'

const read = {
  focusAreas: ['一', '一、征集重点'],
  period: ['一', '党的十八大特别是十九大以来'],
  'textLimits.case': ['二、3', '字数控制在2000字以内', 'openPoint.tolerance', { max: 2000 }],
  'textLimits.overview': ['二、4', '形成不少于1000字的书面材料'],
  photos: ['二、3', '可附相关活动JPG格式照片不少于3张'],
  'photos.mandatory': [
    '二、3',
    '可附相关活动JPG格式照片不少于3张',
    'notice.doubt.mandatory-unclear',
    { seen: '可附相关活动JPG格式照片' },
  ],
  'photos.reading': ['二、3', '图片像素大于1M', 'notice.doubt.size-unclear', { seen: '像素大于1M' }],
  'photos.captionParts': ['二、3', '图片说明要明确时间、地点及具体活动内容'],
  works: ['', ''],
  title: ['三、3', '案例标题格式：工会名称+题目'],
  form: ['三、3', '申报案例另需填写“职工思想政治工作典型案例申报表”（见附件）'],
  onePerDocument: ['二、3', '一个案例撰写一个材料，单独报送'],
  overview: ['二、4', '随案例同时报送'],
  'quotas.county': ['三、1', '各县（市）区提交7—8个案例材料'],
  'quotas.industry': ['三、1', quotaQuote],
  'quotas.group': ['三、1', quotaQuote],
  'quotas.direct': [
    '三、1',
    '直属基层工会提交7-8个案例材料，由市总直属工会工作部统一收集选送',
    'notice.doubt.collective-or-each',
    { seen: '直属基层工会提交7-8个案例材料' },
  ],
  'quotas.belowFloor': ['三、1', '提交7—8个案例材料', 'openPoint.belowFloor'],
  deadline: ['三、1', '2019年3月30日前'],
  'deadline.policy': [
    '三、1',
    '2019年3月30日前',
    'notice.doubt.not-working-day',
    { seen: '2019年3月30日前' },
  ],
  mailbox: ['三、3', '报送邮箱：ntzghtg@126.com'],
  contact: ['三、4', '联系人：'],
  facets: ['三、2', '案例要求体现不同行业、不同规模、不同层次、不同经济类型、不同职工人群'],
  emphasis: ['三、2', '案例以企事业单位及生产车间、班组为主，兼顾机关、社区等'],
  criteria: ['二、1—2', '案例要具备真实性和创新性', 'openPoint.criteria'],
  casesPerUnit: ['二、3', '一个案例撰写一个材料，单独报送', 'openPoint.casesPerUnit'],
  channels: ['主送', '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会', 'openPoint.channels'],
  review: ['三、4', reviewQuote, 'openPoint.review'],
  awards: [
    '三、4',
    '评选出优秀典型案例、优秀组织奖若干',
    'notice.doubt.number-open',
    { seen: '优秀典型案例、优秀组织奖若干' },
  ],
  publicity: ['', '', 'openPoint.publicity'],
  approvalBasis: ['', '', 'openPoint.approvalBasis'],
  consent: ['三、4', '市总工会将对优秀案例将进行展示宣传，做好推广应用', 'openPoint.consent'],
  retention: ['', '', 'openPoint.retention'],
  originals: ['三、3', '报送邮箱：ntzghtg@126.com', 'openPoint.originals'],
} as const satisfies Partial<Record<RuleKey, Read>>

/**
 * Where each rule stands in the notice, word for word, and what the notice leaves open as a question to the
 * organiser with the reading that holds until it is settled; an empty clause is a matter the notice is silent on.
 */
export const sourcesOf2019: Record<keyof typeof read, RuleSource> = sourcesFrom(read)

function sourcesFrom<Key extends RuleKey>(reading: Record<Key, Read>): Record<Key, RuleSource> {
  const entries = Object.entries<Read>(reading).map(([key, [clause, quote, asks, values = {}]]) => [
    key,
    { clause, quote, questions: asks ? [{ asks, values }] : [], confirmedBy: null, confirmedAt: null },
  ])
  return Object.fromEntries(entries)
}
