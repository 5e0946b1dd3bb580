import { type Amount, misreadNumbers } from '../amounts.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { Doubt, RuleValues } from '../reading.ts'
import { captionPartsOf, formatsOf } from './photoCaptions.ts'
import { countOf, mandatoryOf, photo, photoCount, unit } from './photoCounts.ts'
import { brokenSizes, sizesOf } from './photoSizes.ts'

type Photos = RuleValues['photos']
const reader = 'photos'
const works = /摄影|影像|照片类|图片类/
const measured =
  /\d(?:\.\d+)?(?:M|MB|兆|K|KB|dpi|像素)|\d张|jpe?g|png|tiff?|heic|raw格式|长边|短边|分辨率|像素|原图|拍摄(?:时间|日期|地|年代|人|者)/i
const refused =
  /(?:不(?:必|需|用|要求|再|接受|收|列入)|无需|无须|请勿|勿|严禁|不得)[^,。;]{0,8}(?:照片|图片)|(?:照片|图片)[^,。;]{0,8}(?:不列入|不(?:必|需|用)(?:附|报|提供)|版权|著作权)/

/** All that a notice says of photos as one rule (notice 二、3); sentences that only mention photos say nothing. */
export function photos(notice: NoticeText): Read {
  const members = aboutPhotos(notice).map((sentence) => membersOf(notice, sentence))
  const said = members.filter(({ value }) => Object.keys(value).length > 0)
  const first = said[0]
  const last = said.at(-1)
  const doubts = members.flatMap((one) => one.doubts)
  if (!first || !last) return { rules: [], doubts }
  const value: Photos = Object.assign({ ...nothing }, ...said.toReversed().map((one) => one.value))
  const optional = said.some((one) => one.value.mandatory === false)
  const start = Math.min(...said.map((one) => one.start))
  const near = said.filter((one) => one.start - start < 1_500)
  const rule = found(notice, reader, 'photos', optional ? { ...value, mandatory: false } : value, {
    start,
    end: near.at(-1)?.end ?? last.end,
  })
  return { rules: [rule], doubts: [...doubts, ...openOf(rule.value, rule.span, rule.quote)] }
}

const nothing: Photos = {
  mandatory: null,
  min: null,
  max: null,
  formats: [],
  minBytes: null,
  maxBytes: null,
  minPixels: null,
  minLongSide: null,
  minShortSide: null,
  dpi: null,
  captionParts: [],
  reading: null,
}

/** Sentences on photos, and those on sizes, formats and captions that follow one under the same point. */
function aboutPhotos(notice: NoticeText): Sentence[] {
  let point: Sentence['line'] | null = null
  const { title } = notice.head
  const ofPhotographs = title !== null && works.test(notice.text.slice(title.start, title.end))
  return bodySentences(notice).filter((sentence) => {
    const { text, line, headings } = sentence
    if (refused.test(text) && photoCount(text) === undefined) return false
    const photographic =
      photo.test(text) ||
      /像素/.test(text) ||
      ((ofPhotographs || works.test(headings.join(' '))) && measured.test(text))
    if (photographic) point = line
    return photographic || (point === line && measured.test(text) && !/视频|音频|文档|word|pdf/i.test(text))
  })
}

type Member = { start: number; end: number; value: Partial<Photos>; doubts: Doubt[] }

function membersOf(notice: NoticeText, sentence: Sentence): Member {
  const misread = misreadNumbers(sentence.text, `${unit}|M|MB|dpi`)
  const text = misread.reduce(
    (all, one) => all.slice(0, one.start) + one.meant + all.slice(one.end),
    sentence.text,
  )
  const from = Math.max(0, text.search(photo))
  const amount = photoCount(text)
  const isApart = /^(?:照片|图片)[^,。;:]{0,4}:?(?:须|应|要)?(?:另附|随附|必附|单附)/.test(text)
  const mandatory = isApart || (photo.test(text) || amount ? mandatoryOf(text, amount) : null)
  const formats = formatsOf(text)
  const captionParts = captionPartsOf(text)
  const value: Partial<Photos> = {
    ...(amount?.certain ? countOf(amount) : {}),
    ...(mandatory === null ? {} : { mandatory }),
    ...(formats.length > 0 ? { formats } : {}),
    ...sizesOf(text.slice(Math.max(0, Math.min(from, (amount?.start ?? from) - 12) - 20))),
    ...(captionParts.length > 0 ? { captionParts } : {}),
  }
  const start = sentence.start + text.slice(0, from).search(/[^,:]*$/)
  return { start, end: sentence.end, value, doubts: damageOf(notice, sentence, amount, misread) }
}

function damageOf(
  notice: NoticeText,
  sentence: Sentence,
  amount: Amount | undefined,
  misread: readonly { start: number; end: number; meant: string }[],
): Doubt[] {
  const lost = amount && amount.readings.length > 0 ? [{ ...amount, options: [...amount.readings] }] : []
  const wrong = misread.map((one) => ({ ...one, options: [one.meant] }))
  const rough = amount?.approx == null ? [] : [{ ...amount, options: ['min', 'max', 'approx'] }]
  const placed = (code: 'damaged-number' | 'several-readings') => (one: Damage) => {
    const span = notice.plain.spanOf(sentence.start + one.start, sentence.start + one.end)
    const seen = notice.plain.original.slice(span[0], span[1])
    return { kind: 'photos', code, values: { seen }, options: one.options, span } as const
  }
  return [
    ...[...wrong, ...lost, ...brokenSizes(sentence.text)].map(placed('damaged-number')),
    ...rough.map(placed('several-readings')),
  ]
}

type Damage = { readonly start: number; readonly end: number; readonly options: readonly string[] }

function openOf(value: Photos, span: Doubt['span'], seen: string): Doubt[] {
  const asked = (code: 'size-unclear' | 'mandatory-unclear', options: readonly string[]): Doubt => {
    return { kind: 'photos', code, values: { seen }, options, span }
  }
  return [
    ...(value.reading === 'unclear' ? [asked('size-unclear', ['bytes', 'pixels', 'both'])] : []),
    ...(value.mandatory === false && value.min !== null
      ? [asked('mandatory-unclear', ['mandatory', 'optional'])]
      : []),
  ]
}
