import type { Stretch } from '../listing.ts'
import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import { oneOf } from '../oneOf.ts'
import type { Read } from '../read.ts'
import { isExplaining, isOfPart, isOfSenders, withoutExplanation } from './criteria/explained.ts'
import { judgedIn } from './criteria/judged.ts'
import { listIn } from './criteria/lists.ts'
import { dashedIn, headedIn, inRow, keyedIn } from './criteria/numbered.ts'
import { ofApplicant, ofFairness, ofOthers } from './criteria/others.ts'
import { pointedLines, pointsIn, sharesBeside, tabledIn } from './criteria/points.ts'
import { weighedIn } from './criteria/weighed.ts'

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
    .filter((sentence) => !isExplaining(sentence, openings.get(sentence.line)))
    .map((sentence) => withoutMark(notice, sentence))
    .filter((sentence) => !isOfPart(sentence))
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
  if (
    isOfSenders(
      sentence.text,
      named.map(({ start, end }) => notice.text.slice(start, end)),
    )
  )
    return []
  if (named.length > 0) return [...named, ...besideIn(notice, sentence, named)]
  const points = pointsIn(notice, sentence)
  return points.length > 0 ? points : qualitiesIn(notice, sentence)
}

/** 坚持先进性与适用性并重，兼看制度的完备性: what another clause demands beside what is weighed. */
function besideIn(notice: NoticeText, sentence: Sentence, named: readonly Stretch[]): Stretch[] {
  const [from, to] = [named[0]?.start ?? 0, named.at(-1)?.end ?? 0]
  return qualitiesIn(notice, sentence).filter(({ start, end }) => end <= from || start >= to)
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
  const clauses = piecesAt(withoutExplanation(sentence))
  return clauses.flatMap((clause) => {
    const words = notice.text.slice(clause.start, clause.end).replace(/上(?:从严|严格|认真)?把关$/, '')
    if (/不同.*的代表性|有代表性的/.test(words) || ofOrganiser.test(sentence.text)) return []
    if (
      !/[性力]|(?:度|价值|意义|作用|效果|水平)[、和]|(?:示范|引领)[、和]推广价值$/.test(words) ||
      words.length > 150
    )
      return []
    if (harmed.test(words) || /是否|[出尽添]一?(?:份|分|把|臂之)力|贡献[一-鿿]{0,4}力/.test(words)) return []
    if (ofPeople.test(words) && !ofJudges.test(sentence.text) && !examined.test(words)) return []
    if (isOfWriting(sentence.text, words) || ofOthers.test(words)) return []
    if (isPraise(sentence.text, words)) return []
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
  const isLively = /(?:感染|渲染|说服|感召|亲和|吸引) ?力$/.test(clause) && !/[一-鿿]性/.test(clause)
  const isFelt = /感[和与及][一-鿿]{2}力$/.test(clause) && !/[一-鿿]性/.test(sentence)
  if (isFelt) return true
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

/** 思路清晰，|操作性强: a clause that tells how cases are written, beside others that do. */
function isPraise(sentence: string, clause: string): boolean {
  const areJoined = /(?:^|[^性力]、)[^应须要有备、]*[性力](?:和|与|及)[^、]*[性力](?:强|高|好|佳)$/.test(
    clause,
  )
  return areJoined && (praise.test(sentence) || inventive.test(sentence))
}
const inventive = /(?:^|,)[^,。;]{2,10}(?:有(?:创新|新意|突破|实效|特色|亮点)|自然|清晰|分明)(?=,|$)/

/** 观点明确, 论证严密: beside it 有一定的理论深度和实践价值 tells how to write as well. */
const praise =
  /(?:^|,)[一-鿿、]{2,6}(?:明[确晰]|鲜明|充分|严[密谨]|规范|[翔详]实|清[晰楚]|新颖|流畅|准确|突出|完整|深[刻入]|定型|合理|客观|通顺|简[洁练]|得当)(?=,|$)/
