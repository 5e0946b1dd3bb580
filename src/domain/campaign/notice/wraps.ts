import { wordedHeading } from './bareHeadings.ts'
import { endsAsPaper } from './fileNames.ts'
import type { Filled } from './filledPage.ts'
import { addressKeys, numberLine, pointSign } from './lineSigns.ts'
import { markOf } from './outline.ts'
import { isOverText } from './pageLines.ts'

const fullStop = /[。;:!?…”")\]》.]$/
const freshLine =
  /^(?:【|附|联系|地址|电话|邮箱|电子|报送|抄|主题|时间|截止|网址|传真|一是|二是|\(此件|\d{4}年\d{1,2}月\d{1,2}日$|(?:以上|上述)[二三四五六七八九十]个|[一-鿿]{2,6}(?:\([^()]{1,10}\))?:)/

/** A line that is a key with its words, or the name of a body alone, begins a line of its own. */
const keyLine = /^[一-鿿]{2,10}:/
const bodyLine =
  /^[一-鿿()]{3,24}(?:工会|委员会|联合会|协会|学会|局|委|厅|办公室|办|妇联|公司|学院|大学|中心|[司处馆院所])(?:\([盖公印代]?章\))?$/

const dayFirst = /^(?:自|从)?(?:20\d{2}[年./-])?\d{1,2}(?:月|[./-]\d)/

/** No line begins with a sign that closes or goes on. */
const goesOn = /^[,、。;)》”\]]/

/** 各县总工会，市总各直 / 属基层工会：: a call on bodies that goes on to its colon. */
function isOneCall(line: string, next: string): boolean {
  return /^各[^。;:]+$/.test(line) && /^[^。;:]{1,30}:$/.test(next)
}

/** (3)设备维护类;(4)客户服务类: the number before stands within the line, so that the next one does as well. */
function continuesRun(line: string, next: string): boolean {
  const mark = markOf(next)
  if (!mark || mark.number < 2 || !/^(?:arabicBracket|hanBracket|circled|told)$/.test(mark.style))
    return false
  const before =
    mark.style === 'circled'
      ? String.fromCharCode(0x245f + mark.number - 1)
      : mark.style === 'arabicBracket'
        ? `(${mark.number - 1})`
        : mark.style === 'told'
          ? `${'一二三四五六七八九十'[mark.number - 2] ?? ''}是`
          : `(${'一二三四五六七八九十'[mark.number - 2] ?? ''})`
  return line.lastIndexOf(before) > 0 && !/[。]$/.test(line)
}

const isPoint = (line: string) => markOf(line) !== null || pointSign.test(line) || /^-(?=[一-鿿])/.test(line)

/** The last of points that the writer does not close: the one before ends in its line without a stop as well. */
function isOpenPoint(before: string, line: string): boolean {
  return isPoint(line) && isPoint(before) && !fullStop.test(before) && !/[,、]$/.test(before)
}

/** 主送：各区教育局 / 根据…: the bodies behind a key, and how the text below them begins. */
const addressed = new RegExp(`^(?:${addressKeys}):`)
const opens = /^(?:为|根据|按照?|现[将就]?|经|近|今)/

const titled = /(?:通[知告]|公告|启事|函|办法|方案|须知|简章|指南|细则|规程)(?:\([^()]{1,10}\))?$/

/** The end of an address of the network; what follows it in words begins a line of its own. */
const address = /[\w-]\.(?:com|cn|org|net)$/
const wordsFirst = /^[一-鿿]/

/** 图文组——, Email：: lines side by side that each begin with what they are of. */
const ownKey = /^(?:[一-鿿]{2,8}-{1,2}(?=[一-鿿\w])|[A-Za-z]{2,8}[:-])/
/** 第二步，: what is done next. */
const nextStep = /^第[一二三四五六](?:步|阶段|轮|批|环节)[,:]/

/** 作品类别：展演型、体验型、研学型: a key and its names, short of the width of the page. */
const keyedList = /^[一-鿿]{2,8}:[^、,。;:]{2,10}(?:、[^、,。;:]{2,10}){2,12}$/

/** Whether two lines begin side by side: with a day or with what they are of, or the text below its addressees. */
function areApart(line: string, next: string): boolean {
  const beginAlike = (pattern: RegExp) => pattern.test(line) && pattern.test(next)
  return beginAlike(dayFirst) || beginAlike(ownKey) || (addressed.test(line) && opens.test(next))
}

/** Whether the line end between two lines comes from the width of a page and not from the writer. */
function isWrap(line: string, next: string, widest: number, before: string): boolean {
  if (line.length < 22 || next === '' || line.includes('\t') || next.includes('\t')) return false
  if (continuesRun(line, next)) return true
  if (goesOn.test(next) || (/[》)]$/.test(line) && next.startsWith('(') && !markOf(next))) return true
  if (fullStop.test(line) || endsAsPaper.test(line))
    return /\(周.\)$/.test(line) && /^\d{1,2}[:时]/.test(next)
  if (areApart(line, next)) return false
  if (/[\dx*]{7}$/i.test(line) && !/^[\d、,)]/.test(next)) return false
  if (titled.test(line) || nextStep.test(next) || (address.test(line) && wordsFirst.test(next))) return false
  const isAmid = !/[。;:!?…][”")]?$/.test(line)
  if (isAmid && /,$/.test(markOf(next)?.text ?? '')) return true
  if (markOf(next) || pointSign.test(next)) return false
  if (/[,、(]$/.test(line) || isOneCall(line, next)) return true
  if (keyedList.test(line) && line.length < widest - 4) return false
  if (line.length * 2 < widest || (line.length < widest - 2 && isOpenPoint(before, line))) return false
  if (/^-(?=[一-鿿])/.test(next) && line.startsWith('-')) return false
  if (next.length >= 4 && wordedHeading(next) === next) return false
  return !freshLine.test(next) && !keyLine.test(next) && !bodyLine.test(next)
}

/** What begins a line of its own even below a full one that ends amid a sentence. */
const freshBelowFull = /^(?:【|\(此件|\d{4}年\d{1,2}月\d{1,2}日$|附件?\d{0,2}:|附件\d{0,2}$)/

/** 其 / 一，, 星期 / 五）, 百分之 / 二十五、: what looks like the number of a point and is the end of a word. */
function isNoMark(line: string, mark: string): boolean {
  if (/^[壹贰叁肆伍陆柒捌玖]|[,:]$/.test(mark)) return true
  if (/^[^(]*\)/.test(mark)) return line.lastIndexOf('(') > line.lastIndexOf(')')
  return /^[一二三四五六七八九十]+、$/.test(mark) && /[,。;]/.test(line)
}

/** So few words behind the last stop that they cannot end a line of their own. */
const cutShort = /[,。;、:][^,。;、:]{1,3}$/

/** How much of a paragraph is looked at for what its next line goes on with. */
const longest = 400

/** Whether a line that is filled goes on in the next one of its paragraph, though nothing but its words tells so. */
function isFullWrap(line: string, next: string, paragraph: string, isTold: boolean): boolean {
  if (next === '' || endsAsPaper.test(line)) return false
  if (goesOn.test(next) || continuesRun(paragraph, next)) return true
  const isAmid = !/[。;:!?…][”")]?$/.test(line)
  const mark = markOf(next)
  if (mark && !(isAmid && isNoMark(line, mark.text))) return false
  if (pointSign.test(next) || numberLine.test(next)) return false
  if (areApart(line, next)) return false
  if (/[,、(]$/.test(line)) return true
  if (!isTold && (line.endsWith(':') || titled.test(line))) return false
  if (isAmid && cutShort.test(line)) return true
  if (keyLine.test(paragraph) && keyLine.test(next)) return false
  if (isAmid) return !freshBelowFull.test(next)
  if (/^-(?=[一-鿿])/.test(next) || wordedHeading(next) !== null) return false
  return !freshLine.test(next) && !bodyLine.test(next)
}

/** What the page tells of a line end besides the words around it. */
export type LineEnds = {
  /** Whether the line that begins at a place is indented. */
  isIndentedAt(at: number): boolean
  /** What a page that is filled line by line tells of a line end. */
  filledAt(at: number): Filled | undefined
  readonly isFilled: boolean
}

/** The line ends that come from the width of a page. */
export function wrapsIn(text: string, { isIndentedAt, filledAt, isFilled }: LineEnds): Set<number> {
  const wraps = new Set<number>()
  const widest = isFilled ? 0 : Math.min(72, Math.max(...text.split('\n').map(({ length }) => length)))
  let before = ''
  let isTold = false
  let opens = 0
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    if (end < 0) break
    const line = text.slice(start, end)
    const nextEnd = text.indexOf('\n', end + 1)
    const next = text.slice(end + 1, nextEnd < 0 ? text.length : nextEnd)
    const isIndented = isIndentedAt(end + 1) && !/\d{7}/.test(next)
    const hasCells = line.includes('\t') || next.includes('\t')
    const told = hasCells ? undefined : filledAt(end)
    isTold ||= line.includes('。')
    const isOfPage = !isTold && (isOverText(line) || isOverText(next))
    const isBroken =
      told === 'either'
        ? isFullWrap(
            line.slice(-80),
            next.slice(0, 40),
            text.slice(Math.max(opens, end - longest), end),
            isTold,
          )
        : told !== 'stops' && !isIndented && isWrap(line.slice(-80), next.slice(0, 40), widest, before)
    if (!isOfPage && (told === 'goes on' || isBroken)) wraps.add(end)
    else opens = end + 1
    if (line !== '') before = line.slice(0, 400)
    start = end + 1
  }
  return wraps
}
