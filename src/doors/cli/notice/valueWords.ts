import type { ReadRule } from '../../../domain/campaign/notice/reading.ts'
import type { Say } from '../../../foundation/wording/wording.ts'

/** What a rule demands in a row of words: each member that is known, in the order of its kind. */
export function valueWords({ value, quote }: ReadRule, say: Say): string {
  const { unit = '', ...members } = value as { unit?: string }
  return Object.entries(withOneNumber(members))
    .filter(([member, known]) => member !== 'raw' || known !== quote || Object.keys(members).length === 1)
    .flatMap(([member, known]) => memberWords(member, counted(known, unit), say))
    .join(say('noticeReading.comma'))
}

/** A floor that is the cap as well is one number. */
function withOneNumber(members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { min, max } = members
  if (typeof min !== 'number' || min !== max) return members
  const entries = Object.entries(members).filter(([member]) => member !== 'max')
  return Object.fromEntries(entries.map(([member, known]) => [member === 'min' ? 'exact' : member, known]))
}

/** A number with what it counts: 2000字. */
function counted(known: unknown, unit: string): unknown {
  return typeof known === 'number' ? `${known}${unit}` : known
}

function memberWords(member: string, known: unknown, say: Say): string[] {
  if (typeof known === 'boolean') {
    const words = say.find(`noticeReading.flag.${member}.${known ? 'yes' : 'no'}`) ?? ''
    return words === '' ? [] : [words]
  }
  const words = wordsOf(member, known, say)
  return words === '' ? [] : [say.find(`noticeReading.member.${member}`, { value: words }) ?? words]
}

function wordsOf(member: string, known: unknown, say: Say): string {
  if (known === null || known === undefined || member === 'cells') return ''
  if (Array.isArray(known))
    return known.map((one) => wordsOf(member, one, say)).join(say('noticeReading.and'))
  if (typeof known === 'object') return pieceWords(known, say)
  if (member.endsWith('Bytes')) return `${Number(known) / 1_000_000}MB`
  if (member === 'ratio') return `${Math.round(Number(known) * 1000) / 10}%`
  const [, month, day] = /^--(\d\d)-(\d\d)$/.exec(String(known)) ?? []
  if (month && day) return say('noticeReading.yearless', { month: Number(month), day: Number(day) })
  return say.find(`noticeReading.value.${member}.${known}`) ?? String(known)
}

/** An addressee: as printed, with its class. */
function pieceWords(piece: object, say: Say): string {
  const { label = '', class: named = '' } = piece as { label?: string; class?: string }
  return say('noticeReading.piece', { label, class: wordsOf('class', named, say) })
}
