import type { Values } from '../../foundation/refusal.ts'
import type { PhotoRule } from '../campaign/rules.ts'
import type { PhotoFacts } from '../case/facts.ts'
import { caseCheck } from './check.ts'
import { measuredPhotos } from './shownPhotos.ts'

const outcomes = {
  'photo-too-small': { severity: 'error', rule: 'photos.reading' },
  'photo-few-bytes': { severity: 'error', rule: 'photos.reading' },
  'photo-few-pixels': { severity: 'error', rule: 'photos.reading' },
  'photo-bytes-doubtful': { severity: 'warning', rule: 'photos.reading' },
  'photo-pixels-doubtful': { severity: 'warning', rule: 'photos.reading' },
  'photo-too-large': { severity: 'error', rule: 'photos' },
  'photo-side-too-short': { severity: 'error', rule: 'photos' },
  'photo-side-too-long': { severity: 'error', rule: 'photos' },
} as const
type Code = keyof typeof outcomes

/** A photo is large enough by the reading of 像素大于1M that the organiser chose (notice 二、3), and not too large. */
export const photoSizeCheck = caseCheck({
  name: 'photoSize',
  whileTyping: true,
  outcomes,
  examine(subject, report) {
    const rule = subject.rules.photos
    for (const { file, number, where } of measuredPhotos(subject)) {
      if (file.bytes === 0 || file.format === 'other') continue
      const values = { number, name: file.name, ...figuresOf(file), ...limitsOf(rule) }
      for (const code of codesOf(rule, file)) report(code, where, values)
    }
  },
})

function codesOf(rule: PhotoRule, file: PhotoFacts): Code[] {
  const [short, long] = [Math.min(file.width, file.height), Math.max(file.width, file.height)]
  const reading = readingOf(rule, file)
  return [
    ...(reading ? [reading] : []),
    ...(rule.maxBytes !== null && file.bytes > rule.maxBytes ? (['photo-too-large'] as const) : []),
    ...(long < (rule.minLongSide ?? 0) || short < (rule.minShortSide ?? 0)
      ? (['photo-side-too-short'] as const)
      : []),
    ...(long > (rule.maxLongSide ?? Number.POSITIVE_INFINITY) ||
    short > (rule.maxShortSide ?? Number.POSITIVE_INFINITY)
      ? (['photo-side-too-long'] as const)
      : []),
  ]
}

function readingOf(rule: PhotoRule, file: PhotoFacts): Code | null {
  const fewBytes = rule.minBytes !== null && file.bytes < rule.minBytes
  const fewPixels = rule.minPixels !== null && file.width * file.height < rule.minPixels
  if (rule.reading === 'bytes') return fewBytes ? 'photo-few-bytes' : null
  if (rule.reading === 'pixels') return fewPixels ? 'photo-few-pixels' : null
  if (fewBytes && fewPixels) return 'photo-too-small'
  if (fewBytes) return rule.minPixels === null ? 'photo-few-bytes' : 'photo-bytes-doubtful'
  if (fewPixels) return rule.minBytes === null ? 'photo-few-pixels' : 'photo-pixels-doubtful'
  return null
}

function figuresOf(file: PhotoFacts): Values {
  return {
    size: sizeOf(file.bytes),
    width: file.width,
    height: file.height,
    ...pixelsAs('pixels', file.width * file.height),
  }
}

function limitsOf(rule: PhotoRule): Values {
  return {
    minSize: sizeOf(rule.minBytes ?? 0),
    maxSize: sizeOf(rule.maxBytes ?? 0),
    ...pixelsAs('minPixels', rule.minPixels ?? 0),
    minLong: rule.minLongSide ?? 0,
    minShort: rule.minShortSide ?? 0,
    maxLong: rule.maxLongSide ?? '—',
    maxShort: rule.maxShortSide ?? '—',
  }
}

/** Bytes as people read them, cut off rather than rounded so that a file below a limit never shows as the limit. */
export function sizeOf(bytes: number): string {
  return bytes >= 1_000_000 ? `${cut(bytes / 1_000_000, 2)} MB` : `${Math.floor(bytes / 1000)} KB`
}

/** A number of pixels in 万 for Chinese wording and in millions for English. */
function pixelsAs(name: string, pixels: number): Values {
  return { [name]: cut(pixels / 10_000, 1), [`${name}Mega`]: cut(pixels / 1_000_000, 2) }
}

function cut(value: number, digits: number): number {
  const scale = 10 ** digits
  return Math.floor(value * scale) / scale
}
