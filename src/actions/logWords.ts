import type { Say } from '../foundation/wording/wording.ts'

/** Names of what the log mentions by identifier. */
export type Names = ReadonlyMap<string, string>

/** One detail of a deed as people read it. */
export type DetailLine = { readonly label: string; readonly text: string }

type Subject = { readonly subjectKind: string; readonly subjectId: string }

/** What was done, in words; a step of a case by the name of the step, a paper by its kind. */
export function deedWords(say: Say, deed: string): string {
  if (deed.startsWith('case.step.')) return say.find(`state.step.${deed.slice(10)}`) ?? deed
  const paper = deed.startsWith('paper.') ? say.find(`papers.kind.${deed.slice(6)}`) : undefined
  if (paper) return say('log.paper', { paper })
  return say.find(`administration.deeds.${deed}`) ?? deed
}

/** To what it was done: the kind of thing and its name, its number or the end of its identifier. */
export function subjectWords(say: Say, { subjectKind, subjectId }: Subject, names: Names): string {
  const kind = say.find(`log.subjects.${subjectKind}`) ?? subjectKind
  if (subjectId === subjectKind) return kind
  return `${kind} ${names.get(subjectId) ?? subjectId.slice(-6)}`
}

/** Words for values of a detail that are codes of a table of ours; by the name of the detail. */
const coded: Readonly<Record<string, readonly string[]>> = {
  role: ['state.role'],
  level: ['setup.levels'],
  rules: ['rules.name'],
  kind: ['log.kinds'],
  verdict: ['log.verdicts'],
  subject: ['log.subjects'],
  deed: ['administration.groups', 'administration.deeds'],
  place: ['log.places'],
  ruling: ['likeness.verdict'],
  former: ['state.severity'],
  becomes: ['state.severity'],
}
const digests = ['sha256', 'digest', 'hash']

function valueWords(say: Say, key: string, value: unknown, names: Names): string {
  if (value === null || value === undefined || value === '' || value === false) return ''
  if (value === true) return say('log.yes')
  if (Array.isArray(value)) return listWords(say, key, value, names)
  if (typeof value === 'object') {
    const lines = detailLines(say, value as Record<string, unknown>, names)
    return lines.map(({ label, text }) => say('log.line', { label, text })).join(say('log.and'))
  }
  const text = String(value)
  if (digests.includes(key)) return text.slice(0, 16)
  if (key === 'code') return findingWords(say, text)
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year && month && day) return say('shell.fullDayText', { year, month: Number(month), day: Number(day) })
  const plain = text.split(':')[0] ?? text
  const words = (coded[key] ?? []).flatMap(
    (room) => say.find(`${room}.${text}`) ?? say.find(`${room}.${plain}`) ?? [],
  )
  return words[0] ?? names.get(text) ?? text
}

/** What a check found, without the figures of the case. */
function findingWords(say: Say, code: string): string {
  return say.find(`finding.${code}.message`)?.replace(/\{\w+\}/g, '…') ?? code
}

const mostListed = 20

function listWords(say: Say, key: string, values: readonly unknown[], names: Names): string {
  const shown = values.slice(0, mostListed).map((value) => valueWords(say, key, value, names))
  const list = shown.join(say('log.and'))
  return values.length > mostListed ? say('log.andMore', { list, count: values.length }) : list
}

/** The details of a deed, without those that say nothing. */
export function detailLines(
  say: Say,
  details: Readonly<Record<string, unknown>>,
  names: Names,
): DetailLine[] {
  return Object.entries(details)
    .map(([key, value]) => ({
      label: say.find(`log.fields.${key}`) ?? key,
      text: valueWords(say, key, value, names),
    }))
    .filter(({ text }) => text !== '')
}

/** Every identifier that details mention, however deep. */
export function idsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(idsIn)
}
