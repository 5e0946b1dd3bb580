import { piecesOf, type Stretch } from '../listing.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import { oneOf } from '../oneOf.ts'
import type { Read } from '../read.ts'
import { judgedIn } from './criteria/judged.ts'
import { dashedIn, headedIn, inRow, keyedIn } from './criteria/numbered.ts'
import { ofApplicant, ofFairness, ofOthers } from './criteria/others.ts'
import { pointedLines, pointsIn, scored, sharesBeside, tabledIn } from './criteria/points.ts'
import { beside, isQuality, quality, strength, weighedIn } from './criteria/weighed.ts'

/** Words that demand the quality behind them. */
const demands = oneOf([
  '要求|[看偏着倚侧并首次]重|(?<=[审选议价比委家例品容文])重|(?<=[点要重])评|(?<=[规约品例果目文章法容题料])要|兼看|务[求必]|谋求|追寻|寻求|注意|彰显',
  '凸[显出]|展[现示]|恪守|坚守|守住|抓住|考[查评]|衡量|评[判价]|关切|紧扣|贴近|提倡|倡导|鼓励|优选',
  '必须|须|保[持有]|带有|拥有|不[失乏]|都有|[更极颇]具|(?<=^|[品例稿章文])在|推荐|选取|遴选|本着',
  '重在|权衡|(?<=[要应须]|^)把|满足|达到|对照|反映|侧重|显著|独特|坚持|突出|体现出?|把握好|注重|讲究|具有|具备|强调|确保',
  '保证|把握|增强|强化|符合|做到|兼具|兼顾|富有|富于|力求|力争|讲求|讲|追求|围绕|遵循|具|有|从',
  '按照?|依据|根据|对|就|以|看|重视|关注|考察|考虑|包括|是|为|于|案例|作品|内容|较强|鲜明|一定|良好',
  '充分|明显|极强|很强|较好|较高|的',
])
const demanded = new RegExp(`(?:${demands}|[】:])$`)
const trailer =
  /(?<=[性力度值果义平]”?)(?:[放摆][在到]?(?:第一|首)位|次之|居[首次]|(?:强|高|好|佳|上[^,。;]*|等|俱佳|并重|突出|明显|显著|鲜明|于一体|融为一体|兼备|兼具|兼顾|合一)(?:的.*)?|(?:等|择优|方面).*|是[^,。;]{0,8}(?:依据|标准|关键|根本|前提|重点|核心|尺度|要求|原则|指标|生命)|为(?:[^,。;]{0,4}(?:前提|重点|基础|核心|标准|依据|导向|要[求义点]|首要|根本|基本|先|主|本)).*|(?:相|的|有机|高度|深度)*(?:统一|结合|融合|原则|要求|特点|特征|标准).*|[一二两三四五六七八九十\d]个?(?:(?:项|条|点|大)(?:指标|标准|要求|原则|因素|要素)?|方面|角度|层面|标准|指标|原则|维度|要求|特征|特点|要素|特性|特质).*|进行.*|评分.*|评价.*|打分.*|的(?:[一-鿿]{0,8})(?:案例|作品|成果|做法|经验|文章|项目|典型|论文|故事|报告))$/
/** 不得改变影像的真实性: what nobody may touch. */
const harmed =
  /(?:不[得能可应要宜许]|[严切]?[禁勿]止?|避免|防止)[^,。;]{0,8}(?:改变|影响|破坏|损[害伤坏]|歪曲|违背|违反|妨碍|降低|削弱|丧失|危及)[^,。;]{0,12}性/
/** 对案例的真实性、示范性进行审核: what is looked at in cases, two qualities and more. */
const examined =
  /(?:案例|作品|征文|稿件|项目|成果|论文)的?(?:[一-鿿]{2,5}性[、和与及]){1,6}[一-鿿]{2,5}性等?(?:严格|认真)?进行(?:审[查核]|核[查实]|评[估价]|考[察核]|把关|查验)/
const ofPeople =
  /防止|避免|杜绝|克服|成为|(?:作者|者|人|单位)[^,。;]{0,4}(?:保证|承诺|确保)|调动|激发|发挥|提高|提升|增进|(?:认识|宣传|保护)(?![一-鿿]{0,4}(?:价值|意义|效[果应益]|[性力度])(?:$|[、和与及等]))|负责|核[实查验]|审核|承担|查验|把关|审查|了解|重要性|必要性|(?:工作|活动|征集|组织|指导|管理|程序|结果|评[选审][一-鿿]{0,4})的|(?:材料|数据|信息|资料|内容|数字|表述|用语|引[用文]|术语|文字)的?(?:真实|准确|完整|合法|齐全|有效)/
/** The qualities that a case must have or is scored by, each once. */
export function criteria(notice: NoticeText): Read {
  const sentences = notice.bodySentences
  const openings = new Map(sentences.toReversed().map((sentence) => [sentence.line, sentence]))
  const pointed = pointedLines(notice)
  const tabled = tabledIn(notice)
  const rows = new Set([...pointed, ...tabled].map(({ line }) => line))
  const places = sentences
    .filter(({ line }) => !rows.has(line))
    .filter((sentence) => isNoElaboration(sentence, openings.get(sentence.line)))
    .map((sentence) => withoutMark(notice, sentence))
    .filter(({ text }) => text.length < 2_000)
    .flatMap((sentence) => {
      const named = namedIn(notice, sentence)
      return named.length > 0 ? [...named, ...sharesBeside(sentence)] : []
    })
  places.push(
    ...headedIn(notice, sentences, openings),
    ...inRow(notice),
    ...keyedIn(notice),
    ...dashedIn(notice),
    ...[...tabled, ...pointed].map(({ at }) => at),
  )
  const names = places.map(({ start, end }) => notice.text.slice(start, end))
  const rules = places.flatMap((at, index) => {
    const name = names[index] ?? ''
    return names.indexOf(name) < index || ofFairness.test(name) || isOfCall(notice, name, at)
      ? []
      : [found(notice, 'criteria', 'criterion', { name: printedAt(notice, at) }, at)]
  })
  return { rules }
}

/** 坚持公益性。本次活动不收取费用: how a call is held, and no quality of what it calls for. */
const ofCall = /公益性(?:要求|活动)|收费|收取|费用|缴|无偿|免费|营利/

function isOfCall({ text, lines }: NoticeText, name: string, { start }: Stretch): boolean {
  if (name !== '公益性') return false
  const line = lines.findLast((one) => one.start <= start)
  return line !== undefined && ofCall.test(text.slice(line.start, Math.min(line.end, line.start + 400)))
}

/** The qualities that a sentence weighs, gives points to or demands. */
function namedIn(notice: NoticeText, sentence: Sentence): Stretch[] {
  const weighed = weighedIn(notice.text, sentence)
  const named = weighed.length > 0 ? weighed : judgedIn(notice.text, sentence)
  if (named.length > 0) return [...named, ...besideIn(notice, sentence, named)]
  const points = pointsIn(notice, sentence)
  return points.length > 0 ? points : qualitiesIn(notice, sentence)
}

/** 坚持先进性与适用性并重，兼看制度的完备性: what another clause demands beside what is weighed. */
function besideIn(notice: NoticeText, sentence: Sentence, named: readonly Stretch[]): Stretch[] {
  const [from, to] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0]
  return qualitiesIn(notice, sentence).filter(({ start, end }) => end <= from || start >= to)
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
const ofOrganiser = new RegExp(
  oneOf([
    '^[^,。;]{0,8}《[^《》]{2,30}》(?:丛书|系列)?[是为系]',
    '性(?:的)?(?:年度|综合|社会)?[一-鿿]{0,4}(?:赛事|大赛|平台|团体|刊物|期刊|产品|盛会)$',
    '[是为][^,。;]{0,12}性(?:的)?[一-鿿]{0,4}活动$',
    '(?:活动|征集|评选|工作|大赛)[^,。;]{0,12}具有[^。;]*意义',
    '^(?:本次|此次|本|该)?(?:活动|征集|评选|大赛|比赛)(?:是|属于?|具有)[^。;]*(?:公益|群众|非营利|自愿|专业|学术)性',
    '^(?:本次|此次|本|该|整个)?(?:活动|征集(?:活动|工作)?|评选活动|大赛|比赛|赛事)[^,。;]{0,4}(?:坚持|秉[持承]|保持|遵循|突出|体现|强调)[^,。;]{0,6}(?:公益|群众|非营利|自愿)性',
    '[^,。;]{0,6}(?:公益|非营利|自愿)性.*(?:不收|不向[^,。;]*收|免收|费用)',
    '(?:原则|地)?(?:开展|组织|做好)[一-鿿]{0,4}(?:活动|工作|征集|评选)$',
  ]),
)

/** 具有真实性、创新性和推广价值: a list in which at least one piece ends in 性, behind a word that demands. */
function qualitiesIn(notice: NoticeText, sentence: Sentence): Stretch[] {
  if (isSubject(sentence)) return []
  const clauses = piecesAt(sentence)
  return clauses.flatMap((clause) => {
    const words = notice.text.slice(clause.start, clause.end).replace(/上(?:从严|严格|认真)?把关$/, '')
    if (/不同.*的代表性|有代表性的/.test(words) || ofOrganiser.test(sentence.text)) return []
    if (!/[性力]|(?:度|价值|意义|效果|水平)[、和]/.test(words) || words.length > 150) return []
    if (harmed.test(words) || /是否/.test(words)) return []
    if (ofPeople.test(words) && !ofJudges.test(sentence.text) && !examined.test(words)) return []
    if (isOfWriting(sentence.text, words) || ofOthers.test(words)) return []
    if (ofApplicant.test(sentence.text) && /能力|实力/.test(words)) return []
    if (/增强/.test(words) && !/案例|作品|文章|稿件/.test(sentence.text)) return []
    if (sentence.headings.length === 0 && /增强|深入|为了?/.test(words)) return []
    return listIn(notice, clause, praise.test(sentence.text))
  })
}

/** 德育的针对性与实效性 under 论文参考选题: what a work may be about, and nothing that it must have. */
function isSubject({ text, line, headings }: Sentence): boolean {
  if (line.mark === null || !/^[一-鿿“”、()-]{4,40}$/.test(text)) return false
  return subjects.test(headings.filter((one) => one !== text).at(-1) ?? '') && !wanted.test(text)
}

const subjects =
  /(?:选题|课题|题目|议题|论题|主题|方向|领域|(?:征[文集稿]|论文|研究|内容|选材)(?:的?(?:范围|内容)))$/
const wanted = /应[当该具体有]|必?须|[具富]有|具备|体现|突出|注重|坚持|强调|[强高好]$|案例|作品/

/** 文字生动，有可读性; 要有情节，可读性强: how to write, and no quality that is weighed with others. */
function isOfWriting(sentence: string, clause: string): boolean {
  const isLively = /(?:感染|渲染) ?力$/.test(clause) && !/[一-鿿]性/.test(clause)
  const isAlone =
    isLively || /^[^、和与及]*(?:可读|口语|通俗|条理|逻辑|流畅|连贯)性[^、和与及]*$/.test(clause)
  return (
    isAlone &&
    /文字|语[言音]|声音|录制|文笔|行文|叙述|情节|表述|用语|文风|语句|通顺|人物|朗朗上口/.test(sentence)
  )
}

/** 评审时重点审查案例的真实性: judges look for qualities where others vouch for them. */
const ofJudges =
  /(?:^|[,;])(?:其中,?)?(?:评[审选委议]|[初复终]评|专家|审稿|遴选)[^,。;]{0,6}(?:重点|着重|主要|重在|侧重|注重)于?(?:审[查核]|核[查实验]|比较|考[察查]|把关)/

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

const has = /具有|具备|富有|富于|兼具|侧重|有(?:较|一定|很)|[^好查]看/

/** 政治性、行业性、类型多样性: beside qualities these are some as well. */
const placed = /^(?:行业|区域|地域|阶段|季节|群体)性$|多样性$/

/** 观点明确, 论证严密: beside it 有一定的理论深度和实践价值 tells how to write as well. */
const praise =
  /(?:^|,)[一-鿿、]{2,6}(?:明[确晰]|鲜明|充分|严[密谨]|规范|[翔详]实|清[晰楚]|新颖|流畅|准确|突出|完整|深[刻入]|定型|合理|客观|通顺|简[洁练]|得当)(?=,|$)/

/** 推广价值 and 学术水平 count beside a quality or another of their sort. */
const worth = /^[一-鿿]{1,5}(?:力|度|价值|意义|效果|成效|效益|水平|质量)$/

/** 无政治性、科学性错误, 综合性与设计性实验: what one tells a noun by, the one before it tells it by as well. */
const ofNoun = /^[一-鿿]{1,4}性(?![强高好佳])[一-鿿]{2,}$/

/** 现场感, 美誉度: named before the qualities beside it. */
const felt = /^[一-鿿]{2,3}[感度]$/

/** 公益性、创新性、常态化: what a case is to have become, beside qualities. */
const turned = /^[一-鿿]{2,3}化$/

function listIn(notice: NoticeText, clause: Stretch, praised: boolean): Stretch[] {
  const pieces = piecesOf(notice.text, clause).map((piece, index, all) =>
    namesAt(notice, piece, index === all.length - 1),
  )
  const words = pieces.map((piece) => notice.text.slice(piece.start, piece.end))
  const isHad = has.test(notice.text.slice(clause.start, clause.end))
  const strengths = isHad ? strength : /^$/
  const areWorths = words.some((one) => quality.test(one)) || (words.length > 1 && !praised)
  const worths = isHad && areWorths ? worth : /^$/
  const isNamed = (one: string) => quality.test(one) || strengths.test(one) || worths.test(one)
  const first = pieces[words.findIndex(isNamed)]
  if (!first) return []
  return pieces.filter((piece, index) => {
    const one = words[index] ?? ''
    if (words.slice(index + 1).some((other) => ofNoun.test(other))) return false
    if (quality.test(one)) return isQuality(one) || (placed.test(one) && words.filter(isQuality).length > 1)
    return (
      strength.test(one) ||
      (isHad && areWorths && felt.test(one)) ||
      (piece.start >= first.start && (beside.test(one) || strengths.test(one) || turned.test(one)))
    )
  })
}

/** Where the name begins behind the last word that demands it. */
function leadOf(words: string): number {
  if (!/[性力度值果益义平感]”?$/.test(words)) return 0
  for (let length = words.endsWith('性') ? 3 : 2; length <= 7; length += 1) {
    const from = words.length - length
    if (from > 0 && demanded.test(words.slice(Math.max(0, from - 4), from))) return from
  }
  return 0
}

/** What stands right before the first quality of a list: 1.典型性, 一是真实性, 即真实性, 融思想性. */
const opening =
  /^(?:(?:所[报选荐送]|参[评赛选]|入选|推荐|申报|报送|征集)的?)?(?:作品|案例|稿件|征文|文章|论文|故事|做法|成果|项目)?(?:凡|若|因(?=..性)|\d{1,2}[.、)]|\(\d{1,2}\)|[①-⑨]|[一二三四五六七八]是|即|融|集|应(?!用|急|对|变))(?=[一-鿿]{2,4}性)/

/** A piece of a list without the demand before it and what follows it. */
function namesAt(notice: NoticeText, piece: Stretch, last: boolean): Stretch {
  const printed = notice.text.slice(piece.start, piece.end)
  const numbered = opening.exec(printed)?.[0].length ?? 0
  const words = printed.slice(numbered)
  const closed = last
    ? words.replace(trailer, '')
    : words.replace(
        /(?<=性)(?:强|高|好|佳|突出|明显|显著|鲜明|第一|优先|为先|为主|并举|并重|兼备|兼具|相?统一|相?结合)$/,
        '',
      )
  const quoted = /^.{0,20}“([一-鿿]{2,6}性)”?$/.exec(closed)
  const from = quoted ? closed.indexOf('“') + 1 : leadOf(closed)
  const until = closed.endsWith('”') ? closed.length - 1 : closed.length
  return { start: piece.start + numbered + from, end: piece.start + numbered + until }
}
