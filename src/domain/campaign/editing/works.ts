import { foldWidth } from '../../../foundation/text.ts'
import type { Rules, WorkKind } from '../rules.ts'
import { withWorks, worksOf } from '../works.ts'
import type { Reading, RuleForm } from './reading.ts'

type Bounds = { readonly min: number | null; readonly max: number | null }

/** The words of a line, as shown and as whoever works in English types them. */
const unbounded = ['不限', 'any']
const noText = ['无', 'none']
const must = ['必附', 'must']

/** The form of the kinds of works: a line for each, 名称｜字数｜照片张数｜必附; what is left empty is as for every case. */
export const worksForm: RuleForm = {
  fields: () => [{ name: 'works', label: 'works', kind: 'area', optional: true }],
  values: (rules) => ({ works: worksOf(rules).map(kindLine).join('\n') }),
  change: (rules, read) => withWorks(rules, readKinds(rules, read)),
}

/** 征文｜1500—2000｜3—5｜必附 */
function kindLine({ name, length, photos }: WorkKind): string {
  const long = length === 'none' ? noText[0] : length === null ? '' : boundsWords(length)
  const many = photos === null ? [] : [boundsWords({ min: photos.min || null, max: photos.max })]
  return [name, long, ...many, ...(photos?.mandatory ? must.slice(0, 1) : [])].join('｜').replace(/｜+$/, '')
}

function boundsWords({ min, max }: Bounds): string {
  if (min === null) return max === null ? (unbounded[0] ?? '') : `—${max}`
  return min === max ? String(max) : `${min}—${max ?? ''}`
}

const bounds = /^(\d{0,6})(?:([-—–~～至到]+)(\d{0,6}))?[字张幅]?$/

/** 3—5, —2000, 1500—, 不限; a number alone is one for photos (exactly), another for lengths (at most). */
function boundsIn(words: string, alone: 'exact' | 'most'): Bounds | null {
  if (unbounded.includes(words)) return { min: null, max: null }
  const [, from = '', dash, to = ''] = bounds.exec(foldWidth(words).replaceAll(/\s/g, '')) ?? []
  const least = dash === undefined && alone === 'most' ? '' : from
  const most = dash === undefined ? from : to
  const [min, max] = [least, most].map((part) => (part === '' ? null : Number(part)))
  if (min === undefined || max === undefined || (min === null && max === null)) return null
  return max !== null && (max === 0 || (min ?? 0) > max) ? null : { min, max }
}

function readKinds(rules: Rules, read: Reading): WorkKind[] {
  const lines = read.linesOrNone('works', { parts: 1, max: 3000 })
  const kinds = lines.map(([line = ''], index) => {
    const kind = kindIn(line, rules)
    if (!kind) read.refuse('works', { code: 'kind-line', values: { line: index + 1 } })
    return kind ?? { key: '', name: line.slice(0, 30), length: null, photos: null }
  })
  if (new Set(kinds.map(({ name }) => name)).size < kinds.length) read.refuse('works', { code: 'kind-twice' })
  return keyed(kinds)
}

/** The kind of works that a line tells; sizes of photos, which no line tells, stay as they were. */
function kindIn(line: string, rules: Rules): WorkKind | null {
  const [name = '', long = '', many = '', whether = '', ...more] = line.split('｜').map((part) => part.trim())
  const known = worksOf(rules).find((kind) => kind.name === name)
  const length = noText.includes(long) ? 'none' : boundsIn(long, 'most')
  const count = boundsIn(many, 'exact')
  const isMust = must.includes(whether)
  const isRead = (long === '' || length) && (many === '' || count) && (whether === '' || isMust)
  if (!isRead || more.length > 0 || name.length < 1 || name.length > 30) return null
  const { captionParts: _parts, ...general } = rules.photos
  const own = known?.photos ?? general
  const numbers = count ? { min: count.min ?? 0, max: count.max } : {}
  const isOwn = count !== null || isMust
  const photos = isOwn ? { ...own, ...numbers, mandatory: isMust } : null
  return { key: known?.key ?? '', name, length, photos }
}

/** Kinds that are new get the first keys that no other has. */
function keyed(kinds: readonly WorkKind[]): WorkKind[] {
  const taken = new Set(kinds.map(({ key }) => key))
  const free = kinds.map((_, index) => index + 1).map((number) => `kind${number}`)
  const open = free.filter((key) => !taken.has(key))
  return kinds.map((kind) => (kind.key === '' ? { ...kind, key: open.shift() ?? 'kind0' } : kind))
}
