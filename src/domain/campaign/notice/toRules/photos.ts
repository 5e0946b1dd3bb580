import type { PhotoRule, Rules, WorkKind } from '../../rules.ts'
import type { ReadRule, RuleValues } from '../reading.ts'
import { type Drawn, forAll, kindsTold, otherKinds, type Told } from './drawn.ts'

const parts = ['time', 'place', 'activity'] as const
const formats = ['jpeg', 'png'] as const

type Read = ReadRule<'photos'>

/**
 * What a notice says of photos: how many and how large, whether they must be, how a size is meant, what a caption says.
 * What it demands of some kinds of works alone (摄影作品每组4至8幅) is demanded of no other.
 */
export function photos(told: Told): Drawn[] {
  const read = told.of('photos')
  const ofOthers = read.filter((one) => told.kinds.of(one).length === 0)
  const general = forAll(ofOthers)
  const rule = general ?? ofOthers[0]
  if (!rule) return ofKindsAlone(read)
  const { value } = rule
  const sizes = sizesOf(value)
  const drawn: Drawn[] = [
    {
      key: 'photos',
      seen: rule,
      used: [rule],
      set: (rules) => ({ ...rules, photos: { ...rules.photos, ...sizes } }),
      ...(value.dpi === null ? {} : { open: { asks: 'dpi', values: { dpi: value.dpi } } }),
      ...(general
        ? otherKinds(rule, ofOthers)
        : { besides: { asks: 'photosOfKinds', values: kindsTold(ofOthers) } }),
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
  return [...drawn, ...captions(general ? [general] : read)]
}

/** Where photos are told of some kinds of works alone, the others may have any. */
function ofKindsAlone(read: readonly Read[]): Drawn[] {
  const [seen] = read
  if (!seen) return []
  const set = (rules: Rules) => ({ ...rules, photos: { ...rules.photos, ...anyPhotos, mandatory: false } })
  const keys = ['photos', 'photos.mandatory', 'photos.reading'] as const
  return [...keys.map((key) => ({ key, seen, used: [], set })), ...captions(read)]
}

function captions(read: readonly Read[]): Drawn[] {
  const rule = read.find(({ value }) => parts.some((part) => value.captionParts.includes(part)))
  if (!rule) return []
  const captionParts = parts.filter((part) => rule.value.captionParts.includes(part))
  const set = (rules: Rules) => ({ ...rules, photos: { ...rules.photos, captionParts } })
  return [{ key: 'photos.captionParts', seen: rule, used: [], set }]
}

const anyPhotos = {
  ...{ min: 0, max: null, formats: [...formats], minBytes: null, maxBytes: null, minPixels: null },
  ...{ minLongSide: null, minShortSide: null },
} satisfies Partial<PhotoRule>

/**
 * The photos that a kind of works has of its own; `null` where the notice tells of none. Where single pictures come in
 * beside sets (单幅、组照均可), one is enough.
 */
export function photosOf({ of, kinds, text }: Told, name: string): WorkKind['photos'] {
  const rule = of('photos').find((one) => kinds.of(one).includes(name))
  if (!rule) return null
  const { value, span } = rule
  const sizes = { ...anyPhotos, ...sizesOf(value) }
  const sentence = text.slice(Math.max(0, span[0] - 24), span[1]).replace(/^.*[。\n](?=.)/s, '')
  const min = /单[幅张](?:作品|照片)?(?:、|和|或|与|及)/.test(sentence) ? Math.min(1, sizes.min) : sizes.min
  return { ...sizes, min, mandatory: value.mandatory ?? false, reading: readingOf(value) }
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
