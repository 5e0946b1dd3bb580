import { bodySentences, type NoticeText } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, DoubtCode, RuleKind } from '../reading.ts'

const hole = '[□■◇�]'
const bound =
  '(?:不(?:得|能)?(?:超过|多于|少于|低于)|至少|至多|最多|限报|推荐|报送|各报|每[一-鿿]{1,3}报?|各)'

/** Where a sign was lost in copying, by what the words around it count. */
const holes: readonly (readonly [RuleKind, DoubtCode, RegExp])[] = [
  [
    'deadline',
    'damaged-date',
    new RegExp(`(?:\\d{1,2}|${hole})月(?:\\d?${hole}\\d?|\\d (?=日))日?前?|${hole}月\\d{1,2}日前?`),
  ],
  [
    'textLimit',
    'damaged-number',
    new RegExp(`\\d{0,4}${hole}\\d{0,4}字(?:左右|以内)?|(?<!\\d)\\d{1,3} \\d{1,3}字`),
  ],
  [
    'quota',
    'damaged-number',
    new RegExp(`(?:\\d(?:至|到|-)${hole}|${bound}\\d?${hole}\\d?)(?:个|件|篇|项|部|例|则|幅|组|门|份)`),
  ],
  [
    'photos',
    'damaged-number',
    new RegExp(`(?:\\d${hole}|${hole}\\d|(?:不少于|不低于|至少|每张)${hole})(?:张|MB?|KB?|dpi|像素)`, 'i'),
  ],
  [
    'mailbox',
    'damaged-address',
    new RegExp(`[\\w.-]*${hole}[\\w.-]*@[\\w.-]+|[\\w.-]+@[\\w.-]*${hole}[\\w.-]*`),
  ],
  [
    'contact',
    'damaged-number',
    new RegExp(`(?:0\\d{2,3}-|1[3-9]\\d{3,})\\d*${hole}[\\d${hole.slice(1, -1)}]*`),
  ],
]
const numberHole = new RegExp(`[\\[(]\\d{4}[\\])](?:第)?\\d*${hole}\\d*号`)

/** A box where the copy lost a figure of a rule is asked about; boxes to tick stand beside no figure or bound. */
export function lostSigns(notice: NoticeText): Read {
  const { plain } = notice
  const doubts = bodySentences(notice).flatMap(({ text, start }) =>
    holes.flatMap(([kind, code, pattern]): Doubt[] =>
      [...text.matchAll(new RegExp(pattern.source, `g${pattern.flags}`))].map(({ index, 0: seen }) => ({
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
