import { oneOf } from './oneOf.ts'

/** A stretch of the plain text. */
export type Stretch = { readonly start: number; readonly end: number }

/** What follows the 和 inside the name of an office: 文化和旅游局. */
export const officeEnds =
  '信息|旅游|城乡|社会保障|农村|规划|改革|计划生育|体育|湖泊|工业|草原|林业|科技|医疗|国家机关|新闻|电影|市场监|版权|文物|广播|旅发|商务局|海洋|交通运输局'

/** What ends in 和 as one word (共和, 温和), but not 公共, 水平, 初中 before the word that joins. */
const beforeHe = oneOf([
  '资源(?=和(?:社会保障|规划))|住房(?=和城乡)|卫生(?=和计划生育)|工业(?=和信息化)|文化(?=和旅游服务[中站所])',
  '亲(?=和[力感性度])|(?<!公)共|人(?=和(?:镇|街|区|路|社|乡))|祥|(?<!水|生|新)平|(?<![初高校集])中|温|呼|嘉',
])
/** What begins with 和 (和平, 和县, 和美), but not 平台, 县级, 美术 behind the word that joins. */
const behindHe =
  '平(?!台|面|时|均|原|安)|田(?!间|园)|县(?!级|区|市|直|域|乡|处|管|属|里|\\()|谐|静|硕|顺(?!序)|龙(?!头)|林(?!业|区|场|草|地|农)|浩|睦|美(?!术|育|食|化|发)|气(?!象|候|体|质)'
const beforeJi = '(?<!科)普|涉|触|顾|推|波|以|可|惠|危|殃|提|论|谈|遍|企|累|埃|资(?=及[控参]股)'

/** 和, 与 and 及 join two pieces unless they are inside a word or a name (共和, 和平区, 与会, 普及). */
const joiners = new RegExp(
  `(?:以及|(?<!${beforeHe})和(?!${behindHe}|(?:${officeEnds})(?!技术|成果|创新|活动|素养|安全|攻关|转化|教学|教育|服务|志愿))|(?<!参|赠|给|授)与(?!会(?!员|计|场)|时(?!代|效|间|长)|否)|(?<!${beforeJi})及(?!时(?!代|效|政|间|长)|其|早|格(?!式)))`,
  'y',
)
const marks = /[、,;\t\n]/
const opening = '([《“<'
const closing = ')]》”>'

/** The pieces of a list in print: parted at 、 ， ； and at 和 及 与 outside brackets and quotes. */
export function piecesOf(text: string, at: Stretch, joined = true): Stretch[] {
  const pieces: Stretch[] = []
  let depth = 0
  let start = at.start
  for (let place = at.start; place < at.end; place += 1) {
    const character = text[place] ?? ''
    if (opening.includes(character)) depth += 1
    else if (closing.includes(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && isQuoteEnd(text, place, at)) {
      pieces.push({ start, end: place + 1 })
      start = place + 1
      continue
    }
    const width = depth > 0 ? 0 : separatorAt(text, place, at, joined)
    if (width === 0) continue
    pieces.push({ start, end: place })
    start = place + width
    place = start - 1
  }
  pieces.push({ start, end: at.end })
  return pieces.map((piece) => trimmedStretch(text, piece)).filter(isFilled)
}

/**
 * The pieces of a list of names; 和 and 与 part only the last two, and those unless the halves would be much shorter
 * than the others: 健康教育进校园、慢病自我管理小组、医务社工与志愿者服务 are three.
 */
export function evenPieces(text: string, at: Stretch): Stretch[] {
  const whole = piecesOf(text, at, false)
  const last = whole.at(-1)
  if (whole.length < 3 || !last) return piecesOf(text, at)
  const before = whole.slice(0, -1)
  const parts = piecesOf(text, last)
  const lengthOf = ({ start, end }: Stretch) => end - start
  const usual = before.reduce((sum, one) => sum + lengthOf(one), 0) / before.length
  const away = (one: Stretch) => Math.abs(lengthOf(one) - usual)
  const endsIn = (kind: string) => (one: Stretch) => text.slice(one.start, one.end).endsWith(kind)
  const isHalved = ['类', '组', '型'].some(
    (kind) => before.every(endsIn(kind)) && parts.some(endsIn(kind)) && !parts.every(endsIn(kind)),
  )
  const nearest = Math.min(...parts.map(away))
  const isEvenly = away(last) === nearest && new Set(parts.map(lengthOf)).size === 1 && lengthOf(last) > 8
  const isTorn = 2 * Math.min(...parts.map(lengthOf)) <= Math.min(...before.map(lengthOf))
  const isNearer = away(last) <= nearest && !isEvenly
  const isOne = parts.length === 2 && (isHalved || isTorn || isNearer || isJoinedAlike(text, before, last))
  return isOne ? whole : [...before, ...parts]
}

/** 综合服务与经营创新 behind 内容生产与传播: a word that joins within one name joins no two of them. */
function isJoinedAlike(text: string, before: readonly Stretch[], last: Stretch): boolean {
  const isJoinedBy = (word: string) => (one: Stretch) => {
    const at = text.slice(one.start, one.end).indexOf(word)
    return at > 1 && separatorAt(text, one.start + at, one, true) > 0
  }
  return ['与', '和', '及'].some((word) => isJoinedBy(word)(last) && before.some(isJoinedBy(word)))
}

/** “家风”“家训”: quotes that meet part two pieces. */
function isQuoteEnd(text: string, place: number, { end }: Stretch): boolean {
  return text[place] === '”' && text[place + 1] === '“' && place + 1 < end
}

function separatorAt(text: string, place: number, at: Stretch, joined: boolean): number {
  const character = text[place] ?? ''
  if (marks.test(character)) return 1
  if (!joined || !'以和与及'.includes(character) || place === at.start) return 0
  const before = text.slice(Math.max(0, place - 2), place).replaceAll('\n', '')
  const around = before + text.slice(place, Math.min(place + 8, at.end)).replaceAll('\n', '')
  joiners.lastIndex = before.length
  return joiners.exec(around)?.[0].length ?? 0
}

/** A stretch without the spaces and line ends at its edges. */
export function trimmedStretch(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, start + words.trimEnd().length) }
}

/** The pieces of a stretch that one sign parts, empty ones too, without the blanks around their words. */
export function partedAt(text: string, at: Stretch, sign: string): Stretch[] {
  let { start } = at
  return text
    .slice(at.start, at.end)
    .split(sign)
    .map((piece) => {
      const placed = trimmedStretch(text, { start, end: start + piece.length })
      start += piece.length + sign.length
      return placed
    })
}

/** Where a pattern matches within a stretch. */
export function matchesIn(text: string, at: Stretch, pattern: RegExp): Stretch[] {
  return [...text.slice(at.start, at.end).matchAll(pattern)].map(({ index, 0: seen }) => ({
    start: at.start + index,
    end: at.start + index + seen.length,
  }))
}

/** What stands in quotes, without them; the pattern takes in one sign on either side of each name. */
export function quotedIn(text: string, at: Stretch, names = /“[^“”]+”/g): Stretch[] {
  return matchesIn(text, at, names).map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
}

/** A way in which a stretch of a text may list something. */
export type Way = (text: string, at: Stretch) => Stretch[]

/** What the first of several ways finds that finds anything; those behind it are not tried. */
export function firstFound(ways: readonly Way[], text: string, at: Stretch): Stretch[] {
  for (const way of ways) {
    const found = way(text, at)
    if (found.length > 0) return found
  }
  return []
}

/** Names without the quotes that stand around each of them. */
export function unquoted(text: string, names: Stretch[]): Stretch[] {
  const isQuoted = ({ start, end }: Stretch) => /^“[^“”]+”$/.test(text.slice(start, end))
  return names.every(isQuoted) ? names.map(({ start, end }) => ({ start: start + 1, end: end - 1 })) : names
}

/** A类(技术革新): the letter is the number of what its bracket names. */
const lettered = /^[A-H甲乙丙丁戊]类\([^()]{2,16}\)$/

/** Names without the brackets that explain each of them: 机关组(各级机关), 学校组(大中小学). */
export function unexplained(text: string, names: Stretch[]): Stretch[] {
  const isLettered = ({ start, end }: Stretch) => lettered.test(text.slice(start, end))
  if (names.every(isLettered)) return names.map(({ start, end }) => ({ start: start + 3, end: end - 1 }))
  const isExplained = ({ start, end }: Stretch) => /^[^()]{2,}\([^()]*\)$/.test(text.slice(start, end))
  return names.every(isExplained)
    ? names.map(({ start, end }) => ({ start, end: start + text.slice(start, end).indexOf('(') }))
    : names
}

/** The same words with nothing to be read in brackets. */
export function unbracketed(words: string): string {
  return words.replaceAll(/\([^()]*\)/g, (held) => '('.repeat(held.length))
}

/** Names without the quotes around each of them and the brackets behind. */
export function bareNames(text: string, names: Stretch[]): Stretch[] {
  return unexplained(text, unquoted(text, names))
}

/** Whether two stretches share a place. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

export function isFilled({ start, end }: Stretch): boolean {
  return end > start
}

/** The cells of a line that tabs part. */
export function cellsOf(text: string, line: Stretch): Stretch[] {
  return partedAt(text, line, '\t')
}
