import { evenPieces, isFilled, partedAt, piecesOf, quotedIn, type Stretch } from '../../listing.ts'
import { oneOf } from '../../oneOf.ts'
import { withoutAttribute, withoutTime } from './firstNames.ts'
import { eitherOf } from './lastNames.ts'
import { pointsIn } from './lists.ts'
import {
  allowing,
  bracketed,
  calling,
  chosen,
  kinds,
  led,
  listed,
  may,
  must,
  ofWorks,
  opening,
  permitting,
  reflecting,
  sum,
  telledOf,
  telling,
  told,
  written,
} from './signs.ts'

/** Papers, steps, marks, bodies and ways are listed in the same words. */
const other =
  /[若如]果?(?:属于?|是|为|涉及)|评[审分价选定委议]|打分|得分|衡量|考[核察]|材料|表格|附件|奖|阶段|步骤|环节:|方式|途径|渠道|流程|程序|要求|标准|条件|原则|格式|字[体号数]|报名|部分|组成|构成|结构|要素|存在|不予|不受理|不得|不能|不应|严禁|禁止|避免|文件名|命名|邮件|标题|电话/
const noName = new RegExp(
  oneOf([
    '^不同|[表函证]$',
    '(?:照片|图片|扫描件|电子版|纸质版?|文本|邮箱|邮寄|现场报送|电话|姓名|(?<!型)单位|时间|地点|职务|字体|字号|标题|正文|摘要|附件|格式|文档|背景|做法|成效|启示|思路|体会|打算)$',
    '(?:方式|途径|渠道|形式)$',
    `[特一二三]等|[初复终]评|[。:;\\t]|\\d[个件篇幅字]|不超过?|不少|自拟|^(?:${may}|请|也|其他等)`,
  ]),
)
/** 县教育局、乡镇、企业: lists of bodies; 产业学院 beside 订单班 is a name like the others. */
const body = /(?:局|委|工会|企业|学校|公司|协会|机关|医院|乡镇|街道|学院)$/
/** What runs on for longer is no sentence. */
const longest = 1_000
/** What commas part can be a sentence that goes on. */
const telled = new RegExp(
  `^(?:以|讴歌|展[示现]|反映|体现|突出|记录|讲述|弘扬|歌颂|${must}|并|使|让|能|做到|具有|不)|^.{17}`,
)
const inQuotes = /[“《][^“”《》]{2,24}[”》]/g
const quotes = /(?:[“《][^“”《》]{2,24}[”》][、,和及与或]?)+$/

/** Names of which some are to be chosen: 节水增效、以旧换新、清洁生产三选一. */
export function chosenIn(text: string, at: Stretch): Stretch[] {
  return listsBefore(text, at, chosen, opening)
}

/** Names behind a topic and a colon that semicolons part: 内容可为：阅读推广；古籍修复；读者服务. */
export function ledIn(text: string, at: Stretch): Stretch[] {
  return /:[^。:]*;[^。:]*;/.test(text.slice(at.start, at.end)) ? listsBehind(text, at, led) : []
}

/** Names that a sentence lists and by the words around them tells to be what cases are parted by or may tell of. */
export function namedIn(text: string, at: Stretch): Stretch[] {
  const ways = [
    () => chosenIn(text, at),
    () => listsBefore(text, at, kinds, calling),
    () => listsBefore(text, at, told, telling),
    () => listsBefore(text, at, written, permitting),
    () => listsBefore(text, at, ofWorks, reflecting),
    () => listsBehind(text, at, led),
    () => listsBehind(text, at, listed),
    () => listsBehind(text, at, bracketed),
  ]
  for (const way of ways) {
    const names = way()
    if (names.length > 0) return names
  }
  return allowedIn(text, at)
}

function listsBefore(text: string, at: Stretch, sign: RegExp, openers: RegExp): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + longest))
  for (const match of words.matchAll(sign)) {
    const listed = namesBefore(text, at, at.start + match.index, openers)
    const names = withoutTime(text, withoutAttribute(text, listed, ['在']))
    const [first, last] = [names[0], names.at(-1)]
    if (!first || !last) continue
    const before = text.slice(at.start + clauseFrom(words, match.index), first.start)
    const [behind] = text.slice(last.end, at.start + match.index + match[0].length + 4).split(/[\n。;]/)
    if (!other.test(`${before} ${behind}`)) return eitherOf(text, withKind(text, names))
  }
  return []
}

function listsBehind(text: string, at: Stretch, sign: RegExp): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + longest))
  for (const match of words.matchAll(sign)) {
    const from = match.index + match[0].length
    if (other.test(words.slice(clauseFrom(words, match.index), from))) continue
    const stop = words
      .slice(from)
      .search(sign === bracketed ? /\)/ : /[。!]|(?<=、[^、,。;]{2,20}等)(?:方面|领域|环节)/)
    const end = stop < 0 ? at.end : at.start + from + stop
    const listing = /^(?:主要)?(?:包括|包含|涵盖|分为|有|为|是)/.exec(words.slice(from))?.[0].length ?? 0
    const names = namesBehind(text, { start: at.start + from + listing, end })
    if (names.length > 0) return names
  }
  return []
}

/** 阵地建设类、活动品牌类案例: the word for a kind belongs to the last name where it does to the others. */
function withKind(text: string, names: readonly Stretch[]): Stretch[] {
  const [last, ...others] = names.toReversed()
  const kind = last ? (text[last.end] ?? '') : ''
  if (!last || !/[类型组]/.test(kind) || !others.every(({ end }) => text[end - 1] === kind)) return [...names]
  return [...others.toReversed(), { start: last.start, end: last.end + 1 }]
}

/** 可以写学习心得，可以写岗位感悟，也可以写身边人: what each clause allows. */
export function allowedIn(text: string, at: Stretch, asked = false): Stretch[] {
  const words = text.slice(at.start, Math.min(at.end, at.start + longest))
  for (const clause of asked ? [...allowing, telledOf] : allowing) {
    const names = [...words.matchAll(clause)].map(({ index, 0: seen, 1: name = '' }) => {
      const end = at.start + index + seen.length
      return { start: end - name.length, end }
    })
    const before = text.slice(Math.max(0, at.start - 1), names[0]?.start ?? at.start)
    if (names.length >= 3 && isList(text, names) && !thought.test(before)) return names
  }
  return []
}

/** 写您和本报的故事。可以是一篇报道，也可以是一次采访: behind a sentence that says what is called for, examples of it. */
const thought = /[。;].*(?:可以?|也|还)[是为][“《]?$/s

function clauseFrom(words: string, end: number): number {
  return Math.max(...['。', ';', '\n'].map((stop) => words.lastIndexOf(stop, end - 1))) + 1
}

/** The names of the list that ends at a place, from the nearest word that opens three or more. */
function namesBefore(text: string, at: Stretch, sign: number, openers: RegExp): Stretch[] {
  const words = text.slice(at.start, sign).replace(sum, '')
  const end = at.start + words.length
  if (words.endsWith(')')) {
    const from = words.lastIndexOf('(') + 1
    const names = piecesAt(text, { start: at.start + from, end: end - 1 })
    return from > 0 && isList(text, names) ? names : []
  }
  const sentence = clauseFrom(words, words.length)
  const clause = Math.max(sentence, words.lastIndexOf(',', words.length - 3) + 1)
  const run = quotes.exec(words.slice(clause))
  if (run) {
    const isOpened =
      openers === opening || new RegExp(`(?:${openers.source})$`).test(words.slice(0, clause + run.index))
    return isOpened ? quotedNames(text, { start: at.start + clause + run.index, end }) : []
  }
  if (openers === opening && !words.slice(sentence).includes('、')) {
    const names = partedAt(text, { start: at.start + sentence, end }, ',').filter(isFilled)
    const isTold = names.some(({ start, end: to }) => telled.test(text.slice(start, to)))
    return isList(text, names) && !isTold ? names : []
  }
  const starts = [...words.slice(clause).matchAll(openers)]
    .map(({ index, 0: seen }) => index + seen.length)
    .filter((from) => !/[、和与及]/.test(words[clause + from] ?? ''))
  for (const from of openers === opening ? [...starts.toReversed(), 0] : starts.toReversed()) {
    const names = piecesAt(text, { start: at.start + clause + from, end })
    const bare = names.map((name) => unexplained(text, name))
    if (isList(text, bare)) return bare
  }
  return []
}

/** 安全培训(包括三级教育、转岗教育): what a bracket lists or explains belongs to no name. */
function unexplained(text: string, { start, end }: Stretch): Stretch {
  const bracket = /\((?:包括|如|指|即|例如|[^()]*、)[^()]*\)$/.exec(text.slice(start, end))
  return { start, end: bracket ? start + bracket.index : end }
}

/** 老年人和残疾人健身指导 is one name behind others: 和 parts only names that are about as long. */
function piecesAt(text: string, at: Stretch): Stretch[] {
  const even = evenPieces(text, at)
  const whole = piecesOf(text, at, false)
  const [last, other] = even.slice(-2).map(({ start, end }) => end - start)
  const [shorter, longer] = [Math.min(last ?? 0, other ?? 0), Math.max(last ?? 0, other ?? 0)]
  return whole.length >= 3 && whole.length < even.length && longer - shorter > 3 && shorter < 4 ? whole : even
}

/** 1.矛盾化解；2.网格管理 behind a topic and a colon. */
const numberedFirst = /^(?:1[.、](?!\d)|\(1\)|①|\(一\))/

/** The names from a place on, parted by the one sign that parts them all. */
function namesBehind(text: string, at: Stretch): Stretch[] {
  const words = text.slice(at.start, at.end)
  if (/^[“《]/.test(words)) return quotedNames(text, at)
  if (numberedFirst.test(words)) return pointsIn(text, at)
  for (const sign of ['□', '?', ';', '|', '/', ',', '、']) {
    if (!words.includes(sign)) continue
    const names = sign === '、' ? piecesAt(text, at) : partedAt(text, at, sign).filter(isFilled)
    const closed = names.map((piece, index) => (index === names.length - 1 ? withoutEnd(text, piece) : piece))
    const isTold = sign === ',' && closed.some(({ start, end }) => telled.test(text.slice(start, end)))
    return isList(text, closed) && !isTold ? closed : []
  }
  return []
}

function withoutEnd(text: string, { start, end }: Stretch): Stretch {
  const words = text
    .slice(start, end)
    .replace(
      /等(?:方面|领域|内容|主题|环节|方向)[一-鿿]*$|(?<![高中初平相同均对])等[一-鿿]{0,4}(?:类别|内容|主题|方向)?$|(?:均|皆|都|也|亦)可(?:以)?$/,
      '',
    )
  return { start, end: start + words.length }
}

function quotedNames(text: string, at: Stretch): Stretch[] {
  const names = quotedIn(text, at, inQuotes)
  const bare = text.slice(at.start, at.end).replaceAll(inQuotes, '')
  return names.length < 2 || !/^(?:[、,;和及与或]|以及|等)*[^“”]{0,14}$/.test(bare) ? [] : names
}

/** Three names, or two that say they are kinds. */
function isList(text: string, names: readonly Stretch[]): boolean {
  const words = names.map(({ start, end }) => text.slice(start, end))
  if (
    words.length < 2 ||
    words.some((name) => name.length < 2 || !/[一-鿿]/.test(name) || name.length > 18 || noName.test(name))
  )
    return false
  if (words.filter((name) => body.test(name)).length * 2 > words.length) return false
  return words.length > 2 || words.every((name) => /[类型组篇]$/.test(name))
}
