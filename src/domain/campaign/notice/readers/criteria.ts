import { piecesOf, type Stretch } from '../listing.ts'
import { callSentences, found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import { numeralOf } from '../numerals.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import { beside, quality, weighedIn } from './criteriaWeighed.ts'

/** Words that demand the quality behind them. */
const demands =
  '要求|[看偏着倚侧并首]重|务[求必]|谋求|追寻|寻求|注意|彰显|凸[显出]|展[现示]|恪守|坚守|守住|抓住|考[查评]|衡量|评[判价]|关切|紧扣|贴近|提倡|倡导|鼓励|优选|必须|须|保[持有]|带有|拥有|不[失乏]|都有|[更极颇]具|(?<=^|[品例稿章文])在|推荐|选取|遴选|本着|重在|满足|达到|对照|反映|侧重|显著|独特|坚持|突出|体现出?|把握好|注重|讲究|具有|具备|强调|确保|保证|把握|增强|强化|符合|做到|兼具|兼顾|富有|富于|力求|力争|讲求|讲|追求|围绕|遵循|具|有|从|按照?|依据|根据|对|就|以|看|重视|关注|考察|考虑|包括|是|为|案例|作品|内容|较强|鲜明|一定|良好|充分|明显|极强|很强|较好|较高|的'
const demanded = new RegExp(`(?:${demands}|[】:])$`)
const trailer =
  /(?<=[性力度值果义平]”?)(?:(?:强|高|好|佳|上[^,。;]*|等|俱佳|并重|突出|明显|显著|鲜明|于一体|融为一体|兼备|兼具|兼顾|合一)(?:的.*)?|等.*|为(?:[^,。;]{0,4}(?:前提|重点|基础|核心|标准|依据|导向|要[求义点]|首要|根本|基本|先|主|本)).*|(?:相|的|有机)*(?:统一|结合|原则|要求|特点|特征|标准).*|[一二两三四五六七八九十\d]个?(?:项|条|点|方面|角度|层面|标准|指标|原则|维度|要求|特征|特点|要素|特性|特质).*|进行.*|评分.*|评价.*|打分.*|的(?:[一-鿿]{0,8})(?:案例|作品|成果|做法|经验|文章|项目|典型|论文|故事|报告))$/
const noQualities =
  /^不|^.*(?:积极|主动|能动|自觉|重要|必要|紧迫|严肃|可能|男|女|异|同|一次|阶段|区域|行业|地域|个|公正|公平|全国|全市|全省|全局|经常|季节|周期|临时|群体|年度|机密|敏感|隐私|保密|.*多样|事务|专业技术)性$/
const ofPeople =
  /防止|避免|杜绝|克服|成为|(?:作者|者|人|单位)[^,。;]{0,4}(?:保证|承诺|确保)|调动|激发|发挥|提高|提升|增进|认识|负责|核实|审核|承担|查验|把关|保护|审查|了解|宣传|重要性|必要性|(?:工作|活动|征集|组织|指导|管理)的|(?:材料|数据|信息|资料|内容|数字)的?(?:真实|准确|完整|合法)/
const scored = /评分|分值|满分|打分|计分|权重|评[审价选议比](?:标准|指标)/
const item =
  /(?:^|[、,;:。)]|(?<=\)))(?:\d{1,2}[.、]|[①-⑨])?((?:[一-鿿]|“|”){2,14}?)(?:\((?:满分|占|分值)?|:|占|,)?(?:\d{1,3}|[一二两三四五六七八九十百]{1,4})(?:分|%|成(?!果|效|绩))(?:[”)]|(?=[、,;:。)评计打进逐的]|$))/g
const noItem =
  /标准|办法|细则|满分|总分|得分|加分|扣分|投票|评委|专家|评审|占|超过|低于|^评分$|以上|以下|比例|一等|二等|三等|不|每|分别|依次|最高|总计|合计/
/** The qualities that a case must have or is scored by, each once. */
export function criteria(notice: NoticeText): Read {
  const sentences = callSentences(notice)
  const openings = new Map(sentences.toReversed().map((sentence) => [sentence.line, sentence]))
  const places = sentences
    .filter((sentence) => isNoElaboration(sentence, openings.get(sentence.line)))
    .map((sentence) => withoutMark(notice, sentence))
    .filter(({ text }) => text.length < 2_000)
    .flatMap((sentence) => {
      const named = weighedIn(notice.text, sentence)
      if (named.length > 0) return named
      const points = pointsIn(sentence)
      return points.length > 0 ? points : qualitiesIn(notice, sentence)
    })
  places.push(...headedIn(sentences, openings), ...tabledIn(notice))
  const names = places.map(({ start, end }) => notice.text.slice(start, end))
  const rules = places.flatMap((at, index) => {
    const name = names[index] ?? ''
    return names.indexOf(name) < index
      ? []
      : [found(notice, 'criteria', 'criterion', { name: printedAt(notice, at) }, at)]
  })
  return { rules }
}

/** Points looked at: far more than a notice has, so that garbage costs no time. */
const most = 300

/** （三）影响力。 beside points that are headed by qualities: what the case must have as well. */
function headedIn(sentences: readonly Sentence[], openings: ReadonlyMap<Line, Sentence>): Stretch[] {
  const heads = sentences
    .filter((one) => one.line.mark !== null && openings.get(one.line) === one)
    .slice(0, most)
  const isQuality = ({ line: { heading } }: Sentence) =>
    strength.test(heading) || (quality.test(heading) && !noQualities.test(heading))
  return heads
    .filter(
      ({ line, text }) =>
        !line.heading.endsWith('性') && beside.test(line.heading) && text.startsWith(line.heading),
    )
    .filter(
      ({ line }) => heads.filter((one) => one.line.parent === line.parent && isQuality(one)).length >= 2,
    )
    .map(({ line, start }) => ({ start, end: start + line.heading.length }))
}

/**
 * Where a point opens with the qualities it demands (案例要具备实效性和典型性), what follows explains them and
 * demands none of its own: 案例要具有一定的代表性和标志性.
 */
function isNoElaboration(sentence: Sentence, opening: Sentence | undefined): boolean {
  if (opening === sentence || opening === undefined || sentence.line.mark === null) return true
  return !/(?:要|应|须)?具备[一-鿿、]{1,12}性(?:和|与|、|$)/.test(opening.text) || scored.test(sentence.text)
}

function withoutMark(notice: NoticeText, sentence: Sentence): Sentence {
  const start = Math.min(Math.max(sentence.start, sentence.line.wordsAt), sentence.end)
  return { ...sentence, start, text: notice.text.slice(start, sentence.end) }
}

/** What the organiser says of its own book or event: 《…》是原创性、专业性的年度产品. */
const ofOrganiser =
  /^[^,。;]{0,8}《[^《》]{2,30}》(?:丛书|系列)?[是为系]|性(?:的)?(?:年度|综合|社会)?[一-鿿]{0,4}(?:赛事|大赛|平台|团体|刊物|期刊|产品|盛会)$|[是为][^,。;]{0,12}性(?:的)?[一-鿿]{0,4}活动$|(?:活动|征集|评选|工作|大赛)[^,。;]{0,12}具有[^。;]*意义|^(?:本次|此次|本|该)?(?:活动|征集|评选|大赛|比赛)(?:是|属于?|具有)[^。;]*(?:公益|群众|非营利|自愿|专业|学术)性|(?:原则|地)?(?:开展|组织|做好)[一-鿿]{0,4}(?:活动|工作|征集|评选)$/

/** 具有真实性、创新性和推广价值: a list in which at least one piece ends in 性, behind a word that demands. */
function qualitiesIn(notice: NoticeText, sentence: Sentence): Stretch[] {
  const clauses = piecesAt(sentence)
  return clauses.flatMap((clause) => {
    const words = notice.text.slice(clause.start, clause.end).replace(/上(?:从严|严格|认真)?把关$/, '')
    if (/不同.*的代表性|有代表性的/.test(words) || ofOrganiser.test(sentence.text)) return []
    if (!/[性力]|(?:度|价值|意义)[、和]/.test(words) || ofPeople.test(words) || words.length > 150) return []
    if (/增强/.test(words) && !/案例|作品|文章|稿件/.test(sentence.text)) return []
    if (sentence.headings.length === 0 && /增强|深入|为了?/.test(words)) return []
    return listIn(notice, clause)
  })
}

const quoted = /“([^“”]{2,6}性(?:、[^“”、]{2,8})+)”/g

function piecesAt({ start, text }: Sentence): Stretch[] {
  const clauses = [...text.matchAll(/[^,:;。]+/g)].map((one) => ({
    start: start + one.index,
    end: start + one.index + one[0].length,
  }))
  // 按照“真实性、先进性”标准: one pair of quotes around the whole list.
  const lists = [...text.matchAll(quoted)].map(({ index, 1: list = '' }) => ({
    start: start + index + 1,
    end: start + index + 1 + list.length,
  }))
  return [...clauses, ...lists]
}

/** 具有较强的感染力和传播力: strengths count where the work must have them. */
const strength = /^(?:感染|传播|影响|说服|表现|吸引|生命|号召|穿透|引导|凝聚|创造|竞争|亲和)力$/
const has = /具有|具备|富有|富于|兼具|侧重|有(?:较|一定|很)|[^好查]看/

function listIn(notice: NoticeText, clause: Stretch): Stretch[] {
  const pieces = piecesOf(notice.text, clause).map((piece, index, all) =>
    namesAt(notice, piece, index === all.length - 1),
  )
  const words = pieces.map((piece) => notice.text.slice(piece.start, piece.end))
  const strengths = has.test(notice.text.slice(clause.start, clause.end)) ? strength : /^$/
  const worths = has.test(notice.text.slice(clause.start, clause.end))
    ? words.filter((one) => beside.test(one) && !/[感味]$/.test(one))
    : []
  const isNamed = (one: string) =>
    quality.test(one) || strengths.test(one) || (worths.length > 1 && beside.test(one))
  const first = pieces[words.findIndex(isNamed)]
  if (!first) return []
  return pieces.filter((piece, index) => {
    const one = words[index] ?? ''
    if (quality.test(one)) return !noQualities.test(one)
    return strength.test(one) || (piece.start >= first.start && (beside.test(one) || strengths.test(one)))
  })
}

/** Where the name begins behind the last word that demands it. */
function leadOf(words: string): number {
  if (!/[性力度值果益义平]”?$/.test(words)) return 0
  for (let length = words.endsWith('性') ? 3 : 2; length <= 7; length += 1) {
    const from = words.length - length
    if (from > 0 && demanded.test(words.slice(Math.max(0, from - 4), from))) return from
  }
  return 0
}

/** What stands right before the first quality of a list: 1.典型性, 一是真实性, 即真实性, 融思想性. */
const opening =
  /^(?:作品|案例|稿件|征文|文章|论文|故事)?(?:\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑨]|[一二三四五六七八]是|即|融|集|应(?!用|急|对|变))(?=[一-鿿]{2,4}性)/

/** A piece of a list without the demand before it and what follows it. */
function namesAt(notice: NoticeText, piece: Stretch, last: boolean): Stretch {
  const printed = notice.text.slice(piece.start, piece.end)
  const numbered = opening.exec(printed)?.[0].length ?? 0
  const words = printed.slice(numbered)
  const closed = last
    ? words.replace(trailer, '')
    : words.replace(/(?<=性)(?:强|高|好|佳|突出|明显|显著|鲜明)$/, '')
  const quoted = /^.{0,20}“([一-鿿]{2,6}性)”?$/.exec(closed)
  const from = quoted ? closed.indexOf('“') + 1 : leadOf(closed)
  const until = closed.endsWith('”') ? closed.length - 1 : closed.length
  return { start: piece.start + numbered + from, end: piece.start + numbered + until }
}

/** 1.主题立意（25分）：观点鲜明。 */
const scoredItem = /^[一-鿿]{2,10}\((?:满分|占|分值)?\d{1,2}分\)(?=[:。,;]|$)/

/** 社会需求（20分）、项目设计（30分）: the items to which points are given. */
function pointsIn(sentence: Sentence): Stretch[] {
  const { text, start, headings } = sentence
  const isScored = scored.test(text) || headings.some((heading) => scored.test(heading))
  const isItem = sentence.line.mark !== null && scoredItem.test(text)
  if (!isScored && !isItem && !isWholeHundred(text)) return []
  const items = [...text.matchAll(item)].flatMap((match) => {
    const name = (match[1] ?? '')
      .replace(
        /^.*(?:[须应要具]有|具备|按照?|其中|包括|分别为|依据|根据|由|围绕|[点要分重]看|考察|考量|侧重|(?:项目|指标|标准|要素|内容|维度|构成)(?:为|是|有))/,
        '',
      )
      .replace(/^(?:评[分审选价比]|打分|考评)(?:主要|将)?(?:从|按照?|就|围绕|看)/, '')
      .replace(/^(?:[一-鿿]{0,4}(?:案例|作品|成果|论文|项目|文章))的/, '')
      .replace(/^(?:以?及|和|与)/, '')
      .replaceAll(/[“”]/g, '')
    if (name.length < 2 || noItem.test(name)) return []
    const at = start + match.index + match[0].indexOf(name)
    return [{ start: at, end: at + name.length }]
  })
  const alone = isItem || headings.some((heading) => scored.test(heading))
  return items.length > 1 || alone ? items : []
}

/** 创新性（40分）、效益性（30分）、规范性（30分）: points that come to a hundred score something. */
function isWholeHundred(text: string): boolean {
  const points = [...text.matchAll(/(\d{1,2}|[一二三四五六七八九十]{1,3})[分%](?=[),、;。]|$)/g)].map(
    (match) => numeralOf(match[1] ?? '') ?? 0,
  )
  return points.length > 1 && points.reduce((sum, one) => sum + one, 0) === 100
}

/** 项目 分值 over 创新性 40: the rows of a table of points. */
function tabledIn(notice: NoticeText): Stretch[] {
  const rows = notice.lines.filter(
    (line) =>
      /body|annex/.test(notice.zones[line.index] ?? '') &&
      notice.text.slice(line.start, line.end).includes('\t'),
  )
  const from = rows.findIndex((line) => /分值|分数|权重/.test(notice.text.slice(line.start, line.end)))
  if (from < 0) return []
  return rows.slice(from + 1, from + 20).flatMap((line) => {
    const words = notice.text.slice(line.start, line.end)
    const name = /^\t?(?:\d{1,2}\t)?([一-鿿]{2,12})(?=\t)/.exec(words)
    if (!name?.[1] || noItem.test(name[1]) || !/\t\d{1,3}[分%]?(?:\t|$)/.test(words)) return []
    const start = line.start + name[0].length - name[1].length
    return [{ start, end: start + name[1].length }]
  })
}
