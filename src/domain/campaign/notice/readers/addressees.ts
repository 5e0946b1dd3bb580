import { classOf } from '../classes.ts'
import { piecesOf } from '../listing.ts'
import { found, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { BodyClass } from '../reading.ts'

/** The bodies that a notice is sent to, each as printed with its class: 各县（市）区、产业（系统）…工会： */
export function addressees(notice: NoticeText): Read {
  const { addressees: at } = notice.head
  if (!at) return { rules: [] }
  const pieces = piecesOf(notice.text, at)
  const classes = pieces.map(({ start, end }, index) => {
    const words = notice.text.slice(start, end)
    const [from, to] = notice.plain.spanOf(start, end)
    const label = notice.plain.original.slice(from, to).replaceAll(/\s+/g, '')
    const tail = notice.text.slice(start, pieces.at(-1)?.end ?? end)
    return { class: classOf(words) ?? elided(words, tail, index, pieces.length), label }
  })
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
    return [{ kind: 'addressees', code: 'class-unclear', values: { label }, options: [], span } as const]
  })
  return { rules: [rule], doubts }
}

/** 各市、州教育局: a piece that is only a place belongs to what follows. */
function elided(words: string, tail: string, index: number, count: number): BodyClass {
  if (/^各?[市州盟]$/.test(words)) return 'city'
  if (index < count - 1 && words.length <= 4) return classOf(tail) ?? 'other'
  return 'other'
}
