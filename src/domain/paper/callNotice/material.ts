import type { PhotoRule, Rules, WorkKind } from '../../campaign/rules.ts'
import { worksOf } from '../../campaign/works.ts'
import { calledOn, isLimited, lengthOf, listed, percent } from './phrases.ts'

/** 二、征集要求: what a case must be, its text and photos, its kind, the report that some unions owe. */
export function material(rules: Rules): string[] {
  return [authenticity(rules), text(rules), photoDemand(rules), kinds(rules), report(rules)].filter(
    (one) => one !== '',
  )
}

function authenticity({ gates }: Rules): string {
  return gates.length === 0 ? '' : `案例要做到${gates.map(({ name }) => name).join('；')}。`
}

function text({ onePerDocument, textLimits, title }: Rules): string {
  const single = onePerDocument ? '一个案例撰写一个材料，单独报送。' : ''
  const named = `每个案例材料需有一个能彰显本地区工作特点的题目（${title.minTopic}至${title.maxTopic}个字）`
  if (!isLimited(textLimits.case)) return `${single}${named}。`
  const { tolerance, max } = textLimits.case
  const over =
    max === null || tolerance === 0 ? '' : `超出部分在${percent(tolerance)}之内的，由主办单位决定是否受理。`
  return `${single}${named}，正文${lengthOf(textLimits.case)}。${over}`
}

const parts = { time: '时间', place: '地点', activity: '具体活动内容' } as const
const formats = { jpeg: 'JPG', png: 'PNG' } as const

function photoDemand({ photos }: Rules): string {
  const lead = `每个案例${photos.mandatory ? '须附' : '可附'}相关活动照片`
  const caption =
    photos.captionParts.length === 0
      ? ''
      : `，图片说明要明确${listed(photos.captionParts.map((part) => parts[part]))}`
  return `${lead}${photoWords(photos)}${caption}。`
}

/** How many photos there are, in which formats and sizes: 3—5张，JPG格式，每张照片文件不小于1MB. */
function photoWords(photos: OwnPhotos): string {
  const named = `${photos.formats.map((format) => formats[format]).join('、')}格式`
  const sizes = sizeWords(photos)
  return `${photoNumber(photos)}，${named}${sizes === '' ? '' : `，${sizes}`}`
}

type OwnPhotos = NonNullable<WorkKind['photos']>

/** The kinds of works as points below theirs, each with the length and the photos that it has of its own. */
function kinds(rules: Rules): string {
  const works = worksOf(rules)
  if (works.length === 0) return ''
  return [
    '作品种类：',
    ...works.map((kind, index) => `（${index + 1}）${kind.name}。${kindWords(kind)}`),
  ].join('\n')
}

function kindWords({ length, photos }: WorkKind): string {
  const long = length !== null && length !== 'none' && isLimited(length) ? `正文${lengthOf(length)}` : ''
  const lead = length === 'none' ? '每组' : '须附照片'
  const many = photos ? `${photos.mandatory ? lead : '可附照片'}${photoWords(photos)}` : ''
  const words = [long, many].filter((one) => one !== '').join('，')
  return words === '' ? '' : `${words}。`
}

function photoNumber({ min, max }: OwnPhotos): string {
  if (max === null) return min === 0 ? '' : `不少于${min}张`
  if (min === max) return `${max}张`
  return min === 0 ? `不超过${max}张` : `${min}—${max}张`
}

function sizeWords(photos: OwnPhotos & Partial<PhotoRule>): string {
  const megabytes = (bytes: number) => `${bytes / 1_000_000}MB`
  return [
    photos.minBytes ? `每张照片文件不小于${megabytes(photos.minBytes)}` : '',
    photos.maxBytes ? `每张照片文件不超过${megabytes(photos.maxBytes)}` : '',
    photos.minPixels ? `不低于${photos.minPixels / 10_000}万像素` : '',
    photos.minLongSide ? `长边不小于${photos.minLongSide}像素` : '',
    photos.minShortSide ? `短边不小于${photos.minShortSide}像素` : '',
    photos.maxLongSide ? `长边不超过${photos.maxLongSide}像素` : '',
    photos.maxShortSide ? `短边不超过${photos.maxShortSide}像素` : '',
  ]
    .filter((one) => one !== '')
    .join('，')
}

function report({ overview, textLimits }: Rules): string {
  if (overview.of.length === 0) return ''
  const limit = isLimited(textLimits.overview) ? `${lengthOf(textLimits.overview)}的` : ''
  const owing = listed(overview.of.map(calledOn))
  return `${owing}对面上开展典型案例征集情况，及推进工作的新探索、新思考形成${limit}书面材料，随案例同时报送。`
}
