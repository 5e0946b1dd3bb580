import { bodySentences, found, type NoticeText } from '../noticeText.ts'
import { number, numeralOf } from '../numerals.ts'
import type { Read } from '../read.ts'
import type { Doubt } from '../reading.ts'

const days = `(?<count>${number}|[\\dOoIl]{1,2})个?(?<unit>工作日|天|日|自然日|周|星期)(?![期历常记])`
/** 3—5个工作日: the office decides later. */
const between =
  /(?<!\d)(\d{1,2})(?:-|至|到)(\d{1,2})个?(?:工作日|天|日)(?!前|止)(?<!月\d{1,2}(?:-|至|到)\d{1,2}[天日])/
const wordings: readonly RegExp[] = [
  new RegExp(
    `公示\\(?(?:期限?|时间|时限)?(?:原则上)?(?:为|是|:|不少于|不得少于|不低于|至少|满|持续|期满|共|一般为)*期?${days}`,
  ),
  new RegExp(`(?:为期|期限为|不少于|至少)${days}的?(?:网上|社会|公开|集中|网络)?公示`),
  new RegExp(`${days}的?公示`),
  new RegExp(`(?:公布|张榜)(?:期|时间)?(?:为|不少于|满)*${days}`),
  new RegExp(`公示[^。;]{0,24}?(?:为期|期限为?|公示期为?|时间为?|不少于|不得少于)(?:不少于)?${days}`),
]

/** How long the names of those chosen are shown, in days or working days; a week has seven days. */
export function publicityPeriods(notice: NoticeText): Read {
  const doubts: Doubt[] = []
  const rules = bodySentences(notice).flatMap(({ text, start }) => {
    const match = /公示|公布|张榜/.test(text)
      ? wordings.map((one) => one.exec(text)).find((one) => one !== null)
      : undefined
    const written = match?.groups?.['count'] ?? ''
    const isMisread = /[OoIl]/.test(written) && /^[\dOoIl]+$/.test(written)
    const count = numeralOf(isMisread ? written.replaceAll(/[Oo]/g, '0').replaceAll(/[Il]/g, '1') : written)
    const open = /公示/.test(text) ? between.exec(text) : null
    if (open) {
      const span = notice.plain.spanOf(start + open.index, start + open.index + open[0].length)
      const options = open.slice(1, 3)
      doubts.push({
        kind: 'publicityPeriod',
        code: 'several-readings',
        values: { seen: open[0] },
        options,
        span,
      })
      return []
    }
    if (!match || count === null) return []
    const readings = gluedDays(count)
    if (readings.length > 0) {
      const span = notice.plain.spanOf(start + match.index, start + match.index + match[0].length)
      const values = { seen: match[0] }
      doubts.push({ kind: 'publicityPeriod', code: 'damaged-number', values, options: readings, span })
      return []
    }
    if (isMisread) {
      const span = notice.plain.spanOf(start + match.index, start + match.index + match[0].length)
      const values = { seen: match[0] }
      doubts.push({ kind: 'publicityPeriod', code: 'damaged-number', values, options: [String(count)], span })
    }
    const unit = match.groups?.['unit'] ?? ''
    const value = { days: /周|星期/.test(unit) ? count * 7 : count, working: unit === '工作日' }
    const at = { start: start + match.index, end: start + match.index + match[0].length, confidence: 0.97 }
    return [found(notice, 'publicityPeriods', 'publicityPeriod', value, at)]
  })
  const first = rules.filter(
    ({ value }, index) => rules.findIndex((one) => one.value.days === value.days) === index,
  )
  return { rules: first, doubts }
}

/** 35天 is no time to show names for, but 3 to 5 days that lost their dash. */
function gluedDays(count: number): string[] {
  const [low = 0, high = 0] = [Math.floor(count / 10), count % 10]
  return count > 31 && count < 100 && low >= 3 && low < high ? [String(low), String(high)] : []
}
