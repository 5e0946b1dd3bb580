import type { Amount } from '../amounts.ts'
import { nearest } from '../lookup.ts'
import type { Sentence } from '../noticeText.ts'
import { type Body, bodiesIn } from './quotaBodies.ts'
import { furtherIn } from './quotaParts.ts'

/** What cases and works are counted by. */
export const unit =
  '门(?!店|类|诊|户|票|槛)|堂(?!课?时)|张(?=$|[,。;(])|家(?![一-鿿\\d])|户(?![一-鿿\\d])|个(?!工作日|月|字|百分|自然|部分|方面|小组参|环节|阶段|类别|板块|专题|栏目|单元|系列|主题|组别|人$)|件|篇(?!幅|章)|封|项(?!目组)|对(?!于|照|应)|名(?!称|额|单|义|师|联|负|专|工作|指导|教|干)|部(?!门|分|署)|组(?!织)|例(?!如|会|行)|则|首|条|份|幅'

/** Wordings of one meaning, a row for each sort of them. */
function anyOf(...rows: readonly string[]): RegExp {
  return new RegExp(rows.join('|'))
}

const figure = '[\\d一二两三四五六七八九十]'

/** Who hands in does this with cases. */
const sending = anyOf(
  '报送|提供|推荐|推送|提交|提报|上报|申报|选送|推选|遴选|承担|供稿|投稿|投递|赐稿|署名|选报|推报|送评|参评|集中推',
  '参与(?=\\d)|撰写(?=\\d)|限[报交投]|必报|自荐|[增另多加再追]报|保底|放宽[至到为]|另加',
  `确定(?=${figure})|征(?:得|集)(?=${figure})|限[\\d一二两三]|[报交送推投写荐][\\d一-十两不至]|[报推荐送]$`,
)
/** A heading over numbers that are allotted. */
const quotaHeading = anyOf(
  '名额|数量|限额|指标|任务|数额|控制数|基数|件数|篇数|份数|几[件篇个]|多少|配额|分配',
  '推荐|推选|报送|申报|选送|组织',
)
/** Who wins, is chosen or is passed on to the superior. */
const choosing = anyOf(
  '奖|产生|选取|保留|选出|选定|评选出|评出|评定|评为|表彰|表扬|入选|命名|获|采用|刊用|编入|收录',
  '(?:评委会|组委会|评审|最终|研究|程序)[^,;]{0,6}确定|通过评|通过[初复]评|遴选(?:精品|优秀|典型)',
  '确定[一-鿿“”]{1,8}$',
  `评选(?:\\d|不|[一二三四五六七八九十])|投票|限投\\d+篇(?=\\))`,
  '(?:另|拟|分别|共|各)设|(?<![一-鿿])设(?![计施区备市])|(?<![建开增不])设(?=[一二三特优最金银铜“])',
  '推出[一-鿿]{0,4}[一二三][类等]|[一二三特][类等](?:案例|成果|作品|奖)?$',
  '(?:优秀|先进|优胜|最佳)[一-鿿]{0,6}(?:单位|组织|集体|个人)$|(?:推荐|选送|报送)其中',
)
/** What was there before. */
const counting = anyOf(
  '往年|去年|上年|上届|首届|\\d{4}年(?:度)?[^,;]{0,8}(?:共|累计|举办)',
  '已有|现有|累计|共有|收到|目前|截至|采纳|落地|增至|建成|已(?:有|建|评|征集|培育|命名|申报)|报送了|征集到',
)
/** Papers, copies, pictures and files that go with a case. */
const papers = anyOf(
  '一式|复印|原件|扫描|光盘|照片|图片|U盘|加盖|盖章|翻拍|老照片|关键词|配备|一封',
  '每(?:个|件|篇|项)?(?:作品|案例|课程|视频)(?:不|需|须|附|时)|(?:^|[,;:])(?:每|单)(?:组|套|个|件|篇|部)$',
  '组照每[^,;]{0,3}$|附(?:典型|事迹|文字|有关|相关|情况|说明)?(?:材料|情况|说明|介绍)?$|图$|页$|文件[夹袋]?$',
  '(?:综述|总结|小结|情况报告|工作报告|短片|目录)$|表》?,?$',
)
/** The number itself is of another kind: an order, a rate, a step, people who stand behind one case. */
const noNumber = anyOf(
  '前$|每$|第$|[加增]$|尾数|算$|(?<![合共总统])计为?$|从[^,;]{0,6}$|\\(含$',
  `每(?:\\d+|[一二两三五]?[百千万])(?:余)?[名人户][^,;]{0,12}$`,
  '浮动|上浮|增减|不足[^,]{1,4}[按为]$|[^,;]按$|(?:打成|压缩为|合为)$',
  '不(?:得|能|可)(?:同时|重复)[^,;]{0,6}$|每(?:季度|年|周)(?!申报|推荐|报送|限报|亲自|撰写)[^,;]{0,10}$|明确$|每月[^,;]{0,6}信息[^,;]{0,4}$',
  '指导教师|(?:创造人|主创人|完成人|合作者|合作人|参与人|成员)$',
)
/** The number that the superior set for who calls now, or that goes up to the superior. */
const superior = anyOf(
  '[省市县]里|(?:报|送|推荐[至给])(?:省|国家|全国|市总)[一-鿿]{0,6}$|其中报[省市全]|拟(?:向|推荐|报)|下达|给我[省市县区]分配',
  '全(?:院|校|厂|公司|集团|局|系统)(?:共|拟|择优|计划)|[我全][省市县区](?:计划|拟)',
  '[我全][省市县区](?:共|计划|拟|总)?(?:推荐|申报|汇总)?的?(?:限额|名额|共)',
  '(?:省|国家|教育部|上级|主管部门)[一-鿿]{0,7}要求[各每]',
)
/** What follows a number that counts something else than cases. */
const otherThings = new RegExp(
  `^(?:${[
    '工作日|月|小时|部分|方面|层面|环节|阶段|维度|类别|板块|县|区|市|单位|字|班(?:级)?|一等|二等|三等|组(?!织|照)|主题',
    '关键词|参考文献|以上特色|特色|领域|对应|加起来|合计|支撑|(?:人|事|产品)(?![一-鿿])',
    '[一-鿿]{1,4}员(?![一-鿿])|[一-鿿]{0,4}(?:人员|合作者|联络员|联系人|负责人|工作人员|代表|评委|专家|骨干)',
    '一[册份个稿文]|[一-鿿]{0,4}(?:装|编|存|放)(?:入|成|为|进)?一|[一-鿿]{0,4}对应一|(?:案例|作品|项目|故事|论文|征文|视频)一[个份件]',
    '的(?:[市县区,可按另]|[一-鿿]{0,3}(?:单位|企业|学校|工会|集团|协会))',
    '(?![给由报向供到作为])[一-鿿]{0,4}(?:系统|班组|小组|车间|支部|门店|家庭|产业|乡镇|街道|社区|主体|压缩包|文件夹?|文档|邮件|协会|工会|文件袋)(?![一-鿿]{0,3}案例)',
  ].join('|')})`,
)
/** More may be sent, which no other number is told by. */
const allowing = /可以?(?:适当|另外)?[增另多再追放]|放宽|[增多]报|另加/
/** Behind the number it is said that the case goes up to the superior. */
const passedOn = /^[^,。;]{0,10}(?:参加(?:省|市|全国|上级|国家)|[报送](?:省|市总|国家|全国)|角逐)/
/** Inside a title, or in brackets that tell how a number is made up. */
const ofPhrase = /《[^》]*$|\((?![^()]*(?:每|各[一-鿿]{2}|其中|以上|以下|不足|超过|可))[^()]*$/

/** What is known of a sentence when a number is reached. */
export type Reached = {
  /** Where the last number ended that was a quota, and the last that counted anything. */
  readonly quota: number
  readonly number: number
  /** Whether the last number counted something else, which words without a verb go on with. */
  readonly elsewhere: boolean
  /** Whether the line has spoken of quotas already. */
  readonly continues: boolean
  /** Whether a body has been named that the number may be for. */
  readonly isCarried: boolean
}

/** A quota, a number of those who win or were there before, or a number of other things. */
export type Counts = 'quota' | 'elsewhere' | 'nothing'

/** Whether a number tells how many cases may be sent, and not how many win, are attached or were there before. */
export function countsOf(sentence: Sentence, amount: Amount, reached: Reached): Counts {
  const { text, headings } = sentence
  const before = text.slice(reached.quota, amount.start)
  const after = text.slice(amount.end)
  const own = text.slice(reached.number, amount.start)
  const bodies = bodiesIn(before, 0)
  if (allowing.test(own) && furtherIn(own)?.appliesTo) return 'quota'
  const isPassedOn = passedOn.test(after) && !/各|每/.test(own)
  if (isOfElse(own, reached.elsewhere) || isPassedOn) return 'elsewhere'
  if (noNumber.test(own.slice(-24)) || otherThings.test(after) || (amount.exact ?? 0) > 500) return 'nothing'
  if (papers.test(own.slice(-24)) || isOfPapers(text, amount, headings, before)) return 'nothing'
  if (ofPhrase.test(before.slice(-30))) return 'nothing'
  const counted = text.slice(amount.start, amount.end)
  if (counted.includes('张') && !/每(?:位|名|个)?(?:人|作者|职工|选手)/.test(before)) return 'nothing'
  if (/以[上下内]$/.test(counted) && /^的(?!案例|作品|典型|成果|稿件)/.test(after)) return 'nothing'
  if (/\d[家户]|[一-十][家户]/.test(counted) && !/推荐|推选|选送|申报|报送/.test(own)) return 'nothing'
  const known = bodies.length > 0 || reached.isCarried || /(?:数|量|名额|指标)[:为]/.test(before)
  const isSent =
    (reached.quota > 0 && (known || isBounded(amount))) ||
    (reached.continues && bodies.length > 0) ||
    (sending.test(text) && (bodies.length > 0 || (sending.test(before) && (known || isBounded(amount))))) ||
    (known && headings.some((heading) => quotaHeading.test(heading))) ||
    (!counted.includes('名') && isPaired(before, bodies, amount))
  return isSent ? 'quota' : 'nothing'
}

function isBounded({ min, max, exact, approx }: Amount): boolean {
  return exact === null && approx === null && (min !== null || max !== null)
}

/** 各分厂三项, 职工一百人以上的单位,家书不少于五封: a body and its number with nothing between that does something else. */
function isPaired(before: string, bodies: readonly Body[], amount: Amount): boolean {
  const body = bodies.at(-1)
  if (!body) return false
  const between = before.slice(body.end)
  if (/^(?:各|每[一-鿿]{1,3})$/.test(between)) return true
  const isTold = body.from > body.start || body.condition !== null
  return (
    isTold && isBounded(amount) && /^[,:]?[一-鿿]{0,4}$/.test(between) && !/[参派有建设开搞办]/.test(between)
  )
}

/** The nearest of the words that govern a number tells what it counts: sent, chosen, there before, attached. */
function isOfElse(own: string, elsewhere: boolean): boolean {
  const clause = /[^;]*$/.exec(own)?.[0] ?? ''
  const last = /[^,]*$/.exec(clause)?.[0] ?? ''
  if (counting.test(sending.test(last) ? last : clause.slice(-24)) || superior.test(clause)) return true
  const governed = nearest(own, governing)
  if (elsewhere && /^[一-鿿]{1,3}(?:报送|申报|提交|推荐)[一-鿿]{0,4}$/.test(own)) return true
  return governed === null ? elsewhere && !/;|[各每][一-鿿]/.test(own) : governed === 'chosen'
}

const governing: readonly (readonly ['sent' | 'chosen', RegExp])[] = [
  ['chosen', choosing],
  ['chosen', /(?<![只限可各撰])(?:写(?![给得])|讲述|反映|叙述|围绕)/],
  ['sent', sending],
]

/** 份 counts cases only where numbers are allotted; copies of papers are 份 as well. */
function isOfPapers(text: string, amount: Amount, headings: readonly string[], before: string): boolean {
  const counted = text.slice(amount.start, amount.end + 2)
  if (
    !counted.includes('份') ||
    /份(?:案例|典型|作品|成果|材料)/.test(counted + text.slice(amount.end + 2, amount.end + 4))
  )
    return false
  const isAllotting = [...headings, text.slice(0, amount.start)].some((words) =>
    /名额|数量|份数|指标|任务|数额|多少|分配/.test(words),
  )
  return !isAllotting || /[表证书册件]$|留|纸|存/.test(before)
}

/** Whether a sentence stands under a heading of honours, where numbers count winners. */
export function isUpheld({ headings }: Sentence): boolean {
  return headings.some(
    (heading) => /奖项|奖励|表彰|奖次|评奖/.test(heading) && !/名额|推荐|报送/.test(heading),
  )
}
