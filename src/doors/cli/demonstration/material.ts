import { readdir, readFile } from 'node:fs/promises'
import { z } from 'zod'
import { caseStates } from '../../../domain/case/state.ts'

const folder = new URL('../../../../demonstration/', import.meta.url)

const photo = z.object({
  scene: z.enum(['workshop', 'classroom', 'meeting', 'outdoor', 'stage', 'library', 'clinic', 'site']),
  takenAt: z.string(),
  time: z.string(),
  place: z.string(),
  activity: z.string(),
  flaw: z.string().optional(),
  /** Which of the pictures of its scene is painted, where the first is too like that of another case. */
  take: z.number().default(1),
  /** The photo of another case that it was cut from, by the file's name and its place from 0. */
  cutFrom: z.object({ name: z.string(), index: z.number() }).optional(),
})
export type ToldPhoto = z.infer<typeof photo>

const told = z.object({
  unit: z.object({ code: z.string(), name: z.string(), under: z.string() }),
  topic: z.string(),
  body: z.array(z.string()),
  form: z.record(z.string(), z.string()),
  focusArea: z.number().nullable(),
  furtherFocusAreas: z.array(z.number()),
  facets: z.record(z.string(), z.array(z.string())),
  periodFrom: z.string(),
  periodTo: z.string(),
  brand: z.string().default(''),
  photos: z.array(photo),
  flaw: z.string().optional(),
  ending: z.enum(caseStates),
})
/** A case of the demonstration as it is told in its file; `name` is the file's. */
export type ToldCase = z.infer<typeof told> & { readonly name: string }

/** All cases of the demonstration in the order of their channels. */
export async function toldCases(): Promise<ToldCase[]> {
  const names = (await readdir(new URL('cases/', folder))).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => ({
      ...told.parse(JSON.parse(await readFile(new URL(`cases/${name}`, folder), 'utf8'))),
      name: name.replace('.json', ''),
    })),
  )
}

/** The notice that the demonstration carries out. */
export function noticeText(): Promise<string> {
  return readFile(new URL('notice-2019.txt', folder), 'utf8')
}

/** The notice that is read for nobody when the program starts, as long and varied as a large call (ADR 0026). */
export function rehearsalText(): Promise<string> {
  return readFile(new URL('notice-rehearsal.txt', folder), 'utf8')
}

/** The overview report of a county, filled with its name and its numbers. */
export async function overviewOf(county: string, submitted: number, endorsed: number): Promise<string> {
  const text = await readFile(new URL('overview.md', folder), 'utf8')
  return text
    .replaceAll('{county}', county)
    .replace('{submitted}', String(submitted))
    .replace('{endorsed}', String(endorsed))
    .trim()
}
