import { misreadNumbers } from '../amounts.ts'
import { number, numeralOf } from '../numerals.ts'
import type { RuleValues } from '../reading.ts'

type Photos = RuleValues['photos']

const atMost =
  /(?:不(?:得|能|应|可|宜)?(?:超过|大于|高于|多于)|小于|低于|最大|最多|控制在|≤|<)[^,。;\d]{0,6}$/
const notAtMost = /不(?:得|能|应|可)?(?:小于|低于|少于)[^,。;\d]{0,6}$/
const size = new RegExp(
  `(?<a>${number})(?:(?<ua>M|MB|兆|K|KB)?(?:-|至|到)(?<b>${number}))?(?<unit>MB|M|兆字节|兆|KB|K|万像素|像素|dpi|DPI)(?<behind>像素|以上|以内|以下|左右)?`,
  'gi',
)
const sides = new RegExp(
  `(长边|短边|宽度?|高度?|单边|边长|每边|任意?一?边)[^,。;\\d]{0,8}(${number})(?:像素|px|pix)?`,
  'gi',
)
const frame = /(\d{3,5})[×xX*](\d{3,5})/

/** The sizes that a sentence sets for photos: bytes (decimal), pixels, sides, dpi, and which of them 1M means. */
export function sizesOf(text: string): Partial<Photos> {
  const whole = misreadNumbers(text, 'MB?|KB?|dpi').reduce(
    (all, { start, end, meant }) => all.slice(0, start) + meant + all.slice(end),
    text,
  )
  const found: Partial<Photos> = { ...sidesOf(whole) }
  for (const match of whole.matchAll(size)) {
    const value = numeralOf(match.groups?.['a'] ?? '')
    if (value === null) continue
    const unit = (match.groups?.['unit'] ?? '').toUpperCase()
    const before = whole.slice(Math.max(0, match.index - 16), match.index)
    Object.assign(found, unit === 'DPI' ? { dpi: value } : sizeOf(match, value, unit, before, whole))
  }
  return found
}

function sizeOf(
  match: RegExpExecArray,
  value: number,
  unit: string,
  before: string,
  text: string,
): Partial<Photos> {
  const { behind = '', b } = match.groups ?? {}
  const upTo = b === undefined ? null : numeralOf(b)
  if (unit.includes('像素')) {
    const pixels = value * (unit === '万像素' ? 10_000 : 1)
    return /[长短宽高单]边?|边长/.test(before) || pixels < 100_000
      ? {}
      : { minPixels: pixels, reading: 'pixels' }
  }
  const scale = (one: string) => (one.toUpperCase().startsWith('K') ? 1000 : 1_000_000)
  const bytes = value * scale(match.groups?.['ua'] ?? unit)
  const saysPixels = (/像素|分辨率/.test(before) || behind === '像素') && !/文件|大小|容量/.test(before)
  if (saysPixels && !unit.includes('B') && unit !== '兆字节')
    return { minBytes: bytes, minPixels: bytes, reading: 'unclear' }
  if (/视频|音频|附件|压缩包|总大小|邮件|总容量/.test(text.slice(0, match.index).slice(-14))) return {}
  if (upTo !== null) return { minBytes: bytes, maxBytes: upTo * scale(unit), reading: 'bytes' }
  const isCap = (atMost.test(before) && !notAtMost.test(before)) || /以内|以下/.test(behind)
  return isCap ? { maxBytes: bytes, reading: 'bytes' } : { minBytes: bytes, reading: 'bytes' }
}

function sidesOf(text: string): Partial<Photos> {
  const found: Partial<Photos> = {}
  for (const [, side = '', written = ''] of text.matchAll(sides)) {
    const pixels = numeralOf(written)
    if (pixels === null || pixels < 100) continue
    if (side === '长边') found.minLongSide = pixels
    else if (/短边|单边|每边|一边|边长/.test(side)) found.minShortSide = pixels
  }
  const [, width, height] = frame.exec(text) ?? []
  if (width && height) {
    found.minLongSide ??= Math.max(Number(width), Number(height))
    found.minShortSide ??= Math.min(Number(width), Number(height))
    found.reading = 'pixels'
  }
  return found
}
