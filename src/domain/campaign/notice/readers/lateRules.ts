import { found, type NoticeText, printedAt, type Sentence } from '../noticeText.ts'
import { oneOf } from '../oneOf.ts'
import type { Read } from '../read.ts'
import { consequence, labelled, openEnd } from './lateRules/consequences.ts'
import { lateness, latenessSign, otherMatter, warned } from './lateRules/lateness.ts'

/** A second consequence that belongs to the first: 系统不予接收，视同放弃. */
const further = new RegExp(
  oneOf([
    '^[,、](?:也|且|并|将|均|予以|在[一-鿿]{2,6}(?=通报))*(?:通报|不参[加与评]|不纳入|不列入|不计|不作|不予|不发[放给]|不享受|不再[一-鿿]{1,6}|不[能可]补|不得[一-鿿]{1,6}|(?:未|没有)[一-鿿]{1,6}的(?:即|将|一律)?(?:视为|视作|视同)|纳入|计入|扣|取消|不[设予]补|无法[补再]|补[交报传]无效|无权|一律|视为|视同|视作|取消)[^,。;)]*',
    '^,(?:并|且|同时)(?!请|须|应|要|望|由各|各|[于在]?\\d|[于在][^,。;:()]{0,8}(?:公布|公示|评))[^,。;:()]{3,30}',
    '^,(?:也|且|并|将|均|亦|同时)*(?:不[再予]?[接受收][受收理](?:任何|材料|作品|案例)?[^,。;:()]{0,4}(?:补[报交充正传]|更[改换正]|替换|修改|撤[回换])|概不|恕不)[^,。;:()]{0,12}',
    '^,(?:可|请|建议|自动|将|一律|待|再|改|统一|直接)*(?:[于在](?:明|次|来|下一)年)?(?:参[加与评]|顺延|留待|留[到至作]|推[迟到]|[转并归列放][入至到]?|纳入|申报|安排|作为?)[^,。;:()]{0,10}(?:(?<=[明次来下]年[一-鿿]{2})|下一?[年期批次届轮季]|明年|次年|来年|后续|以后|备[选用案])[^,。;:()]{0,10}',
    '^,(?:其|该|所[余剩]|空出的?|相[关应]|剩余)?(?:名额|指标)[^,。;:()]{2,14}|^,由此[^,。;:()]{0,10}(?:责任|后果)[^,。;:()]{0,10}(?:自负|自担|承担)',
    '^,(?:只|仅|改|转)(?:作|列|收|编|供|入|留|存)[^,。;:()]{1,16}',
  ]),
)
/** 逾期提交系统将关闭通道，责任自负: where only a way is shut, who bears it is the consequence. */
const shut = /(?:关闭|关停|停用|锁定|停收)[一-鿿]{0,6}$/
const borne = /^,(?:由此[^,。;:()]{0,10})?(?:责任|后果)[^,。;:()]{0,6}(?:自负|自担|承担)/
const handedIn = /报送|提交|申报|寄送|投稿|上传|上报/
/** A word for the limit that only labels what follows: 【逾期处理】, 逾期处理：. */
const label = /^(?:处理|说明|规定|规则|后果|情形|未报|投稿)?(?:办法|方式)?[】:]/

/** What becomes of a paper that comes late: the clause as printed, with the one behind it that tells what follows, or a second one behind ；. */
export function lateRules(notice: NoticeText): Read {
  const sentences = notice.bodySentences
  const rules = sentences.flatMap((sentence, index) => {
    const clause = clauseOf(sentence)
    if (!clause) return []
    const next = sentences[index + 1]
    const goesOn =
      clause.end === sentence.end && notice.text.charAt(clause.end) === ';' && next?.start === clause.end + 1
    const rest = goesOn ? clauseOf(next) : null
    const end = rest?.start === next?.start ? (rest?.end ?? clause.end) : clause.end
    const at = { start: clause.start, end, confidence: 0.95 }
    const rule = found(notice, 'lateRules', 'lateRule', { raw: printedAt(notice, at) }, at)
    return [{ rule, isOwn: !isOfSigningUp(sentence, clause.start) }]
  })
  const own = rules.findIndex(({ isOwn }) => isOwn)
  const before = own > 0 ? rules.slice(0, 1) : []
  return { rules: [...before, ...rules.slice(Math.max(0, own)).slice(0, 1)].map(({ rule }) => rule) }
}

/** 3月22日前接龙报名，过时不补: what becomes of those who sign up late, beside what becomes of late works. */
function isOfSigningUp({ text, start }: Sentence, at: number): boolean {
  return /报名|接龙|登记|回执/.test(text.slice(0, at - start)) && !handedIn.test(text)
}

function clauseOf({ text, start, line }: Sentence): { start: number; end: number } | null {
  const clause = lateClause(text, Math.max(0, line.wordsAt - start))
  return clause && { start: start + clause.from, end: start + clause.end }
}

function lateClause(text: string, wordsAt: number): { from: number; end: number } | null {
  if (!latenessSign.test(text)) return null
  const late = lateness.flatMap((pattern) => [...text.matchAll(pattern)])
  return (
    (consequence.test(text) ? clauseWith(text, wordsAt, late, consequenceEnd) : null) ??
    clauseWith(text, wordsAt, late, openEnd) ??
    clauseWith(text, wordsAt, late, labelEnd)
  )
}

type EndOf = (text: string, from: number, told: number) => number | null

/** The first clause with a word for lateness, the surest word first, that ends in what becomes of it; one that only shuts the way comes last. */
function clauseWith(
  text: string,
  wordsAt: number,
  late: readonly RegExpExecArray[],
  endOf: EndOf,
): { from: number; end: number } | null {
  let onlyShut: { from: number; end: number } | null = null
  for (const { 0: words, index } of late) {
    const told = index + words.length
    if (warned.test(text.slice(0, index)) || (endOf !== labelEnd && label.test(text.slice(told)))) continue
    const end = endOf(text, index, told)
    if (end === null) continue
    const from = clauseStart(text, index, wordsAt)
    const whole = { from, end: end + (further.exec(text.slice(end))?.[0].length ?? 0) }
    if (isOther(text, from, end)) continue
    const one = endOf === openEnd ? whole : { from, end }
    if (!shut.test(text.slice(from, end))) return one
    onlyShut ??= one
  }
  return onlyShut
}

function labelEnd(text: string, _from: number, told: number): number | null {
  const words = labelled.exec(text.slice(told))?.[0]
  return words === undefined ? null : told + words.length
}

/** Whether the clause or the one right before it is of something else than what is handed in. */
function isOther(text: string, from: number, end: number): boolean {
  const before = /[^,;]*,?$/.exec(text.slice(0, from))?.[0] ?? ''
  return otherMatter.test(text.slice(from, end)) || (otherMatter.test(before) && !handedIn.test(before))
}

/** The clause begins with its 对 or 凡 or with what comes late, when that stands close before. */
function clauseStart(text: string, at: number, wordsAt: number): number {
  const open = Math.max(text.slice(0, at).search(/[^,:】()“”]{0,80}$/), wordsAt, 0)
  const from = open + (/^[一二三四五六七八九十]{1,2}、/.exec(text.slice(open, at))?.[0].length ?? 0)
  const lead = text.slice(from, at)
  return at - from <= 12 && !/[前请]|截止|报送(?!的|$|[或和及、])/.test(lead) ? from : at
}

/** The end of the first clause from a place on that tells a consequence; null where none of the next three does. */
function consequenceEnd(text: string, from: number, told: number): number | null {
  let clauseFrom = from
  for (let left = 3; left > 0; ) {
    const stop = /[,:()]/.exec(text.slice(Math.max(clauseFrom, told)))?.index
    const end = stop === undefined ? text.length : Math.max(clauseFrom, told) + stop
    const clause = text.slice(Math.max(clauseFrom, told), end)
    if (consequence.test(clause)) {
      const rest = shut.test(clause) ? borne.exec(text.slice(end)) : null
      return end + ((rest ?? further.exec(text.slice(end)))?.[0].length ?? 0)
    }
    if (stop === undefined) return null
    if (!/[()]/.test(text[end] ?? '')) left -= 1
    clauseFrom = end + 1
  }
  return null
}
