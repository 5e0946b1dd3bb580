import { formValueKeys } from '../../../domain/campaign/form.ts'
import type { Rules } from '../../../domain/campaign/rules.ts'
import { facetsAsked } from '../../../domain/campaign/works.ts'
import type { CaseContent } from '../../../domain/case/content.ts'
import type { Sent } from '../visit.ts'

/** The content of a case from the fields of the editor, sent as a form or as pairs of name and value. */
export function contentFrom(rules: Rules, sent: Pick<Sent, 'text' | 'all'>): CaseContent {
  const { text, all } = sent
  const form = formValueKeys(rules.form).map(({ key }) => [key, text(`form.${key}`)])
  const facets = facetsAsked(rules).map(({ key }) => [key, all(`facet.${key}`)])
  return {
    topic: text('topic'),
    body: text('body'),
    form: Object.fromEntries(form),
    focusArea: numberOf(text('focusArea')),
    furtherFocusAreas: all('furtherFocusAreas').flatMap((word) => numberOf(word) ?? []),
    facets: Object.fromEntries(facets),
    periodFrom: text('periodFrom'),
    periodTo: text('periodTo'),
    brand: text('brand'),
    photos: all('photo').map((id) => ({
      attachmentId: id,
      time: text(`photo.${id}.time`),
      place: text(`photo.${id}.place`),
      activity: text(`photo.${id}.activity`),
    })),
    scanId: null,
    pledge: text('pledge') === 'yes',
    consent: text('consent') === 'yes',
  }
}

function numberOf(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : null
}

/** A place to look values up in pairs of name and value, as the script of the editor sends them. */
export function pairsSent(pairs: readonly (readonly [string, string])[]): Pick<Sent, 'text' | 'all'> {
  const all = (name: string) => pairs.filter(([one]) => one === name).map(([, value]) => value)
  return { all, text: (name) => all(name)[0] ?? '' }
}

/** The content with one photo a place earlier or later in the row. */
export function withPhotoMoved(content: CaseContent, id: string, step: -1 | 1): CaseContent {
  const photos = [...content.photos]
  const from = photos.findIndex((photo) => photo.attachmentId === id)
  const to = from + step
  const [moved, other] = [photos[from], photos[to]]
  if (!moved || !other) return content
  photos[from] = other
  photos[to] = moved
  return { ...content, photos }
}
