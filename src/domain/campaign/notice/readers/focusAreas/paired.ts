import { wordedHeading } from '../../bareHeadings.ts'
import { type Stretch, trimmedStretch } from '../../listing.ts'
import type { NoticeText } from '../../noticeText.ts'
import type { Line } from '../../outline.ts'
import { bodies } from './others.ts'
import { demand, saidOfAll } from './points.ts'

const nameAlone = /^[一-鿿A-Za-z“”、+]{2,16}:?$/
const noName = /[表函]$|附件|要求|联系|通知|[如以]下|下列/
/** What tells of a name in the line below it. */
const telling = /[。;]$|,|^.{12}/

/** 资金筹措类 over 引入社会资本，…。, 长效管理类 over its own: names alone in lines, each with what tells of it below. */
export function pairedBelow(notice: NoticeText, lines: readonly Line[], section: Line): Stretch[] {
  const below = lines.filter(({ index, start, end }) => index > section.index && end > start)
  const pairs: { readonly start: number; end: number; isTold: boolean }[] = []
  for (const line of below) {
    const at = trimmedStretch(notice.text, line)
    const words = notice.text.slice(at.start, at.end)
    const isMarked = line.mark !== null && (line.mark.style !== 'bare' || wordedHeading(words) !== null)
    const last = pairs.at(-1)
    if (isMarked || words.includes('\t')) break
    if (isName(words) && (!last || last.isTold)) pairs.push({ ...at, isTold: false })
    else if (last && telling.test(words) && !saidOfAll.test(words)) {
      last.end = at.end
      last.isTold = true
    } else break
  }
  const told = pairs.filter(({ isTold }) => isTold)
  return told.length >= 2 ? told.map(({ start, end }) => ({ start, end })) : []
}

function isName(words: string): boolean {
  return (
    nameAlone.test(words) &&
    !noName.test(words) &&
    !demand.test(words) &&
    !saidOfAll.test(words) &&
    !bodies.test(words)
  )
}
