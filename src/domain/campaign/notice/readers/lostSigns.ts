import { bodySentences, type NoticeText } from '../noticeText.ts'
import { hole } from '../numerals.ts'
import type { Read } from '../read.ts'
import type { Doubt, DoubtCode, RuleKind } from '../reading.ts'

const bound =
  '(?:不(?:得|能)?(?:超过|多于|少于|低于)|至少|至多|最多|限报|推荐|报送|各报|每[一-鿿]{1,3}报?|各)'

const lost = new RegExp(hole)

/** Where a sign was lost in copying, by what the words around it count. */
const holes: readonly (readonly [RuleKind, DoubtCode, RegExp])[] = [
  ['textLimit', 'damaged-number', new RegExp(`\\d{0,4}${hole}\\d{0,4}字(?:左右|以内)?`, 'g')],
  [
    'quota',
    'damaged-number',
    new RegExp(`(?:\\d(?:至|到|-)${hole}|${bound}\\d?${hole}\\d?)(?:个|件|篇|项|部|例|则|幅|组|门|份)`, 'g'),
  ],
  [
    'photos',
    'damaged-number',
    new RegExp(`(?:\\d${hole}|${hole}\\d|(?:不少于|不低于|至少|每张)${hole})(?:张|MB?|KB?|dpi|像素)`, 'gi'),
  ],
  [
    'mailbox',
    'damaged-address',
    new RegExp(
      `[\\w.-]{0,30}${hole}[\\w.-]{0,30}@[\\w.-]{1,30}|[\\w.-]{1,30}@[\\w.-]{0,30}${hole}[\\w.-]{0,30}`,
      'g',
    ),
  ],
  [
    'contact',
    'damaged-number',
    new RegExp(`(?:0\\d{2,3}-|1[3-9]\\d{3})\\d{0,8}${hole}[\\d${hole.slice(1, -1)}]{0,8}`, 'g'),
  ],
]
const numberHole = new RegExp(`[\\[(]\\d{4}[\\])](?:第)?\\d*${hole}\\d*号`)

/** A box where the copy lost a figure of a rule is asked about; boxes to tick stand beside no figure or bound. */
export function lostSigns(notice: NoticeText): Read {
  const { plain } = notice
  const doubts = bodySentences(notice)
    .filter(({ text }) => lost.test(text))
    .flatMap(({ text, start }) =>
      holes.flatMap(([kind, code, pattern]): Doubt[] =>
        [...text.matchAll(pattern)].map(({ index, 0: seen }) => ({
          ...{ kind, code, values: { seen }, options: [] },
          span: plain.spanOf(start + index, start + index + seen.length),
        })),
      ),
    )
  const number = numberHole.exec(notice.text.slice(0, 600))
  if (!number) return { rules: [], doubts }
  const span = plain.spanOf(number.index, number.index + number[0].length)
  const values = { seen: number[0] }
  return {
    rules: [],
    doubts: [...doubts, { kind: 'documentNumber', code: 'damaged-number', values, options: [], span }],
  }
}
