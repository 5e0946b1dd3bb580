import { handsIn } from '../../handingIn.ts'
import type { NoticeText, Sentence } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { bodiesIn } from './bodies.ts'
import type { Body } from './breaths.ts'
import { allotted, namesAllotment } from './wordings.ts'
import { workOfColumn } from './works.ts'
import { unit } from './workUnits.ts'

const counted = new RegExp(`(?:\\d|[一二两三四五六七八九十百])(?:${unit})|%|百分之`)
/** 作品由各县融媒体中心报送:, 请各学校推荐以下作品:: a line that calls for what is listed under it. */
const calling = new RegExp(`${handsIn}|征集|组稿|供稿`)
/** 各高校：3: a body and a bare number. */
const numbered = /^[^。;,]{2,20}[:—-]\d{1,2}$/
const item = /^(?:[·•◆◇■□●▲△★*-]|\(?[\d一二三四五六七八九十]{1,3}[).、.,])/

/** For each line the short line over it that only names a kind of works (摄影作品), until a heading follows; else empty. */
export function worksOver(notice: NoticeText): (line: Line) => string {
  let over = ''
  const leads = notice.lines.map(({ wordsAt, end }) => {
    const words = notice.text.slice(wordsAt, end)
    if (workOfColumn(words) !== null) over = words
    else if (words !== '' && words.length <= 16 && !/[。;,\d]/.test(words)) over = ''
    return over
  })
  return ({ index }) => leads[index] ?? ''
}

/** For each line the short line over its list that speaks of numbers allotted (报送数额：, 2　收集数量); else empty. */
export function leadsOf(notice: NoticeText): (line: Line) => string {
  let lead = ''
  let style: string | undefined
  const leads = notice.lines.map(({ start, wordsAt, end, mark }) => {
    if (mark && mark.style === style) lead = ''
    const whole = notice.text.slice(start, end)
    const words = whole.length > 120 || !whole.endsWith(':') ? whole : (/[^。;,]*$/.exec(whole)?.[0] ?? '')
    const over = lead
    if (words === '' || counted.test(words) || numbered.test(words)) return over
    const isShort =
      !/[。;,]/.test(words) && (words.length <= 16 || (words.endsWith(':') && words.length <= 40))
    const isLead = isShort && (namesAllotment.test(words) || (words.endsWith(':') && calling.test(words)))
    if (isLead) style = mark?.style
    if (isLead) lead = notice.text.slice(Math.max(wordsAt, end - words.length), end)
    else if (isShort || !item.test(words)) lead = ''
    return over
  })
  return ({ index }) => leads[index] ?? ''
}

/** 各分公司报送数量: the bodies that the line over a list names for all its numbers. */
export function bodiesOver(
  { text, lines }: NoticeText,
  { headings, line }: Sentence,
  lead: string,
): readonly Body[] {
  const above = lines[line.index - 1]
  const asked = above ? text.slice(above.start, above.end) : ''
  if (asked.length < 60 && asked.endsWith('?') && /^(?:答|A)[:.、]/.test(text.slice(line.start, line.end)))
    return bodiesIn(asked, 0)
  const key = /^(?:推荐|报送|申报|参[赛评]|征集)(?:单位|主体|对象|范围):/.exec(asked)?.[0]
  if (key !== undefined && /^[一-鿿]{0,4}(?:数量|名额|限额):/.test(text.slice(line.start, line.end))) {
    const named = asked.slice(key.length)
    return /^[各每]/.test(named) ? bodiesIn(named, 0) : namedAlone(named)
  }
  if (numberAlone.test(text.slice(line.start, line.end))) return namedAlone(asked)
  const sized =
    /^[^,;:]{0,8}?(?:按照?|根据|依据|视|结合|对)(各[^,;:的]{1,14}?)(?:的?(?:职工|员工|会员|党员|学生|教师|教职工|在校生|人数|人口|规模|体量|实际|情况|产值|床位|编制|工作))/.exec(
      lead,
    )?.[1]
  if (sized !== undefined) return bodiesIn(sized, 0)
  if (lead.endsWith(':') && calling.test(lead)) {
    const called = bodiesIn(/[各每].*(?=:)/.exec(lead)?.[0] ?? '', 0)
    if (called.length > 0) return called
  }
  const over = headings.findLast((words) => /^[各每].*(?:数量|名额|限额|件数):?$/.test(words))
  if (over !== undefined) return bodiesIn(over, 0)
  const own = namedAlone(line.heading)
  if (own.length > 0 && line.mark && headings.some((words) => allotted.test(words))) return own
  const named = namedAlone(line.parent?.heading ?? '')
  const upper = headings.slice(0, headings.indexOf(line.parent?.heading ?? ''))
  if (named.length > 0) return upper.some((words) => allotted.test(words)) ? named : []
  return headings.some((words) => allotted.test(words)) ? overList({ text, lines }, line) : []
}

/** 3个 in a line of its own under the body whose cell stood before it. */
const numberAlone =
  /^(?:各|限|不超过|不少于|至少|最多)?\d{1,2}(?:-\d{1,2})?[个件篇项名部幅例](?:以[上内下])?[;。]?$/

/** 县(市、区)教育局, 各产业工会推荐名额: the bodies of a heading that names nothing else. */
function namedAlone(heading: string): readonly Body[] {
  const words = heading
    .replace(/:$/, '')
    .replace(/(?<=.{2})的?(?:推荐|报送|申报)?(?:名额|数量|限额|任务|件数|指标)(?:要求|分配)?$/, '')
  if (words.length < 2 || words.length > 40 || noBodies.test(words)) return []
  const bodies = bodiesIn(words, 0)
  const isWhole =
    bodies.at(-1)?.end === words.length && /^(?:各|每个?|请|由)?$/.test(words.slice(0, bodies[0]?.from))
  return isWhole ? bodies : []
}

/** 推荐单位, 优秀学校: headings of those who take part or win. */
const noBodies =
  /^(?:推荐|报送|申报|参[赛评]|主办|承办|协办|组织|征集|奖励|优秀|先进|示范|文明|获奖|表彰|联系|评审)|[类组奖型]$|\d|[。;]/

/** 各县(市、区): over a list of what they send, a line of its own. */
function overList(
  { text, lines }: Pick<NoticeText, 'text' | 'lines'>,
  { index, start, end }: Line,
): readonly Body[] {
  if (!item.test(text.slice(start, end))) return []
  for (let at = index - 1; at >= 0 && at > index - 9; at -= 1) {
    const words = text.slice(lines[at]?.start, lines[at]?.end)
    if (words.endsWith(':')) return words.length < 40 ? namedAlone(words) : []
    if (!item.test(words)) return []
  }
  return []
}
