import { kindsListed } from '../listedKinds.ts'
import { found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule, RuleValues } from '../reading.ts'
import { belowIssuer } from './addressees.ts'
import { asAddressed, placesBefore } from './quotas/addressed.ts'
import { quotaSentences } from './quotas/annexed.ts'
import type { Reached } from './quotas/around.ts'
import { bodiesIn } from './quotas/bodies.ts'
import { boundedOver, numbersIn, withoutFormer } from './quotas/bounds.ts'
import { boundBehind } from './quotas/boundsForAll.ts'
import type { Body } from './quotas/breaths.ts'
import { isOfOffices } from './quotas/callers.ts'
import { isHeld } from './quotas/conditions.ts'
import { withoutGroups } from './quotas/entrantGroups.ts'
import { withPoints } from './quotas/joined.ts'
import { worksAt } from './quotas/kinds.ts'
import { calledIn, type Labelled, told } from './quotas/labels.ts'
import { bodiesOver, leadsOf, worksOver } from './quotas/leads.ts'
import { listedQuotas } from './quotas/lists.ts'
import { withoutMakers } from './quotas/makers.ts'
import { mottoQuotas } from './quotas/mottos.ts'
import { namedPoints } from './quotas/namedPoints.ts'
import { partAt } from './quotas/parts.ts'
import { countedIn } from './quotas/persons.ts'
import { picturesOf } from './quotas/pictures.ts'
import { type Place, placeOf } from './quotas/places.ts'
import { ratioQuotas, workOfShare } from './quotas/ratios.ts'
import { isCell, rowsOf } from './quotas/rows.ts'
import { boundedShares } from './quotas/shareBounds.ts'
import { groupsOf, sharersOf, worksOf } from './quotas/sharers.ts'
import { countsOf } from './quotas/signs.ts'
import { tabledQuotas } from './quotas/tables.ts'
import { topicAround } from './quotas/topics.ts'
import { turnedQuotas } from './quotas/turned.ts'
import { isUpheld } from './quotas/underHeadings.ts'
import { besideOthers } from './quotas/unnamed.ts'
import { openOf, quotaOf } from './quotas/value.ts'
import { anyWorkOf, kindAtHead, namesWorks } from './quotas/works.ts'

const reader = 'quotas'

type Scope = RuleValues['quota']['scope']

/** What a sentence hands on to the next one of its line: its bodies, and whether it spoke of quotas. */
type Carried = {
  readonly line: Sentence['line'] | null
  readonly bodies: readonly Body[]
  /** Sentences without a number since; who is named in them is looked up where a number needs it. */
  readonly passed: readonly string[]
  readonly continues: boolean
}

const nothing: Carried = { line: null, bodies: [], passed: [], continues: false }

type Found = { quotas: Labelled[]; doubts: Doubt[]; bodies: readonly Body[]; passed: readonly string[] }

/** How many cases who may send (notice 三、1): one rule for each class, with who collects where it is together. */
export function quotas(notice: NoticeText): Read {
  const leadOf = leadsOf(notice)
  const rows = rowsOf(notice)
  const sentences = quotaSentences(notice)
  const { all, doubts } = spokenQuotas(notice, sentences, leadOf, rows)
  const { shares, taken } = boundedShares(
    notice,
    ratioQuotas(notice, leadOf),
    all.map(({ rule }) => rule),
  )
  const laidOut = [
    ...tabledQuotas(notice, rows),
    ...listedQuotas(notice, leadOf),
    ...namedPoints(notice, leadOf),
    ...mottoQuotas(notice),
    ...turnedQuotas(notice, sentences),
  ]
  const own = all.filter(({ rule }) => !taken.has(rule))
  const others = apartFrom(own, laidOut)
  const parts = apartFrom(own, shares).map((rule) => ({
    rule,
    label: null,
    work: workOfShare(notice, rule),
    noun: null,
  }))
  const rules = [...told([...own, ...parts], others, kindsListed(notice)), ...others].map(
    picturesOf(notice).printed,
  )
  const answered = new Set([...taken].map(({ span }) => span.join()))
  const open = doubts.filter(({ span }) => !answered.has(span.join()))
  return { rules, doubts: open }
}

/** 【报送篇数】各县2篇: a heading in its line. */
const boxed = /^【[^】]{2,14}】/

/** The quotas that sentences tell, each in view of those before it in its line and of the lines over it. */
function spokenQuotas(
  notice: NoticeText,
  sentences: readonly Sentence[],
  leadOf: (line: Sentence['line']) => string,
  rows: ReadonlySet<Sentence['line']>,
): { all: Labelled[]; doubts: Doubt[] } {
  const all: Labelled[] = []
  const doubts: Doubt[] = []
  const workOver = worksOver(notice)
  const counted = countedIn(notice)
  const pictures = picturesOf(notice)
  const entering = withoutGroups(notice)
  let carried = nothing
  for (const spoken of withPoints(notice, sentences)) {
    const lead = leadOf(spoken.line)
    const text = withoutMakers(withoutFormer(entering(pictures.spoken(counted(spoken.text)))))
    const named = boxed.exec(text)?.[0] ?? ''
    const bound = boundBehind(notice.text, spoken.end)
    const sentence = {
      ...spoken,
      text: '、'.repeat(named.length) + text.slice(named.length),
      headings: [...spoken.headings, named, lead, workOver(spoken.line), bound],
    }
    if (spoken.start - spoken.line.start > longest || isUpheld(sentence) || isCell(rows, sentence)) continue
    if (carried.line !== sentence.line) carried = { ...nothing, bodies: bodiesOver(notice, sentence, lead) }
    const read = quotasOf(notice, sentence, carried)
    carried = { ...read, line: sentence.line, continues: read.quotas.length > 0 }
    all.push(...read.quotas)
    doubts.push(...read.doubts)
  }
  return { all, doubts }
}

/** The quotas of tables, shares, lists and mottos that no sentence has been read for already. */
function apartFrom(all: readonly Labelled[], others: readonly ReadRule<'quota'>[]): ReadRule<'quota'>[] {
  const spans = all.map(({ rule }) => rule.span)
  let next = 0
  return others
    .toSorted((one, other) => one.span[0] - other.span[0])
    .filter(({ span: [start, end] }) => {
      while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1
      return (spans[next]?.[0] ?? Number.POSITIVE_INFINITY) >= end
    })
}

/** How far into a line numbers are looked at: no paragraph is as long, so that garbage costs no time. */
const longest = 12_000

function quotasOf(notice: NoticeText, sentence: Sentence, carried: Carried): Found {
  const { text } = sentence
  const amounts = boundedOver(numbersIn(text), sentence.headings)
  if (amounts.length === 0)
    return { quotas: [], doubts: [], bodies: carried.bodies, passed: [...carried.passed.slice(-8), text] }
  const result: Found = { quotas: [], doubts: [], bodies: namedBefore(carried), passed: [] }
  let from = 0
  let number = 0
  let elsewhere = false
  for (const [index, amount] of amounts.entries()) {
    if (isHeld(text.slice(0, amount.start), text.slice(amount.end))) continue
    const unnamed = besideOthers(notice, sentence, amount, from)
    const isCarried = result.bodies.length > 0 || unnamed.length > 0
    const reached: Reached = { quota: from, number, elsewhere, continues: carried.continues, isCarried }
    const counts = isOfOffices(notice, text.slice(0, amount.start))
      ? 'elsewhere'
      : countsOf(sentence, amount, reached)
    const spoken = number
    elsewhere = counts === 'elsewhere'
    if (!/每$/.test(text.slice(0, amount.start))) number = amount.end
    if (counts !== 'quota') continue
    const { place, known } = placeOf(
      notice,
      sentence,
      { amounts, index, from, spoken },
      unnamed,
      result.bodies,
    )
    addQuotas(notice, sentence, place, result)
    result.bodies = known
    from = amount.end
  }
  return result.quotas.length === 0 ? { ...result, passed: [text] } : result
}

/** The bodies that the sentences before on the line have named. */
function namedBefore({ bodies, passed }: Carried): readonly Body[] {
  for (const [index, words] of [...passed.entries()].toReversed()) {
    const told = /^每/.test(words) ? passed.slice(Math.max(0, index - 2), index + 1).join() : words
    const named = bodiesIn(told, 0, bodies)
    if (named.length > 0) return named
  }
  return bodies
}

function addQuotas(notice: NoticeText, sentence: Sentence, place: Place, result: Found): void {
  const { amount, besides, start, end } = place
  const span = notice.plain.spanOf(start, end)
  const seen = notice.plain.original.slice(span[0], span[1])
  if (amount.readings.length > 0)
    result.doubts.push({
      kind: 'quota',
      code: 'damaged-number',
      values: { seen },
      options: amount.readings,
      span,
    })
  if (!amount.certain) return
  const said = sentence.text.slice(place.from, amount.start)
  const part = partAt(sentence.text, place.from, amount)
  const works = part === null && !place.areNames ? worksAt(notice, sentence, amount, place.from) : [null]
  const noun = part === null ? anyWorkOf(sentence.text, amount, place.from) : null
  const topic = topicAround(notice, sentence, amount, said)
  const isOfKind =
    topic !== null &&
    namesWorks(topic) &&
    ((kindAtHead(sentence.text, amount) ?? topic) !== topic ||
      works.some((work) => areOther(sentence.text, work, topic)))
  const called = place.bodies.map((one) => asAddressed(notice, one))
  const groups = [...placesBefore(notice, sentence.text, place), ...groupsOf(called)]
  for (const { group, sort, part: own } of sharersOf(groups, part, sentence.text, place)) {
    const body = group[0] ?? null
    const read = quotaOf(sentence.text, amount, place.from, body)
    const below = body ? null : belowIssuer(notice, sentence.text.slice(0, amount.start))
    const named = below ?? besides?.class ?? sort
    const summed = isListedOn(said, result) ? 'collective' : null
    const scope = (below ? ('perUnit' as const) : summed) ?? (own === null ? read.scope : ofPart(read.scope))
    const value = { ...read, class: named ?? read.class, scope }
    const applies = own ?? appliedTo(body, besides) ?? (isOfKind ? null : topic)
    const isNamed = applies && !(works.length > 1 && works.includes(applies))
    const at = { start, end, ...(isNamed ? { appliesTo: applies } : {}) }
    const last = group.at(-1)
    const label = body && last ? calledIn(sentence.text, body, last) : null
    for (const work of worksOf(works, label))
      result.quotas.push({ rule: found(notice, reader, 'quota', value, at), label, work, noun })
    result.doubts.push(...openOf(value, span, seen))
  }
}

/** 书画:书法作品每人3幅: a kind at the number is not the one that its line begins with. */
const areOther = (text: string, work: string | null, topic: string) =>
  work !== null && !work.includes(topic) && text.includes(`${topic}:${work.slice(0, 2)}`)

/** The condition of a body, or who may send besides where he is another one than the body before. */
function appliedTo(body: Body | null, besides: Place['besides']): string | null {
  const [condition, other] = [body?.condition ?? null, besides?.appliesTo ?? null]
  return condition !== null && (other === null || other.includes(condition)) ? condition : other
}

/** 一线职工至少2件: a part told by the people whose works it is of is for no person. */
const ofPart = (scope: Scope): Scope => (scope === 'perPerson' ? 'perUnit' : scope)

/** 各商会合计报送案例6篇、|课件4个: a number that goes on with a sum is one as well. */
function isListedOn(said: string, { quotas: before }: Found): boolean {
  return /^[、和及与](?![各每])/.test(said) && before.at(-1)?.rule.value.scope === 'collective'
}
