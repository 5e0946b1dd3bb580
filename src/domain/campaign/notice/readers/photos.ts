import { type Amount, amountsIn, misreadNumbers } from '../amounts.ts'
import { bodySentences, found, type NoticeText, type Sentence } from '../noticeText.ts'
import type { Read } from '../read.ts'
import type { CaptionPart, Doubt, PhotoFormat, RuleValues } from '../reading.ts'
import { sizesOf } from './photoSizes.ts'

type Photos = RuleValues['photos']
const reader = 'photos'
const about =
  /照片|(?:工作|生活|现场|登记|证件|个人|活动|剧|近)照(?!顾|常|办)|图片|图像|配图|附图|插图|图说|像素|影像资料|活动图|剪影/
const works = /摄影|影像|照片|图片|影展/
const measured = /\d(?:\.\d+)?(?:M|MB|兆|K|KB|dpi|像素)|jpe?g|png|tiff?|heic|raw格式|长边|短边|分辨率|原图/i
const unit = '张|幅|帧'

const formats: readonly (readonly [PhotoFormat, RegExp])[] = [
  ['jpeg', /jpe?g/i],
  ['png', /png/i],
  ['tiff', /tiff?(?![a-z])/i],
  ['heic', /heic/i],
  ['raw', /raw(?![a-z])/i],
  ['gif', /gif/i],
  ['bmp', /bmp/i],
]
const refused = /(?:不(?:接受|要|收|得|使用|支持)|请勿|勿|非|不是)[^,。;]{0,12}$/

const parts: readonly (readonly [CaptionPart, RegExp])[] = [
  ['time', /时间|日期/],
  ['place', /地点|地址/],
  ['people', /人物|人员|(?<!作者|拍摄者|摄影者)姓名/],
  ['activity', /内容|活动(?!照片|图片)|事件|情节|场景|主题/],
  ['author', /作者|拍摄者|摄影者|摄影人|拍摄人/],
  ['title', /标题|题目|作品名称|图片名称/],
]
const captioned = /说明|图说|注明|标注|标明|备注|配文|文字介绍|附文字|图注|写明|命名/

/** All that a notice says of photos as one rule (notice 二、3); sentences that only mention photos say nothing. */
export function photos(notice: NoticeText): Read {
  const sentences = aboutPhotos(notice)
  const members = sentences.map((sentence) => membersOf(notice, sentence))
  const said = members.filter(({ value }) => Object.keys(value).length > 0)
  const first = said[0]
  const last = said.at(-1)
  const doubts = members.flatMap((one) => one.doubts)
  if (!first || !last) return { rules: [], doubts }
  const value: Photos = { ...nothing, ...Object.assign({}, ...said.toReversed().map((one) => one.value)) }
  const start = Math.min(...said.map((one) => one.start))
  const near = said.filter((one) => one.start - start < 1_500)
  const rule = found(notice, reader, 'photos', value, { start, end: near.at(-1)?.end ?? last.end })
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

/** Sentences on photos, and those on sizes, formats and captions that follow one or stand in a call for photographs. */
function aboutPhotos(notice: NoticeText): Sentence[] {
  const { title } = notice.head
  const ofPhotographs = title !== null && works.test(notice.text.slice(title.start, title.end))
  let point: Sentence['line'] | null = null
  return bodySentences(notice).filter(({ text, line, headings }) => {
    const near = ofPhotographs || works.test(headings.join(' '))
    const photographic = about.test(text) || (near && (measured.test(text) || captionList(text) !== ''))
    if (photographic) point = line
    return photographic || (point === line && measured.test(text) && !/视频|音频|文档|word|pdf/i.test(text))
  })
}

type Member = { start: number; end: number; value: Partial<Photos>; doubts: Doubt[] }

function membersOf(notice: NoticeText, sentence: Sentence): Member {
  const { text } = sentence
  const named = Math.max(0, text.search(about))
  const amount = amountsIn(text, unit).find((one) => counts(text, one))
  const from = amount ? Math.min(amount.start, named) : named
  const start = text.slice(0, from).search(/[^,;:]*$/)
  const value: Partial<Photos> = {
    ...(amount?.certain ? countOf(amount) : {}),
    ...mandatoryOf(text, amount),
    ...formatsOf(text),
    ...sizesOf(text),
    ...captionsOf(text),
  }
  return {
    start: sentence.start + start,
    end: sentence.end,
    value,
    doubts: damageOf(notice, sentence, amount),
  }
}

/** 每张 counts one photo, not the photos. */
function counts(text: string, amount: Amount): boolean {
  const before = text.slice(0, amount.start)
  return !/(?:每|单|一|第|任何)$/.test(before) && !/奖|入选|展出|评选|共收到|累计/.test(before.slice(-12))
}

function countOf({ min, max, exact, approx }: Amount): Partial<Photos> {
  const even = exact ?? approx
  return even === null ? { min, max } : { min: even, max: even }
}

const optional =
  /(?<!不|许|认)可(?:以|另|同时|适当|一并|随文)*(?:附|配|提供|插|选配|报送|提交|上传)|酌情|自愿|鼓励|如有|有条件的|欢迎|能附|更好|不是必|非必|不作(?:硬性)?要求/

/** Photos with a number are owed unless the words leave them free (notice 二、3 可附). */
function mandatoryOf(text: string, amount: Amount | undefined): Partial<Photos> {
  if (!about.test(text) || !amount) return {}
  return { mandatory: !optional.test(text) }
}

function formatsOf(text: string): Partial<Photos> {
  const named = formats.flatMap(([format, pattern]) => {
    const match = pattern.exec(text)
    return match && !refused.test(text.slice(0, match.index)) ? [{ format, at: match.index }] : []
  })
  const printed = named.toSorted((one, other) => one.at - other.at)
  return printed.length > 0 ? { formats: printed.map(({ format }) => format) } : {}
}

const partNames =
  '(?:拍摄|活动|具体|发生|主要|作品|图片|照片)?(?:时间|日期|地点|人物|内容|事件|作者|标题|主题|活动|情节|拍摄者)(?:姓名|内容|名称)?'
const partList = new RegExp(`${partNames}(?:(?:、|,|和|及|与|以及)[一-鿿]{0,4}?${partNames}){1,6}`)

function captionList(text: string): string {
  const cue = captioned.exec(text)
  return cue ? (partList.exec(text.slice(Math.max(0, cue.index - 24)))?.[0] ?? '') : ''
}

function captionsOf(text: string): Partial<Photos> {
  const list = captionList(text)
  const named = parts.flatMap(([part, pattern]) => {
    const at = list.search(pattern)
    return at >= 0 ? [{ part, at }] : []
  })
  const printed = named.toSorted((one, other) => one.at - other.at)
  return printed.length > 0 ? { captionParts: printed.map(({ part }) => part) } : {}
}

function damageOf(notice: NoticeText, sentence: Sentence, amount: Amount | undefined): Doubt[] {
  const lost = amount && amount.readings.length > 0 ? [{ ...amount, options: [...amount.readings] }] : []
  const wrong = misreadNumbers(sentence.text, 'MB?|KB?|dpi').map((one) => ({ ...one, options: [one.meant] }))
  return [...wrong, ...lost].map(({ start, end, options }) => {
    const span = notice.plain.spanOf(sentence.start + start, sentence.start + end)
    const seen = notice.plain.original.slice(span[0], span[1])
    return { kind: 'photos', code: 'damaged-number', values: { seen }, options, span }
  })
}

function openOf(value: Photos, span: Doubt['span'], seen: string): Doubt[] {
  const size: Doubt = {
    kind: 'photos',
    code: 'size-unclear',
    values: { seen },
    options: ['bytes', 'pixels', 'both'],
    span,
  }
  const whether: Doubt = {
    kind: 'photos',
    code: 'mandatory-unclear',
    values: { seen },
    options: ['mandatory', 'optional'],
    span,
  }
  const optionalWithFloor = value.mandatory === false && value.min !== null
  return [
    ...(value.reading === 'unclear' ? [size] : []),
    ...(optionalWithFloor || (value.mandatory === null && value.min !== null) ? [whether] : []),
  ]
}
