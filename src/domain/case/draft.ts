import { tidyPasted } from '../../foundation/text.ts'
import type { CaseContent, CasePhoto } from './content.ts'

/** Text without what pasting from Word brings along, in every blank of a case; keys a form cannot have are left out. */
export function tidyContent(content: CaseContent): CaseContent {
  const form = Object.entries(content.form).filter(([key]) => /^[\w.]{1,80}$/.test(key))
  const facets = Object.entries(content.facets).filter(([key]) => /^\w{1,80}$/.test(key))
  return {
    ...content,
    topic: line(content.topic),
    body: tidyPasted(content.body),
    form: Object.fromEntries(form.map(([key, text]) => [key, tidyPasted(text)])),
    facets: Object.fromEntries(facets.map(([key, options]) => [key, [...new Set(options.map(line))]])),
    furtherFocusAreas: [...new Set(content.furtherFocusAreas)].sort((a, b) => a - b),
    periodFrom: line(content.periodFrom),
    periodTo: line(content.periodTo),
    brand: line(content.brand),
    photos: content.photos.map((photo) => ({
      attachmentId: photo.attachmentId,
      time: line(photo.time),
      place: line(photo.place),
      activity: line(photo.activity),
    })),
  }
}

function line(text: string): string {
  return tidyPasted(text).replace(/[\n\t]+/g, ' ')
}

/** A file that was added to a case and not removed again. */
export type Kept = { readonly id: string; readonly kind: 'photo' | 'scan' | 'seal' }

/**
 * The content with exactly the photos and the scan that are kept, in the order the unit gave; a photo that
 * arrived while the page knew nothing of it stands last, so that no upload is lost.
 */
export function withKept(content: CaseContent, kept: readonly Kept[]): CaseContent {
  const photos = new Map(
    kept.filter((one) => one.kind === 'photo').map((one) => [one.id, uncaptioned(one.id)] as const),
  )
  const shown: CasePhoto[] = []
  for (const photo of content.photos) if (photos.delete(photo.attachmentId)) shown.push(photo)
  const scan = kept.filter((one) => one.kind === 'scan').at(-1)
  return { ...content, photos: [...shown, ...photos.values()], scanId: scan?.id ?? null }
}

function uncaptioned(attachmentId: string): CasePhoto {
  return { attachmentId, time: '', place: '', activity: '' }
}
