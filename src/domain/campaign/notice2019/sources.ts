import type { RuleKey, RuleSource } from '../rules.ts'

type Read = readonly [clause: string, quote: string, doubt?: string]

const quotaQuote = '各产业（系统）、集团公司工会提交1—2个案例材料'
const reviewQuote = '市总工会将对征集到的案例进行评审'

const read = {
  focusAreas: ['一', '一、征集重点'],
  period: ['一', '党的十八大特别是十九大以来'],
  'textLimits.case': [
    '二、3',
    '字数控制在2000字以内',
    '超过2000字的材料怎么处理？现按：超出不多于5%（2001—2100字）提示并由主办单位决定，再多退回压缩；字数按 Word 统计正文。',
  ],
  'textLimits.overview': ['二、4', '形成不少于1000字的书面材料'],
  photos: ['二、3', '可附相关活动JPG格式照片不少于3张'],
  'photos.mandatory': [
    '二、3',
    '可附相关活动JPG格式照片不少于3张',
    '照片是“可附”还是必须附？现按：可以不附，附则不少于3张。',
  ],
  'photos.reading': [
    '二、3',
    '图片像素大于1M',
    '“像素大于1M”指文件不小于1MB，还是不少于100万像素？现按：两项都达到为合格，只达到一项给予提示，两项都不到为不合格。',
  ],
  'photos.captionParts': ['二、3', '图片说明要明确时间、地点及具体活动内容'],
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
    '直属基层工会的7—8个是合计还是每家？现按：合计7—8个，由市总直属工会工作部统一选送。',
  ],
  'quotas.belowFloor': [
    '三、1',
    '提交7—8个案例材料',
    '报送不足规定下限（如县区不足7个）可以吗？现按：说明理由后可以报送。',
  ],
  deadline: ['三、1', '2019年3月30日前'],
  'deadline.policy': [
    '三、1',
    '2019年3月30日前',
    '2019年3月30日是星期六，截止到什么时候？现按：当日24时前报送有效，不顺延；逾期不再接收。',
  ],
  mailbox: ['三、3', '报送邮箱：ntzghtg@126.com'],
  contact: ['三、4', '联系人：'],
  facets: ['三、2', '案例要求体现不同行业、不同规模、不同层次、不同经济类型、不同职工人群'],
  emphasis: ['三、2', '案例以企事业单位及生产车间、班组为主，兼顾机关、社区等'],
  criteria: [
    '二、1—2',
    '案例要具备真实性和创新性',
    '评分标准和分值是否认可？现按：创新性25、实效性30、典型性与可推广25、文字与结构10、材料规范10，真实性和政治方向先作是否合格的判断。',
  ],
  casesPerUnit: [
    '二、3',
    '一个案例撰写一个材料，单独报送',
    '一个单位可以报送两个以上案例吗？现按：不限个数，每个案例单独报送。',
  ],
  channels: [
    '主送',
    '各县（市）区、产业（系统）、集团公司工会，市总各直属基层工会',
    '同一案例可以既经县（市）区又经产业（系统）工会报送吗？现按：只能经一个渠道，题目相同的给予提示。',
  ],
  review: [
    '三、4',
    reviewQuote,
    '评委由哪些人组成，每个案例几人评分？现按：每个案例3人评分，达到5人评分时去掉一个最高分和一个最低分，平均分不到60分的不入选。',
  ],
  awards: [
    '三、4',
    '评选出优秀典型案例、优秀组织奖若干',
    '“若干”是多少？优秀典型案例和优秀组织奖的名额或比例由谁、何时确定？现按：暂不定数，评审后决定。',
  ],
  publicity: ['', '', '评选结果是否公示，公示几天，在哪里公示？现按：在本网站公示5个工作日。'],
  approvalBasis: [
    '',
    '',
    '本次评选的审批依据是什么，结果文件用什么措辞？现按：只作案例征集、通报和展示交流，不用“命名”“授予称号”“表彰”等字样。',
  ],
  consent: [
    '三、4',
    '市总工会将对优秀案例将进行展示宣传，做好推广应用',
    '照片中人物肖像和材料的使用怎样取得同意？现按：由填报单位在报送时确认已征得本人同意，并同意用于展示宣传和汇编。',
  ],
  retention: ['', '', '材料和联系方式保存多久？现按：案例材料保存10年，联系方式在活动结束两年后删除。'],
  originals: [
    '三、3',
    '报送邮箱：ntzghtg@126.com',
    '盖章的纸质原件还要报送吗？现按：报送扫描件，需要时再提供原件。',
  ],
} as const satisfies Record<RuleKey, Read>

/**
 * Where each rule stands in the notice, word for word, and what the notice leaves open as a question to the
 * organiser with the reading that holds until it is settled; an empty clause is a matter the notice is silent on.
 */
export const sourcesOf2019: Record<RuleKey, RuleSource> = sourcesFrom(read)

function sourcesFrom(reading: Record<RuleKey, Read>): Record<RuleKey, RuleSource> {
  const entries = Object.entries(reading).map(([key, [clause, quote, doubt]]) => [
    key,
    { clause, quote, doubt: doubt ?? null, confirmedBy: null, confirmedAt: null },
  ])
  return Object.fromEntries(entries)
}
