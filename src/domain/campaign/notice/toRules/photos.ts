import type { PhotoRule } from '../../rules.ts'
import type { RuleValues } from '../reading.ts'
import { type Drawn, forAll, kindsTold, otherKinds, type Told } from './drawn.ts'

const parts = ['time', 'place', 'activity'] as const
const formats = ['jpeg', 'png'] as const

/**
 * What a notice says of photos: how many and how large, whether they must be, how a size is meant, what a caption says.
 * What it demands of some kinds of works alone (摄影作品每组4至8幅) is demanded of no other, and asked about.
 */
export function photos({ of }: Told): Drawn[] {
  const told = of('photos')
  const general = forAll(told)
  const rule = general ?? told[0]
  if (!rule) return []
  const { value } = rule
  const sizes = sizesOf(value)
  const drawn: Drawn[] = [
    {
      key: 'photos',
      seen: rule,
      used: [rule],
      set: (rules) => ({ ...rules, photos: { ...rules.photos, ...sizes } }),
      ...(value.dpi === null ? {} : { open: { asks: 'dpi', values: { dpi: value.dpi } } }),
      ...(general ? otherKinds(rule, told) : { besides: { asks: 'photosOfKinds', values: kindsTold(told) } }),
    },
    {
      key: 'photos.reading',
      seen: rule,
      used: [],
      set: (rules) => ({ ...rules, photos: { ...rules.photos, reading: readingOf(value) } }),
    },
  ]
  const mandatory = general ? value.mandatory : false
  if (mandatory !== null)
    drawn.push({
      key: 'photos.mandatory',
      seen: rule,
      used: [],
      set: (rules) => ({ ...rules, photos: { ...rules.photos, mandatory } }),
    })
  const captionParts = parts.filter((part) => value.captionParts.includes(part))
  if (captionParts.length > 0)
    drawn.push({
      key: 'photos.captionParts',
      seen: rule,
      used: [],
      set: (rules) => ({ ...rules, photos: { ...rules.photos, captionParts } }),
    })
  return drawn
}

function sizesOf(value: RuleValues['photos']): Partial<PhotoRule> {
  const named = formats.filter((format) => value.formats.includes(format))
  const least = value.min ?? (value.mandatory ? 1 : 0)
  const { max, minBytes, maxBytes, minPixels, minLongSide, minShortSide } = value
  return {
    min: least,
    max: max !== null && max >= Math.max(1, least) ? max : null,
    formats: named.length > 0 ? named : [...formats],
    ...{ minBytes, maxBytes: maxBytes || null, minPixels, minLongSide, minShortSide },
  }
}

function readingOf({ reading, minBytes, minPixels }: RuleValues['photos']): PhotoRule['reading'] {
  const bothNamed = minBytes !== null && minPixels !== null
  if (!bothNamed && (reading === 'bytes' || reading === 'pixels')) return reading
  if (minBytes !== null && minPixels === null) return 'bytes'
  return minBytes === null && minPixels !== null ? 'pixels' : 'both'
}
