import { keyBeforeGap, keyOf, type Layout, layoutOf, letterNumber, wordedHeading } from './bareHeadings.ts'
import { headingOpening, headingSign, headingSigns } from './lineSigns.ts'
import { annexHead, isAmongKeys, isBeside, isOfStyle, linesOver } from './nesting.ts'
import { isOfPageAlone, topOfPage } from './pageLines.ts'

/** How points are numbered: 一、 （一） 1. 1.1 （1） ① ❶ 第一 一是 A. A类：; `bullet` is one of a list behind one sign, `bare` is a heading without a number, 【征集内容】, `keyed` one with its words behind it, 征集内容：… */
export type MarkStyle =
  | 'han'
  | 'hanBracket'
  | 'arabic'
  | 'decimal'
  | 'arabicBracket'
  | 'circled'
  | 'filled'
  | 'ordinal'
  | 'told'
  | 'latin'
  | 'roman'
  | 'bullet'
  | 'bare'
  | 'keyed'

/** A line of a notice with the number it begins with and the lines that stand over it. */
export type Line = {
  readonly index: number
  readonly start: number
  readonly end: number
  /** Where the words begin behind the number. */
  readonly wordsAt: number
  readonly mark: { readonly style: MarkStyle; readonly number: number; readonly text: string } | null
  /** 0 for a line without number in no section, 1 for 一、 and so on, as the notice nests them. */
  readonly level: number
  /** The numbered line that this one belongs to. */
  readonly parent: Line | null
  /** The words that name the point: the line up to its first full stop or colon. */
  readonly heading: string
}

const hanNumbers = '一二三四五六七八九十'
/** What a point can be called in front of its number: 专题一, 方向2. */
export const pointKinds =
  '(?:话题|议题|课题|赛题|类别|专题|主题|方向|选题|领域|板块|单元|赛道|栏目|篇章|镜头|场景|故事|维度|模块|之)'
const kindNumbered = new RegExp(
  `^(?:第([${hanNumbers}]{1,2})类|${pointKinds}([${hanNumbers}]{1,2}|\\d{1,2}|[A-H]))`,
)
const styles: readonly (readonly [MarkStyle, RegExp])[] = [
  ['hanBracket', new RegExp(`^\\(?([${hanNumbers}]{1,3})\\)[、.,:]?`)],
  ['han', new RegExp(`^([${hanNumbers}]{1,3})[、.,:](?!(?:[${hanNumbers}]、)*[${hanNumbers}]+等)`)],
  ['arabicBracket', /^[([]?(\d{1,2})[)\]][、.]?/],
  ['decimal', /^(?:\d{1,2}\.){1,2}([1-9])(?=(?:19|20)\d{2}年)/],
  ['decimal', /^(?:\d{1,2}\.){1,2}(\d{1,2})[.、]? (?=\d)/],
  ['arabic', /^(\d{1,2})[.、,:](?:(?!\d{1,3}(?!\d))|(?=\d{1,2}月\d{1,2}[日号]|\d{1,3}个?[字张篇份幅])| )/],
  [
    'decimal',
    /^(?:\d{1,2}\.){1,2}(\d{1,2})[.、]?(?=[一-鿿“《])(?!万|亿|倍|米|元|(?:分|个|张|份|篇|幅|项|年|月)(?![一-鿿]{2}|[为别]))/,
  ],
  ['circled', /^([①-⑳])/],
  ['filled', /^([❶-❿])/],
  ['roman', /^(?:\((i{1,3}|iv|vi{0,3}|ix|x|[ⅰ-ⅹ])\)|([ⅰ-ⅹ])[).、:]?)/],
  ['latin', /^(?:([甲乙丙丁戊己])[、.]|\(([甲乙丙丁戊己A-Ha-h])\)|([Ⅰ-Ⅹ])[、.,:]?)/],
  [
    'han',
    /^([壹贰叁肆伍陆柒捌玖])(?:[、.]|(?=[一-鿿]{0,6}(?:主题|内容|范围|类别|方向|要求|数量|名额|方式|时间|评选|评审|奖励|办法|安排|对象|须知|联系|其他|事项)[一-鿿]{0,4}$))/,
  ],
  [
    'arabic',
    /^(\d{1,2})(?=[一-鿿、]{0,10}(?:什么|怎么[一-鿿]|怎样[一-鿿]|如何[一-鿿]|多少|何时|哪里|给谁|方向|范围|内容|要求|方式|数量|名额|奖励|评价|说明|事项|对象|流程)$)/,
  ],
  [
    'ordinal',
    new RegExp(
      `^第([${hanNumbers}]{1,3})(?:[、,:条](?!等)|[章编](?=[一-鿿]{2,16}$)|(?!阶段|部分|批|届|期|名|类|场|步|轮|环节)(?=[一-鿿]{2,9}(?:\\([^()]{1,10}\\))?$)|部分(?=[一-鿿“”、()]{2,16}$))`,
    ),
  ],
  [
    'ordinal',
    new RegExp(
      `^(?:第([${hanNumbers}]{1,2})(?:类|种|板块|单元|专题|篇章|赛道|部分)[:、.,]|${pointKinds}([${hanNumbers}]{1,2}|\\d{1,2})(?:[:、.]|是:))`,
    ),
  ],
  ['ordinal', new RegExp(`^([${hanNumbers}])[问讲看谈][:、]`)],
  ['ordinal', /^Q(\d{1,2})[:、.]?(?=[一-鿿])/],
  ['latin', new RegExp(`^${pointKinds}([A-Ha-h])[:、.]`)],
  ['told', new RegExp(`^(?:([${hanNumbers}]{1,2})是(?!否|指)|其([${hanNumbers}])(?:[,、:]|是))`)],
  ['latin', /^([甲乙丙丁戊己])类[.、:]/],
  ['latin', /^([A-Ha-h])(?:类[.、:]|[.、:)](?![A-Za-z])|(?=[一-鿿])(?![类座级股组区馆楼栋]))/],
]

const signedHeadings = [
  /^【([^】\n]{2,12})】:?/,
  new RegExp(`^[${headingSigns}]([^。:;,\\n${headingSigns}]{2,12})(?::|$)`),
]
/** 各有关单位: and 会员单位: call on somebody; 推荐单位: is a blank of a form. */
const notHeading =
  /关于(?!.{2,6}$)|^(?:联系|主办|承办|协办|推荐|填报|申报|报送|各|填表)(?:单位|时间|日期)|^(?:各|有关|相关).*单位$|(?:各|有关|相关|所属|下属|直属|[校院局厂会市县区街镇][属内直]|会员|成员|理事|基层)(?:各|有关|相关|基层)*单位(?:[及和与].*)?$/

/** The number that a line begins with, if any. */
export function markOf(text: string): { style: MarkStyle; number: number; text: string } | null {
  for (const [style, pattern] of styles) {
    const found = pattern.exec(text)
    if (found)
      return { style, number: markNumber(style, found[1] ?? found[2] ?? found[3] ?? ''), text: found[0] }
  }
  return null
}

/** The sign before a line that is one of a list. */
function bulletMark(words: string, number: number | undefined): ReturnType<typeof markOf> {
  return number === undefined ? null : { style: 'bullet', number, text: words.charAt(0) }
}

/** The number of a heading that a space alone parts from its words, which plain text has dropped: 三 征集内容, 专题一 亲子沟通. */
function spacedMark(
  text: string,
  isNumbered: boolean,
  isPartedAt: (length: number) => boolean,
): ReturnType<typeof markOf> {
  const kind = kindNumbered.exec(text)
  const kindMark = kind && isPartedAt(kind[0].length) ? markOf(`${kind[0]}:`) : null
  if (kind && kindMark) return { ...kindMark, text: kind[0] }
  const [letter] = /^(?:[甲乙丙丁戊己](?!方)|[A-H][组类])/.exec(text) ?? []
  if (letter && isPartedAt(letter.length))
    return { style: 'latin', number: markNumber('latin', letter.charAt(0)), text: letter }
  const [lettered, count = ''] = (isNumbered && letterNumber.exec(text)) || []
  if (lettered) return { style: 'latin', number: Number(count), text: lettered }
  const [written] = (isNumbered && /^(?:\d{1,2}|[一二三四五六七八九十]{1,2})/.exec(text)) || []
  if (!written) return null
  const style = /\d/.test(written) ? 'arabic' : 'han'
  return { style, number: markNumber(style, written), text: written }
}

/** The heading that stands in a line without a number, such as 【征集内容】 or 征集内容： with what follows it. */
function bareHeadingOf(
  text: string,
  start: number,
  { isKeyed, titles, keys, questions }: Layout,
  isParted: (at: number) => boolean,
): { style: 'bare' | 'keyed'; heading: string } | null {
  const cell = keys.get(start)
  if (cell && text.startsWith(`${cell}\t`)) return { style: 'keyed', heading: cell }
  if (text.includes('\t') || (start < topOfPage && isOfPageAlone(text))) return null
  if (titles.has(start)) return { style: 'bare', heading: text.trim() }
  const asked = questions.get(start)
  if (asked) return { style: 'bare', heading: asked }
  const parted = keys.get(start)
  if (parted) return { style: 'keyed', heading: parted }
  const words = text.slice(0, 16)
  const signed =
    signedHeadings.map((pattern) => pattern.exec(words)?.[1]).find(Boolean) ??
    partedHeading(text, start, isParted)
  const heading = signed ?? wordedHeading(words) ?? (isKeyed ? keyOf(text) : null)
  if (!heading || notHeading.test(heading)) return null
  const isKey = !signed && text.length > heading.length + 1
  return { style: isKey ? 'keyed' : 'bare', heading }
}

/** ○征集方向　网络内容建设: behind a sign the words up to a blank. */
function partedHeading(text: string, start: number, isParted: (at: number) => boolean): string | null {
  if (!headingSign.test(text) || text.indexOf(text.charAt(0), 1) > 0) return null
  return keyBeforeGap(text.slice(1), (length) => isParted(start + 1 + length))
}

/** The words behind a number: 征集内容 before the sign or, where they are worded as a heading, the blank that ends them. */
function numberedHeading(opening: string, isPartedAt: (length: number) => boolean): string {
  const parted = keyBeforeGap(opening, isPartedAt)
  if (parted && parted.length < opening.length && wordedHeading(parted)) return parted
  return /^【([^】]{2,12})】/.exec(opening)?.[1] ?? /^[^。:;\n\t]*/.exec(opening)?.[0] ?? ''
}

function markNumber(style: MarkStyle, written: string): number {
  if (/^[①-⑳❶-❿]/.test(written)) return written.charCodeAt(0) - (style === 'filled' ? 0x2775 : 0x245f)
  const roman = 'i|ii|iii|iv|v|vi|vii|viii|ix|x'.split('|').indexOf(written.normalize('NFKC').toLowerCase())
  if (roman >= 0) return roman + 1
  const stem = Math.max('甲乙丙丁戊己'.indexOf(written), '壹贰叁肆伍陆柒捌玖'.indexOf(written))
  if (stem >= 0) return stem + 1
  if (style === 'latin') return written.toUpperCase().charCodeAt(0) - 0x40
  if (/^\d+$/.test(written)) return Number(written)
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['0', written]
  const one = hanNumbers.indexOf(ones) + 1
  const ten = written.includes('十') ? (tens === '' ? 1 : hanNumbers.indexOf(tens) + 1) : 0
  return ten * 10 + (ones === '' ? 0 : one)
}

/** The lines of a plain text, nested by the styles of their numbers in the order in which the notice uses them. */
export function outlineOf(text: string, isParted: (at: number) => boolean = () => false): Line[] {
  const lines: Line[] = []
  let open: Line[] = []
  const layout = layoutOf(text, isParted)
  const numberedAt = (words: string, at: number) =>
    bulletMark(words, layout.bullets.get(at)) ??
    markOf(words) ??
    spacedMark(words, layout.numbered.has(at), (length) => isParted(at + length))
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const skipped = /^[\t ]*/.exec(text.slice(start, end))?.[0].length ?? 0
    const words = text.slice(start + skipped, end)
    const numbered = words === '' ? null : numberedAt(words, start + skipped)
    if (annexHead.test(words)) open = []
    const bare = numbered || words === '' ? null : bareHeadingOf(words, start + skipped, layout, isParted)
    const style = bare && isAmongKeys(open, words) ? 'keyed' : bare?.style
    const mark = numbered ?? (style === undefined ? null : { style, number: 0, text: '' })
    if (mark) {
      const isWorded = bare !== null && wordedHeading(bare.heading) !== null
      const sign = bare ? (headingOpening.exec(words)?.[0] ?? '') : ''
      open = linesOver(open, (line) => isOfStyle(line, mark) && isBeside(text, line, sign, isWorded))
    }
    const parent = open.at(-1) ?? null
    const numberEnd = start + skipped + (mark?.text.length ?? 0)
    const wordsAt = numberEnd + (mark && text[numberEnd] === ' ' ? 1 : 0)
    const opening = text.slice(wordsAt, end)
    const heading = bare?.heading ?? numberedHeading(opening, (length) => isParted(wordsAt + length))
    const line: Line = {
      index: lines.length,
      start,
      end,
      wordsAt,
      mark,
      level: open.length + (mark ? 1 : 0),
      parent,
      heading,
    }
    if (mark) open = [...open, line]
    lines.push(line)
    start = end + 1
  }
  return lines
}

/** The headings over a line, the outermost first, its own last. */
export function headingsOver(line: Line): string[] {
  const above = line.parent ? headingsOver(line.parent) : []
  return line.mark ? [...above, line.heading] : above
}

/** The place of a line as people cite it, such as 二、3 or 三、（一）2. */
export function clauseAt(line: Line): string {
  const own = line.mark ? line.mark.text.replace(/[.,:、]$/, '') : ''
  const above = line.parent ? clauseAt(line.parent) : ''
  if (own === '') return above
  const shown = own.replace(/^\(/, '（').replace(/\)$/, '）')
  return above === ''
    ? shown
    : above.endsWith('）') || shown.startsWith('（')
      ? `${above}${shown}`
      : `${above}、${shown}`
}
