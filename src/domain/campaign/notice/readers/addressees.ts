import { classOf } from '../classes.ts'
import { piecesOf } from '../listing.ts'
import { found, type NoticeText, printedAt } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { BodyClass } from '../reading.ts'

/** The bodies that a notice is sent to, each as printed with its class: 各县（市）区、产业（系统）…工会： */
export function addressees(notice: NoticeText): Read {
  const { addressees: at } = notice.head
  if (!at) return { rules: [] }
  const pieces = piecesOf(notice.text, at)
  const classes: { class: BodyClass; label: string }[] = []
  for (const [index, piece] of pieces.entries()) {
    const words = notice.text.slice(piece.start, piece.end)
    const label = printedAt(notice, piece).replaceAll(/\s+/g, '')
    const tail = notice.text.slice(piece.start, pieces.at(-1)?.end ?? piece.end)
    const before = classes.at(-1)?.class
    const same =
      (before && ofPlaces.includes(before) && organ.test(words) ? before : null) ??
      (/(?:分会|专业委员会)$/.test(words) && isOfAssociation(notice) ? ('association' as const) : null)
    classes.push({ class: same ?? classOf(words) ?? elided(words, tail, index, pieces.length), label })
  }
  const unsure = classes.some((one) => one.class === 'other')
  const rule = found(
    notice,
    'addressees',
    'addressees',
    { classes },
    { ...at, confidence: unsure ? 0.7 : 0.95 },
  )
  const doubts = classes.flatMap(({ class: named, label }, index) => {
    const piece = pieces[index]
    if (named !== 'other' || !piece) return []
    const span = notice.plain.spanOf(piece.start, piece.end)
    return [
      { kind: 'addressees', code: 'class-unclear', values: { seen: label }, options: [], span } as const,
    ]
  })
  return { rules: [rule], doubts }
}

/** Whether an association calls, so that 分会 are branches of it. */
export function isOfAssociation({ text, lines, zones }: NoticeText): boolean {
  return lines.some(
    ({ index, start, end }) =>
      (zones[index] === 'close' || zones[index] === 'head') &&
      /(?<!技术)(?:协会|学会|商会|研究会|促进会)$/.test(text.slice(start, end).trim()),
  )
}

/** 各县（区）委组织部、总工会: a name of an office alone is of the places named before it. */
const organ =
  /^(?!各|市|省|县|区|全)(?:总工会|社科联|科协|妇联|团委|文联|侨联|残联|工商联|文明办|宣传部|组织部|[一-鿿]{2,4}[局委办科部])$/
const ofPlaces: readonly BodyClass[] = ['city', 'county', 'zone', 'township']

/** 各市、州教育局: a piece that is only a place belongs to what follows. */
function elided(words: string, tail: string, index: number, count: number): BodyClass {
  if (/^各?[市州盟]$/.test(words)) return 'city'
  if (/^[省市县区州][一-鿿]{2,14}(?:局|委|厅|办|院|处)$/.test(words)) return 'department'
  if (index < count - 1 && words.length <= 4 && /^(?!各).*[市州盟县区旗镇乡]$/.test(words))
    return classOf(tail) ?? 'other'
  return 'other'
}
