import type { Actor } from '../domain/person/roles.ts'
import { lockRound, type RoundRow } from '../engines/store/review.ts'
import type { Read } from '../engines/store/store.ts'
import { type Problem, refusal } from '../foundation/refusal.ts'
import type { App } from './app.ts'
import { deedOf } from './deed.ts'
import { insistRoundOpen, openRound } from './review.ts'
import { keepResult, lockResult } from './roundResult.ts'
import { endAssignment, recordConflict } from './scoring.ts'

type Line = { readonly number: string; readonly reviewer: string; readonly reason: string }
type Named = { readonly caseId: string; readonly personId: string; readonly reason: string }

const mostLines = 5_000

/**
 * Imports conflicts from a pasted list: case number, reviewer by account or name, reason, parted by tabs, commas
 * or spaces. A line that cannot be understood refuses the whole list; assignments that conflict come to an end.
 */
export async function importConflicts(
  app: App,
  actor: Actor,
  roundId: string,
  text: string,
): Promise<{ recorded: number; ended: number }> {
  const { call, round } = await openRound(app, actor, 'review.arrange', roundId)
  const lines = readLines(text)
  return app.store.write(async (tx) => {
    const locked = await lockRound(tx, round, 'update')
    insistRoundOpen(locked)
    const named = await nameLines(tx, locked, lines)
    let ended = 0
    for (const { caseId, personId, reason } of named) {
      const pair = { campaignId: call.id, caseId, personId }
      await recordConflict(app, tx, { ...pair, kind: 'imported', reason })
      await lockResult(tx, locked, caseId)
      if (!(await endAssignment(app, tx, locked, pair))) continue
      await keepResult(tx, call, locked, caseId)
      ended += 1
    }
    const about = { kind: 'round', id: round.id, campaignId: call.id }
    tx.log(deedOf(actor, app.clock.now(), 'conflict.import', about, { recorded: named.length, ended }))
    return { recorded: named.length, ended }
  })
}

function readLines(text: string): { line: number; words: Line }[] {
  const lines = text.split(/\r?\n/).flatMap((whole, index) => {
    if (whole.trim() === '') return []
    const [number = '', reviewer = '', ...reason] = whole
      .trim()
      .split(/[\t,，;；]|\s{1,}/)
      .filter((part) => part !== '')
    return [{ line: index + 1, words: { number, reviewer, reason: reason.join(' ').slice(0, 500) } }]
  })
  if (lines.length === 0) throw refusal('invalid', 'form', {}, { list: { code: 'required' } })
  if (lines.length > mostLines)
    throw refusal('invalid', 'form', {}, { list: { code: 'list-too-long', values: { max: mostLines } } })
  return lines
}

async function nameLines(
  read: Read,
  round: RoundRow,
  lines: readonly { line: number; words: Line }[],
): Promise<Named[]> {
  const cases = await read
    .selectFrom('cases')
    .select(['id', 'number'])
    .where('campaign_id', '=', round.campaignId)
    .where('number', 'in', [...new Set(lines.map(({ words }) => words.number))])
    .execute()
  const people = await read
    .selectFrom('panel_members')
    .innerJoin('people', 'people.id', 'panel_members.person_id')
    .select(['people.id as id', 'people.login as login', 'people.name as name'])
    .where('panel_members.campaign_id', '=', round.campaignId)
    .where('panel_members.round_id', '=', round.id)
    .execute()
  const caseOf = new Map(cases.map((one) => [one.number, one.id]))
  const problems: [string, Problem][] = []
  const named = lines.flatMap(({ line, words }) => {
    const caseId = caseOf.get(words.number)
    const matching = people.filter(
      (one) => one.login === words.reviewer.toLowerCase() || one.name === words.reviewer,
    )
    const [person] = matching
    const code =
      caseId === undefined
        ? 'conflict-case-unknown'
        : matching.length > 1
          ? 'conflict-person-ambiguous'
          : 'conflict-person-unknown'
    if (caseId !== undefined && person && matching.length === 1)
      return [{ caseId, personId: person.id, reason: words.reason }]
    problems.push([
      `list.${line}`,
      { code, values: { line, number: words.number, reviewer: words.reviewer } },
    ])
    return []
  })
  if (problems.length > 0)
    throw refusal(
      'invalid',
      'conflict-list-problems',
      { count: problems.length },
      Object.fromEntries(problems.slice(0, 50)),
    )
  return named
}
