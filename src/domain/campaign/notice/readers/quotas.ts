import { type Amount, amountsIn } from '../amounts.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, ReadRule, RuleValues } from '../reading.ts'
import { type Body, bodiesIn } from './quotaBodies.ts'
import { tabledQuotas } from './quotaTables.ts'

type Quota = RuleValues['quota']
const reader = 'quotas'
const unit =
  '个(?!工作日|月|字|百分|自然|部分|方面|小组参|人$)|件|篇|项(?!目组)|对(?!于|照|应)|名(?!称|额|单|义|师|联|负|专|工作|指导|教|干)|部(?!门|分|署)|组(?!织)|则|首|条|份(?=案例|典型|作品|成果|材料)|幅'

const sending =
  /报送|推荐|提交|上报|申报|选送|推选|遴选|限报|限交|投稿|选报|推报|报名|参评|参赛|送评|限[\d一二两三]|[报交送][\d一-十不至]/
const quotaHeading = /名额|数量|限额|推荐|报送|申报|选送|组织/
const honours = /奖|评选出|评出|评定|表彰|入选|选出|命名|获|择优|评选\d|评选不|评选[一二三四五六七八九十]/
const elsewhere =
  /一式|复印|原件|扫描|光盘|照片|图片|U盘|加盖|盖章|每(?:个|件|篇|项)?(?:作品|案例|课程|视频)(?:不|需|须|附|时)|往年|去年|上年|已有|现有|累计|共有|共收到|目前|(?:每|单)(?:组|套|个|件|篇|部)$|(?:我|全)[省市县区](?:推荐|申报|名额)?(?:限额|名额|共)|下达|配备|确定(?:一|1)?$/

/** How many cases who may send (notice 三、1): one rule for each class, with who collects where it is together. */
export function quotas(notice: NoticeText): Read {
  const rules: ReadRule<'quota'>[] = []
  const doubts: Doubt[] = []
  let carried: Carried = { line: null, bodies: [], continues: false }
  for (const sentence of bodySentences(notice)) {
    if (sentence.text.includes('\t') || isOfHonours(sentence)) continue
    const read = quotasOf(
      notice,
      sentence,
      carried.line === sentence.line ? carried : { ...carried, bodies: [], continues: false },
    )
    carried = { line: sentence.line, bodies: read.bodies, continues: read.rules.length > 0 }
    rules.push(...read.rules)
    doubts.push(...read.doubts)
  }
  const tabled = tabledQuotas(notice)
  return { rules: withConditions([...rules, ...tabled]), doubts }
}

function isOfHonours({ headings }: Sentence): boolean {
  return headings.some((heading) => /奖项|奖励|表彰|奖次/.test(heading) && !/名额|推荐|报送/.test(heading))
}

/** What a sentence hands on to the next one of its line: its bodies, and whether it spoke of quotas. */
type Carried = {
  readonly line: Sentence['line'] | null
  readonly bodies: readonly Body[]
  readonly continues: boolean
}
type Found = { rules: ReadRule<'quota'>[]; doubts: Doubt[]; bodies: readonly Body[] }

function quotasOf(notice: NoticeText, sentence: Sentence, carried: Carried): Found {
  const { text } = sentence
  const result: Found = { rules: [], doubts: [], bodies: carried.bodies }
  let from = 0
  for (const amount of amountsIn(text, unit)) {
    if (!isQuota(sentence, amount, from, carried.continues)) continue
    const own = bodiesIn(text.slice(from, amount.start), from)
    const bodies =
      own.length > 0
        ? own
        : result.bodies.length > 0
          ? result.bodies
          : bodiesIn(text.slice(0, from), 0).slice(-1)
    const end = reachOf(text, amount)
    const start = sentence.start + (own[0]?.start ?? amount.start)
    addQuotas(notice, sentence, { amount, bodies, start, end: sentence.start + end, from }, result)
    if (bodies.length > 0) result.bodies = bodies
    from = amount.end
  }
  if (result.rules.length === 0) result.bodies = bodiesIn(text, 0).slice(-1)
  return result
}

function isQuota({ text, headings }: Sentence, amount: Amount, from: number, continues: boolean): boolean {
  const before = text.slice(from, amount.start)
  const near = before.slice(-14)
  if (elsewhere.test(near) || honours.test(before)) return false
  if (
    /^(?:工作日|月|部分|方面|层面|环节|阶段|维度|类别|县|区|市|单位|字|一等|二等|三等|小时)/.test(
      text.slice(amount.end),
    )
  )
    return false
  const bodies = bodiesIn(before, 0)
  if (amount.exact !== null && amount.exact > 500) return false
  if (from > 0 || (continues && bodies.length > 0)) return true
  if (sending.test(text) && (bodies.length > 0 || sending.test(before))) return true
  return bodies.length > 0 && headings.some((heading) => quotaHeading.test(heading))
}

/** A quota reaches as far as the words that say who collects. */
function reachOf(text: string, amount: Amount): number {
  const rest = /^[^,。;]*,?[^,。;]*(?:由|统一|归口|汇总)[^,。;]*/.exec(text.slice(amount.end))
  return rest && !/\d/.test(rest[0]) ? amount.end + rest[0].length : amount.end
}

type Place = { amount: Amount; bodies: readonly Body[]; start: number; end: number; from: number }

function addQuotas(notice: NoticeText, sentence: Sentence, place: Place, result: Found): void {
  const { amount, start, end } = place
  const span = notice.plain.spanOf(start, end)
  const quote = notice.plain.original.slice(span[0], span[1])
  if (amount.readings.length > 0)
    result.doubts.push({
      kind: 'quota',
      code: 'damaged-number',
      values: { seen: quote },
      options: amount.readings,
      span,
    })
  if (!amount.certain) return
  const bodies: readonly (Body | null)[] = place.bodies.length > 0 ? place.bodies : [null]
  for (const body of bodies) {
    const value = quotaOf(sentence.text, place, body)
    const applies = body?.condition ? { appliesTo: body.condition } : {}
    result.rules.push(found(notice, reader, 'quota', value, { start, end, ...applies }))
    result.doubts.push(...openOf(value, span, quote))
  }
}

function quotaOf(text: string, { amount, from }: Place, body: Body | null): Quota {
  const exact = amount.exact ?? amount.approx
  const reach = text.slice(from, reachOf(text, amount))
  const collector =
    /由([^,。;]{2,24}?)(?:负责)?(?:统一|归口|汇总|集中|组织|审核|遴选|择优)/.exec(reach)?.[1] ?? null
  const together =
    /共计?|合计|总数|总计|总量/.test(reach) || (collector !== null && /统一|汇总|归口/.test(reach))
  const individual = body?.class === 'individual'
  const each = /每|各|家/.test(reach) || (body !== null && body.class !== 'all')
  const ratio = /(\d+(?:\.\d+)?)%/.exec(reach)?.[1]
  return {
    class: body?.class ?? 'all',
    min: amount.exact !== null ? exact : amount.approx !== null ? null : amount.min,
    max: amount.exact !== null ? exact : amount.approx !== null ? null : amount.max,
    ratio: ratio === undefined ? null : Math.round(Number(ratio) * 100) / 10_000,
    scope: individual ? 'perPerson' : together ? 'collective' : each ? 'perUnit' : 'unclear',
    collector: together ? collector : null,
  }
}

function openOf(value: Quota, span: Doubt['span'], seen: string): Doubt[] {
  const options = ['collective', 'perUnit']
  const values = { seen }
  if (value.min === null && value.max === null && value.ratio === null)
    return [{ kind: 'quota', code: 'several-readings', values, options: ['max', 'min', 'exact'], span }]
  const plainly = /共|合计|总数|总计/.test(seen)
  if (value.scope === 'collective' && !plainly)
    return [{ kind: 'quota', code: 'collective-or-each', values, options, span }]
  return value.scope === 'unclear' ? [{ kind: 'quota', code: 'scope-unclear', values, options, span }] : []
}

/** Several quotas of one class are told apart by what each says of its bodies. */
function withConditions(rules: readonly ReadRule<'quota'>[]): ReadRule<'quota'>[] {
  const seen = new Set<string>()
  return rules.filter(({ value, appliesTo, span }) => {
    const key = JSON.stringify([value, appliesTo ?? span])
    return !seen.has(key) && seen.add(key)
  })
}
