import { signedDay } from '../days.ts'
import { hotline, unmarked } from '../lineSigns.ts'
import { piecesOf, type Stretch, trimmedStretch } from '../listing.ts'
import { found, type NoticeText, printedAt, titleOf } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import type { Read } from '../read.ts'
import type { Doubt } from '../reading.ts'

const bodyEnd =
  /(?:总工会|工会|委员会|委|局|厅|部|办公室|办|协会|学会|联合会|科协|妇联|团委|文联|残联|侨联|社科联|工商联|团|公司|校|中学|小学|学院|大学|处|中心|社|编辑部|医院|研究会|商会|促进会|联盟|基金会|馆|宫|院|所|署|会|政府|科|组委会|(?:教研|宣传|工作|领导小|协调小|筹备)组|专班|队|指挥部|台|站|室|厂|矿|银行|[分支]行|海关|书[店城]|[农林机]场|监狱|机关|政协|[作音美摄剧书舞影视民记体曲杂评]协|[日晚早时导]报|杂志|传媒|军分区|海事|卫视|(?<!官|门户)网|园|段|总支|街道|司(?=\(|$))(?:\(.{1,8}\))?$/
const day = '(?:19|20|二[〇零Oo0○])[^\\n]{2,6}?年'
const dayBehind = new RegExp(`(?:${day}[^\\n]{1,10}|20\\d{2}([./-])\\d{1,2}\\1\\d{1,2}日?)$`)

/** Who signs; else who heads the paper; else what the text calls itself, which is asked. */
export function issuers(notice: NoticeText): Read {
  const signed = signedBy(notice)
  if (signed.length > 0) return { rules: rulesOf(notice, signed, 0.98) }
  const strange = aboveDay(notice)
  if (strange.length > 0) return { rules: rulesOf(notice, strange, 0.8) }
  const alone = aloneBy(notice)
  if (alone.length > 0) return { rules: rulesOf(notice, alone, 0.9) }
  const headed = headedBy(notice)
  if (headed.length > 0) return { rules: rulesOf(notice, headed, 0.85) }
  const published = publishedBy(notice)
  if (published.length > 0) return { rules: rulesOf(notice, published, 0.8) }
  const called = calledBy(notice)
  const doubts = called.map((at): Doubt => {
    const name = notice.text.slice(at.start, at.end)
    const span = notice.plain.spanOf(at.start, at.end)
    return { kind: 'issuer', code: 'issuer-unclear', values: { seen: name }, options: [name], span }
  })
  return { rules: rulesOf(notice, called, 0.5), doubts }
}

function rulesOf(notice: NoticeText, places: readonly Stretch[], confidence: number): Read['rules'] {
  const names = places.map(({ start, end }) => notice.text.slice(start, end))
  return places.flatMap((at, index) => {
    const name = names[index] ?? ''
    if (names.lastIndexOf(name) > index) return []
    return [
      found(notice, 'issuers', 'issuer', { name: spaceless(printedAt(notice, at)) }, { ...at, confidence }),
    ]
  })
}

/** Names are spaced for looks, and some tell where the seal is. */
function spaceless(name: string): string {
  return name.replaceAll(/\s/g, '').replace(/[（(][一-鿿]{0,12}[代印盖公]?章[）)]$/, '')
}

/** The lines of the signature, without day, seal and what is noted below. */
function signedBy(notice: NoticeText): Stretch[] {
  const named = notice.lines.filter(({ index }) => notice.zones[index] === 'close')
  const lines = named.length > 0 ? named : notice.lines.filter(({ index }) => notice.zones[index] === 'body')
  const stretches = lines.flatMap((line) => {
    const whole = trimmedStretch(notice.text, line)
    const sponsor = /^主办(?:单位)?:/.exec(notice.text.slice(whole.start, whole.end))?.[0].length ?? 0
    const at = { start: whole.start + sponsor, end: whole.end }
    const words = notice.text.slice(at.start, at.end)
    if (/^\(?(?:抄|此件|联系|主题词|印发|电话|附|承办|协办)|印发$/.test(words)) return []
    const until = dayBehind.exec(words)?.index ?? words.length
    if (named.length === 0 && (until === words.length || until > 40)) return []
    return gapsParted(notice, { start: at.start, end: at.start + until })
  })
  return stretches.filter((at) => isBody(notice, at))
}

const noSigner = /通知|执行|附件|特此|专此|^[请望此]|[谢敬礼]$|联系|如下|参与|投稿|[表格案书]$/

/** 海州机床厂, 海州海关: the line right above the day, whatever its last word is. */
function aboveDay(notice: NoticeText): Stretch[] {
  const signed = signedDay(notice)
  const lines = notice.lines.filter(
    ({ index, start, end }) => notice.zones[index] === 'close' && notice.text.slice(start, end).trim() !== '',
  )
  const day = signed ? lines.findIndex(({ start, end }) => start <= signed.start && signed.end <= end) : -1
  const above = lines[day - 1]
  if (!above || above.mark) return []
  const at = trimmedStretch(notice.text, above)
  const words = notice.text.slice(at.start, at.end)
  return /^[一-鿿“”《》]{4,24}$/.test(words) && !noSigner.test(words) ? [at] : []
}

/** A signature without a day: names of bodies alone on the last line of the text. */
function aloneBy(notice: NoticeText): Stretch[] {
  const told = notice.lines.filter(
    (line) => notice.zones[line.index] === 'body' && notice.text.slice(line.start, line.end).trim() !== '',
  )
  const last = told.at(-1)
  if (!last || told.length < 3 || last.mark) return []
  const parts = gapsParted(notice, trimmedStretch(notice.text, last))
  return parts.every((at) => isBody(notice, at)) ? parts : []
}

const publisher =
  /(?:(?:发布|征集|发文|制发)(?:单位|机构|机关|部门)|来源):([一-鿿]{3,30}?(?<![报网台社刊端号]))(?=\s|$|[浏点阅字作发日时【[(])/

/** 发布机构：海州市教育局: how a page of the web or a last line tells who calls. */
function publishedBy(notice: NoticeText): Stretch[] {
  for (const line of [...notice.lines.slice(0, 10), ...notice.lines.slice(-3)]) {
    const match = publisher.exec(notice.text.slice(line.start, line.end))
    const name = match?.[1]
    if (!match || !name) continue
    const end = line.start + match.index + match[0].length
    const at = { start: end - name.length, end }
    if (isBody(notice, at)) return [at]
  }
  return []
}

/** The name before 关于 in the title or above the red line. */
function headedBy(notice: NoticeText): Stretch[] {
  const { title, bodyFrom } = notice.head
  const named = titledBy(notice)
  if (named.length > 0) return named
  return notice.lines
    .slice(0, bodyFrom)
    .filter((line) => !title || line.end <= title.start)
    .flatMap((line) => headingOf(notice, line))
}

function titledBy(notice: NoticeText): Stretch[] {
  const { title } = notice.head
  const about = titleOf(notice).indexOf('关于')
  const until = about < 0 && title ? bodyBefore(titleOf(notice)) : about
  if (!title || until < 2) return []
  return gapsParted(notice, { start: title.start, end: title.start + until }).filter((at) =>
    isBody(notice, at),
  )
}

/** 海州市总工会“我在岗位上”短视频征集方案, 海州市教育局2023年征文启事: who stands before the name or the year of the call. */
const beforeCall =
  /^(?:[一-鿿]{2,20}?(?:总工会|工会|总会|委员会|联合会|协会|学会|[局委厅]|妇联|团委|科协|文联|学院|大学|图书馆|博物馆|公司)){1,3}(?=\n?[“《"]|20\d{2}年|举办|开展|征集)/

function bodyBefore(title: string): number {
  return beforeCall.exec(title)?.[0].length ?? -1
}

function headingOf(notice: NoticeText, line: Line): Stretch[] {
  const at = trimmedStretch(notice.text, line)
  const words = notice.text.slice(at.start, at.end)
  const until = words.replace(/\(?(?:文件|通知|公告|函件?|内部)\)?$/, '').length
  const whole = { start: at.start, end: at.start + until }
  return gapsParted(notice, whole).filter((one) => isBody(notice, one))
}

const calls =
  /(?:^|[,。;]|经研究,?|现由)((?!我|本|现|经|将)[一-鿿、()]{2,40}?)(?:研究)?(?:决定|拟(?!于)|定于|联合(?:举办|开展|组织|决定)|(?<=会)面向全|现面向|面向社会|公开征集|面向[^,。;]{2,20}?,?(?:举办|开展|征集|组织))/

/** 【主办单位】 tells the names in full. */
const sponsorKey = /^(?:【主办(?:单位|方)】|主办(?:单位|方)?:)/
const sponsor =
  /^(?:【主办(?:单位|方)】|主办(?:单位|方)?:)(.+)$|由((?!我|本|各)[一-鿿、()]{4,60}?)(?:联合|共同)?(?:主办|举办)/

/** 区教育局将组织专家评审: where nothing else tells, who has the works judged. */
const judges =
  /^((?!我|本|组委会|评委会|[一-鿿]{0,8}(?:各|组委会))[一-鿿]{2,24}?)将?(?:统一)?组织(?:有关)?(?:专家|评委)/

/** 市总工会决定在全市征集…: how the text itself names who calls. */
function calledBy(notice: NoticeText): Stretch[] {
  const below = sponsorsBelow(notice)
  if (below.length > 0) return below
  const first = notice.sentences.filter(({ zone, headings }) => zone === 'body' && headings.length === 0)
  const keyed = notice.sentences.filter(({ text }) => sponsorKey.test(text))
  const others = [sponsor, judges].flatMap((one) => notice.sentences.filter(({ text }) => one.test(text)))
  for (const { text, start } of [...keyed, ...first, ...others]) {
    const match = sponsor.exec(text) ?? calls.exec(text) ?? judges.exec(text)
    const name = match?.[1] ?? match?.[2]
    if (!match || !name) continue
    const from = start + match.index + match[0].indexOf(name)
    const at = { start: from, end: from + name.length }
    const pieces = [piecesOf(notice.text, at, false), piecesOf(notice.text, at)]
    const bodies = pieces.find((list) => list.length > 0 && list.every((one) => isBody(notice, one)))
    if (bodies) return bodies
  }
  return []
}

/** 主办单位 alone in its line, with the names on the lines below it. */
function sponsorsBelow(notice: NoticeText): Stretch[] {
  const wordsOf = (line: Line) => unmarked(notice.text, line).trim()
  const lines = notice.lines.filter((line) => wordsOf(line) !== '')
  const heading = lines.findIndex((line) => /^主办(?:单位|方)?:?$/.test(wordsOf(line)))
  const below = heading < 0 ? [] : lines.slice(heading + 1, heading + 9)
  const bodies = below.map((line) =>
    line.mark || notice.zones[line.index] === 'annex'
      ? []
      : gapsParted(notice, trimmedStretch(notice.text, line)).filter((at) => isBody(notice, at)),
  )
  const end = bodies.findIndex((one) => one.length === 0)
  return bodies.slice(0, end < 0 ? bodies.length : end).flat()
}

function isBody(notice: NoticeText, { start, end }: Stretch): boolean {
  const words = notice.text.slice(start, end)
  return (
    (words.length >= 3 || /^(?:工会|团委|妇联|党委)$/.test(words)) &&
    words.length <= 40 &&
    bodyEnd.test(words) &&
    !/^(?:各|全(?!国))|[。;:,\t\d]/.test(words.replace(hotline, ''))
  )
}

/** Names that one line prints side by side: parted at 、 and at wide gaps in the print, not at the spacing of letters. */
function gapsParted(notice: NoticeText, at: Stretch): Stretch[] {
  const cuts = [at.start]
  for (let place = at.start + 1; place < at.end; place += 1) {
    const [from] = notice.plain.spanOf(place, place + 1)
    const [, before] = notice.plain.spanOf(place - 1, place)
    if (from > before && bodyEnd.test(notice.text.slice(cuts.at(-1) ?? at.start, place))) cuts.push(place)
  }
  const parts = cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? at.end }))
  const whole = parts.every((part) => isBody(notice, part)) ? parts : [at]
  return whole.flatMap((part) => piecesOf(notice.text, part, false))
}
