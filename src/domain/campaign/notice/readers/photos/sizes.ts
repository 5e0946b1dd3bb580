import { atMost } from '../../amounts.ts'
import { textBefore } from '../../lookup.ts'
import { number, numeralOf } from '../../numerals.ts'
import type { RuleValues } from '../../reading.ts'

type Photos = RuleValues['photos']

const isCapped = new RegExp(`(?:${atMost}|最大|<)[^,。;\\d]{0,6}$`)
const notAtMost = /(?:不(?:得|能|应|可|宜|要|许)?|勿)(?:小于|低于|少于)[^,。;\d]{0,6}$/
const size = new RegExp(
  `(?<a>${number})(?:(?:(?<ua>MB|M|兆|KB|K)?(?:-|至|到|和|与|及)|(?<gone>MB|M|兆|KB|K)\\s?(?=\\d{1,4}(?:\\.\\d+)?(?:MB|M|兆|KB|K)(?![a-z])))(?<b>${number}))?(?<unit>MB|M|兆字节|兆|KB|K|像素(?:/|每)英寸|点(?:/|每)英寸|(?:及?以上)?像素|dpi|ppi)(?![a-z])(?<behind>像素|及?以上|以内|以下|之内|之下|封顶|为限|为上限|为下限|左右)?`,
  'gi',
)
const million = new RegExp(`像素[^,。;:\\d]{0,8}?(${number})(?!像素)`, 'g')
const density =
  /(?:dpi|ppi)[^,。;:\d]{0,8}(\d{2,4})(?![\d×x*X万])|分辨率[^,。;\d]{0,8}(72|150|200|240|300|350|600)(?![\d×x*X万像])/i
const sides = new RegExp(
  `(长边|短边|较[长短](?:的)?一?边|单边|边长|每边|任意?一?边)[^,。;:\\d]{0,10}?(${number})`,
  'g',
)
const frame = /(\d{3,5})(?:像素|px)?[×xX*](\d{3,5})/
const otherFiles =
  /(?:文件\(|pdf|视频|音频|附件|压缩[包后]|(?:全部|所有)[^,。;]{0,6}材料|总大小|(?:文件|图片|照片)?大小(?:合计|总计|共)|邮件|总容量)(?![^,。;]*(?:照片|图片))[^,。;]{0,14}$/i

/** The sizes that a sentence sets for photos: bytes (decimal), pixels, sides, dpi, and which of them 1M means. */
export function sizesOf(text: string): Partial<Photos> {
  const dense = density.exec(text)
  const dpi = dense ? { dpi: Number(dense[1] ?? dense[2]) } : {}
  const found: Partial<Photos> = { ...pixelsBehind(text), ...sidesOf(text), ...dpi }
  for (const match of text.matchAll(size)) {
    const value = numeralOf(match.groups?.['a'] ?? '')
    if (/^以(?![上下内外前后及一-鿿])/.test(text.slice(match.index + match[0].length))) continue
    if (value === null || isOfOthers(text, match.index)) continue
    const unit = (match.groups?.['unit'] ?? '').toUpperCase()
    if (unit === 'K' && value < fewestKilobytes) continue
    const before = textBefore(text, match.index, 16)
    const told = /PI$|英寸$/.test(unit) ? { dpi: value } : sizeOf(match, value, unit, before)
    Object.assign(found, told, floorOfAll(found, told))
  }
  return found
}

/** 每张照片宽度不小于900px,总大小不超过|4M: the whole of one picture, and of no folder. */
const ofOne = /(?:(?:单|每)[张幅]|[宽高]度|[长短]边|像素|px)[^。;]{0,30}$/i

/** Whether a size at a place is of other files, or of all photos together. */
function isOfOthers(text: string, at: number): boolean {
  const before = textBefore(text, at, 24)
  const words = /(?:全部|所有|压缩|合计|共)[^,;]*$/.test(before) ? before : before.replace(/总(?=大小)/, '')
  return otherFiles.test(ofOne.test(textBefore(text, at, 48)) ? words : before)
}

/** 4K is a size of a screen. */
const fewestKilobytes = 16

/** JPG不小于5M，TIF不小于15M: where files of several sorts have floors, what holds for all of them. */
function floorOfAll(
  { minBytes: one }: Partial<Photos>,
  { minBytes: other }: Partial<Photos>,
): Partial<Photos> {
  return one && other ? { minBytes: Math.min(one, other) } : {}
}

function sizeOf(match: RegExpExecArray, value: number, unit: string, before: string): Partial<Photos> {
  const { behind = '', a = '', b, gone, ua = gone } = match.groups ?? {}
  if (unit.endsWith('像素')) return isSide(before) || !isMany(a, value) ? {} : pixels(value)
  const bytes = value * scale(ua ?? unit)
  const saysPixels =
    (/(?:像素|分辨率)[^,。;\d]*$/.test(before) || behind === '像素') &&
    !/(?:文件|大小|容量)[^,。;]*$/.test(before)
  if (saysPixels && !unit.includes('B') && unit !== '兆字节')
    return { minBytes: bytes, minPixels: bytes, reading: 'unclear' }
  const upTo = b === undefined ? null : numeralOf(b)
  if (upTo !== null) return { minBytes: bytes, maxBytes: upTo * scale(unit), reading: 'bytes' }
  const isFloor = behind === '为下限'
  const isCap =
    !isFloor && ((isCapped.test(before) && !notAtMost.test(before)) || /内|下$|封顶|为限|上限/.test(behind))
  return isCap ? { maxBytes: bytes, reading: 'bytes' } : { minBytes: bytes, reading: 'bytes' }
}

function scale(unit: string): number {
  return unit.toUpperCase().startsWith('K') ? 1000 : 1_000_000
}

function pixels(value: number): Partial<Photos> {
  return { minPixels: value, reading: 'pixels' }
}

function isSide(before: string): boolean {
  return /[长短宽高单]边|边长|[长宽高](?:度)?(?:不|大|小|低|高|须|应|为|$)/.test(before)
}

/** 200万像素 is the whole picture; a few thousand pixels are a side. */
function isMany(written: string, value: number): boolean {
  return value >= 100_000 || written.includes('万')
}

/** 像素不低于1000万 names the pixels before their number. */
function pixelsBehind(text: string): Partial<Photos> {
  for (const match of text.matchAll(million)) {
    const value = numeralOf(match[1] ?? '')
    const before = textBefore(text, match.index, 8)
    if (value !== null && isMany(match[1] ?? '', value) && !isSide(before)) return pixels(value)
  }
  return {}
}

function sidesOf(text: string): Partial<Photos> {
  const found: Partial<Photos> = {}
  for (const [, side = '', written = ''] of text.matchAll(sides)) {
    const length = numeralOf(written)
    if (length === null || length < 100) continue
    found[/^较?长/.test(side) ? 'minLongSide' : 'minShortSide'] = length
    found.reading = 'pixels'
  }
  const [, told, which] = /(\d{3,5})像素(?:及?以上)?\((?:最)?(长|短)边\)/.exec(text) ?? []
  if (told) {
    found[which === '长' ? 'minLongSide' : 'minShortSide'] = Number(told)
    found.reading = 'pixels'
  }
  const [, width, height] = frame.exec(text) ?? []
  if (!width || !height) return found
  return {
    minLongSide: Math.max(Number(width), Number(height)),
    minShortSide: Math.min(Number(width), Number(height)),
    ...found,
    reading: 'pixels',
  }
}

const broken =
  /不(?:得|能|应)?[小低少大超](\d+(?:\.\d+)?(?:MB?|兆|KB?))|(\d+(?:\.\d+)?(?:MB?|兆|KB?))以(?![上下内外前后及一-鿿])|(?<!\d|\d\.)(?<from>\d{1,4}(?:\.\d+)?(?:MB?|兆|KB?))\s?(?<to>\d{1,4}(?:\.\d+)?(?:MB?|兆|KB?))(?![a-z])/gi

/** Sizes whose bound or dash copying has cut out: 不小1M, 2M以, 1M8M. */
export function brokenSizes(text: string): { start: number; end: number; options: string[] }[] {
  return [...text.matchAll(broken)].map(({ index, 0: seen, 1: bounded, 2: cut = '', groups }) => {
    const { from, to } = groups ?? {}
    if (from) return { start: index, end: index + seen.length, options: [`${from}-${to}`] }
    const options = bounded ? [`${/[大超]/.test(seen) ? '≤' : '≥'}${bounded}`] : [`≥${cut}`, `≤${cut}`]
    return { start: index, end: index + seen.length, options }
  })
}

/** 12寸照片: photographs as prints of a size, as the source of a pattern. */
export const print = '\\d英?寸(?:的|彩色|黑白)*(?:照片|图片|相片)'
const inPrint = new RegExp(print)

/** Whether photographs that are the works come in as prints. */
export function isInPrint(text: string): boolean {
  return inPrint.test(text)
}
