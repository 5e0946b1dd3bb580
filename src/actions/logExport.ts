import { createHash } from 'node:crypto'
import type { Actor } from '../domain/person/roles.ts'
import { type LogQuery, logEntries } from '../engines/store/log.ts'
import { printed } from '../formats/press.ts'
import type { WorkbookContent } from '../formats/workbook.ts'
import { dayOf, timeOf } from '../foundation/clock.ts'
import { refusal } from '../foundation/refusal.ts'
import type { Say } from '../foundation/wording/wording.ts'
import type { App } from './app.ts'
import { deedOf, permit } from './deed.ts'
import { askedOf, readable } from './log.ts'
import { deedWords, detailLines, type Names, subjectWords } from './logWords.ts'

/** As many entries as one sheet takes; a larger part of the log is exported by days. */
export const mostExported = 20_000

type Entry = Awaited<ReturnType<typeof logEntries>>[number]

/** The part of the log that was looked for as an Excel file, oldest first; handing it out is logged. */
export async function exportLog(
  app: App,
  actor: Actor,
  query: LogQuery,
  say: Say,
): Promise<{ name: string; bytes: Buffer; count: number }> {
  permit(actor, 'log.export')
  const found = await logEntries(app.store.read, query, mostExported + 1)
  if (found.length > mostExported) throw refusal('invalid', 'log-too-long', { max: mostExported })
  const { rows, names } = await readable(app, actor, found)
  const at = app.clock.now()
  const content = sheetOf(say, rows, names, { by: actor.personName, at })
  const bytes = await printed(content, 'xlsx')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const details = { ...askedOf(query), count: rows.length, sha256 }
  await app.store.write(async (tx) => {
    tx.log(deedOf(actor, at, 'log.export', { kind: 'log', id: 'log' }, details))
  })
  return { name: `${say('administration.log')}-${dayOf(at)}`, bytes, count: rows.length }
}

function sheetOf(
  say: Say,
  rows: readonly Entry[],
  names: Names,
  made: { by: string; at: Date },
): WorkbookContent {
  const text = (header: string, width: number) => ({ header, width, kind: 'wrapped' as const })
  const note = { by: made.by, at: when(made.at), count: rows.length, hash: rows.at(-1)?.hash ?? '' }
  return {
    title: say('administration.log'),
    at: made.at,
    sheets: [
      {
        name: say('administration.log'),
        columns: [
          { header: say('administration.sequence'), width: 8, kind: 'integer' },
          text(say('administration.time'), 17),
          text(say('log.person'), 18),
          text(say('administration.login'), 14),
          text(say('log.inName'), 34),
          text(say('administration.deed'), 18),
          text(say('administration.subject'), 30),
          text(say('administration.details'), 50),
          text(say('log.fields.hash'), 20),
        ],
        rows: rows.map((row) => cells(say, row, names)),
        landscape: true,
        repeatHeader: true,
        notes: [say('log.exportNote', note)],
      },
    ],
  }
}

function cells(say: Say, row: Entry, names: Names): (string | number)[] {
  const office = row.role ? (say.find(`state.role.${row.role}`) ?? row.role) : ''
  const lines = detailLines(say, row.details, names)
  return [
    row.sequence,
    when(row.at),
    row.personName || say('administration.program'),
    row.login ?? '',
    [row.organisationName, office].filter((words) => words !== '').join(' · '),
    deedWords(say, row.deed),
    subjectWords(say, row, names),
    lines.map(({ label, text }) => say('log.line', { label, text })).join('\n'),
    row.hash,
  ]
}

function when(at: Date): string {
  return `${dayOf(at)} ${timeOf(at)}`
}
