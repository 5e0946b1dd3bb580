import type { NoticeText } from '../noticeText.ts'
import type { Line } from '../outline.ts'
import { unit } from './quotaSigns.ts'
import { workOfColumn } from './quotaWorks.ts'

const counted = new RegExp(`(?:\\d|[一二两三四五六七八九十百])(?:${unit})|%|百分之`)
const allotting =
  /名额|数量|限额|指标|任务|数额|件数|篇数|份数|几[件篇个]|多少|控制数|基数|配额|分配|报送数|推荐数/
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
    const isLead = isShort && allotting.test(words)
    if (isLead) style = mark?.style
    if (isLead) lead = notice.text.slice(Math.max(wordsAt, end - words.length), end)
    else if (isShort || !item.test(words)) lead = ''
    return over
  })
  return ({ index }) => leads[index] ?? ''
}
