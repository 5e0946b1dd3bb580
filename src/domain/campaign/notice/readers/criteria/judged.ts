import { evenPieces, type Stretch } from '../../listing.ts'
import type { Sentence } from '../../noticeText.ts'
import { oneOf } from '../../oneOf.ts'
import { scaleHead } from './numbered.ts'
import { beside, isQuality, namesAt, noWeighed } from './weighed.ts'

/** Who or what judges: 评审, 打分, 审评重点, 评委阅稿时; behind 评选 and 遴选 qualities alone are sure. */
const judges = new RegExp(
  oneOf([
    '(?<sure>评[审分价议阅判定](?!范围|对象|单位|结果|时间|地点|委员会|会议|小组|组由|工作由|材料|程序|步骤|流程|方式|环节)|打分|计分|赋分|审评|阅[评卷稿]|评委|评阅人|专家(?!组由)|衡量|考评|(?:评[选奖优比]|遴选|选[送树稿拔]|推[荐选]|入[选围]|参评|筛选|取舍|审稿|录用|质量)[一-鿿]{0,3}(?:标准|指标|依据|尺度|重点|要点|要素|维度|因素|准则|标尺))',
    '评[选奖优比]|遴选|选[送树稿拔]|推[荐选]|入[选围]|筛选|取舍',
  ]),
  'g',
)
/** What leads from the judging on to what is weighed. */
const leads =
  /参照|依[据照]|对照|按照?|根据|围绕|紧扣|聚焦|侧重于?|[注着看首次偏]重(?!点)|重视|重在|[掂考衡]量|考[察查核]|考虑|把[握关](?!会)|抓住|瞄准|坚持|突出|强调|讲究|看(?!得|到|过|了|望)|从|就|以|综合|结合|依次[为是]|分别[为是]|(?<![认作成评划列])为|是|包括|涵盖|[:]/g
const counted =
  /^(?:以下|下列|如下|这)?(?:[二三四五六七两几]个?)?(?:大?(?:方面|维度|要素|标准|指标)|[点项条性度])?[:,]?/

/** 三个因素 behind the last name. */
const summed = /^等?(?:[二三四五六七两几]个?)?(?:因素|指标|标准|维度|要素)/

/** What ends a list of names. */
const ends =
  /(?<=.{2})(?:等|分别|逐[一项篇件个]|综合|进行|来|[二三四五六七两几各多]个?[项点条块个方维层]|各(?:占|\d|[一二三四五六七八九十]{1,3}分)|提出|给出|打分|择优|的?(?:标准|原则|要求)|方面|评[分审定价议判出选奖比级]|[确判]定|排[序名]|录用|选用|三者|相?(?:结合|统一)|并重|兼[具备顾])/
const name =
  /^(?!.*(?:应(?!用|急|变)|须|具[有备]|包括|每))(?:[一-鿿“”]{2,12}|[一-鿿]{2,4}\([一-鿿]{1,6}\)[一-鿿]{2,6})$/
/** How judging is done and who does it is told in the same words. */
const noCriterion = new RegExp(
  oneOf([
    '^(?:公[开平正]|透明|民主|择优|客观|回避|廉洁|严[谨格]|统一|集体|依法|自愿|分[级类组]|优[中先]|逐级|网[上络]|线[上下]|[一二三]等|特等|[初复终]|第[一二三]|专家|评委|媒体|代表|行业|领导|群众代表|企业|学校|单位|部门|[县市区]|作品类|有?无|不|已|未|如|将|由|经|正文|提纲|教学目的)',
    '按|分类|^(?:书面|现场|会议|材料)$',
    '(?:单位|部门|企业|学校|协会|机构|人员|代表|专家|媒体|评委|表|书|材料|证明|附件|奖|类|组|阶段|环节|[初复终]评|[初复]审|终审|审[查核定议]|评[定选审议]|论证|筛选|遴选|推荐|公示|照片|视频|答辩|投票|展示|路演|网站|公众号|专栏|院校|医院|造假|抄袭|侵权|案例|作品|工会|处室?|科室?|局|委|院|所|办)$',
  ]),
)

/** 案例分为背景、做法、成效三个部分: what a case is made of is not what it is judged by. */
const ofParts =
  /(?:分为|分成|[分由含]|包括|包含|涵盖)[^。;]{4,}(?:[二三四五六七八两\d]个?(?:部分|板块|章节)|组成|构成)(?!.*\d分)/

/** What a sentence on judging lists behind the word that leads on to it: 打分参照主题契合度、创意性、宣传实用性. */
export function judgedIn(text: string, sentence: Sentence): Stretch[] {
  const words = text.slice(sentence.start, sentence.end)
  if (!/[、和与及]/.test(words)) return []
  const isOfScale = scaleHead.test(sentence.headings.at(-1) ?? '') && !ofParts.test(words)
  const named = isOfScale ? namesFrom(text, sentence) : []
  if (named.length > 2 && isOfJudging(text, named, true)) return named
  for (const judged of words.matchAll(judges)) {
    const listed = namesAfter(text, sentence, judged)
    if (listed.length > 0) return listed
  }
  return []
}

/** What is listed behind a word of judging and one that leads on from it. */
function namesAfter(text: string, sentence: Sentence, judged: RegExpExecArray): Stretch[] {
  const words = text.slice(sentence.start, sentence.end)
  const from = judged.index + judged[0].length
  for (const lead of words.slice(from).matchAll(leads)) {
    const between = words.slice(from, from + lead.index)
    if (/[。;]/.test(between) || between.length > 24) break
    const begin = from + lead.index + lead[0].length
    const start = begin + (counted.exec(words.slice(begin))?.[0].length ?? 0)
    const names = namesFrom(text, { start: sentence.start + start, end: sentence.end })
    const behind = text.slice(names.at(-1)?.end ?? sentence.end, sentence.end)
    const isSure = judged.groups?.['sure'] !== undefined || summed.test(behind)
    if (isOfJudging(text, names, isSure)) return names
  }
  return []
}

/** The names from a place on, up to where the list ends. */
function namesFrom(text: string, { start, end }: Stretch): Stretch[] {
  const words =
    /^(?:[^,。;:(]|\([一-鿿]{1,6}\)(?=[一-鿿]{2,6}(?:[,。;、]|$)))*/.exec(text.slice(start, end))?.[0] ?? ''
  let at = words.indexOf('、') + 1
  for (const piece of words.slice(at).split('、')) {
    const stop = piece.search(ends)
    if (stop >= 0) return namesAt(text, evenPieces(text, { start, end: start + at + stop }))
    at += piece.length + 1
  }
  return namesAt(text, evenPieces(text, { start, end: start + words.length }))
}

function isOfJudging(text: string, names: readonly Stretch[], isSure: boolean): boolean {
  const words = names.map(({ start, end }) => text.slice(start, end))
  const qualities = words.filter((one) => isQuality(one) || beside.test(one)).length
  const areNames = words.every((one) => name.test(one) && !noCriterion.test(one) && !noWeighed.test(one))
  return (
    areNames &&
    words.length > 1 &&
    (isSure ? words.length > 2 || qualities > 0 : qualities * 2 >= words.length)
  )
}
