import { countText } from '../../../foundation/text.ts'
import type { ToldCase, ToldPhoto } from './material.ts'

const cures: Readonly<Record<string, (theCase: ToldCase) => ToldCase>> = {
  'over-limit': (one) => ({ ...one, body: shortened(one.body, 1900) }),
  'no-focus-area': (one) => ({ ...one, focusArea: 5 }),
  'missing-facet': (one) => ({ ...one, facets: { ownership: ['private'], ...one.facets } }),
  'missing-form-field': (one) => ({ ...one, form: { phone: '0513-00000099', ...one.form } }),
  'bad-workers': (one) => ({ ...one, form: { ...one.form, workers: '300' } }),
  'id-number-in-text': (one) => ({
    ...one,
    body: one.body.map((text) => text.replace(/\d{17}[\dXx]/g, '（略）')),
  }),
  'one-photo': (one) => ({ ...one, photos: tripled(one.photos) }),
}

function shortened(body: readonly string[], max: number): string[] {
  const kept: string[] = []
  for (const paragraph of body) {
    if (countText([...kept, paragraph].join('\n')).word > max) break
    kept.push(paragraph)
  }
  return kept
}

function tripled(photos: readonly ToldPhoto[]): ToldPhoto[] {
  const first = photos[0]
  if (!first) return []
  return [
    first,
    { ...first, activity: `${first.activity}（近景）` },
    { ...first, activity: `${first.activity}（全景）` },
  ]
}

function withWholeCaptions(photo: ToldPhoto): ToldPhoto {
  const [year, month, day] = photo.takenAt.slice(0, 10).split('-').map(Number)
  return {
    ...photo,
    time: photo.time || `${year}年${month}月${day}日`,
    place: photo.place || '本单位职工之家',
    activity: photo.activity || '职工思想政治工作活动',
  }
}

/** The case as its unit can hand it in: what the checks call an error is mended, the rest stays as told. */
export function mendedFor(theCase: ToldCase): ToldCase {
  const cured = cures[theCase.flaw ?? '']?.(theCase) ?? theCase
  return { ...cured, photos: cured.photos.map(withWholeCaptions) }
}
