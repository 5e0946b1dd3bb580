import { readFile } from 'node:fs/promises'
import { readSettings } from '../../../domain/likeness/calibration.ts'
import { readFormulas } from '../../../domain/likeness/formulaList.ts'
import { fixedFormulas } from '../../../domain/likeness/formulas.ts'
import { type KnownWords, knownWords } from '../../../domain/likeness/prepared.ts'
import { type LikenessSettings, likenessDefaults } from '../../../domain/likeness/settings.ts'
import { readDocumentApart } from '../../../formats/apart.ts'
import type { Problem } from '../../../foundation/refusal.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** The files that say what counts: the notice, a list of formulas, limits as JSON. */
export type MeasureFiles = {
  readonly notice?: string | undefined
  readonly formulas?: string | undefined
  readonly settings?: string | undefined
}

/** What texts are measured by: the words that count for nothing, and where the bands begin. */
export type Measure = { readonly known: KnownWords; readonly settings: LikenessSettings }

/** Reads the files that say what counts; what is wrong with one is told in a sentence that names it. */
export async function measureOf(files: MeasureFiles, say: Say): Promise<Measure | string> {
  try {
    const notice = files.notice === undefined ? '' : await documentText(files.notice)
    const formulas = files.formulas === undefined ? fixedFormulas : await formulasIn(files.formulas)
    const settings = files.settings === undefined ? likenessDefaults : await settingsIn(files.settings)
    return { known: knownWords([...formulas, notice]), settings }
  } catch (error) {
    if (error instanceof Unfit) return sentenceOf(error, say)
    throw error
  }
}

/** A file that does not hold what it should. */
class Unfit extends Error {
  constructor(
    readonly file: string,
    readonly problem: Problem,
    readonly place = '',
  ) {
    super(problem.code)
  }
}

function sentenceOf({ file, place, problem: { code, values = {} } }: Unfit, say: Say): string {
  const words =
    say.find(`noticeReading.problem.${code}`, { file }) ?? say.find(`refusal.${code}`, values) ?? code
  return [file, place, words].filter((part) => part !== '').join(': ')
}

async function documentText(file: string): Promise<string> {
  const read = await readDocumentApart(await bytesOf(file), file)
  if (!read.ok) throw new Unfit(file, { code: read.reason })
  return read.value.text
}

async function formulasIn(file: string): Promise<readonly string[]> {
  const read = readFormulas(await documentText(file))
  if (!read.ok) throw new Unfit(file, read.problem)
  return read.formulas
}

async function settingsIn(file: string): Promise<LikenessSettings> {
  const bytes = await bytesOf(file)
  const read = readSettings(parsed(bytes.toString('utf8')))
  if (read.ok) return read.settings
  const [name, problem] = Object.entries(read.problems)[0] ?? ['', { code: 'unreadable' }]
  throw new Unfit(file, problem, name)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'closed'
    throw new Unfit(file, { code: reason })
  }
}
