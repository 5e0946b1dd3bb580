import { foldWidth } from '../../foundation/text.ts'
import type { Remark } from './intake.ts'
import type { SortedFile, Told } from './sorting.ts'

/** A case that a mail seems to hold: what tells it and the files that belong to it. */
export type FoundCase = {
  readonly told: Told | null
  readonly form: SortedFile | null
  readonly files: readonly SortedFile[]
  readonly remarks: readonly Remark[]
}

/** The cases of a mail, and the files that belong to none of them for certain. */
export type FoundCases = { readonly cases: readonly FoundCase[]; readonly apart: readonly SortedFile[] }

type Core = { told: Told | null; file: SortedFile; form: SortedFile | null; files: SortedFile[] }

/**
 * Parts the files of a mail into cases: every material is one (notice 三、3 单独报送); forms, photos and scans go to
 * the case that they name, beside which they lie, or to the only one there is.
 */
export function casesIn(files: readonly SortedFile[]): FoundCases {
  const cores: Core[] = files
    .filter(({ role }) => role === 'material')
    .flatMap((file) => file.tells.map((told) => coreOf(file, told)))
  for (const file of files.filter(({ role }) => role === 'form')) {
    const core =
      bestFor(
        file,
        cores.filter(({ form }) => form === null),
      ) ?? null
    if (core) {
      core.form = file
      core.files.push(file)
    } else cores.push(coreOf(file, null))
  }
  const apart: SortedFile[] = []
  for (const file of files.filter(({ role }) => !['material', 'form'].includes(role))) {
    const core = mayBelong(file) ? bestFor(file, cores) : null
    if (core) core.files.push(file)
    else apart.push(file)
  }
  return { cases: cores.map((core) => foundCase(core, files)), apart }
}

/** Words of captions belong to a case; overviews, archives and what is not known belong to none. */
function mayBelong({ role, document }: SortedFile): boolean {
  return role === 'photo' || role === 'scan' || (role === 'other' && document !== null)
}

function coreOf(file: SortedFile, told: Told | null): Core {
  return { told, file, form: file.form ? file : null, files: [file] }
}

function foundCase({ told, file, form, files }: Core, all: readonly SortedFile[]): FoundCase {
  const remarks: Remark[] = []
  if (file.tells.length > 1) {
    remarks.push({ code: 'shared-document', values: { file: nameOf(file), count: file.tells.length } })
  }
  if (!told && all.some(({ role }) => role === 'material')) remarks.push({ code: 'form-alone', values: {} })
  return { told, form, files: withoutPasted(files), remarks }
}

/** Pictures inside a document stand for the photos only where no photo came as a file. */
function withoutPasted(files: readonly SortedFile[]): SortedFile[] {
  const alone = files.some(({ role, inline }) => role === 'photo' && !inline)
  return files.filter(({ role, inline }) => !(alone && role === 'photo' && inline))
}

function titlesDiffer({ material: { topic, title } }: Told, { form }: SortedFile): boolean {
  const [told, written] = [plain(topic || title), plain(form?.title ?? '')]
  return told !== '' && written !== '' && !told.includes(written) && !written.includes(told)
}

/** The case that a file belongs to: the only one, the one it names, or the only one that lies in its folder. */
function bestFor(file: SortedFile, cores: readonly Core[]): Core | null {
  const scored = cores
    .map((core) => ({ core, score: nearness(file, core) }))
    .sort((one, other) => other.score - one.score)
  const [first, second] = scored
  if (!first) return null
  if (!second) return first.score > 0 || file.role !== 'form' || fits(file, first.core) ? first.core : null
  return first.score > second.score ? first.core : null
}

/** A form whose title names quite another case than the only material is a case of its own. */
function fits(file: SortedFile, { told }: Core): boolean {
  return !told || !file.form || !titlesDiffer(told, file)
}

function nearness(file: SortedFile, core: Core): number {
  let score = 0
  const words = plain(`${file.path}${file.form?.title ?? ''}`)
  const topic = plain(core.told?.material.topic || core.told?.material.title || core.form?.form?.title || '')
  const union = plain(core.told?.material.union || core.told?.material.unitLine || '')
  if (topic.length >= 4 && words.includes(topic)) score += 8
  else if (file.form && core.told && plain(file.form.title) !== '' && fits(file, core)) score += 8
  if (union.length >= 4 && words.includes(union)) score += 4
  if (folderOf(file) !== '' && folderOf(file) === folderOf(core.file)) score += 3
  else if (folderOf(file).startsWith(`${folderOf(core.file)}/`) && folderOf(core.file) !== '') score += 2
  const stem = plain(nameOf(core.file)).slice(0, -4)
  const own = plain(nameOf(file))
  if (stem.length >= 4 && own.startsWith(stem.slice(0, 4)) && !/^img|^dsc|^附件/i.test(stem)) score += 1
  return score
}

function folderOf({ path }: SortedFile): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}

function nameOf({ path }: SortedFile): string {
  return path.split('/').at(-1) ?? path
}

/** A text for comparing: without width, spaces, brackets and marks. */
export function plain(text: string): string {
  return foldWidth(text)
    .toLowerCase()
    .replace(/[\s《》“”"'「」()【】[\]:：，,。.、—–_-]+/g, '')
}
