import { goesOnFromName, isDemanded, isFileAlone, isWholeTitle, namedIn } from '../attachmentList.ts'
import { endsAsPaper, paperEnding } from '../fileNames.ts'
import { dayLine } from '../frame.ts'
import { type Stretch, trimmedStretch } from '../listing.ts'
import { found, type NoticeText, printedAt } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import type { Doubt } from '../reading.ts'
import { isBody } from './issuers/bodies.ts'

const headed = /^(?:附(?:件|表)(?:\d{1,2}|[一二三四五六七八九十])?[:.、_-]?|附:|附$)/
const numeral =
  /^(?:(\d)[.、]?(?=(?:19|20)\d{2}年)|(\d{1,2})(?:[.、](?=\d[A-Z])|[.、,:)-]?(?!\d))|\((\d{1,2})\)|([一二三四五六七八九十]{1,2})[、.]|([①-⑩]))/
const nextInLine =
  /[;。 ]?(?:附件\d{1,2}[:.、_]|\d{1,2}[.、](?:(?!\d)|(?=(?:19|20)\d{2}年))|\([2-9]\)|[②-⑩])|(?<=》)[、,]?(?=《)/g
const aside = new RegExp(
  `\\((?:另[发附行]|略|可[从到在登自]|见|请|下载|电子(?:版|表)|附后|[一-鿿]{0,4}下载|word|excel|样表|随文|点击|自行|网上|[^()]{1,12},(?:自行)?复印|每[一-鿿]{1,4}[一1两]|随[^()]*交)[^()]*\\)$|${paperEnding}$`,
  'i',
)

/** The attachments listed below the text, each with whether the paper holds it. */
export function attachments(notice: NoticeText): Read {
  const listed = listedTitles(notice)
  const headed = listed.length > 0 ? [] : headingsOf(notice)
  const named =
    [listed, headed, filesBelow(notice)].find((titles) => titles.length > 0) ?? titlesInText(notice)
  const rules = named.map((at, index) => {
    const title = printedAt(notice, at)
    const isOver = named.length === 1 && isOverContent(notice, at)
    const present =
      headed.length > 0
        ? hasBelow(notice, at)
        : isOver || isPresent(notice, notice.text.slice(at.start, at.end))
    return found(notice, 'attachments', 'attachment', { number: index + 1, title, present }, at)
  })
  const doubts = rules
    .filter(({ value }) => !value.present)
    .map(({ value: { title }, span }): Doubt => {
      return { kind: 'attachment', code: 'attachment-missing', values: { seen: title }, options: [], span }
    })
  return { rules, doubts }
}

function listLines(notice: NoticeText): Line[] {
  return notice.lines.filter(
    (line) => notice.zones[line.index] === 'list' && notice.text.slice(line.start, line.end).trim() !== '',
  )
}

/** The titles of the list; a line without a number goes on with a title that is not whole. */
function listedTitles(notice: NoticeText): Stretch[] {
  const titles: Stretch[] = []
  for (const line of listLines(notice)) {
    const [first, ...others] = titlesIn(notice, line)
    const last = titles.at(-1)
    const words = notice.text.slice(line.start, line.end).trim()
    const isBroken = last && (!isWholeTitle(notice.text.slice(last.start, last.end)) || goesOnFromName(words))
    if (!first || isFileAlone(words)) continue
    if (isBroken && namedIn(words) === null && !numeral.test(words))
      titles[titles.length - 1] = { start: last.start, end: first.end }
    else titles.push(first)
    titles.push(...others)
  }
  return titles
}

/** Names of files that a page of the web offers below the signature without calling them attachments. */
function filesBelow(notice: NoticeText): Stretch[] {
  return notice.lines
    .filter(({ index }) => notice.zones[index] === 'close')
    .filter((line) => endsAsPaper.test(notice.text.slice(line.start, line.end).trim()))
    .flatMap((line) => titlesIn(notice, line))
}

/** Attachments that close the last paragraph of the text: …逾期不再受理。附件：登记表. */
function titlesInText(notice: NoticeText): Stretch[] {
  const all = notice.bodySentences.filter(({ text }) => /^附(?:件|表)?\d{0,2}:/.test(text))
  const last = all.at(-1)
  if (!last) return []
  const { line } = last
  const above = notice.lines[line.index - 1]
  if (above && isDemanded(notice.text.slice(above.start, above.end))) return []
  const { start } = all.find((one) => one.line === line) ?? last
  const words = notice.text.slice(start, line.end)
  return words.length > 120 || /[须请。]/.test(words.slice(0, -1))
    ? []
    : titlesIn(notice, { start, end: line.end })
}

/** 附：登记表、推荐汇总表、授权书: papers without numbers, each of its own. */
const paperOfRow = '[一-鿿“”]{2,20}(?:[表书函单卡]|声明|须知|细则|标准|样式|模板)'
const papersInRow = new RegExp(`^(?:${paperOfRow}、)+${paperOfRow}$`)

/** 附件见官网, 附件：另发: where it is to be had is no title. */
const elsewhere = /^(?:详?见(?:本|另|官|网|公众|通知|学校|单位|群|链接|下)|另[发附行])/

/** The titles in one line of the list: 附件：1.申报表 2.汇总表 prints two. */
function titlesIn(notice: NoticeText, line: Stretch): Stretch[] {
  const at = trimmedStretch(notice.text, line)
  const words = notice.text.slice(at.start, at.end)
  const label = words.length - (namedIn(words) ?? words).length
  const own = numeral.exec(words.slice(label))?.[0].length ?? 0
  const from = at.start + label + own
  const rest = notice.text.slice(from, at.end)
  const isRow = own === 0 && papersInRow.test(rest.replace(aside, ''))
  const cuts = [...rest.matchAll(isRow ? /、/g : nextInLine)].filter(({ index }) => index >= 3)
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)]
  return starts
    .map((start, index) => ({ start: from + start, end: from + (cuts[index]?.index ?? rest.length) }))
    .map((title) => withoutStop(notice, title))
    .filter(({ start, end }) => end - start >= 2 && !elsewhere.test(notice.text.slice(start, end)))
}

function withoutStop(notice: NoticeText, { start, end }: Stretch): Stretch {
  const words = notice.text
    .slice(start, end)
    .replace(/[;。.,、]+$/, '')
    .replace(aside, '')
  return trimmedStretch(notice.text, { start, end: start + words.length })
}

function key(words: string): string {
  return words
    .replace(endsAsPaper, '')
    .replace(aside, '')
    .replace(/\((?:样式|模板|样表)\)$/, '')
    .replaceAll(/[《》“”"\s():、,.\d]/g, '')
}

function isPresent(notice: NoticeText, title: string): boolean {
  const wanted = key(title)
  return annexTitles(notice).some(
    (words) => words === wanted || (words.length >= 4 && (wanted.endsWith(words) || words.endsWith(wanted))),
  )
}

/** 附：授权书样式 below the signature, over its words: a title that stands where its content does. */
function isOverContent(notice: NoticeText, title: Stretch): boolean {
  const at = notice.lines.findIndex(({ start, end }) => start <= title.start && title.start < end)
  const below = linesBelow(notice, title).map(({ start, end }) => notice.text.slice(start, end))
  const isSigned = notice.zones.slice(0, at).includes('close')
  return isSigned && below.some((words) => words.length >= 12 && !ofImprint.test(words))
}

/** Whether more than who signs and when stands below a title. */
function hasBelow(notice: NoticeText, title: Stretch): boolean {
  return linesBelow(notice, title).some(
    (at) => !isBody(notice, at) && !dayLine.test(notice.text.slice(at.start, at.end)),
  )
}

function linesBelow({ lines, text }: NoticeText, title: Stretch): Stretch[] {
  const below = lines.filter(({ start }) => start >= title.end).map((line) => trimmedStretch(text, line))
  return below.filter(({ start, end }) => start < end)
}

/** What stands below a paper besides its annexes: who gets a copy, who prints it, whom to ask. */
const ofImprint = /^(?:抄送|主送|联系|印发|电话|地址|邮编|传真|邮箱|附件)|印发$|@|校对/

function annexTitles(notice: NoticeText): string[] {
  return notice.lines
    .filter(({ index }) => notice.zones[index] === 'annex')
    .map((line) => notice.text.slice(line.start, line.end).trim())
    .filter((words) => words.length < 60 && !words.includes('\t') && !/[。;]$/.test(words))
    .map((words) => key(words.replace(headed, '')))
    .filter((words) => words !== '')
}

/** Where no list stands below the text, the attachments that are headed as such. */
function headingsOf(notice: NoticeText): Stretch[] {
  const lines = notice.lines.filter(
    ({ start, end, index }) => notice.zones[index] === 'annex' && notice.text.slice(start, end).trim() !== '',
  )
  return lines.flatMap((line, index) => {
    const at = trimmedStretch(notice.text, line)
    const label = headed.exec(notice.text.slice(at.start, at.end))?.[0]
    if (label === undefined) return []
    if (at.start + label.length < at.end) return [{ start: at.start + label.length, end: at.end }]
    const [next, goesOn] = [lines[index + 1], lines[index + 2]]
    if (!next) return []
    const title = trimmedStretch(notice.text, next)
    const rest = goesOn && trimmedStretch(notice.text, goesOn)
    // 市总工会 | 关于开展…的通知: a paper that who issued it heads.
    const isWhole = rest && isBody(notice, title) && notice.text.startsWith('关于', rest.start)
    return [isWhole ? { start: title.start, end: rest.end } : title]
  })
}
