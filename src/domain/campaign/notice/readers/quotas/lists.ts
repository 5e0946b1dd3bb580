import { found, type NoticeText, type Sentence } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import type { ReadRule } from '../../reading.ts'
import { rankOfOffice } from '../addressees.ts'
import { classOfBody } from './names.ts'
import { eachMaySend } from './value.ts'

/** A body, and with its number: 文学院3, 各高校：2, with no word for what is counted. */
const body = '(?:\\([^()]{1,8}\\)|[^、,;:。\\d()]){2,14}'
const pair = new RegExp(`(?:^|[、,;:])(${body})[:—-]{0,2}(\\d{1,2})(?=$|[、,;。])`, 'g')
const allotment = '名额|限额|指标|数[量额]|配额'
const allots = new RegExp(`(?:${allotment}|分配)(?:分配)?(?:如下|为|是)?:?$`)
/** A row of pairs behind the word that allots; and a line of its own under it. */
const row = new RegExp(`(?:${allotment})(?:分配)?(?:如下|为|是)?:(?=[^:]*\\d)`)
const alone = new RegExp(`^${body}[:—-]{1,2}\\d{1,2}[;。]?$`)

/** Quotas of lists that allot bare numbers to bodies. */
export function listedQuotas(notice: NoticeText, leadOf: (line: Line) => string): ReadRule<'quota'>[] {
  return notice.bodySentences.flatMap((sentence) => {
    if (!/\d/.test(sentence.text) || sentence.text.length > 200) return []
    const from = opensAt(sentence, leadOf(sentence.line))
    return from === null ? [] : pairsIn(notice, sentence, from)
  })
}

/** Where the pairs of a sentence begin; null where nothing allots. */
function opensAt({ text, headings }: Sentence, lead: string): number | null {
  const words = row.exec(text)
  if (words) return words.index + words[0].length
  const isUnder = [lead, headings.at(-1) ?? ''].some((one) => allots.test(one))
  return isUnder && alone.test(text) ? 0 : null
}

function pairsIn(notice: NoticeText, { text, start }: Sentence, from: number): ReadRule<'quota'>[] {
  const pairs = [...text.slice(from).matchAll(pair)]
  return pairs.flatMap((match) => {
    const label = match[1]?.replace(/^(?:其中|各(?=.[^级]))/, '') ?? ''
    const sort = rankOfOffice(notice, label) ?? classOfBody(match[1] ?? '')
    if (sort === null || /奖|等次|环节|年/.test(label)) return []
    const number = Number(match[2])
    const value = eachMaySend(sort, { min: number, max: number })
    const at = start + from + match.index + (/^[、,;:]/.test(match[0]) ? 1 : 0)
    const end = start + from + match.index + match[0].length
    return [found(notice, 'quotaLists', 'quota', value, { start: at, end, appliesTo: label })]
  })
}
