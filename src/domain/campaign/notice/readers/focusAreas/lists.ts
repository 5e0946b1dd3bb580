import { bareNames, evenPieces, piecesOf, quotedIn, type Stretch, trimmedStretch } from '../../listing.ts'
import { numeralOf } from '../../numerals.ts'
import { pointKinds } from '../../outline.ts'
import { workNouns } from '../../workNames.ts'
import { addedBehind } from './clauses.ts'
import { withoutAttribute } from './firstNames.ts'
import { counted, may, must, topics } from './signs.ts'

/** Signs that number points within a line, each with the number it stands for. */
const signs: readonly (readonly [RegExp, (found: string) => number])[] = [
  [/[①-⑳]/g, (found) => found.charCodeAt(0) - 0x2460 + 1],
  [/\((\d{1,2})\)/g, (found) => Number(found.slice(1, -1))],
  [/(?<![\d(]|附[件表图]|[见附]表)(\d{1,2})\)/g, (found) => Number(found.slice(0, -1))],
  [
    /(?<![一-鿿])[甲乙丙丁戊](?:类[为是:]|(?=组[为是:]))/g,
    (found) => '甲乙丙丁戊'.indexOf(found.charAt(0)) + 1,
  ],
  [
    new RegExp(
      `(?<=^|[:;。,])${pointKinds}([一二三四五六七八九十]|\\d{1,2})(?:是(?=:))?[:、]?(?![一二三四五六七八九十\\d])`,
      'g',
    ),
    (found) => numeralOf(/[一二三四五六七八九十\d]+/.exec(found)?.[0] ?? '') ?? 0,
  ],
  [/\(([一二三四五六七八九十]{1,2})\)/g, (found) => numeralOf(found.slice(1, -1)) ?? 0],
  [
    /(?<![一二三四五六七八九十第每])([一二三四五六七八九十])是(?!否)/g,
    (found) => numeralOf(found.slice(0, -1)) ?? 0,
  ],
  [/(?<=^|[:;。,])其([一二三四五六七八九十])(?:[,、:]|是)/g, (found) => numeralOf(found.charAt(1)) ?? 0],
  [/(?<=^|[:;。])([一二三四五六七八九十])、/g, (found) => numeralOf(found.slice(0, -1)) ?? 0],
  [
    /(?<=^|[:;。,])第([一二三四五六七八九十])(?:(?:类|种|个|方面|部分|板块|单元|专题|篇章|赛道)?[,:、]|(?:[类种]|方面|部分)[是为])/g,
    (found) => numeralOf(found[1] ?? '') ?? 0,
  ],
  [/(?<![\d.])(\d{1,2})[.、](?!\d)/g, (found) => Number(found.slice(0, -1))],
  [/(?<![A-Za-z])[a-h](?=[.、)])[.、)](?![A-Za-z])/g, (found) => found.charCodeAt(0) - 0x60],
  [/(?<![A-Za-z])([A-H])(?:[.、:]|类[-:为是])(?![A-Za-z])/g, (found) => found.charCodeAt(0) - 0x40],
  [/(?<![A-Za-z\d])[A-H](?=“|[一-鿿]{3})(?![类级股等区])/g, (found) => found.charCodeAt(0) - 0x40],
]

/** The points of a line that numbers them itself: ①…；②… or 一是…；二是… */
export function pointsIn(text: string, at: Stretch, from = 1): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  for (const [sign, numberOf] of signs) {
    const places = [...words.matchAll(sign)]
    const run = places.filter((place, index) => numberOf(place[0]) === index + from)
    if (run.length < 2 || run.length < places.length) continue
    const explained = run.slice(0, -1).some((place, index) => {
      return /。[^。]*[^。;]/.test(words.slice(place.index, run[index + 1]?.index))
    })
    const told = run.map(({ index, 0: sign }, which) =>
      words.slice(index + sign.length, run[which + 1]?.index),
    )
    const most = explained ? Math.max(...told.slice(0, -1).map((one) => sentencesIn(one).length)) : 1
    return run.map((place, index) => {
      const start = at.start + place.index + place[0].length
      const next = run[index + 1]
      const last =
        start +
        sentencesIn(told.at(-1) ?? '')
          .slice(0, most)
          .join('').length
      return withoutStop(text, { start, end: next ? at.start + next.index : last })
    })
  }
  return []
}

/** A last point is told in no more sentences than the others: what stands behind them is said of all. */
/** The sentences of some words, each with its stop. */
export const sentencesIn = (words: string): string[] => words.match(/[^。]+。?/g) ?? []

function withoutStop(text: string, { start, end }: Stretch): Stretch {
  const words = text
    .slice(start, end)
    .replace(/(?<=[一-鿿]{4})[二三四五六七八九]个?方面的?[一-鿿]{0,6}$/, '')
    .replace(/[;。,、]+(?:以及|和)?$/, '')
  return trimmedStretch(text, { start, end: start + words.length })
}

/** 设计环节、施工环节两个环节: the noun that the last name ends in. */
const alike =
  '(?<=([一-鿿]{2})[二两三四五六七八九十]个?大?)(?!阶段|步骤|部分|程序|单位|部门|学校|公司|企业|街道|社区|乡镇|学院|医院|小组|支部|工会|奖项)\\2'

const counter = new RegExp(
  `(?:等|共计?|合计|这|以上|上述)*(?:(?<=、[^、,。;“”]{2,14})“(?=[二三四五六七八九十]大?[一-鿿]{1,4}”(?:${topics})))?([二两三四五六七八九十]|\\d{1,2})[个种]?大?(?:(?<=、[^、,。;“”]{2,14}“[二三四五六七八九十]大?)[一-鿿]{1,4}”(?=${topics})|[一-鿿]{1,2}[类群](?![一-鿿])|[分子]?(?:${topics})|类|层面|种(?!格式|规格|尺寸|字体|颜色|版本|语言|文字|方式|途径|渠道|方法|情[况形]|文件)|组|项(?=[。;,]|$|工作|任务|行动|内容|举措|改革)|工种群|工种|行业|主线|问题|(?:历史)?时期|环节(?=[中内的]|,?[选征申报])|${counted}|${alike})`,
  'g',
)
/** Behind what a bare 分 or 设 divides it. */
const divided = `(?<=^|[一-鿿]类|[共拟就也应可各]|按[一-鿿]{2,4}|归入|属于|作品|课程|体裁|题材|形式|征集|申报|评选|遴选|活动|创作|大会|年会|论坛|[专特]刊|文集|丛书|[比大竞]赛|${workNouns})`
const opening = new RegExp(
  `(?:内容|重点|方向|主题|类别|类型|领域|选题)(?:主要)?(?:为|是|有)|主要有|共有|调整为|改为|(?:重点|主要|着重|优先|集中)(?:支持|面向|关注|选[取择]|挖掘|总结|展[示现]|突出|收录|宣传|培育|打造|推介|扶持|资助|考虑|涉及)|(?:明确|规定|确定|提出|列出|公布|划定|[设界]定)的|(?<=^|,)即|除(?![尘草雪险害夕湿杂臭])(?:了|原[有定先]的?|已[有定]的?)?|分为|分成|分设(?!计|施|备)|设置|设有|设立|共设|拟设|设(?=“|《)|包括(?:但不限于)?|包含|涵盖|围绕|聚焦|针对|紧扣|突出|面向|限于|限在|反映|讲述|展现|[只仅限](?:收|征集|征|受理|接受|评|报送?|写)|年间|期间|以来|推选|遴选|选取|(?:征集|报送|推荐|申报|收集|撰写|提交|补报|增报|选报|增加|新增|增设)(?!分|内容|范围|方向|主题|重点|材料)|来自|归入|列入|属于|从|在|(?<=[现拟特])就|(?<!聚焦|围绕|包括|包含|涵盖|突出|针对|紧扣|支持|反映)按照?|以下|:|${divided}(?:[分含有]|为(?![老民农企困残军]|群众|职工)|设(?!计|施|备|机|校(?!园|外|内|企|本|际|家)))`,
  'g',
)
const quoted = /(?:[“《][^“”《》]{1,20}[”》][、和及与]?){2,12}$/
const anyQuoted = /[“《][^“”《》]{1,20}[”》]/g

/** “怎样招人、怎样留人”两个问题: one pair of quotes around the whole list. */
const wholeQuoted = /“[^“”、]{2,14}(?:、[^“”、]{2,14})+”$/

/** 每篇案例要回答为什么做、怎么做两个问题: what every text must tell parts no texts from one another. */
const answered =
  /^(?!.*(?:围绕|聚焦|任选|选择))[^:]{0,14}(?:回答|答清|写[清明]|讲[清明]|说[清明]|交代|阐明|[叙阐]述清)/

/** 分为课程育人、文化育人两类: as many names as the text counts. */
export function countedIn(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  for (const match of words.matchAll(counter)) {
    if (
      /^[^,。;]{0,4}(?:评[定价]|打分|考[核察]|衡量|推广|推介|宣传|传播)/.test(
        words.slice(match.index + match[0].length),
      )
    )
      continue
    const clause =
      Math.max(...['。', ';', ',', '\n'].map((stop) => words.lastIndexOf(stop, match.index - 1))) + 1
    if (isReplaced(words, clause, match.index)) continue
    if (answered.test(words.slice(clause, match.index).replace(/^[^:]*:/, ''))) continue
    const end = at.start + match.index
    const before = clause === match.index ? listOver(text, { start: at.start, end: end - 1 }, match) : []
    if (before.length >= 2 && !isJudged(words, before, at)) return before
    const inner = wholeQuoted.exec(words.slice(0, match.index))
    const list = inner
      ? piecesOf(text, { start: at.start + inner.index + 1, end: end - 1 })
      : quoted.test(words.slice(clause, match.index))
        ? quotedIn(text, { start: at.start + clause, end }, anyQuoted)
        : listBefore(text, { start: at.start + clause, end }, numeralOf(match[1] ?? '') ?? 0)
    if (list.length >= 2 && !isJudged(words, list, at))
      return [...bareNames(text, list), ...addedBehind(text, at, end)]
  }
  return []
}

/** 原为甲、乙、丙三类，现改为…. */
function isReplaced(words: string, clause: number, end: number): boolean {
  return (
    /(?:^|案例|作品|征文|类别|本次|我[市省县])原(?:[为定设有]|来|先)/.test(words.slice(clause, end)) &&
    /^[^。;]{0,14},(?:现|今年|本次|本届)[^,。;]{0,6}(?:改|调整|变|设|分|定)/.test(words.slice(end))
  )
}

const judging = /(?:评(?:[价分议审判]|选(?!(?:活动)?(?:共|分|设)))|打分|衡量|考察)[^。;]{0,60}$/

/** Whether a list is of what judges look at, by the words before it; 教育评价 within it is a name. */
function isJudged(words: string, [first]: readonly Stretch[], at: Stretch): boolean {
  return judging.test(words.slice(0, (first?.start ?? at.start) - at.start))
}

/** 三个方面任选一个, 这三类案例是今年的重点. */
const ofChoice =
  /^(?:中|里)?(?:可|请)?(?:任选|自选|选|择)|^的?(?:案例|作品|稿件|故事|做法)?[是为][^,。;]{0,6}(?:重点|内容|方向|主题|范围)/

/** 勤俭持家、孝老爱亲、诚信守诺，三个方面任选一个: the count stands behind a comma and a choice behind it. */
function listOver(text: string, { start, end }: Stretch, match: RegExpExecArray): Stretch[] {
  const behind = text.slice(end + 1 + match[0].length, end + 17 + match[0].length)
  if (end <= start || text[end] !== ',' || !ofChoice.test(behind)) return []
  const words = text.slice(start, end)
  const clause = Math.max(...['。', ';', ',', ':'].map((stop) => words.lastIndexOf(stop))) + 1
  return listBefore(text, { start: start + clause, end }, numeralOf(match[1] ?? '') ?? 0)
}

/** The list that ends at a count, begun behind the nearest word that opens one and gives as many pieces. */
function listBefore(text: string, clause: Stretch, number: number): Stretch[] {
  const words = text.slice(clause.start, clause.end).replace(/(?:[分划]为|分成)$/, '')
  const upTo = clause.start + words.length
  const openings = [...words.matchAll(opening)]
    .map((one) => clause.start + one.index + one[0].length)
    .map((place) => (text[place] === ':' ? place + 1 : place))
  for (const start of [...openings.toReversed(), clause.start]) {
    for (const joined of [false, true]) {
      const pieces = piecesOf(text, { start, end: upTo }, joined)
      const named = withoutAttribute(text, pieces)
      const isEven = start > clause.start || isAsLong(named)
      if (pieces.length === number && isEven && named.every((one) => isName(text, one, 18))) return named
    }
  }
  return []
}

/** What leads on to a list that no known word opens makes its first name longer than the others. */
function isAsLong([first, ...others]: readonly Stretch[]): boolean {
  const longest = Math.max(...others.map(({ start, end }) => end - start))
  return first !== undefined && first.end - first.start < 2 * longest + 2
}

/** What tells of numbers is a rule and no name. */
const counts = new RegExp(
  `\\d[个件篇幅张项部组字]|不超|不少|每[位人个]|以下|选择|自拟|均可|除外|不同|字体|[仿宋楷黑]体|^(?:${may}|[请也须]|从(?![业严教艺警医军])|${must}|不得)|^一[类种个][是为]`,
)

/** Whether some words can be the name of a point: short, and no rule of numbers. */
export function isName(text: string, { start, end }: Stretch, most = 14): boolean {
  return end - start >= 2 && end - start <= most && !counts.test(text.slice(start, end))
}

const many = '[二两三四五六七八九十]|\\d{1,2}'
const countFirst = new RegExp(
  `(?:(?<before>${many})个?大?(?:${topics}|[类种]|“[^“”]{1,6}”)[^。:;,]{0,12}|(?:${topics})(?:共有?|有|分为?|设)(?<behind>${many})[个类种项])(?:[:-]|,(?:分别是|分别为|即))(?<list>[^。:;]{4,200}?)(?=[。;]|$)`,
  'g',
)

/** 以下四个方面：工会改革、权益维护…: as many names as the text counts before them, up to the next comma or to the end. */
export function countedBefore(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  for (const match of words.matchAll(countFirst)) {
    const { before, behind, list = '' } = match.groups ?? {}
    const start = at.start + match.index + match[0].length - list.length
    const number = numeralOf(before ?? behind ?? '')
    const pieces = [list.replace(/,.*$/, ''), list]
      .map((one) => ({ start, end: start + one.length }))
      .flatMap((one) => [piecesOf(text, one, false), piecesOf(text, one)])
      .find((one) => one.length === number)
    const isExample = (one: Stretch) =>
      /^(?:[例比譬]?如(?![意期约])|包括|包含)/.test(text.slice(one.start, one.end))
    if (pieces?.every((one) => isName(text, one, 20) && !isExample(one))) return bareNames(text, pieces)
  }
  return []
}

const uncounted =
  /(?:(?:包括但|内容|题材|主题|选题|方向)不限于:?|(?:包[括含]|涵盖|涉及)但?不(?:局|仅)?限于(?!:)|(?<!对象|人员|单位|成员)(?:主要)?(?:包括|涵盖|包含):|(?:主题|类别|类型|方向|选题|题材|领域|内容|范围|组别|学科|重点)(?!不)(?:[一-鿿]{0,2}?)?(?:分为|包括|包含|涵盖|覆盖|涉及|围绕|聚焦|有|为|是|(?<=组别)设)(?:\(?但?不(?:局|仅)?限于\)?)?:?|重点(?:包括|围绕|聚焦|关注|征集):?)(?:涉及|反映|关于|在)?((?:[一-鿿“”《》]{2,14}(?:[、;和及与] *|(?<=”)(?=“))){2,12}[一-鿿“”《》]{2,14}?)(?:等[一-鿿]{0,8}|各(?:领域|方面|环节|类))?(?=[,。;]|$)(?:[,;](?!凡|只要|如|若)([一-鿿]{2,12}?)(?:亦可|也可|均可)|[,;][^,。;:]{0,6}(?:再|另|还)[^,。;:]{0,3}[一1][项类个种][^,。;:]{0,3}:([一-鿿]{2,14}))?/

const summedUp =
  /(?:(?<![高中初平相同均])等|等(?=方面|领域|环节|内容|主题)).*$|(?<=[一-鿿]{3})(?:进行|来)?(?:开展|展开|撰写|写作)$/

/** 包括但不限于妇女维权、敬老助老: names that are not counted. */
export function listedIn(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + 3_000))
  const match = uncounted.exec(words)
  const list = match?.[1]
  if (!match || !list) return []
  const start = at.start + match.index + match[0].indexOf(list)
  const pieces = evenPieces(text, { start, end: start + list.length }).map(({ start, end }) => ({
    start,
    end: start + text.slice(start, end).replace(summedUp, '').length,
  }))
  const last = pieces.at(-1)
  if (
    last &&
    /(?:过程|工作|方面)?中的|的.{0,4}(?:案例|经验|做法|实践|征文|作品|故事|论文|稿件|视频|成果|项目|文章)$/.test(
      text.slice(last.start, last.end),
    )
  )
    return []
  const named = withoutAttribute(text, pieces)
  const also = match[2] ?? match[3]
  if (!also) return named
  const alsoAt = at.start + match.index + match[0].lastIndexOf(also)
  return [...named, { start: alsoAt, end: alsoAt + also.length }]
}
