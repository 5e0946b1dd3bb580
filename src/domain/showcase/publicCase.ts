import type { FormLayout } from '../campaign/form.ts'
import type { Facet, Rules } from '../campaign/rules.ts'
import { facetsAsked } from '../campaign/works.ts'
import { type CaseContent, type CasePhoto, caseTitle } from '../case/content.ts'
import type { CaseFacts } from '../case/facts.ts'
import { concealPersonal } from './concealing.ts'

/** A photo as the public sees it: the picture, its caption, its size for the page; nothing the camera wrote. */
export type PublicPhoto = {
  readonly attachmentId: string
  /** Time, place and activity in one line (notice 二、3); it serves blind readers as well. */
  readonly caption: string
  readonly width: number
  readonly height: number
}

/** What the public may see of a case: no telephone, no name of the chair, no place the camera recorded. */
export type PublicCase = {
  readonly caseId: string
  readonly title: string
  readonly unionName: string
  readonly topic: string
  readonly brand: string
  readonly paragraphs: readonly string[]
  /** The name of the main focus area, then those of the further ones. */
  readonly focusAreas: readonly string[]
  readonly facets: readonly { readonly name: string; readonly options: readonly string[] }[]
  readonly period: { readonly from: string; readonly to: string }
  readonly photos: readonly PublicPhoto[]
}

/** A version of a case with the rules under which its words are read. */
export type ShownVersion = {
  readonly caseId: string
  readonly content: CaseContent
  readonly facts: Pick<CaseFacts, 'photos' | 'unionName'>
  readonly rules: Pick<Rules, 'focusAreas' | 'facets' | 'works' | 'form'>
}

/** The public view of a case. Only what is named here is shown; all else of the case stays inside. */
export function publicCase({ caseId, content, facts, rules }: ShownVersion): PublicCase {
  const names = personalNames(rules.form, content.form)
  const open = (text: string) => concealPersonal(text, names).trim()
  const { unionName } = facts
  return {
    caseId,
    title: caseTitle(unionName, open(content.topic)),
    unionName,
    topic: open(content.topic),
    brand: open(content.brand),
    paragraphs: open(content.body)
      .split(/\n+/)
      .map((paragraph) => paragraph.trim())
      .filter((paragraph) => paragraph !== ''),
    focusAreas: focusNames(content, rules.focusAreas),
    facets: facetsAsked(rules)
      .map((facet) => namedFacet(facet, content))
      .filter(({ options }) => options.length > 0),
    period: { from: content.periodFrom, to: content.periodTo },
    photos: content.photos.flatMap((photo) => shownPhoto(photo, facts.photos, open)),
  }
}

/** The caption of a photo in one line, empty parts left out. */
export function captionOf({ time, place, activity }: CasePhoto): string {
  return [time, place, activity]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('，')
}

/** The names a unit wrote into personal blanks of the form; they are hidden wherever the text repeats them. */
function personalNames(form: FormLayout, values: CaseContent['form']): string[] {
  return form.fields.flatMap(({ key, personal, kind }) =>
    personal && kind === 'text'
      ? (values[key] ?? '').split(/[、，,;；/\s]+/).filter((name) => name !== '')
      : [],
  )
}

function focusNames({ focusArea, furtherFocusAreas }: CaseContent, areas: Rules['focusAreas']): string[] {
  const numbers = [...new Set([...(focusArea === null ? [] : [focusArea]), ...furtherFocusAreas])]
  return numbers.flatMap((number) => areas.find((area) => area.number === number)?.name ?? [])
}

function namedFacet(
  { key, name, options }: Facet,
  { facets }: CaseContent,
): { name: string; options: string[] } {
  const chosen = facets[key] ?? []
  return {
    name,
    options: options.filter((option) => chosen.includes(option.key)).map((option) => option.name),
  }
}

/** A photo is shown when its file was measured whole. */
function shownPhoto(
  photo: CasePhoto,
  measured: CaseFacts['photos'],
  open: (text: string) => string,
): PublicPhoto[] {
  const found = measured.find(({ attachmentId }) => attachmentId === photo.attachmentId)
  if (!found?.complete) return []
  const { attachmentId, width, height } = found
  return [{ attachmentId, caption: open(captionOf(photo)), width, height }]
}
