import { z } from 'zod'

/**
 * How many characters a blank may hold when a case is handed in; a draft keeps whatever is typed, and the check of
 * length tells where it is too much.
 */
export const blankLimits = {
  topic: 500,
  body: 60_000,
  periodFrom: 40,
  periodTo: 40,
  brand: 200,
  time: 200,
  place: 200,
  activity: 500,
  form: 8_000,
} as const

/** A photo of a case: the stored file and its caption in three parts (notice 二、3). */
export const casePhotoSchema = z.object({
  attachmentId: z.string(),
  time: z.string(),
  place: z.string(),
  activity: z.string(),
})
export type CasePhoto = z.infer<typeof casePhotoSchema>

/** All that a unit writes in one case; every member may still be empty while it is a draft. */
export const caseContentSchema = z.object({
  /** The topic without the union's name; the title is composed of both (notice 三、3). */
  topic: z.string(),
  body: z.string(),
  form: z.record(z.string(), z.string()),
  focusArea: z.number().int().nullable(),
  furtherFocusAreas: z.array(z.number().int()),
  /** Chosen options by facet key. */
  facets: z.record(z.string(), z.array(z.string())),
  /** First and last day of the practice told, `YYYY-MM-DD` or `YYYY-MM` or empty. */
  periodFrom: z.string(),
  periodTo: z.string(),
  brand: z.string(),
  photos: z.array(casePhotoSchema).max(60),
  /** The stamped scan of the form. */
  scanId: z.string().nullable(),
  pledge: z.boolean(),
  consent: z.boolean(),
})
export type CaseContent = z.infer<typeof caseContentSchema>

export function emptyContent(): CaseContent {
  return {
    topic: '',
    body: '',
    form: {},
    focusArea: null,
    furtherFocusAreas: [],
    facets: {},
    periodFrom: '',
    periodTo: '',
    brand: '',
    photos: [],
    scanId: null,
    pledge: false,
    consent: false,
  }
}

/** The title of a case: union name and topic (notice 三、3 标题格式：工会名称+题目). */
export function caseTitle(unionName: string, topic: string): string {
  return `${unionName}：${topic.trim()}`
}
