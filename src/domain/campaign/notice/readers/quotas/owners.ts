import type { Amount } from '../../amounts.ts'
import { handsIn } from '../../handingIn.ts'
import { lastClause } from '../../lookup.ts'
import { isFloorOnly } from './bareParts.ts'
import { bodiesIn } from './bodies.ts'
import { deedOf } from './bounds.ts'
import type { Body } from './breaths.ts'
import { classOfBody } from './names.ts'
import { goesOnWithObjects } from './objects.ts'
import { isOtherKind } from './otherKinds.ts'
import { type Further, furtherIn, partAt } from './parts.ts'
import { namesWorks } from './works.ts'

/** Whom a number may be for: the bodies named for it, else those before it; `further` where it may be sent besides. */
type NamedFor = {
  readonly own: readonly Body[]
  readonly earlier: readonly Body[]
  readonly further: Further | null
}

/** The bodies named for a number behind the quota that ended at `from`, and those named before, which it may be for. */
export function namedFor(
  text: string,
  amount: Amount,
  from: number,
  carried: readonly Body[],
  line: string,
): NamedFor {
  const said = text.slice(from, amount.start)
  const further = furtherIn(said, line)
  const isOfEarlier =
    (partAt(text, from, amount) !== null && carried.length > 0) ||
    isObjectList(text, from) ||
    (from > 0 && goesOnWithObjects(text, amount)) ||
    (carried.length > 0 && isOtherKind(text.slice(0, from), said)) ||
    (from > 0 && things.test(said)) ||
    (further !== null && further.class === null)
  const amountWords = text.slice(amount.start, amount.end)
  const counted = from === 0 ? '' : (object.exec(text.slice(from))?.[0] ?? '')
  const words = text.slice(Math.min(from + counted.length, amount.start), amount.start)
  const told = withoutHonoured(words, amountWords) + deedOf(amountWords)
  const at = amount.start - words.length
  const earlier = carried.length > 0 ? carried : bodiesIn(text.slice(0, from), 0).slice(-1)
  const before = isOfEarlier && (earlier.length > 0 || further?.appliesTo) ? [] : bodiesIn(told, at, carried)
  const behind = bodiesBehind(text, amount)
  const neighbour = before.length > 0 || behind.length > 0 ? null : neighbourOf(text, amount, from, earlier)
  if (neighbour) return { own: [neighbour], earlier, further }
  const isTold = before.length > 0 && perBody.test(text.slice(amount.end)) && !isUnit(before)
  return {
    own: behind.length > 0 && !isTold ? behind : before,
    earlier: others.test(said) ? earlier.map(asRest) : earlier,
    further,
  }
}

/** Whom bodies send, right before a number of heads. */
const honoured = new RegExp(
  `(?<=^[,、:;]|[企事]业|公司|单位|学校|部门|医院|[协商学]会|[县市区镇)])(?:(?:先进|优秀|模范)?(?:个人|集体)|志愿者|[一-鿿]{0,4}(?:工作者|标兵|能手|工匠))(?:可|应|须|限|${handsIn})*$`,
)

/** 品牌企业个人|3名, 志愿者可推荐|2名: nobody sends people but the bodies before them. */
function withoutHonoured(words: string, counted: string): string {
  return /名$/.test(counted) || /集体$/.test(words)
    ? words.replace(honoured, (one) => '、'.repeat(one.length))
    : words
}

/** 其余的报一个: the bodies before without their condition. */
/** 其余各报, 其他推荐: who was named before and has no number yet. */
const others = new RegExp(`(?:^|[,;])其[余他它]的?(?:各|可|限|均)?(?:${handsIn}|报)?$`)

function asRest(body: Body): Body {
  return { ...body, label: '其余', condition: null }
}

const askedBehind = new RegExp(`^,(?:请|由)([^,;。]{2,40}?)(?:择优|分别|组织|认真)*${handsIn}`)

/** 本科高校5件、高职|3件: a bare name behind a body and its number, with a number of its own, is a body of the same class. */
function neighbourOf(text: string, amount: Amount, from: number, earlier: readonly Body[]): Body | null {
  const last = earlier.at(-1)
  const label = /^[、,]((?![各每其另共约均限须可请])[一-鿿]{2,8})各?$/.exec(
    text.slice(from, amount.start),
  )?.[1]
  if (
    !last ||
    label === undefined ||
    isFloorOnly(amount) ||
    text.startsWith('一个', amount.start) ||
    /[类组者员人等的]$/.test(label)
  )
    return null
  const between = text.slice(last.end, from)
  const isBare =
    /^(?:各|每[一-鿿]|限报?|不超过|至多|最多)?[\d一二两三四五六七八九十-]{1,5}[件篇个部项条幅首](?:以内)?$/
  if (!isBare.test(between) || namesWorks(label) || classOfBody(label) !== null) return null
  return { ...last, start: from + 1, from: from + 1, end: from + 1 + label.length, label, condition: null }
}

/** 3篇|/校: for each of whom a number is. */
const perBody = /^\/(?:每)?([一-鿿]{1,4})(?![一-鿿\d])/
/** 各单位3篇/校: bodies that only the words behind the number tell. */
const isUnit = (bodies: readonly Body[]) => bodies.every(({ label }) => label.endsWith('单位'))

/** 申报名额为2个,请各镇、街道推荐: who is called on behind the number. */
function bodiesBehind(text: string, amount: Amount): readonly Body[] {
  const each = perBody.exec(text.slice(amount.end))?.[1]
  if (each !== undefined) return bodiesIn(`每${each}`, amount.end)
  if (!/(?:名额|数量|指标)(?:总数)?(?:为|是|:|共)?$/.test(text.slice(0, amount.start))) return []
  const called = askedBehind.exec(text.slice(amount.end))
  return called?.[1] ? bodiesIn(called[1], amount.end) : []
}

/** What the number before counts, with another number of the same body behind: 2个|团队、|3个个人. */
const things = /^(?:(?![各每其])[一-鿿]){1,8}[、和及与]$/

/** What the number before counts: 推荐3个以内企业案例、…. */
const object = /^[一-鿿]{0,8}(?:案例|作品|论文|项目|成果|故事|征文|稿件|家庭)(?=[、,和及])/

/** A body with a verb of its own: 市级学会报2个. */
const nextBody = new RegExp(
  `^(?:\\([^()]{1,10}\\)|[^、,;。:\\d()]){2,12}?(?:[会位业司校织门委局院区县市镇])(?:各|可|须|应)?(?:${handsIn}|报)(?=[\\d一二两三四五六七八九不至最限])`,
)

/** 推荐项目2个: a verb with what is sent and its number. */
const sendsKind = new RegExp(
  `(?:${handsIn}|报)(?!至|不|最(?![美佳优])|原则|一般|控制|限)[一-鿿A-Z“”]{2,10}\\d`,
)

/** Whether a number goes on with a list of what is sent: 推荐项目2个、组织1个. */
function isObjectList(text: string, from: number): boolean {
  if (text[from] !== '、' || /^、(?:各|每|其[他余它])/.test(text.slice(from))) return false
  const clause = lastClause(text.slice(0, from))
  if (nextBody.test(text.slice(from + 1))) return false
  if (/^、[^,;。、]{0,4}各[一-鿿]/.test(text.slice(from))) return false
  return sendsKind.test(clause)
}
