import { hole, number, numeralOf, spreadOf } from './numerals.ts'
import { oncePerWords } from './oncePerWords.ts'
import { oneOf } from './oneOf.ts'

/** A number of things as a sentence limits it. `exact` is a number with no bound, `approx` one with 左右 or 约. */
export type Amount = {
  readonly start: number
  readonly end: number
  readonly min: number | null
  readonly max: number | null
  readonly approx: number | null
  readonly exact: number | null
  /** The readings that are thinkable where copying has lost a sign; empty where the number is whole. */
  readonly readings: readonly string[]
  /** Whether there is a reading at all; a damaged number with one thinkable reading has it. */
  readonly certain: boolean
}

/** The words that make a number the least there may be, as the source of a pattern. */
export const atLeast =
  '应?达到?|(?:最[少低短]|至少)?不(?:得|能|应|可|宜|要)?(?:少|低|小|短)于|不下于|至少|最少|最低|最短|[短少]则|下限(?:定|设)?为?|保底|起码|(?:写|占|凑)?(?:满|(?<!不)足|够)(?=[\\d一二三四五六七八九十])|(?<!不[得能应宜]?[低少短]于\\d{1,6}[字个篇件项][、或,])(?:大于|多于|高于)|≥|>='
/** How somebody is at the head of a work that he may send so many of. */
const leading = '主持|主笔|承担|牵头|执笔|主讲|讲授|主编|编写|编报|主演|参演|参展|领唱'
/** The words that make a number the most there may be. */
export const atMost = oneOf([
  '(?:不(?:得|能|应|可|宜|要|许|准)?(?:要)?|[切请]?[勿别莫])(?:超过|逾|超越|多于|高于|大于|超出|突破|超)',
  '[勿别莫]过(?=[\\d一二两三四五六七八九十])|最多|最高|最长|[长多]则',
  '不过(?=[\\d二两三四五六七八九]|[一十][十百千二三四五])|至多|顶多|封顶|上限(?:定|设)?为?',
  '(?<!下)限(?:报|推荐|额|定|为|在|交|送|申报|投|选|推)*',
  `(?:只|仅)(?:能|准|可|许|得|限)?(?:${leading}|撰写|寄送|上交|上报|申报|报送|推荐|推[选报送]|选送|选报|接受|提交|署名|上传|参加|参与|报名|报|推|写|投|交|送|收|限)`,
  '(?:控制|压缩|掌握|限制|严格控制|放宽|限定)[在到]|少于|小于|低于',
  '(?<=不[得能应宜]?[低少短]于\\d{1,6}[字个篇件项][、或,])(?:大于|多于|高于|超过)|≤|<=',
])
const raise = '放宽|增加|提高|扩大|上调|[增升加扩]'
/** What makes a number the one that a former one is raised to: 可增至5个, 放宽到3篇. */
export const raisedTo = `(?:${raise})[至到为]`
const lost = `不(?:得)?[少低小](?!于|[一-鿿])|不(?:得)?超(?!过|[一-鿿])|(?<!${raise}|压缩|精简|缩减|[减降])至(?=\\d)|最(?=\\d)`
const tails =
  '以内|之内|以下|之下|为限|为上限|为度|封顶|封口|为止|止|打住|以上|及以上|或以上|起步|起|保底|打底|为下限|为底线|左右|上下|之间|为宜|为原则|为佳|内(?!容)|以(?![一-鿿A-Za-z])'

/** Where numbers that count `unit` stand in a text, with the bounds that the words around them set. */
export function amountsIn(text: string, unit: string): readonly Amount[] {
  const { counted, amounts } = patternsOf(unit)
  return counted.test(text) ? amounts(text) : []
}

/** The amounts of a text, by the pattern of their unit. */
function amountsBy({ unit, limited, areLengths }: Counted, text: string): Amount[] {
  const misread = misreadNumbers(text, unit)
  const meant = misread.reduce((all, one) => all.slice(0, one.start) + one.meant + all.slice(one.end), text)
  const amounts = [...meant.matchAll(limited)].flatMap((match) => amountOf(match) ?? [])
  const marked = amounts.map((amount) => {
    const letters = misread.find(({ start, end }) => start < amount.end && end > amount.start)
    return letters ? { ...amount, readings: [letters.meant] } : amount
  })
  return combined(meant, marked, areLengths)
}

type Counted = { readonly unit: string; readonly limited: RegExp; readonly areLengths: boolean }

/** The unit alone, by which most sentences are passed over, and the amounts of the others. */
type Patterns = { readonly counted: RegExp; readonly amounts: (text: string) => readonly Amount[] }

/** The source of a unit may be of any length; there are a dozen of them. */
const patternsOf = oncePerWords((unit): Patterns => {
  const words = `(?:(?<low>${atLeast})|(?<high>${atMost})|(?<lost>${lost})|(?<about>约|大约|大概))?(?:(?<=[少多过限于超破低码底])(?:只能|可以|可|各|均|每家|[要须应需得])?(?:推荐|${leading}|领衔|指导|投稿|推送|完成|另荐|推[选报]|遴选出?|报送|组织|提交|提供|选送|上报|申报|选报|上传|署名|参评|参加|参与|包含|包括|有|含|附|报|选|推|投|交|送|占|撰[写稿文]|[供组交写]稿|创作|制作|录制|拍摄|写|提出?))?(?:(?<=[少多过限于低码底])各)?(?:(?<=[少多过限报荐送交])(?:优秀|典型)?(?:案例|作品|论文|征文|故事|项目|成果|稿件))?`
  const first = `(?<!\\d${hole}\\d{0,5}(?:[-至到]\\d{0,5})?)(?<a>${number})(?:余)?(?:±(?<off>\\d{1,5}))?`
  const drift = '\\(?(?:±|正负|(?:可)?(?:上下)?浮动)(?<drift>\\d{1,5}%?)(?:字)?\\)?'
  const second = `(?:(?:(?:${unit})?(?<gap>-|至|到|或| |(?<=[字篇件张幅])${hole}|[与和](?=${number}(?:${unit})之间))|(?:${unit})(?:及|或)?以上[,、且至到-]?)(?<b>${number})|(?<cut>[-至到])(?=${unit}))?`
  const limited = new RegExp(
    `${words}${first}${second}(?<unit>${unit})(?:${drift}|(?:\\([^()]{1,10}\\))?(?<tail>${tails}))?`,
    'g',
  )
  const isUnit = new RegExp(`^(?:${unit})$`)
  const areLengths = isUnit.test('字') || isUnit.test('页')
  const amounts = oncePerWords((text) => amountsBy({ unit, limited, areLengths }, text))
  return { counted: new RegExp(unit), amounts }
}, Number.POSITIVE_INFINITY)

type Parts = Partial<
  Record<
    'low' | 'high' | 'lost' | 'about' | 'a' | 'b' | 'gap' | 'cut' | 'unit' | 'tail' | 'off' | 'drift',
    string
  >
>

/** 800字□1200字, 7 8个: a gap where a dash stood. */
const lostDash = new RegExp(`^(?: |${hole})$`)

function amountOf(match: RegExpExecArray): Amount[] | null {
  const parts: Parts = match.groups ?? {}
  const a = numeralOf(parts.a ?? '')
  const b = parts.b === undefined ? null : numeralOf(parts.b)
  if (a === null) return null
  const at = { start: match.index, end: match.index + match[0].length }
  const none = { ...at, min: null, max: null, approx: null, exact: null, readings: [], certain: true }
  const drift = parts.off ?? parts.drift
  if (drift) return [{ ...none, ...around(a, drift) }]
  if (b !== null && b < a) return [{ ...none, readings: [String(a), String(b)], certain: false }]
  if (parts.cut) return [{ ...none, readings: [`≥${a}`], certain: false }]
  const range = lostDash.test(parts.gap ?? '') ? [`${a}-${b}`] : []
  if (b !== null) return [{ ...none, min: a, max: b, readings: range }]
  const spread = spreadOf(parts.a ?? '')
  if (spread) return [{ ...none, min: spread[0], max: spread[1] }]
  const glued = gluedReadings(parts.a ?? '', parts.unit ?? '')
  if (glued.length > 0) return [rangeOf(none, glued)]
  return [bounded(none, parts, a)]
}

function rangeOf(none: Amount, readings: readonly string[]): Amount {
  const [only, other] = readings
  if (only === undefined || other !== undefined) return { ...none, readings, certain: false }
  const [min = null, max = null] = only.split('-').map(Number)
  return { ...none, min, max, readings }
}

/** 2500±300 and 2000±10% are from and to. */
export function around(value: number, drift: string): { min: number; max: number } {
  const off = drift.endsWith('%') ? (value * Number.parseInt(drift, 10)) / 100 : Number(drift)
  return { min: Math.round(value - off), max: Math.round(value + off) }
}

function bounded(none: Amount, parts: Parts, value: number): Amount {
  const tail = parts.tail ?? ''
  if (parts.lost?.startsWith('不')) {
    const isFloor = /[少低小]/.test(parts.lost)
    return { ...none, [isFloor ? 'min' : 'max']: value, readings: [`${isFloor ? '≥' : '≤'}${value}`] }
  }
  if (parts.lost || tail === '以') return { ...none, readings: [`≥${value}`, `≤${value}`], certain: false }
  const fitting = /为[宜佳]/.test(tail) && !parts.low && !parts.high
  if (parts.about || fitting || /左右|上下/.test(tail)) return { ...none, approx: value }
  if (parts.low && !/内|下/.test(tail)) return { ...none, min: value }
  if (/以上|起|底|下限/.test(tail) && !parts.high) return { ...none, min: value }
  if (parts.high || /内|下|限|封|为度|止|打住/.test(tail)) return { ...none, max: value }
  return { ...none, exact: value }
}

/** 8001500字 is a range that lost its dash; told by a length that no limit has. */
function gluedReadings(written: string, unit: string): string[] {
  if (!/^\d{6,10}$/.test(written) || !unit.includes('字')) return []
  return [3, 4, 5].flatMap((cut) => {
    const [low, high] = [written.slice(0, cut), written.slice(cut)]
    const fits =
      high.length >= 3 && !high.startsWith('0') && Number(low) < Number(high) && Number(high) <= 20_000
    return fits ? [`${low}-${high}`] : []
  })
}

const joint =
  /^(?:浮动)?(?:案例|作品|论文|文章|征文|材料|成果|项目|照片|图片)?(?:为[宜佳好]|即可|就行|的|者)?\(?[,、且并和也同时但又最多或;及]{0,4}(?:一般|原则上)?(?:最[短长少多低高]|[长短多]的)?以?$/

/** 最多5篇,至少有1篇|由新会员执笔: a number of some of the works before is no bound of them. */
const ofSome =
  /^(?:须|应|要|必须)?(?:由|是|为(?![宜佳限度准])|属|来自|出自|取自|源自|反映|讲述|涉及|聚焦|围绕|体现)/

/**
 * A floor and a cap side by side are one limit: 不少于1500字，不超过2500字. A bound behind 左右 takes its place, save with
 * lengths, which have both: 1500字左右，最多不超过2000字.
 */
function combined(text: string, amounts: readonly Amount[], areLengths: boolean): Amount[] {
  const whole: Amount[] = []
  for (const amount of amounts) {
    const last = whole.at(-1)
    const near =
      last !== undefined &&
      joint.test(text.slice(last.end, amount.start)) &&
      !/包[括含]/.test(text.slice(amount.start, amount.end)) &&
      !ofSome.test(text.slice(amount.end))
    if (
      near &&
      last.min !== null &&
      last.max === null &&
      amount.max !== null &&
      amount.min === null &&
      last.min <= amount.max
    )
      whole[whole.length - 1] = { ...last, max: amount.max, end: amount.end }
    else if (near && last.max !== null && last.min === null && amount.min !== null && amount.max === null)
      whole[whole.length - 1] = { ...last, min: amount.min, end: amount.end }
    else if (near && !areLengths && isCapOver(last, amount))
      whole[whole.length - 1] = { ...last, max: amount.max, end: amount.end }
    else if (near && areLengths && isMeasure(text, last) && isCapOver({ ...last, min: 0 }, amount))
      whole[whole.length - 1] = { ...last, approx: last.max, max: amount.max, end: amount.end }
    else if (near && areLengths && last.max !== null && last.min === null && isFitting(last.max, amount))
      whole[whole.length - 1] = { ...last, approx: amount.approx, end: amount.end }
    else if (near && last.approx !== null && (amount.max ?? amount.min) !== null)
      whole[whole.length - 1] = areLengths
        ? { ...last, min: amount.min, max: amount.max, end: amount.end }
        : { ...amount, start: last.start }
    else whole.push(amount)
  }
  return whole
}

/** 以千字为度, 掌握在1800字, 4000字以内|为宜: a measure that a cap stands over is no cap itself. */
function isMeasure(text: string, { start, end, min }: Amount): boolean {
  return (
    min === null &&
    (/为度$|^(?:控制|掌握|把握|保持)[在到].*字$/.test(text.slice(start, end)) ||
      (text.slice(start, end).endsWith('内') && /^为[宜佳好]/.test(text.slice(end))))
  )
}

/** 1200字以内,1000字上下最好: what fits best below a cap. */
function isFitting(cap: number, { approx }: Amount): boolean {
  return approx !== null && approx <= cap
}

/** 2-3个,最多不超过5个: a range with a cap over it, or at its end. */
function isCapOver(range: Amount, cap: Amount): boolean {
  return range.min !== null && range.max !== null && cap.min === null && (cap.max ?? 0) >= range.max
}

const misread =
  /(?<![A-Za-z\d])[\dOolI]{0,9}?(?:\d[OolI]|[OolI][\d.]|[lI][Oo])[\dOolI.]{0,9}|(?<![A-Za-z\d])[lI](?=(?:(?:-|至|到)\d{1,2})?(?:[个件篇项例份部则兆]|MB?(?![A-Za-z])))/g

/** Numbers in which a letter stands for a digit, as text recognition leaves them: 2O00字, l000字. */
export function misreadNumbers(text: string, unit: string): { start: number; end: number; meant: string }[] {
  return [...text.matchAll(misread)].flatMap((match) => {
    const end = match.index + match[0].length
    const counts = new RegExp(`^(?:(?:-|至|到)[\\dOolI]{1,6})?(?:${unit})`, 'i').test(
      text.slice(end, end + 16),
    )
    const meant = match[0].replaceAll(/[Oo]/g, '0').replaceAll(/[lI]/g, '1')
    return counts ? [{ start: match.index, end, meant }] : []
  })
}
